namespace Portal.Synthetic.Language;

/// <summary>A Swedish noun with its gender and endings.</summary>
internal sealed class Noun
{
    private readonly string _bare;
    private readonly string _definite;
    private readonly string _plural;
    private readonly string _pluralDefinite;

    /// <param name="root">The part before the endings.</param>
    /// <param name="declension">Its class, as in <see cref="Parse"/>.</param>
    private Noun(string root, string declension)
    {
        string[] endings = declension switch
        {
            "0" => ["", "", "", ""],
            "1" => ["a", "an", "or", "orna"],
            "2" => ["", "en", "ar", "arna"],
            "2e" => ["e", "en", "ar", "arna"],
            "2v" => ["", "n", "ar", "arna"],
            "3" => ["", "en", "er", "erna"],
            "3e" => ["e", "en", "er", "erna"],
            "3v" => ["", "n", "er", "erna"],
            "4" => ["", "t", "n", "na"],
            "5" => ["", "et", "", "en"],
            "5e" => ["", "et", "er", "erna"],
            "6" => ["are", "aren", "are", "arna"],
            _ => throw new ArgumentException($"No declension {declension} ({root}).", nameof(declension)),
        };
        IsNeuter = declension is "4" or "5" or "5e";
        _bare = root + endings[0];
        _definite = root + endings[1];
        _plural = root + endings[2];
        _pluralDefinite = root + endings[3];
    }

    public bool IsNeuter { get; }

    /// <summary>
    /// Reads nouns of the form <c>root:declension</c>, with blanks between them: <c>insats:3 skol:1 område:4
    /// företag:5</c>.
    /// </summary>
    public static Noun[] Parse(string nouns) =>
    [
        .. nouns.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(n => n.Split(':'))
            .Select(n => new Noun(n[0], n[1])),
    ];

    /// <summary>The noun without article: also for <see cref="NounForm.Article"/>.</summary>
    public string In(NounForm form) => form switch
    {
        NounForm.Definite => _definite,
        NounForm.Plural => _plural,
        NounForm.PluralDefinite => _pluralDefinite,
        _ => _bare,
    };
}
