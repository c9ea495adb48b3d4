using Portal.Synthetic.Language;

namespace Portal.Synthetic.Initiatives;

/// <summary>A project that several regions tell of, each in a record of its own that names the others.</summary>
/// <param name="Title">Its title, the same in all of them.</param>
/// <param name="Regions">The ids of the regions; the first has the amounts and the participants.</param>
internal sealed record SharedProject(string Title, IReadOnlyList<string> Regions)
{
    // Apart from the streams of the initiatives, which count up from 0.
    private const int Stream = -1;

    /// <summary>The name of the records' files.</summary>
    public string Slug { get; } = Output.Slug.Of(Title);

    /// <summary>The project of a group of regions with a number, counted from 0.</summary>
    public static SharedProject Make(int seed, int group, int number, IReadOnlyList<string> regions)
    {
        var chance = new Chance(seed, Stream - (group * 1_000_000) - number);
        return new($"{PlaceNames.Project(chance)} {number + 1} i samverkan", regions);
    }

    /// <summary>The other regions' records, as region/slug.</summary>
    public IEnumerable<string> Others(string region) =>
        Regions.Where(other => other != region).Select(other => $"{other}/{Slug}");
}
