using Portal.Content.Fields;
using Portal.Content.Text;

namespace Portal.Content.Changes;

/// <summary>Tells what differs between two versions of a record's Markdown text, heading by heading.</summary>
internal static class TextComparison
{
    private const string Root = "text";

    // Problems of a text are told when it is checked, not when it is compared.
    private static readonly SourceText NoSource = SourceText.Read("", "", isYaml: false, _ => { });

    /// <summary>Tells what differs.</summary>
    /// <param name="before">The Markdown before.</param>
    /// <param name="after">The Markdown after.</param>
    /// <param name="tell">Receives each change, in the order of the text after.</param>
    public static void Compare(string before, string after, Action<FieldChange> tell)
    {
        if (!WordDifference.Differs(before, after))
        {
            return;
        }

        var old = Parts(before);
        var young = Parts(after);
        var oldByPath = old.ToDictionary(part => part.Path, StringComparer.Ordinal);
        var youngPaths = young.Select(part => part.Path).ToHashSet(StringComparer.Ordinal);
        var gone = old.Where(part => !youngPaths.Contains(part.Path)).ToList();
        foreach (var part in young)
        {
            if (oldByPath.TryGetValue(part.Path, out var same))
            {
                Changed(same, part, tell);
            }
            else if (gone.FirstOrDefault(other => other.Markdown.Length > 0 && !WordDifference.Differs(other.Markdown, part.Markdown)) is { Path: not null } moved)
            {
                gone.Remove(moved);
                tell(new(part.Path, FieldChangeKind.Changed, new Sentence().Say("Rubriken ”").Add(SentenceRole.Before, moved.Title).Say("” ändrad till ”").Add(SentenceRole.After, part.Title).Say("”").Parts()));
            }
            else if (part.Markdown.Length > 0 || part.Title.Length > 0)
            {
                Whole(part, FieldChangeKind.Added, SentenceRole.Inserted, "tillagd", tell);
            }
        }

        foreach (var part in gone.Where(part => part.Markdown.Length > 0 || part.Title.Length > 0))
        {
            Whole(part, FieldChangeKind.Removed, SentenceRole.Deleted, "borttagen", tell);
        }
    }

    private static void Changed(Part before, Part after, Action<FieldChange> tell)
    {
        if (!WordDifference.Differs(before.Markdown, after.Markdown))
        {
            return;
        }

        if (before.Markdown.Length == 0)
        {
            Whole(after, FieldChangeKind.Added, SentenceRole.Inserted, "tillagd", tell);
            return;
        }

        if (after.Markdown.Length == 0)
        {
            Whole(before, FieldChangeKind.Removed, SentenceRole.Deleted, "borttagen", tell);
            return;
        }

        var (was, becomes) = (Plain(before.Markdown), Plain(after.Markdown));
        var sentence = new Sentence().Say(after.Label);
        tell(new(after.Path, FieldChangeKind.Changed, WordDifference.Differs(was, becomes)
            ? sentence.Say(" ändrad: ").Add(WordDifference.Parts(was, becomes)).Parts()
            : sentence.Say(" har fått andra länkar eller annan form").Parts()));
    }

    private static void Whole(Part part, FieldChangeKind kind, SentenceRole role, string verb, Action<FieldChange> tell)
    {
        var text = FieldValues.Cut(Plain(part.Markdown));
        var sentence = new Sentence().Say($"{part.Label} {verb}");
        tell(new(part.Path, kind, text.Length == 0 ? sentence.Parts() : sentence.Say(": ").Add(role, text).Parts()));
    }

    // A line end makes sure that the mark of a list with a single line is taken for a mark.
    private static string Plain(string markdown) => PublicText.Of(RecordText.Plain(markdown + "\n"));

    private static List<Part> Parts(string body)
    {
        var text = RecordText.Read(new RecordReading(RecordOrigin.None, NoSource, body, 1));
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var parts = new List<Part> { new(Root, "", "Sammanfattningen", text.Summary) };
        foreach (var section in text.Sections)
        {
            var title = PublicText.Of(section.Title);
            var path = Free($"{Root}/{title}");
            parts.Add(new(path, title, $"Texten under {title}", section.Markdown));
            foreach (var inner in section.Parts)
            {
                var name = PublicText.Of(inner.Title);
                parts.Add(new(Free($"{path}/{name}"), name, $"Texten under {title}, {name}", inner.Markdown));
            }
        }

        return parts;

        string Free(string path)
        {
            var free = path;
            for (var n = 2; !paths.Add(free); n++)
            {
                free = $"{path} ({n})";
            }

            return free;
        }
    }

    private readonly record struct Part(string Path, string Title, string Label, string Markdown);
}
