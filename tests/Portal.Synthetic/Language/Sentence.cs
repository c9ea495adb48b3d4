namespace Portal.Synthetic.Language;

/// <summary>
/// A sentence with gaps in braces. <c>{O.p*}</c> asks for a noun: its class (A activity, O thing, F actor, Q
/// quality), its form (b bare, a with article, d definite, p plural, q definite plural) and, with an asterisk, an
/// adjective. <see cref="Slot"/> has the other gaps.
/// </summary>
internal sealed class Sentence
{
    private Sentence(IReadOnlyList<SentencePart> parts) => Parts = parts;

    public IReadOnlyList<SentencePart> Parts { get; }

    public static Sentence Parse(string text)
    {
        List<SentencePart> parts = [];
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf('{', at);
            if (open != at)
            {
                open = open < 0 ? text.Length : open;
                parts.Add(new SentencePart(Slot.Literal, text[at..open]));
                at = open;
                continue;
            }

            var close = text.IndexOf('}', at);
            parts.Add(ParseGap(text[(at + 1)..close]));
            at = close + 1;
        }

        return new Sentence(parts);
    }

    /// <summary>Reads sentences, one a line.</summary>
    public static Sentence[] ParseAll(string text) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Parse)];

    private static SentencePart ParseGap(string gap) => gap switch
    {
        "v.i" => new(Slot.Infinitive),
        "v.p" => new(Slot.Present),
        "v.s" => new(Slot.Supine),
        "v.d" => new(Slot.PassivePast),
        "R" => new(Slot.Region),
        "L" => new(Slot.County),
        "K" => new(Slot.Municipality),
        "B" => new(Slot.Locality),
        "P" => new(Slot.Organisation),
        "X" => new(Slot.Project),
        "T" => new(Slot.Circumstance),
        "Y" => new(Slot.Year),
        "Z" => new(Slot.LaterYear),
        "n" => new(Slot.SmallNumber),
        "N" => new(Slot.LargeNumber),
        "H" => new(Slot.Percentage),
        [var nounClass, '.', var form, ..] => new(
            Slot.Noun,
            NounClass: nounClass switch
            {
                'A' => NounClass.Activity,
                'O' => NounClass.Thing,
                'F' => NounClass.Actor,
                'Q' => NounClass.Quality,
                _ => throw new FormatException($"No noun class {nounClass} in {{{gap}}}."),
            },
            Form: form switch
            {
                'b' => NounForm.Bare,
                'a' => NounForm.Article,
                'd' => NounForm.Definite,
                'p' => NounForm.Plural,
                'q' => NounForm.PluralDefinite,
                _ => throw new FormatException($"No noun form {form} in {{{gap}}}."),
            },
            WithAdjective: gap.EndsWith('*')),
        _ => throw new FormatException($"No gap {{{gap}}}."),
    };
}
