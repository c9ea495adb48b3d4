namespace Portal.Content.Fields;

/// <summary>The types of value that a field can hold.</summary>
public enum FieldType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A list of texts.</summary>
    TextList,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A number, with decimals if need be.</summary>
    Number,

    /// <summary>true or false.</summary>
    Truth,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A date of year, month or day.</summary>
    Date,

    /// <summary>A list of dates.</summary>
    DateList,

    /// <summary>An amount in whole kronor.</summary>
    Kronor,

    /// <summary>An amount in whole kronor, which may be negative.</summary>
    SignedKronor,

    /// <summary>Amounts in whole kronor by year.</summary>
    KronorByYear,

    /// <summary>A list of amounts in whole kronor, empty where the source has none.</summary>
    KronorList,

    /// <summary>A list of numbers.</summary>
    NumberList,

    /// <summary>Counts by section number.</summary>
    CountBySection,

    /// <summary>Percent, 0 to 100.</summary>
    Percent,

    /// <summary>One term of a vocabulary.</summary>
    Term,

    /// <summary>A list of terms of a vocabulary.</summary>
    TermList,

    /// <summary>The id or name of another record.</summary>
    Reference,

    /// <summary>A list of ids or names of other records.</summary>
    ReferenceList,

    /// <summary>A group of fields.</summary>
    Group,

    /// <summary>A list of groups of fields.</summary>
    GroupList,
}
