namespace Portal.Synthetic.Language;

/// <summary>What a noun stands for, so that sentences can ask for one that makes some sense.</summary>
internal enum NounClass
{
    /// <summary>Something that is done: konferens, kartläggning.</summary>
    Activity,

    /// <summary>Something that is made: metod, plattform.</summary>
    Thing,

    /// <summary>Someone who takes part: företag, skola.</summary>
    Actor,

    /// <summary>Something that gets better: kunskap, tillgänglighet.</summary>
    Quality,
}
