using Portal.Content.Diagnostics;

namespace Portal.Content.Fields;

/// <summary>Where the fields of a record stand in its file.</summary>
internal readonly struct FieldPlaces(List<(string Name, int Line, int Column)>? places)
{
    private readonly (string Name, int Line, int Column)[]? _places = places?.ToArray();

    /// <summary>The place of a field's value, or of the record where it has no such field.</summary>
    public SourcePosition Of(string name, RecordOrigin origin)
    {
        foreach (var place in _places ?? [])
        {
            if (place.Name == name)
            {
                return new(origin.File, place.Line, place.Column);
            }
        }

        return new(origin.File, origin.Line, 1);
    }
}
