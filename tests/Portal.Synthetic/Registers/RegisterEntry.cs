namespace Portal.Synthetic.Registers;

/// <summary>The scalars and lists of scalars of one entry in a register, as text.</summary>
internal sealed class RegisterEntry
{
    private readonly Dictionary<string, IReadOnlyList<string>> _values = [];

    public string? this[string key] => _values.TryGetValue(key, out var values) && values.Count > 0 ? values[0] : null;

    public IReadOnlyList<string> All(string key) => _values.TryGetValue(key, out var values) ? values : [];

    public string Required(string key) =>
        this[key] ?? throw new InvalidDataException($"An entry in a register has no {key}.");

    public void Set(string key, IReadOnlyList<string> values) => _values[key] = values;
}
