using System.Collections.Immutable;
using System.Text;
using Portal.Content.Changes;
using Portal.Content.Diagnostics;
using Portal.Content.Language;
using Portal.Content.Money;

namespace Portal.Build.Comparing;

/// <summary>Tells a difference in Swedish, as text or Markdown. Texts of records are hostile, so neither form lets them be more than text.</summary>
public static class DifferenceWriter
{
    // GitHub takes comments of 65,536 characters; a summary that long is no summary.
    private const int MostRecords = 100;
    private const int MostFields = 20;
    private const int MostProblems = 50;
    private const int MostPages = 50;

    /// <summary>Tells a difference in one of the forms.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="format">The form.</param>
    public static string Write(InputDifference difference, DifferenceFormat format) => format switch
    {
        DifferenceFormat.Json => DifferenceJson.Write(difference),
        DifferenceFormat.Markdown => new Writing(isMarkdown: true).Write(difference),
        _ => new Writing(isMarkdown: false).Write(difference),
    };

    private sealed class Writing(bool isMarkdown)
    {
        private readonly StringBuilder _text = new();

        public string Write(InputDifference difference)
        {
            Heading(2, "Ändringar i uppgifterna");
            if (difference.Changes.IsEmpty)
            {
                Line("Inget som uppgifterna säger har ändrats.");
            }
            else
            {
                foreach (var type in difference.Changes.GroupBy(change => change.Record.Type))
                {
                    var kinds = type.CountBy(change => change.Kind).OrderBy(kind => kind.Key).Select(kind => $"{Swedish.Number(kind.Value)} {RecordWords.Of(type.Key).Verb(kind.Key, kind.Value)}");
                    Item($"{RecordWords.Count(type.Key, type.Count())}: {Swedish.List(kinds)}");
                }

                Blank();
                Totals(difference);
            }

            Problems("Nya problem", difference.NewProblems);
            Problems("Lösta problem", difference.SolvedProblems);
            Records(difference.Changes);
            Pages(difference.Pages);
            return _text.ToString().TrimEnd('\n') + "\n";
        }

        private void Totals(InputDifference difference)
        {
            var (before, after) = (difference.Before, difference.After);
            var rows = new List<(string Name, string Before, string After)>
            {
                ("Insatser", Swedish.Number(before.Initiatives), Swedish.Number(after.Initiatives)),
                ("Insatser med belopp", Swedish.Number(before.Money.WithAmounts), Swedish.Number(after.Money.WithAmounts)),
            };
            rows.AddRange(Stages.InOrder.Where(stage => (before.Money[stage] ?? after.Money[stage]) is not null).Select(stage => (Stages.Label(stage), Sum(before.Money[stage]), Sum(after.Money[stage]))));
            Heading(3, "Summor");
            if (isMarkdown)
            {
                _text.Append("| | före | efter |\n|---|---:|---:|\n");
                foreach (var (name, old, young) in rows)
                {
                    _text.Append($"| {name} | {old} | {(old == young ? young : $"**{young}**")} |\n");
                }
            }
            else
            {
                var (nameWidth, width) = (rows.Max(row => row.Name.Length), rows.Max(row => Math.Max(row.Before.Length, row.After.Length)));
                foreach (var (name, old, young) in rows)
                {
                    _text.Append($"  {name.PadRight(nameWidth)}  {old.PadLeft(width)}  {(old == young ? "oförändrat" : $"→ {young.PadLeft(width)}")}\n");
                }
            }

            Blank();
        }

        private static string Sum(StageTotal? total) => total is { } known ? Swedish.Approximately(known.IsApproximate, Swedish.Money(known.Amount)) : "redovisas inte";

        private void Problems(string title, ImmutableArray<Diagnostic> problems)
        {
            if (problems.IsEmpty)
            {
                return;
            }

            Heading(3, $"{title} ({Swedish.Number(problems.Length)})");
            foreach (var problem in problems.Take(MostProblems))
            {
                var word = problem.Severity == Severity.Error ? "fel" : "varning";
                Item(isMarkdown
                    ? $"**{word}** {Code($"{problem.At.File}:{problem.At.Line}")} {problem.Code.Id}: {Safe(problem.Message)} {Safe(problem.Mend)}"
                    : $"{word} {Safe(problem.At.ToString())} {problem.Code.Id}: {Safe(problem.Message)} {Safe(problem.Mend)}");
            }

            More(problems.Length - MostProblems);
            Blank();
        }

