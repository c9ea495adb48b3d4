using Portal.Content.Records.Organisations;

namespace Portal.Theme.Language;

/// <summary>Words for organisations in running text and headings.</summary>
public static class OrganisationWords
{
    /// <summary>A kind of organisation as the heading of a list of them: <c>Länsstyrelser</c>.</summary>
    public static string Many(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Region => "Regioner och deras verksamheter",
        OrganisationKind.Municipality => "Kommuner och deras verksamheter",
        OrganisationKind.MunicipalFederation => "Kommunalförbund",
        OrganisationKind.CountyBoard => "Länsstyrelser",
        OrganisationKind.Authority => "Statliga myndigheter",
        OrganisationKind.PublicCompany => "Offentligt ägda bolag",
        OrganisationKind.Company => "Företag",
        OrganisationKind.University => "Universitet och högskolor",
        OrganisationKind.FolkHighSchool => "Folkhögskolor",
        OrganisationKind.Association => "Föreningar, nätverk och stiftelser",
        OrganisationKind.Fund => "Fonder",
        OrganisationKind.EuropeanUnion => "EU och dess institutioner",
        OrganisationKind.ForeignPublic => "Offentliga organisationer i andra länder",
        OrganisationKind.Collective => "Flera organisationer under ett namn",
        _ => "Andra och okända",
    };
}
