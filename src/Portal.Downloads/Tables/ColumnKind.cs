namespace Portal.Downloads.Tables;

/// <summary>What the cells of a column hold.</summary>
public enum ColumnKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Several texts.</summary>
    Texts,

    /// <summary>A whole number, 0 or more.</summary>
    WholeNumber,

    /// <summary>A number with decimals.</summary>
    Number,

    /// <summary>Percent.</summary>
    Percent,

    /// <summary>An amount in whole Swedish kronor.</summary>
    Kronor,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A date of the precision that the source gives: year, month or day.</summary>
    Date,

    /// <summary>Yes or no.</summary>
    Truth,

    /// <summary>One of a fixed list of values.</summary>
    Term,

    /// <summary>A web address.</summary>
    Address,
}
