using Portal.Content.Diagnostics;
using Portal.Content.Text;
using Portal.Content.Yaml;

namespace Portal.Content.Fields;

/// <summary>What is gathered while one record is read: problems, and references to resolve later.</summary>
internal sealed class RecordReading(RecordOrigin origin, SourceText source, string body, int bodyLine)
{
    private List<Diagnostic>? _diagnostics;

    public RecordOrigin Origin { get; } = origin;

    /// <summary>The file's text, and what was found in it.</summary>
    public SourceText Source { get; } = source;

    public string Body { get; } = body;

    /// <summary>The line of the file on which the body begins.</summary>
    public int BodyLine { get; } = bodyLine;

    public List<PendingReference> References { get; } = [];

    /// <summary>How many faults were met so far: those reported here, and those whose report stands elsewhere.</summary>
    public int Faults { get; private set; }

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics ?? (IReadOnlyList<Diagnostic>)[];

    public SourcePosition At(YamlNode node) => new(Origin.File, node.Line, node.Column);

    public void Report(Diagnostic diagnostic)
    {
        Faults++;
        (_diagnostics ??= []).Add(diagnostic);
    }

    /// <summary>Takes note of a fault that has been reported already, as that of a key that stands twice.</summary>
    public void NoteFault() => Faults++;

    /// <summary>Whether a text is faulty for an invisible character that was found in the file, and so reported.</summary>
    public bool HasReportedCharacter(string text) => Source.HasInvisible && TextHygiene.InvisibleAt(text) >= 0;

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

    /// <summary>Takes back a problem that turned out to follow from another.</summary>
    public void Withdraw(Predicate<Diagnostic> problem) => _diagnostics?.RemoveAll(problem);

    /// <summary>Takes back those of the problems reported since there were so many that follow from another.</summary>
    public void WithdrawSince(int count, Predicate<Diagnostic> problem)
    {
        for (var i = Diagnostics.Count - 1; i >= count; i--)
        {
            if (problem(_diagnostics![i]))
            {
                _diagnostics.RemoveAt(i);
            }
        }
    }

    /// <summary>
    /// Reports what must not stand in a public text and is not there to be seen in the file: what escapes in double quotes, or lines
    /// joined into one, make of it; and a text of digits alone, which in the file looks like a number. What stands in the file as it is has been reported with its own place by <see cref="SourceText"/>.
    /// </summary>
    public void CheckText(string text, YamlScalar scalar)
    {
        if (!scalar.IsDecoded && (scalar.IsQuoted || text.AsSpan().ContainsAnyExceptInRange('0', '9')))
        {
            return;
        }

        if (TextHygiene.InvisibleAt(text) is >= 0 and var invisible && !Source.HasInvisible)
        {
            Report(SourceText.Invisible(text.AsSpan(invisible), At(scalar)));
        }

        if (TextHygiene.PersonalNumberAt(text) >= 0 && !Source.HasPersonalNumber)
        {
            Report(SourceText.PersonalNumber(At(scalar)));
        }

        if (LookAlike.LetterAt(text) is >= 0 and var letter && !Source.HasLookAlike)
        {
            Report(SourceText.Letter(text.AsSpan(letter), At(scalar)));
        }

        if (ContactDetails.FirstAt(text, out _, out _) is >= 0 and var contact && !Source.HasContact)
        {
            Report(SourceText.Contact(text.AsSpan(contact), At(scalar)));
        }
    }
}
