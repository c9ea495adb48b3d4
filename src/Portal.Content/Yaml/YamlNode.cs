namespace Portal.Content.Yaml;

/// <summary>A value in a YAML text, with its place.</summary>
public abstract class YamlNode
{
    private protected YamlNode(int line, int column) => (Line, Column) = (line, column);

    /// <summary>Line in the file, from 1.</summary>
    public int Line { get; }

    /// <summary>Column in the line, from 1.</summary>
    public int Column { get; }
}
