namespace Portal.Content.Fields;

/// <summary>What a participle agrees with in Swedish.</summary>
internal enum Agreement
{
    /// <summary>En-words: ändrad.</summary>
    Common,

    /// <summary>Ett-words: ändrat.</summary>
    Neuter,

    /// <summary>Several: ändrade.</summary>
    Plural,
}
