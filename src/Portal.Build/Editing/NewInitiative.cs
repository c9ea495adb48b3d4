using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Portal.Content.Fields;
using Portal.Content.Reading;
using Portal.Content.Records.Places;
using Portal.Content.Text;

namespace Portal.Build.Editing;

/// <summary>A record of an initiative that was begun, or why it was not.</summary>
/// <param name="File">The new file's full path, or null.</param>
/// <param name="Left">What the editor has left to fill in, by the names of the fields; the summary last.</param>
/// <param name="Refusal">Why there is no file, in a sentence or two; null where there is.</param>
public sealed partial record NewInitiative(string? File, ImmutableArray<string> Left, string? Refusal)
{
    private const int MaxTitleLength = 300;
    private const int MaxNameLength = 80;

    // The optional fields that sources most often have something for, each with an example of its form.
    private static readonly ImmutableArray<(string Name, string Example)> Frequent =
    [
        ("period", "{start: 2021-09-01, end: 2023-08-31}"),
        ("owner", "Region Gotland"),
        ("funding", "[{financier: Region Gotland, amount: 1500000, stage: granted}]"),
        ("goals", "[agenda-2030/13]"),
        ("municipalities", "[Gotland]"),
    ];

    /// <summary>
    /// Begins the record of an initiative: a file with title and region, and as comments the other required fields, each with what it
    /// holds, and the optional ones that are used most, each with an example. Never overwrites a file.
    /// </summary>
    /// <param name="input">The input folder.</param>
    /// <param name="region">The id of the region that reports it.</param>
    /// <param name="title">Its title, from which the file's name is made.</param>
    /// <exception cref="IOException">The file could not be written.</exception>
    public static NewInitiative Begin(string input, string region, string title)
    {
        ArgumentNullException.ThrowIfNull(region);
        ArgumentNullException.ThrowIfNull(title);
        var reading = InputReader.Read(input);
        var regions = reading.Records<Region>().Select(known => known.Id.Value).Order(StringComparer.Ordinal).ToArray();
        title = title.Trim();
        var name = NameOf(title);
        if (!regions.Contains(region, StringComparer.Ordinal))
        {
            var near = regions.FirstOrDefault(id => id == Slug.From(region).Value) ?? Nearest.To(region, regions);
            return Refuse($"There is no region '{region}'. {(near is null ? $"The regions are {string.Join(", ", regions)}." : $"Did you mean '{near}'?")}");
        }

        if (title.Length > MaxTitleLength || TextHygiene.InvisibleAt(title) >= 0 || title.Contains('\n', StringComparison.Ordinal))
        {
            return Refuse($"The title has to be one line of at most {MaxTitleLength} characters, without invisible ones.");
        }

        if (Slug.IsReserved(name))
        {
            return Refuse($"The title '{title}' gives a file name that Windows keeps for itself. Add a word to it.");
        }

        if (!Slug.IsValid(name))
        {
            return Refuse($"The title '{title}' gives no file name: it has neither letters nor digits.");
        }

        var folder = Path.Combine(input, "initiatives", region);
        var file = Path.Combine(folder, name + ".md");
        var fields = RecordType.All.Single(type => type.Name == "initiative").Describe();
        var required = fields.Where(field => field.IsRequired && field.Name is not ("title" or "region")).ToImmutableArray();
        Directory.CreateDirectory(folder);
        try
        {
            using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
            stream.Write(Encoding.UTF8.GetBytes(TextOf(region, title, required, fields, reading)));
        }
        catch (IOException) when (System.IO.File.Exists(file))
        {
            return Refuse($"{file} exists already. Choose another title, or edit that record.");
        }

        return new NewInitiative(file, [.. required.Select(field => field.Name), "summary"], null);
    }

    private static NewInitiative Refuse(string refusal) => new(null, [], refusal);

    private static string NameOf(string title)
    {
        var slug = Slug.From(title).Value;
        if (slug.Length <= MaxNameLength)
        {
            return slug;
        }

        var end = slug.LastIndexOf('-', MaxNameLength);
        return slug[..(end > 0 ? end : MaxNameLength)];
    }

    private static string TextOf(string region, string title, ImmutableArray<FieldDescription> required, ImmutableArray<FieldDescription> all, InputReading reading)
    {
        var text = new StringBuilder($"---\ntitle: {Scalar(title)}\nregion: {region}\n");
        foreach (var field in required)
        {
            text.Append($"# {field.Name}:  # {field.Description}{Choices(field, reading)}\n");
        }

        text.Append("# Om källan säger det, här med exempel på hur det skrivs:\n");
        foreach (var (name, example) in Frequent)
        {
            text.Append($"# {name}: {example}  # {all.Single(field => field.Name == name).Description}\n");
        }

        return text.Append("---\n").ToString();
    }

    private static string Choices(FieldDescription field, InputReading reading)
    {
        var choices = field.Name == "theme"
            ? reading.Records<Content.Records.Theme>().Select(theme => theme.Id.Value)
            : field.Terms.Select(term => term.Token);
        var inner = field.Fields.Select(part => part.Name).ToList();
        return (string.Join(", ", choices), inner.Count) switch
        {
            ({ Length: > 0 } list, _) => $" {list}",
            (_, > 0) => $" {{{string.Join(", ", inner.Select(part => part + ": …"))}}}",
            _ => "",
        };
    }

    private static string Scalar(string value) =>
        IsPlain.IsMatch(value) && !IsWord.IsMatch(value)
            ? value
            : "\"" + value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    // What needs no quotes in YAML, to be on the safe side: words, and marks that mean nothing there.
    [GeneratedRegex(@"^\p{L}[\p{L}\p{N} .,()/–’-]*$")]
    private static partial Regex IsPlain { get; }

    [GeneratedRegex("^(true|false|yes|no|on|off|y|n|null)$", RegexOptions.IgnoreCase)]
    private static partial Regex IsWord { get; }
}
