using Portal.Content.Fields;

namespace Portal.Content.Records.Organisations;

/// <summary>The kinds of organisation in records and in Swedish.</summary>
public static class OrganisationKinds
{
    /// <summary>All kinds.</summary>
    public static Vocabulary<OrganisationKind> All { get; } = new(
        (OrganisationKind.Region, "region", "Region"),
        (OrganisationKind.Municipality, "municipality", "Kommun"),
        (OrganisationKind.MunicipalFederation, "municipal-federation", "Kommunalförbund"),
        (OrganisationKind.CountyBoard, "county-board", "Länsstyrelse"),
        (OrganisationKind.Authority, "authority", "Statlig myndighet"),
        (OrganisationKind.PublicCompany, "public-company", "Offentligt ägt bolag"),
        (OrganisationKind.Company, "company", "Företag"),
        (OrganisationKind.University, "university", "Universitet eller högskola"),
        (OrganisationKind.FolkHighSchool, "folk-high-school", "Folkhögskola"),
        (OrganisationKind.Association, "association", "Förening, nätverk eller stiftelse"),
        (OrganisationKind.Fund, "fund", "Fond"),
        (OrganisationKind.EuropeanUnion, "eu", "EU"),
        (OrganisationKind.ForeignPublic, "foreign-public", "Offentlig organisation i annat land"),
        (OrganisationKind.Collective, "collective", "Flera organisationer"),
        (OrganisationKind.Other, "other", "Annan eller okänd"));
}
