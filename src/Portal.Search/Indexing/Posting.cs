namespace Portal.Search.Indexing;

/// <summary>A document that a term is found in.</summary>
/// <param name="Document">The document's number.</param>
/// <param name="Level">How much the term tells about it: see <see cref="Impact"/>.</param>
/// <param name="Place">Where in its text.</param>
internal readonly record struct Posting(int Document, byte Level, Place Place);
