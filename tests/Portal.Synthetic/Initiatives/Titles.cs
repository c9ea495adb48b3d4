using Portal.Synthetic.Language;

namespace Portal.Synthetic.Initiatives;

/// <summary>Makes up the titles of initiatives.</summary>
internal static class Titles
{
    public static string Make(Chance chance, Topic topic, InitiativeKind kind)
    {
        var title = Name(chance, topic, kind);
        return chance.Below(100) switch
        {
            < 8 => $"{title} {topic.Year}",
            < 11 => $"{title} – etapp {chance.Between(2, 4)}",
            < 14 => $"{title} {topic.Year}–{topic.Year + chance.Between(1, 4)}",
            < 17 => $"{title} {chance.Between(2, 4)}.0",
            < 19 => $"{title} (förlängning)",
            _ => title,
        };
    }

    private static string Name(Chance chance, Topic topic, InitiativeKind kind)
    {
        var compound = Compound(chance, topic, kind);
        var capital = Compounds.Capital(compound);
        return chance.Below(16) switch
        {
            0 => capital,
            1 => $"{capital} i {topic.Region.RankedMunicipalities.Pick(chance)}",
            2 => $"{capital} för {Noun(chance, topic, NounClass.Actor)}",
            3 => $"{capital} – {Noun(chance, topic, NounClass.Thing)} för {Noun(chance, topic, NounClass.Actor)}",
            4 => $"Regional {compound}",
            5 => $"{PlaceNames.Project(chance)} {capital}",
            6 => $"{PlaceNames.Project(chance)} – {compound} i {topic.Region.Short}",
            7 => $"{PlaceNames.Project(chance)}: {compound} och {Noun(chance, topic, NounClass.Quality)}",
            8 => $"{capital} ({PlaceNames.Acronym(chance)})",
            9 => $"{capital} {PlaceNames.Locality(chance)}",
            10 => Compounds.Capital(Vocabulary.Adjectives.Pick(chance).Plural)
                + $" {Noun(chance, topic, NounClass.Thing)} i {PlaceNames.Locality(chance)}",
            11 => $"Att {Vocabulary.Verbs.Pick(chance).Infinitive} {Noun(chance, topic, NounClass.Thing)}, "
                + $"{Noun(chance, topic, NounClass.Activity)} och {Noun(chance, topic, NounClass.Quality)}",
            12 => $"#{PlaceNames.Project(chance)} {compound}",
            13 => $"”{PlaceNames.Project(chance)}” – {compound}",
            14 => $"{capital} {PlaceNames.Locality(chance)}–{topic.Region.RankedMunicipalities.Pick(chance)}",
            _ => $"{capital} och {Compound(chance, topic, kind)} i {topic.Region.County}",
        };
    }

    private static string Compound(Chance chance, Topic topic, InitiativeKind kind) =>
        Compounds.Join(topic.Stem(chance), chance.Pick(kind.Heads).In(NounForm.Bare));

    private static string Noun(Chance chance, Topic topic, NounClass nounClass) =>
        topic.NounOf(chance, nounClass, nounClass is NounClass.Quality ? NounForm.Bare : NounForm.Plural, 40, out _);
}
