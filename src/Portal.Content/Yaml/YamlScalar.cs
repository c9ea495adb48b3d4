namespace Portal.Content.Yaml;

/// <summary>A single value: text, number, date, truth value or nothing, as it was written.</summary>
public sealed class YamlScalar : YamlNode
{
    internal YamlScalar(int line, int column, string value, bool quoted, bool decoded = false)
        : base(line, column) => (Value, IsQuoted, IsDecoded) = (value, quoted, decoded);

    /// <summary>The text, without quotes.</summary>
    public string Value { get; }

    /// <summary>Whether it stood in quotes or as a block, and so is text whatever it looks like.</summary>
    public bool IsQuoted { get; }

    /// <summary>Whether the text may differ from what stands in the file, by escapes in double quotes or lines joined into one.</summary>
    internal bool IsDecoded { get; }

    /// <summary>Whether it says "nothing" (YAML 1.2 core schema: empty, ~ or null).</summary>
    public bool IsNull => !IsQuoted && (Value is "" or "~" or "null" or "Null" or "NULL");
}
