namespace Portal.Synthetic.Language;

/// <summary>A Swedish verb: utveckla, utvecklar, utvecklat, utvecklades.</summary>
internal sealed record Verb(string Infinitive, string Present, string Supine, string PassivePast)
{
    /// <summary>
    /// Reads verbs with blanks between them; those of other classes than the first give all forms, as
    /// <c>stärka/stärker/stärkt/stärktes</c>.
    /// </summary>
    public static Verb[] Parse(string verbs) =>
    [
        .. verbs.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(v => v.Split('/'))
            .Select(v => v.Length == 4
                ? new Verb(v[0], v[1], v[2], v[3])
                : new Verb(v[0], v[0] + "r", v[0] + "t", v[0] + "des")),
    ];
}
