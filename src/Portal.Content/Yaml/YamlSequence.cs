using System.Collections.Immutable;

namespace Portal.Content.Yaml;

/// <summary>A list of values.</summary>
public sealed class YamlSequence : YamlNode
{
    internal YamlSequence(int line, int column, ImmutableArray<YamlNode> items)
        : base(line, column) => Items = items;

    /// <summary>The values in the order of the text.</summary>
    public ImmutableArray<YamlNode> Items { get; }
}
