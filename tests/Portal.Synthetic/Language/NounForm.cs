namespace Portal.Synthetic.Language;

/// <summary>The forms of a noun that sentences ask for.</summary>
internal enum NounForm
{
    /// <summary>nätverk</summary>
    Bare,

    /// <summary>ett nätverk</summary>
    Article,

    /// <summary>nätverket</summary>
    Definite,

    /// <summary>nätverk</summary>
    Plural,

    /// <summary>nätverken</summary>
    PluralDefinite,
}
