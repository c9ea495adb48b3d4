using System.Collections.Frozen;

namespace Portal.Theme.Language;

/// <summary>The units of indicators, which records give in the plural: "stationer".</summary>
public static class UnitWords
{
    // Swedish plurals cannot be undone by rule: "studier" is of "studie", "seminarier" of "seminarium". A word that is not here stays as it is.
    private static readonly FrozenDictionary<string, string> Singulars = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["aktiviteter"] = "aktivitet",
        ["aktörer"] = "aktör",
        ["ansökningar"] = "ansökan",
        ["dagar"] = "dag",
        ["etapper"] = "etapp",
        ["förstudier"] = "förstudie",
        ["förvaltningar"] = "förvaltning",
        ["idéer"] = "idé",
        ["insatser"] = "insats",
        ["kartläggningar"] = "kartläggning",
        ["kommuner"] = "kommun",
        ["konferenser"] = "konferens",
        ["kurser"] = "kurs",
        ["möten"] = "möte",
        ["områden"] = "område",
        ["operatörer"] = "operatör",
        ["organisationer"] = "organisation",
        ["personer"] = "person",
        ["produktioner"] = "produktion",
        ["rapporter"] = "rapport",
        ["regioner"] = "region",
        ["seminarier"] = "seminarium",
        ["stationer"] = "station",
        ["sträckor"] = "sträcka",
        ["studier"] = "studie",
        ["tillfällen"] = "tillfälle",
        ["tjänster"] = "tjänst",
        ["träffar"] = "träff",
        ["tävlingar"] = "tävling",
        ["utbildningar"] = "utbildning",
        ["utredningar"] = "utredning",
        ["webbinarier"] = "webbinarium",
        ["workshoppar"] = "workshop",
        ["workshops"] = "workshop",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A unit as it is said after a value: "1 station", "2 stationer".</summary>
    /// <param name="unit">The unit, as the record gives it.</param>
    /// <param name="value">The value before it.</param>
    public static string After(decimal value, string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return value == 1 ? Singulars.GetValueOrDefault(unit, unit) : unit;
    }
}
