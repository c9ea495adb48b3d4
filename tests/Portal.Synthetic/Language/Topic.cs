using Portal.Synthetic.Registers;

namespace Portal.Synthetic.Language;

/// <summary>
/// What one record is about. A few stems are its own and come back in its title, its text and its indicators, as the
/// words of a real record do.
/// </summary>
internal sealed class Topic
{
    private readonly Ranked<string> _themeStems;
    private readonly string[] _own;

    public Topic(Chance chance, Region region, string theme, int year, IReadOnlyList<Organisation> organisations)
    {
        Region = region;
        Year = year;
        Organisations = organisations;
        _themeStems = ThemeStems.Of(theme);
        _own =
        [
            _themeStems.Pick(chance),
            _themeStems.Pick(chance),
            _themeStems.Pick(chance),
            Vocabulary.Stems.Pick(chance),
        ];
    }

    public Region Region { get; }

    public int Year { get; }

    /// <summary>Owner and partners; may be empty.</summary>
    public IReadOnlyList<Organisation> Organisations { get; }

    // No kunskapskunskap.
    private static bool StartAlike(string first, string last) =>
        first.AsSpan(0, Math.Min(3, first.Length)).SequenceEqual(last.AsSpan(0, Math.Min(3, last.Length)));

    /// <summary>A first part for a compound.</summary>
    public string Stem(Chance chance) => chance.Below(100) switch
    {
        < 45 => chance.Pick(_own),
        < 78 => _themeStems.Pick(chance),
        _ => Vocabulary.Stems.Pick(chance),
    };

    /// <summary>
    /// A noun in some form, with stems of the topic before it in <paramref name="compoundPercent"/> cases of a
    /// hundred.
    /// </summary>
    public string NounOf(Chance chance, NounClass nounClass, NounForm form, int compoundPercent, out bool isNeuter)
    {
        var noun = Vocabulary.Nouns(nounClass).Pick(chance);
        isNeuter = noun.IsNeuter;
        var word = noun.In(form);
        if (!chance.Percent(compoundPercent))
        {
            return word;
        }

        var stem = Stem(chance);
        if (StartAlike(stem, word))
        {
            return word;
        }

        var compound = Compounds.Join(stem, word);
        var first = _themeStems.Pick(chance);
        return chance.Percent(4) && !StartAlike(first, stem) ? Compounds.Join(first, compound) : compound;
    }
}
