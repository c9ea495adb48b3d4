namespace Portal.Search.Indexing;

/// <summary>The fields of a document, the heaviest first.</summary>
internal enum Field
{
    Title,
    Names,
    Summary,
    Goals,
    Body,
}