        private void Records(ImmutableArray<RecordChange> changes)
        {
            if (changes.IsEmpty)
            {
                return;
            }

            Heading(3, "Post för post");
            foreach (var change in changes.Take(MostRecords))
            {
                var words = RecordWords.Of(change.Record.Type);
                var title = isMarkdown ? $"**{Safe(change.Title)}**" : Safe(change.Title);
                var id = isMarkdown ? Code(change.Record.Id) : Safe(change.Record.Id);
                Item($"{words.One} {title} ({id}){change.Kind switch
                {
                    ChangeKind.Added or ChangeKind.Removed => $": {words.Verb(change.Kind)}",
                    ChangeKind.Renamed => $": hette {(isMarkdown ? Code(change.Earlier!.Value.Id) : Safe(change.Earlier!.Value.Id))}",
                    ChangeKind.Unreadable => $": {Swedish.Lower(change.Problem ?? "")}",
                    _ => "",
                }}");
                foreach (var field in change.Fields.Take(MostFields))
                {
                    Item(Sentence(field), level: 1);
                }

                More(change.Fields.Length - MostFields, level: 1);
            }

            More(changes.Length - MostRecords);
            Blank();
        }

        private void Pages(ImmutableArray<TouchedPage> pages)
        {
            if (pages.IsEmpty)
            {
                return;
            }

            Heading(3, $"Sidor ({Swedish.Number(pages.Length)})");
            foreach (var (effect, words) in new[]
            {
                (PageEffect.Removed, "försvinner"), (PageEffect.Added, "tillkommer"), (PageEffect.Changed, "ändras"), (PageEffect.Gathers, "samlar insatser som ändras"),
            })
            {
                var these = pages.Where(page => page.Effect == effect).ToList();
                if (these.Count > 0)
                {
                    var shown = these.Take(MostPages).Select(page => isMarkdown ? Code(page.Address) : Safe(page.Address));
                    Item($"{Swedish.Number(these.Count)} {words}: {string.Join(", ", shown)}{(these.Count > MostPages ? $" … och {Swedish.Number(these.Count - MostPages)} till" : "")}");
                }
            }

            Blank();
        }

        private string Sentence(FieldChange change) => string.Concat(change.Sentence.Select(part => (isMarkdown, part.Role) switch
        {
            (true, SentenceRole.Deleted) => $"~~{Safe(part.Text)}~~",
            (true, SentenceRole.Inserted or SentenceRole.After) => $"**{Safe(part.Text)}**",
            (false, SentenceRole.Deleted) => $"[−{Safe(part.Text)}]",
            (false, SentenceRole.Inserted) => $"[+{Safe(part.Text)}]",
            _ => Safe(part.Text),
        }));

        private void Heading(int level, string text)
        {
            _text.Append(isMarkdown ? $"{new string('#', level)} {text}\n\n" : $"{text}\n");
        }

        private void Line(string text) => _text.Append(text).Append("\n\n");

        private void Item(string text, int level = 0) => _text.Append(' ', (isMarkdown ? 0 : 2) + (level * 2)).Append("- ").Append(text).Append('\n');

        private void More(int count, int level = 0)
        {
            if (count > 0)
            {
                Item($"… och {Swedish.Number(count)} till", level);
            }
        }

        private void Blank() => _text.Append('\n');

        // A code span ends at a run of as many backticks as began it, so its content may hold none.
        private static string Code(string text) => $"`{OneLine(text).Replace('`', '\'')}`";

        private string Safe(string text) => isMarkdown ? Escaped(OneLine(text)) : OneLine(text);

        private static string OneLine(string text) => PublicText.Of(text).ReplaceLineEndings(" ");

        // Backslash escapes of CommonMark, and what GitHub adds: mentions, references to issues, addresses that become links.
        private static string Escaped(string text)
        {
            var safe = new StringBuilder(text.Length + 8);
            foreach (var c in text)
            {
                if ("\\`*_{}[]<>#|~!$&".Contains(c))
                {
                    safe.Append('\\');
                }

                safe.Append(c);
                if (c == '@')
                {
                    safe.Append('\u2060');
                }
            }

            return safe.Replace("://", ":\u2060//").Replace("www.", "www\u2060.").ToString();
        }
    }
}
