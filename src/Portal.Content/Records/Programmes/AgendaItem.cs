using System.Collections.Immutable;
using Portal.Content.Fields;

namespace Portal.Content.Records.Programmes;

/// <summary>An item of an agenda.</summary>
public sealed class AgendaItem(FieldReader fields) : FieldGroup
{
    public string Time { get; } = fields.Text("time", "Klockslaget.");
    public ImmutableArray<string> Items { get; } = fields.Texts("items", "Punkterna.");
}
