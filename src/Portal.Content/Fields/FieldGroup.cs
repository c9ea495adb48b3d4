namespace Portal.Content.Fields;

/// <summary>
/// A record, or a group of fields within one. Its properties read themselves from <see cref="FieldReader"/> in their initialisers,
/// one line a field: name, type, whether it is required, and its Swedish description, from which schema and documentation are made.
/// </summary>
public abstract class FieldGroup
{
    /// <summary>Checks that concern several fields at once.</summary>
    /// <param name="fields">The fields, for their places and for reporting.</param>
    protected internal virtual void Check(FieldReader fields)
    {
    }
}
