namespace Portal.Content.Reading;

/// <summary>How a file holds records.</summary>
internal enum RecordForm
{
    /// <summary>One record, in YAML.</summary>
    Yaml,

    /// <summary>A list of records, in YAML.</summary>
    YamlList,

    /// <summary>One record: YAML front matter, then Markdown.</summary>
    Markdown,
}
