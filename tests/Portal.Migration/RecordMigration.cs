using System.Text;

namespace Portal.Migration;

/// <summary>
/// Brings records from the form in which they were first transcribed to the form that the record types read. It works on lines of
/// text, so that comments, order and bodies stay as they were. What is in the later form already is left alone.
/// </summary>
public static class RecordMigration
{
    /// <summary>Migrates one file.</summary>
    /// <param name="path">Its path in the input folder, with forward slashes.</param>
    /// <param name="text">Its text.</param>
    /// <exception cref="InvalidDataException">The file is neither in the first nor in the later form.</exception>
    public static string Migrate(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        var body = BodyOf(path, text);
        var yaml = text[..^body.Length];
        yaml = Corrections.Apply(path, yaml);
        yaml = CaseNumberLists.Apply(yaml);
        yaml = WholeCosts.Apply(yaml);
        yaml = FigureQualifiers.Apply(yaml);
        yaml = SharedProjects.Apply(path, yaml);
        return yaml + body;
    }

    /// <summary>Migrates every file of a folder into another, which may be the same.</summary>
    /// <returns>How many files there are, and how many of them changed.</returns>
    public static (int Files, int Changed) MigrateFolder(string from, string to)
    {
        var files = 0;
        var changed = 0;
        foreach (var (path, text) in RecordArchive.ReadFolder(from))
        {
            var migrated = Migrate(path, text);
            var target = Path.Combine(to, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, migrated, new UTF8Encoding(false));
            files++;
            changed += migrated == text ? 0 : 1;
        }

        return (files, changed);
    }

    /// <summary>The Markdown under the front matter, with the line that closes the latter; nothing in a YAML file.</summary>
    private static string BodyOf(string path, string text)
    {
        if (!path.EndsWith(".md", StringComparison.Ordinal))
        {
            return "";
        }

        var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
        return end < 0 ? throw new InvalidDataException($"{path} has no front matter.") : text[(end + 1)..];
    }
}
