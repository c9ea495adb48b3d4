using System.Collections.Immutable;
using Portal.Content.Fields;
using Portal.Content.Text;

namespace Portal.Content.Records.Reporting;

/// <summary>What a region reported for a year, section by section, and what it did not.</summary>
public sealed class Report(FieldReader fields) : Record(fields)
{
    public Slug Region { get; } = fields.Reference("region", ReferenceKind.Region, "Regionen.");
    public int Year { get; } = fields.Year("year", "Året som redovisningen gäller.");
    public Slug Document { get; } = fields.Reference("document", ReferenceKind.Document, "Dokumentet som redovisningen står i.");
    public ImmutableSortedDictionary<int, int> Rows { get; } = fields.CountsBySection("rows", "Antal rader i källan för varje avsnitt, det vill säga tema.");
    public ImmutableArray<Slug> NotInTable { get; } = fields.References("not_in_table", ReferenceKind.Theme, "Teman där regionen saknas i källans tabell.");
    public ImmutableArray<SourceNote> Notes { get; } = fields.GroupsOrTexts("notes", "text", note => new SourceNote(note), "Oklarheter i källan.");
}
