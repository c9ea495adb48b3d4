namespace Portal.Content.Fields;

/// <summary>Which field of a record each fault is of: those that were met after it was asked for, and before the next was.</summary>
internal readonly struct FieldProgress()
{
    private readonly List<(string Name, int Faults)> _fields = [];

    /// <summary>A field is asked for.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="faults">How many faults the record had until then.</param>
    public void Begin(string name, int faults) => _fields.Add((name, faults));

    /// <summary>All fields were asked for.</summary>
    public void End(int faults) => _fields.Add(("", faults));

    /// <summary>Whether fields were read without faults.</summary>
    public bool AreSound(ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            for (var i = 0; i < _fields.Count - 1; i++)
            {
                if (_fields[i].Name == name && _fields[i + 1].Faults > _fields[i].Faults)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
