using Portal.Search.Indexing;

namespace Portal.Search.Writing;

/// <summary>A document as a result shows it.</summary>
/// <param name="Document">Its number.</param>
/// <param name="Place">Where in its text what is searched for stands.</param>
internal readonly record struct Card(int Document, Place Place);
