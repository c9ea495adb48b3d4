using Portal.Synthetic.Language;
using Portal.Synthetic.Output;

namespace Portal.Synthetic.Registers;

/// <summary>Makes up organisations beside those of the register.</summary>
internal static class OrganisationNames
{
    private static readonly string[] Branches = Vocabulary.Words("""
        Skogsteknik Energi Livsmedel Bygg Teknik Logistik Design Kompetens Turism Media Plast Trä Stål Vind
        Solenergi Återbruk Mobilitet Utbildning Hälsa Data Konsult Fastigheter Möbler Vatten Biogas Verkstad
        Måltid Upplevelser Odling Innovation Transport Fisk
        """);

    private static readonly string[] Interests = Vocabulary.Words("""
        Byalag Hembygdsförening Idrottsklubb Kulturförening Företagarförening Fiberförening Vänner Samverkan
        Lantbrukare Handel Ungdomsråd Kvinnonätverk Skogsägare Elnätsförening Utveckling Turistförening
        Musikförening Kretsloppsförening Bygderåd Kanotklubb
        """);

    /// <param name="count">How many.</param>
    /// <param name="seed">Equal seeds give equal organisations.</param>
    /// <param name="real">Those of the register; no made-up one has a name or an id of theirs.</param>
    /// <param name="municipalities">The names of the municipalities by region.</param>
    public static List<Organisation> MakeUp(
        int count, int seed, IReadOnlyList<Organisation> real, ILookup<string, string> municipalities)
    {
        var chance = new Chance(seed, -1);
        string[] regions = [.. municipalities.Select(m => m.Key)];
        HashSet<string> names = new(real.SelectMany(o => o.Aliases.Append(o.Name)), StringComparer.OrdinalIgnoreCase);
        HashSet<string> ids = new(real.Select(o => o.Id), StringComparer.Ordinal);
        List<Organisation> made = new(count);
        while (made.Count < count)
        {
            var region = chance.Pick(regions);
            (var name, var kind) = Name(chance, chance.Pick([.. municipalities[region]]));
            var id = Slug.Of(name);
            if (!ids.Contains(id) && names.Add(name))
            {
                ids.Add(id);
                var home = chance.Percent(85) ? region : null;
                string[] aliases = name.EndsWith(" AB", StringComparison.Ordinal)
                    && chance.Percent(25)
                    && names.Add(name[..^3])
                    ? [name[..^3]]
                    : [];
                made.Add(new Organisation(id, name, kind, home, aliases));
            }
        }

        return made;
    }

    private static (string Name, string Kind) Name(Chance chance, string municipality)
    {
        var place = PlaceNames.Locality(chance);
        var branch = chance.Pick(Branches);
        return chance.Below(12) switch
        {
            0 or 1 => ($"{place} {branch} AB", "company"),
            2 => ($"{branch} i {municipality}, {place} AB", "company"),
            3 => ($"{municipality} {branch} {PlaceNames.Acronym(chance)} AB", "public-company"),
            4 or 5 => ($"{place} {chance.Pick(Interests)}", "association"),
            6 => ($"{PlaceNames.Project(chance)} {municipality} ({PlaceNames.Acronym(chance)})", "association"),
            7 => ($"Föreningen {PlaceNames.Project(chance)}: {branch} för alla", "association"),
            8 => ($"{place} folkhögskola", "folk-high-school"),
            9 => ($"{PlaceNames.Project(chance)} Science Park {place}", "other"),
            10 => ($"Stiftelsen ”{place} {branch}”", "association"),
            _ => ($"{PlaceNames.Project(chance)} {branch}", "other"),
        };
    }
}
