using Portal.Search.Documents;

namespace Portal.Search.Indexing;

/// <summary>The running text of a document, from which excerpts are taken.</summary>
internal static class DocumentText
{
    /// <summary>Summary and body, with a line feed between.</summary>
    public static string Of(SearchDocument document) => document.Body.Length == 0 ? document.Summary : document.Summary + "\n" + document.Body;
}
