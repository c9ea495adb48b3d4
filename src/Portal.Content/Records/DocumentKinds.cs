using Portal.Content.Fields;

namespace Portal.Content.Records;

/// <summary>The kinds of document in records and in Swedish.</summary>
public static class DocumentKinds
{
    /// <summary>All kinds.</summary>
    public static Vocabulary<DocumentKind> All { get; } = new(
        (DocumentKind.Report, "report", "Rapport"),
        (DocumentKind.BoardDocuments, "board-documents", "Nämndhandlingar"),
        (DocumentKind.Decision, "decision", "Beslutsunderlag"),
        (DocumentKind.Presentation, "presentation", "Presentation"));
}
