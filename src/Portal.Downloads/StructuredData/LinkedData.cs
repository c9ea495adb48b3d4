using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Portal.Content.Graph;
using Portal.Content.Money;
using Portal.Content.Records.Initiatives;
using Portal.Content.Records.Places;
using Portal.Content.Text;
using Portal.Downloads.Json;

namespace Portal.Downloads.StructuredData;

/// <summary>
/// What pages tell search engines, as JSON-LD in the words of schema.org. The texts may stand in a page as they are, within
/// <c>&lt;script type="application/ld+json"&gt;</c>: they hold no &lt;, &gt; or &amp;, and are data that no browser runs, so that a content
/// security policy without inline scripts leaves them be.
/// </summary>
public static class LinkedData
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    // Every page has one or two of these texts: each thread writes all of its own on one pad.
    [ThreadStatic]
    private static (ArrayBufferWriter<byte> Text, Utf8JsonWriter Json)? _pad;

    /// <summary>The data as a whole (Dataset within a DataCatalog), for the page on downloads.</summary>
    /// <param name="graph">All records.</param>
    /// <param name="settings">What to know of the site.</param>
    /// <param name="written">The files, with their sizes.</param>
    public static string Data(PortalGraph graph, DownloadSettings settings, IEnumerable<WrittenFile> written) => Write("DataCatalog", json =>
    {
        json.WriteString("@id", settings.Absolute("/data/#katalog"));
        json.WriteString("name", settings.SiteTitle);
        json.WriteString("url", settings.Absolute(settings.Pages.Data));
        json.WriteString("inLanguage", "sv");
        json.WriteString("license", DownloadSettings.Licence);
        WritePublisher(json, "publisher", settings);
        json.WriteStartArray("dataset");
        json.WriteStartObject();
        json.WriteString("@type", "Dataset");
        json.WriteString("@id", settings.Absolute("/data/#alla"));
        json.WriteString("name", settings.SiteTitle);
        json.WriteString("description", Explanations.Data);
        json.WriteString("url", settings.Absolute(settings.Pages.Data));
        json.WriteString("inLanguage", "sv");
        json.WriteString("license", DownloadSettings.Licence);
        json.WriteBoolean("isAccessibleForFree", true);
        json.WriteString("dateModified", Day(settings.Version));
        if (settings.FirstPublished is { } published)
        {
            json.WriteString("datePublished", Day(published));
        }

        json.WriteString("version", Day(settings.Version));
        json.WriteStartArray("keywords");
        foreach (var keyword in (ReadOnlySpan<string>)["regional utveckling", "insatser", "offentliga medel", "Agenda 2030"])
        {
            json.WriteStringValue(keyword);
        }

        json.WriteEndArray();
        WritePublisher(json, "creator", settings);
        var years = graph.Years.ToList();
        if (years.Count > 0)
        {
            json.WriteString("temporalCoverage", $"{years[^1]}-01-01/{years[0]}-12-31");
        }

        json.WriteStartObject("spatialCoverage");
        json.WriteString("@type", "Country");
        json.WriteString("name", "Sverige");
        json.WriteEndObject();
        json.WriteStartArray("distribution");
        foreach (var file in written.Where(file => file.File.Scope == DownloadScope.Whole && !file.File.IsCompressed
            && file.File.Format is DownloadFormat.Csv or DownloadFormat.ExcelCsv or DownloadFormat.Workbook or DownloadFormat.Json or DownloadFormat.JsonLines))
        {
            json.WriteStartObject();
            json.WriteString("@type", "DataDownload");
            json.WriteString("name", $"{file.File.Title}: {DownloadFormats.Label(file.File.Format)}");
            json.WriteString("encodingFormat", file.File.MediaType);
            json.WriteString("contentUrl", settings.Absolute(file.File.Address));
            json.WriteString("contentSize", $"{file.Bytes} B");
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    });

    /// <summary>An initiative (Project), with its granted amounts (MonetaryGrant). Amounts of other stages are no grants and left out.</summary>
    public static string Of(Initiative initiative, PortalGraph graph, DownloadSettings settings) => Write("Project", json =>
    {
        var page = settings.Absolute(settings.Pages.Initiative(initiative.Reference));
        json.WriteString("@id", page + "#insats");
        json.WriteString("name", initiative.Title);
        json.WriteString("url", page);
        json.WriteString("identifier", initiative.Reference.ToString());
        json.Text("description", RecordText.Plain(initiative.Text.Summary));
        json.WriteStartArray("areaServed");
        foreach (var region in initiative.AllRegions)
        {
            WriteArea(json, graph.Region(region).County);
        }

        foreach (var municipality in initiative.Municipalities)
        {
            WriteArea(json, graph.MunicipalityNamed(municipality).Name + " kommun");
        }

        json.WriteEndArray();
        WriteOrganisations(json, "member", (initiative.Owner is { } owner ? [owner] : Enumerable.Empty<string>()).Concat(initiative.Partners), graph, settings);
        var grants = initiative.Funding.Where(funding => funding.Stage == Stage.Granted && !funding.IsPart).ToList();
        if (grants.Count > 0)
        {
            json.WriteStartArray("funding");
            foreach (var grant in grants)
            {
                json.WriteStartObject();
                json.WriteString("@type", "MonetaryGrant");
                json.WriteString("name", grant.Fund ?? "Beviljat belopp");
                json.WriteStartObject("amount");
                json.WriteString("@type", "MonetaryAmount");
                json.WriteString("currency", "SEK");
                json.WriteNumber("value", grant.Amount.Value);
                json.WriteEndObject();
                json.Text("description", grant.Note);
                if (grant.Financier is { } financier)
                {
                    json.WritePropertyName("funder");
                    WriteOrganisation(json, financier, graph, settings);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteStartObject("subjectOf");
        json.WriteString("@type", "Dataset");
        json.WriteString("@id", settings.Absolute("/data/#alla"));
        json.WriteString("name", settings.SiteTitle);
        json.WriteString("url", settings.Absolute(settings.Pages.Data));
        json.WriteEndObject();
    });

    /// <summary>A region (GovernmentOrganization).</summary>
    public static string Of(Region region, DownloadSettings settings) => Write("GovernmentOrganization", json =>
    {
        var page = settings.Absolute(settings.Pages.Region(region.Id));
        json.WriteString("@id", page + "#region");
        json.WriteString("name", region.Name);
        json.WriteString("alternateName", region.ShortName);
        json.WriteString("url", page);
        json.WritePropertyName("areaServed");
        WriteArea(json, region.County);
    });

    /// <summary>The way to a page (BreadcrumbList), from the front page down.</summary>
    /// <param name="steps">Each step's name, and its address from the site's root.</param>
    /// <param name="absolute">Makes an address absolute.</param>
    public static string Breadcrumbs(IEnumerable<(string Name, string Address)> steps, Func<string, string> absolute) => Write("BreadcrumbList", json =>
    {
        json.WriteStartArray("itemListElement");
        var position = 0;
        foreach (var (name, address) in steps)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", ++position);
            json.WriteString("name", name);
            json.WriteString("item", absolute(address));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static string Write(string type, Action<Utf8JsonWriter> fields)
    {
        var (text, json) = _pad ??= NewPad();
        text.ResetWrittenCount();
        json.Reset(text);
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", type);
        fields(json);
        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    private static (ArrayBufferWriter<byte> Text, Utf8JsonWriter Json) NewPad()
    {
        var text = new ArrayBufferWriter<byte>(4096);
        return (text, new Utf8JsonWriter(text, Options));
    }

    private static void WritePublisher(Utf8JsonWriter json, string name, DownloadSettings settings)
    {
        json.WriteStartObject(name);
        json.WriteString("@type", "Organization");
        json.WriteString("name", settings.PublisherName);
        json.WriteString("url", settings.Absolute(settings.Pages.About));
        if (settings.ContactEmail is { } email)
        {
            json.WriteStartObject("contactPoint");
            json.WriteString("@type", "ContactPoint");
            json.WriteString("name", settings.ContactName);
            json.WriteString("email", email);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteArea(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject();
        json.WriteString("@type", "AdministrativeArea");
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private static void WriteOrganisations(Utf8JsonWriter json, string name, IEnumerable<string> names, PortalGraph graph, DownloadSettings settings)
    {
        var organisations = names.ToList();
        if (organisations.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var organisation in organisations)
        {
            WriteOrganisation(json, organisation, graph, settings);
        }

        json.WriteEndArray();
    }

    private static void WriteOrganisation(Utf8JsonWriter json, string name, PortalGraph graph, DownloadSettings settings)
    {
        var organisation = graph.OrganisationNamed(name);
        json.WriteStartObject();
        json.WriteString("@type", "Organization");
        json.WriteString("name", organisation.Name);
        json.WriteString("url", settings.Absolute(settings.Pages.Organisation(organisation.Id)));
        json.WriteEndObject();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
