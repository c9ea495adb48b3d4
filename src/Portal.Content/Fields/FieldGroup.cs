namespace Portal.Content.Fields;

/// <summary>
/// A record, or a group of fields within one. Its properties read themselves from <see cref="FieldReader"/> in their initialisers,
/// one line a field: name, type, whether it is required, and its Swedish description, from which schema and documentation are made.
/// </summary>
public abstract class FieldGroup
{
    /// <summary>
    /// The line of its record's file where the group's first figure stands, or where the group begins if it has none. From 1; 0 where the
    /// group is a record itself, which has its <see cref="Records.Record.Origin"/>.
    /// </summary>
    public int Line { get; internal set; }

    /// <summary>Checks that concern several fields at once.</summary>
    /// <param name="fields">The fields, for their places and for reporting.</param>
    protected internal virtual void Check(FieldReader fields)
    {
    }
}
