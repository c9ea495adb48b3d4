using Portal.Content.Graph;
using Portal.Content.Language;
using Portal.Content.Records.Places;

namespace Portal.Theme.Municipalities;

/// <summary>Municipalities in lists, with how many initiatives name each.</summary>
public static class MunicipalityLinks
{
    /// <summary>The pages of municipalities. No figure stands where nothing is said, since it would be read as nothing done.</summary>
    public static IEnumerable<(string Title, string Address, int? Count)> Of(PortalGraph graph, IEnumerable<Municipality> municipalities) =>
        municipalities.Select(municipality => (municipality.Name, Addresses.Of(municipality), graph.Of(municipality) is { IsEmpty: false } group ? (int?)group.Count : null));

    /// <summary>How many of a county's two or more municipalities are named, as a sentence begins: "Fem av länets 15 kommuner", "Länets alla åtta kommuner".</summary>
    public static string NamedOfCounty(int named, int all) => named == all ? $"Länets alla {Swedish.InWords(all)} kommuner" : $"{Named(named)} av länets {Swedish.InWords(all)} kommuner";

    /// <summary>How many municipalities are named, as a sentence begins: "Ingen", "En", "Tre".</summary>
    public static string Named(int municipalities) => municipalities switch
    {
        0 => "Ingen",
        var some => Swedish.Upper(Swedish.InWordsOfCommon(some)),
    };
}
