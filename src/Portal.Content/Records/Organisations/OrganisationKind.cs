namespace Portal.Content.Records.Organisations;

/// <summary>The kinds of organisation. A natural person is not one: persons are never in the register.</summary>
public enum OrganisationKind
{
    /// <summary>A region or a part of one.</summary>
    Region,

    /// <summary>A municipality or a part of one.</summary>
    Municipality,

    /// <summary>A federation of municipalities.</summary>
    MunicipalFederation,

    /// <summary>A county administrative board.</summary>
    CountyBoard,

    /// <summary>A state authority.</summary>
    Authority,

    /// <summary>A company known to be publicly owned.</summary>
    PublicCompany,

    /// <summary>Another company.</summary>
    Company,

    /// <summary>A university or university college.</summary>
    University,

    /// <summary>A folk high school.</summary>
    FolkHighSchool,

    /// <summary>An association, network, cluster or foundation.</summary>
    Association,

    /// <summary>A fund.</summary>
    Fund,

    /// <summary>An institution of the European Union.</summary>
    EuropeanUnion,

    /// <summary>A public body of another country.</summary>
    ForeignPublic,

    /// <summary>Several organisations named together.</summary>
    Collective,

    /// <summary>Something else, or not known.</summary>
    Other,
}
