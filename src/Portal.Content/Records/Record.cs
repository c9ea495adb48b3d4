using Portal.Content.Fields;

namespace Portal.Content.Records;

/// <summary>A record of the input folder.</summary>
/// <param name="fields">The fields to read.</param>
public abstract class Record(FieldReader fields) : FieldGroup
{
    /// <summary>The file and line where the record stands.</summary>
    public RecordOrigin Origin { get; } = fields.Origin;
}
