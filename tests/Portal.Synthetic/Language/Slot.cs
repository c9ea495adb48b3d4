namespace Portal.Synthetic.Language;

/// <summary>What a gap in a sentence is filled with.</summary>
internal enum Slot
{
    /// <summary>No gap: text as it stands.</summary>
    Literal,

    /// <summary>A noun, perhaps a compound, perhaps with an adjective.</summary>
    Noun,

    /// <summary>{v.i} utveckla</summary>
    Infinitive,

    /// <summary>{v.p} utvecklar</summary>
    Present,

    /// <summary>{v.s} utvecklat</summary>
    Supine,

    /// <summary>{v.d} utvecklades</summary>
    PassivePast,

    /// <summary>{R} the region's name</summary>
    Region,

    /// <summary>{L} the county</summary>
    County,

    /// <summary>{K} a municipality</summary>
    Municipality,

    /// <summary>{B} a made-up locality</summary>
    Locality,

    /// <summary>{P} an organisation</summary>
    Organisation,

    /// <summary>{X} the name of a project</summary>
    Project,

    /// <summary>{T} when, where or how: under hösten, i nära dialog med näringslivet</summary>
    Circumstance,

    /// <summary>{Y} the year of the record</summary>
    Year,

    /// <summary>{Z} a later year</summary>
    LaterYear,

    /// <summary>{n} 3 to 40</summary>
    SmallNumber,

    /// <summary>{N} 41 to 19 999, written in groups of three</summary>
    LargeNumber,

    /// <summary>{H} a percentage</summary>
    Percentage,
}
