namespace Portal.Content.Yaml;

/// <summary>Whether two values say the same, wherever they stand: the same keys with the same values in the same order.</summary>
internal sealed class YamlEquality : IEqualityComparer<YamlNode>
{
    private YamlEquality()
    {
    }

    public static YamlEquality Instance { get; } = new();

    public bool Equals(YamlNode? x, YamlNode? y)
    {
        switch (x, y)
        {
            case (YamlScalar one, YamlScalar other):
                return one.Value == other.Value;
            case (YamlSequence one, YamlSequence other):
                return one.Items.AsSpan().SequenceEqual(other.Items.AsSpan(), this);
            case (YamlMapping one, YamlMapping other) when one.Entries.Length == other.Entries.Length:
                for (var i = 0; i < one.Entries.Length; i++)
                {
                    if (one.Entries[i].Key.Value != other.Entries[i].Key.Value || !Equals(one.Entries[i].Value, other.Entries[i].Value))
                    {
                        return false;
                    }
                }

                return true;
            default:
                return false;
        }
    }

    // What lists begin with tells most of them apart.
    public int GetHashCode(YamlNode obj)
    {
        var hash = default(HashCode);
        Add(obj);
        return hash.ToHashCode();

        void Add(YamlNode node)
        {
            switch (node)
            {
                case YamlScalar scalar:
                    hash.Add(scalar.Value, StringComparer.Ordinal);
                    break;
                case YamlSequence list:
                    hash.Add(list.Items.Length);
                    break;
                case YamlMapping mapping:
                    foreach (var entry in mapping.Entries)
                    {
                        Add(entry.Value);
                    }

                    break;
            }
        }
    }
}
