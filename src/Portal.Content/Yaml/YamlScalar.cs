namespace Portal.Content.Yaml;

/// <summary>A single value: text, number, date, truth value or nothing, as it was written.</summary>
public sealed class YamlScalar : YamlNode
{
    internal YamlScalar(int line, int column, string value, bool quoted)
        : base(line, column) => (Value, IsQuoted) = (value, quoted);

    /// <summary>The text, without quotes.</summary>
    public string Value { get; }

    /// <summary>Whether it stood in quotes or as a block, and so is text whatever it looks like.</summary>
    public bool IsQuoted { get; }

    /// <summary>Whether it says "nothing" (YAML 1.2 core schema: empty, ~ or null).</summary>
    public bool IsNull => !IsQuoted && (Value is "" or "~" or "null" or "Null" or "NULL");
}
