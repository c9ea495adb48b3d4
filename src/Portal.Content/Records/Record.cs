using Portal.Content.Diagnostics;
using Portal.Content.Fields;

namespace Portal.Content.Records;

/// <summary>A record of the input folder.</summary>
/// <param name="fields">The fields to read.</param>
public abstract class Record(FieldReader fields) : FieldGroup
{
    // Initialised after the properties of the record's own type, so that all its fields have been read by then.
    private readonly FieldPlaces _places = fields.Places;

    /// <summary>The file and line where the record stands.</summary>
    public RecordOrigin Origin { get; } = fields.Origin;

    /// <summary>The place of a field's value, or of the record where the field is missing.</summary>
    /// <param name="field">The field's name in the record, as "title".</param>
    public SourcePosition PlaceOf(string field) => _places.Of(field, Origin);
}
