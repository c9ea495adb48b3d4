using System.Text.Json;
using Portal.Content.Records;
using Portal.Content.Records.Organisations;
using Portal.Content.Records.Places;

namespace Portal.Downloads.Json;

/// <summary>The fields of the registers' records.</summary>
internal static class RegisterJson
{
    public static void Write(Utf8JsonWriter json, Region region)
    {
        json.Id("id", region.Id);
        json.Text("name", region.Name);
        json.Text("short", region.ShortName);
        json.Text("county", region.County);
        json.Text("code", region.Code);
        json.Id("programme_area", region.ProgrammeArea);
    }

    public static void Write(Utf8JsonWriter json, ProgrammeArea area)
    {
        json.Id("id", area.Id);
        json.Text("name", area.Name);
    }

    public static void Write(Utf8JsonWriter json, Municipality municipality)
    {
        json.Text("code", municipality.Code);
        json.Text("name", municipality.Name);
        json.Id("region", municipality.Region);
        json.Id("slug", municipality.Address);
    }

    public static void Write(Utf8JsonWriter json, Theme theme)
    {
        json.Id("id", theme.Id);
        json.Text("name", theme.Name);
        json.Text("short", theme.ShortName);
        json.Whole("order", theme.Order);
        json.Term("kind", ThemeKinds.All, theme.Kind);
    }

    public static void Write(Utf8JsonWriter json, Document document)
    {
        json.Id("id", document.Id);
        json.Text("title", document.Title);
        json.Whole("year", document.Year);
        json.Term("kind", DocumentKinds.All, document.Kind);
        json.Text("url", document.Address);
    }

    public static void Write(Utf8JsonWriter json, Organisation organisation)
    {
        json.Id("id", organisation.Id);
        json.Text("name", organisation.Name);
        json.Term("kind", OrganisationKinds.All, organisation.Kind);
        json.Texts("aliases", organisation.Aliases);
        json.Id("parent", organisation.Parent);
        json.Id("region", organisation.Region);
        json.Text("note", organisation.Note);
    }
}
