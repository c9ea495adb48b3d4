using Portal.Content.Reading;
using Portal.Content.Records.Places;
using Portal.Content.Text;

namespace Portal.Content.Checking;

/// <summary>What regions are called, for messages.</summary>
internal sealed class RegionNames(InputReading reading)
{
    private readonly Dictionary<Slug, string> _names =
        reading.Records<Region>().Where(region => region.Id.Value is not null).DistinctBy(region => region.Id).ToDictionary(region => region.Id, region => region.Name);

    /// <summary>The region's name, or its id where there is no such region.</summary>
    public string Of(Slug region) => _names.GetValueOrDefault(region, region.Value);
}
