using System.Collections.Immutable;

namespace Portal.Content.Yaml;

/// <summary>Keys with values, in the order of the text; each key stands once.</summary>
public sealed class YamlMapping : YamlNode
{
    internal YamlMapping(int line, int column, ImmutableArray<KeyValuePair<YamlScalar, YamlNode>> entries)
        : base(line, column) => Entries = entries;

    internal YamlMapping(int line, int column, ImmutableArray<KeyValuePair<YamlScalar, YamlNode>> entries, bool hasRepeatedKeys)
        : this(line, column, entries) => HasRepeatedKeys = hasRepeatedKeys;

    /// <summary>The keys and values.</summary>
    public ImmutableArray<KeyValuePair<YamlScalar, YamlNode>> Entries { get; }

    /// <summary>Whether a key stood more than once, which was reported; the first value is kept.</summary>
    internal bool HasRepeatedKeys { get; }
}
