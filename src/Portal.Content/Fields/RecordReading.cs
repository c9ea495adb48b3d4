using Portal.Content.Diagnostics;
using Portal.Content.Text;
using Portal.Content.Yaml;

namespace Portal.Content.Fields;

/// <summary>What is gathered while one record is read: problems, and references to resolve later.</summary>
internal sealed class RecordReading(RecordOrigin origin, string body, int bodyLine)
{
    private List<Diagnostic>? _diagnostics;

    public RecordOrigin Origin { get; } = origin;

    public string Body { get; } = body;

    /// <summary>The line of the file on which the body begins.</summary>
    public int BodyLine { get; } = bodyLine;

    public List<PendingReference> References { get; } = [];

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics ?? (IReadOnlyList<Diagnostic>)[];

    public SourcePosition At(YamlNode node) => new(Origin.File, node.Line, node.Column);

    public void Report(Diagnostic diagnostic) => (_diagnostics ??= []).Add(diagnostic);

    /// <summary>The line of a heading in the body, or the body's first line.</summary>
    public SourcePosition AtHeading(string heading)
    {
        var line = BodyLine;
        if (heading.Length > 0)
        {
            foreach (var text in Body.AsSpan().EnumerateLines())
            {
                if (text.StartsWith('#') && text.TrimStart('#').Trim().SequenceEqual(heading))
                {
                    return new(Origin.File, line, 1);
                }

                line++;
            }
        }

        return new(Origin.File, BodyLine, 1);
    }

    /// <summary>Reports what must not stand in a public text.</summary>
    public void CheckText(string text, int line, int column)
    {
        var invisible = TextHygiene.InvisibleAt(text);
        if (invisible >= 0)
        {
            Report(new Diagnostic(
                DiagnosticCode.InvisibleCharacter,
                Place(text, invisible, line, column),
                $"The text holds the invisible character U+{(int)text[invisible]:X4}.",
                "Delete it; it often comes along when text is pasted from a PDF or a web page."));
        }

        var personal = TextHygiene.PersonalNumberAt(text);
        if (personal >= 0)
        {
            Report(new Diagnostic(
                DiagnosticCode.PersonalNumber,
                Place(text, personal, line, column),
                "This looks like a personal identity number.",
                "Remove it: records hold no data on private individuals."));
        }
    }

    private SourcePosition Place(string text, int index, int line, int column)
    {
        var before = text.AsSpan(0, index);
        var breaks = before.Count('\n');
        return new(Origin.File, line + breaks, breaks == 0 ? column + index : index - before.LastIndexOf('\n'));
    }
}
