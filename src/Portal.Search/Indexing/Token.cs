namespace Portal.Search.Indexing;

/// <summary>A word in a document.</summary>
/// <param name="Word">The word's number in the table of its batch.</param>
/// <param name="Field">The field it stands in.</param>
/// <param name="IsJoined">Whether it is a hyphenated word written together.</param>
/// <param name="StartsText">Whether it has no word before it in its text.</param>
/// <param name="IsElliptic">Whether it is the first part of a compound whose last part only follows further on: "ladd-".</param>
/// <param name="At">Where it starts in the document's text, if it stands in summary or body; 65535 if further on.</param>
internal readonly record struct Token(int Word, Field Field, bool IsJoined, bool StartsText, bool IsElliptic, ushort At);
