using Portal.Search.Documents;

namespace Portal.Search.Indexing;

/// <summary>The running text of a document, from which excerpts are taken.</summary>
internal static class DocumentText
{
    // Each thread puts its texts together in the same place, one after the other.
    [ThreadStatic]
    private static char[]? _text;

    /// <summary>Summary and body, with a line feed between. Valid until the same thread asks for another.</summary>
    public static ReadOnlySpan<char> Of(SearchDocument document)
    {
        var (summary, body) = (document.Summary, document.Body);
        if (body.Length == 0)
        {
            return summary;
        }

        var length = summary.Length + 1 + body.Length;
        if (_text is null || _text.Length < length)
        {
            _text = new char[length * 2];
        }

        summary.CopyTo(_text);
        _text[summary.Length] = '\n';
        body.CopyTo(_text.AsSpan(summary.Length + 1));
        return _text.AsSpan(0, length);
    }
}
