using Portal.Content.Yaml;

namespace Portal.Content.Changes;

/// <summary>Questions about YAML values whose types are yet unknown.</summary>
internal static class YamlValues
{
    /// <summary>The value of a key, or null where it is missing or empty.</summary>
    public static YamlNode? ValueOf(this YamlMapping? mapping, string name)
    {
        if (mapping is null)
        {
            return null;
        }

        foreach (var (key, value) in mapping.Entries)
        {
            if (key.Value == name)
            {
                return value is YamlScalar { IsNull: true } ? null : value;
            }
        }

        return null;
    }

    /// <summary>The single value of a key as trimmed text, or null where it is missing, empty or of several parts.</summary>
    public static string? TextOf(this YamlMapping? mapping, string name) =>
        mapping.ValueOf(name) is YamlScalar scalar && scalar.Value.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The keys, in the order of the text; none where there is no mapping.</summary>
    public static IEnumerable<string> Keys(YamlMapping? mapping) => mapping?.Entries.Select(entry => entry.Key.Value) ?? [];

    /// <summary>Whether two values say the same, however they are written.</summary>
    public static bool AreSame(YamlNode? one, YamlNode? other) => (one, other) switch
    {
        (null, null) => true,
        (YamlScalar a, YamlScalar b) => a.IsNull == b.IsNull && a.Value.AsSpan().Trim().SequenceEqual(b.Value.AsSpan().Trim()),
        (YamlSequence a, YamlSequence b) => a.Items.Length == b.Items.Length && a.Items.Zip(b.Items).All(pair => AreSame(pair.First, pair.Second)),
        (YamlMapping a, YamlMapping b) => a.Entries.All(entry => AreSame(entry.Value is YamlScalar { IsNull: true } ? null : entry.Value, b.ValueOf(entry.Key.Value)))
            && b.Entries.All(entry => entry.Value is YamlScalar { IsNull: true } || a.ValueOf(entry.Key.Value) is not null),
        _ => false,
    };

    /// <summary>Every single value within, with the path to it: what similarity is counted by.</summary>
    public static IEnumerable<string> Atoms(this YamlNode node, string path = "") => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry => entry.Value.Atoms($"{path}.{entry.Key.Value}")),
        YamlSequence sequence => sequence.Items.SelectMany(item => item.Atoms($"{path}[]")),
        YamlScalar { IsNull: false } scalar => [$"{path}={scalar.Value.Trim()}"],
        _ => [],
    };
}
