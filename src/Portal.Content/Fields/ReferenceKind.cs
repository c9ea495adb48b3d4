namespace Portal.Content.Fields;

/// <summary>What a reference in a record points to.</summary>
public enum ReferenceKind
{
    /// <summary>A region, by id.</summary>
    Region,

    /// <summary>A programme area of the Regional Fund, by id.</summary>
    ProgrammeArea,

    /// <summary>A theme, by id.</summary>
    Theme,

    /// <summary>A source document, by id.</summary>
    Document,

    /// <summary>A strategy, by id.</summary>
    Strategy,

    /// <summary>A goal, as strategy/goal.</summary>
    Goal,

    /// <summary>An organisation, by its name or an alias, spelled as in the source.</summary>
    Organisation,

    /// <summary>An organisation, by id.</summary>
    OrganisationId,

    /// <summary>A municipality, by name.</summary>
    Municipality,

    /// <summary>A budget, by id.</summary>
    Budget,

    /// <summary>A board, by id.</summary>
    Body,

    /// <summary>An initiative of the record's region, by slug, as region/slug.</summary>
    Initiative,

    /// <summary>An initiative of any region, as region/slug.</summary>
    InitiativeAnywhere,
}
