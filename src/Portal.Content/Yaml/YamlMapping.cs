using System.Collections.Immutable;

namespace Portal.Content.Yaml;

/// <summary>Keys with values, in the order of the text; each key stands once.</summary>
public sealed class YamlMapping : YamlNode
{
    internal YamlMapping(int line, int column, ImmutableArray<KeyValuePair<YamlScalar, YamlNode>> entries)
        : base(line, column) => Entries = entries;

    /// <summary>The keys and values.</summary>
    public ImmutableArray<KeyValuePair<YamlScalar, YamlNode>> Entries { get; }
}
