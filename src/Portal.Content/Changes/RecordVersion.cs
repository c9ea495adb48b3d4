using Portal.Content.Reading;
using Portal.Content.Yaml;

namespace Portal.Content.Changes;

/// <summary>What a record says in one state of the input.</summary>
internal sealed record RecordVersion(RecordType Type, RecordKey Key, string File, YamlMapping Fields, string Body)
{
    private static readonly string[] TitleFields = ["title", "name"];

    /// <summary>The title or name, or empty.</summary>
    public string Title => PublicText.Of(TitleFields.Select(Fields.TextOf).FirstOrDefault(text => text is not null) ?? FileVersion.FirstWord(Fields) ?? "");

    /// <summary>The region that the record belongs to, by its folder or field; initiatives are named by it and their slug.</summary>
    public string? Region => Fields.TextOf("region");
}
