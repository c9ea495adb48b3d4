using System.Collections.Immutable;
using System.Globalization;
using Portal.Content.Graph;
using Portal.Downloads.Operations;

namespace Portal.Downloads.Catalogue;

/// <summary>
/// The catalogue after DCAT-AP-SE 3 (docs.dataportal.se/dcat/3.0.1/sv): the catalogue itself under CC0, as the profile demands, the data
/// under CC BY 4.0; one data set for all data, one for each table and one for the list of operations; a distribution for each form, with
/// size and checksum. The names of properties and the forms of their values are the profile's.
/// </summary>
internal sealed class DcatCatalogue
{
    private const string Authority = "http://publications.europa.eu/resource/authority/";
    private const string DataLicence = "http://creativecommons.org/licenses/by/4.0/";
    private const string CatalogueLicence = "http://creativecommons.org/publicdomain/zero/1.0/";
    private const string Sweden = "http://sws.geonames.org/2661886";

    private readonly PortalGraph _graph;
    private readonly DownloadSettings _settings;
    private readonly IReadOnlyList<WrittenFile> _files;

    private DcatCatalogue(PortalGraph graph, DownloadSettings settings, IReadOnlyList<WrittenFile> files) => (_graph, _settings, _files) = (graph, settings, files);

    /// <summary>Everything that the catalogue says.</summary>
    public static ImmutableArray<RdfNode> Of(PortalGraph graph, DownloadSettings settings, IEnumerable<WrittenFile> written) =>
        new DcatCatalogue(graph, settings, [.. written.Where(file => file.File.Scope == DownloadScope.Whole && !file.File.IsCompressed)]).Nodes();

    private string Publisher => Name("utgivare");

    private string Contact => Name("kontakt");

    private string Service => Name("api");

    private RdfValue Day => Date(_settings.Version);

    private ImmutableArray<RdfNode> Nodes()
    {
        var datasets = new List<RdfNode>();
        var distributions = new List<RdfNode>();
        Add("alla", _settings.SiteTitle, Explanations.Data, [.. _files.Where(file => file.File is { Table: null, Format: DownloadFormat.Workbook or DownloadFormat.Json or DownloadFormat.JsonLines } && file.File.Path.StartsWith("data/oppna-insatser", StringComparison.Ordinal))], PackageDistribution());
        foreach (var table in _files.Where(file => file.File.Table is not null).GroupBy(file => file.File.Table!))
        {
            Add(table.Key.Name, table.Key.Title, table.Key.Description, [.. table], null);
        }

        return
        [
            Catalogue(datasets),
            Agent(),
            ContactPoint(),
            DataService(),
            Location(Sweden, "Sverige"),
            .. Counties().Select(county => Location(county.Address, county.Name)),
            .. datasets,
            .. distributions,
        ];

        void Add(string id, string title, string description, IReadOnlyList<WrittenFile> files, RdfNode? package)
        {
            var ofDataset = files.Select(file => Distribution(id, file)).ToList();
            if (package is not null)
            {
                ofDataset.Add(package);
            }

            datasets.Add(Dataset(id, title, description, ofDataset));
            distributions.AddRange(ofDataset);
        }
    }

    private RdfNode Catalogue(List<RdfNode> datasets) => new(Name("katalog"), "dcat:Catalog",
    [
        ("dcterms:title", new RdfValue.Swedish(_settings.SiteTitle)),
        ("dcterms:description", new RdfValue.Swedish("Öppna data om insatser för regional utveckling i Sveriges regioner.")),
        ("dcterms:publisher", Resource(Publisher)),
        ("dcterms:license", Resource(CatalogueLicence)),
        ("foaf:homepage", Resource(_settings.Absolute(_settings.Pages.Data))),
        ("dcterms:language", Resource(Authority + "language/SWE")),
        .. FirstPublished(),
        ("dcterms:modified", Day),
        ("dcterms:spatial", Resource(Sweden)),
        ("dcat:themeTaxonomy", Resource(Authority + "data-theme")),
        .. datasets.Select(dataset => ("dcat:dataset", Resource(dataset.Address!))),
        ("dcat:service", Resource(Service)),
    ]);

    private RdfNode Agent() => new(Publisher, "foaf:Agent",
    [
        ("foaf:name", new RdfValue.Swedish(_settings.PublisherName)),
        ("foaf:homepage", Resource(_settings.Absolute(_settings.Pages.About))),
    ]);

    private RdfNode ContactPoint() => new(Contact, "vcard:Organization",
    [
        ("vcard:fn", new RdfValue.Plain(_settings.ContactName)),
        .. _settings.ContactEmail is { } email ? [("vcard:hasEmail", Resource("mailto:" + email))] : ImmutableArray<(string, RdfValue)>.Empty,
        ("vcard:hasURL", Resource(_settings.Absolute(_settings.Pages.About))),
    ]);

    private RdfNode DataService() => new(Service, "dcat:DataService",
    [
        ("dcterms:title", new RdfValue.Swedish($"{_settings.SiteTitle}: statiskt API")),
        ("dcterms:description", new RdfValue.Swedish("JSON-filer på fasta adresser: register över insatser, regioner, teman, mål, organisationer och kommuner, med länkar till varje sidas egna uppgifter.")),
        ("dcterms:publisher", Resource(Publisher)),
        ("dcat:contactPoint", Resource(Contact)),
        ("dcat:endpointURL", Resource(_settings.Absolute("/api/v1/index.json"))),
        ("dcat:endpointDescription", Resource(_settings.Absolute("/api/v1/index.json"))),
        ("dcterms:license", Resource(DataLicence)),
        ("dcterms:accessRights", Resource(Authority + "access-right/PUBLIC")),
        ("dcat:servesDataset", Resource(Name("alla"))),
    ]);

    private RdfNode Dataset(string id, string title, string description, List<RdfNode> distributions) => new(Name(id), "dcat:Dataset",
    [
        ("dcterms:title", new RdfValue.Swedish(title)),
        ("dcterms:description", new RdfValue.Swedish(description)),
        ("dcterms:identifier", new RdfValue.Plain(Name(id))),
        ("dcterms:publisher", Resource(Publisher)),
        ("dcat:contactPoint", Resource(Contact)),
        ("dcat:keyword", new RdfValue.Swedish("regional utveckling")),
        ("dcat:keyword", new RdfValue.Swedish("insatser")),
        ("dcat:keyword", new RdfValue.Swedish("offentliga medel")),
        ("dcat:theme", Resource(Authority + "data-theme/REGI")),
        ("dcat:theme", Resource(Authority + "data-theme/GOVE")),
        ("dcat:theme", Resource(Authority + "data-theme/ECON")),
        ("dcterms:accessRights", Resource(Authority + "access-right/PUBLIC")),
        .. FirstPublished(),
        ("dcterms:modified", Day),
        ("dcterms:language", Resource(Authority + "language/SWE")),
        ("dcterms:accrualPeriodicity", Resource(Authority + "frequency/IRREG")),
        ("dcat:landingPage", Resource(_settings.Absolute(_settings.Pages.Data))),
        ("dcat:version", new RdfValue.Plain(Text(_settings.Version))),
        ("dcterms:conformsTo", Resource(id == OperationList.Table.Name ? "http://data.europa.eu/eli/reg/2021/1060/oj" : _settings.Absolute(id == "alla" ? "/data/schema/export.json" : "/data/datapackage.json"))),
        ("dcterms:spatial", Resource(Sweden)),
        .. Counties().Select(county => ("dcterms:spatial", Resource(county.Address))),
        .. Period(),
        ("dcterms:provenance", new RdfValue.Nested(new(null, "dcterms:ProvenanceStatement", [("rdfs:label", new RdfValue.Swedish("Avskrivet ur offentliga dokument; varje uppgift pekar på sitt dokument."))]))),
        .. distributions.Select(distribution => ("dcat:distribution", Resource(distribution.Address!))),
    ]);

    private RdfNode Distribution(string dataset, WrittenFile file)
    {
        var form = file.File.Format switch
        {
            DownloadFormat.ExcelCsv => "excel-csv",
            DownloadFormat.JsonLines => "jsonl",
            DownloadFormat.Workbook => "xlsx",
            _ => file.File.Format.ToString().ToLowerInvariant(),
        };
        return new(Name($"{dataset}-{form}"), "dcat:Distribution",
        [
            ("dcterms:title", new RdfValue.Swedish($"{file.File.Title}: {DownloadFormats.Label(file.File.Format)}")),
            ("dcterms:description", new RdfValue.Swedish(file.File.Format switch
            {
                DownloadFormat.Csv => Explanations.PlainCsv,
                DownloadFormat.ExcelCsv => Explanations.ExcelCsv,
                _ => file.File.Description,
            })),
            ("dcat:accessURL", Resource(_settings.Absolute(file.File.Address))),
            ("dcat:downloadURL", Resource(_settings.Absolute(file.File.Address))),
            ("dcterms:format", new RdfValue.Plain(DownloadFormats.MediaType(file.File.Format))),
            ("dcterms:license", Resource(DataLicence)),
            ("dcterms:language", Resource(Authority + "language/SWE")),
            ("dcterms:modified", Day),
            ("dcat:byteSize", new RdfValue.Typed(file.Bytes.ToString(CultureInfo.InvariantCulture), "xsd:nonNegativeInteger")),
            ("dcatap:availability", Resource(Authority + "planned-availability/STABLE")),
            ("adms:status", Resource(Authority + "distribution-status/COMPLETED")),
            ("spdx:checksum", new RdfValue.Nested(new(null, "spdx:Checksum",
            [
                ("spdx:algorithm", Resource("http://spdx.org/rdf/terms#checksumAlgorithm_sha256")),
                ("spdx:checksumValue", new RdfValue.Typed(file.Sha256, "xsd:hexBinary")),
            ]))),
        ]);
    }

    // One distribution with many files, as the profile recommends for data in parts; their sizes and digests stand in the package.
    private RdfNode PackageDistribution() => new(Name("alla-datapaket"), "dcat:Distribution",
    [
        ("dcterms:title", new RdfValue.Swedish($"{_settings.SiteTitle}: CSV-filer i ett datapaket")),
        ("dcterms:description", new RdfValue.Swedish("Alla tabeller i CSV. Datapaketet beskriver dem med kolumner, nycklar, storlek och kontrollsumma.")),
        ("dcat:accessURL", Resource(_settings.Absolute("/data/datapackage.json"))),
        .. _files.Where(file => file.File is { Table: not null, Format: DownloadFormat.Csv }).Select(file => ("dcat:downloadURL", Resource(_settings.Absolute(file.File.Address)))),
        ("dcterms:format", new RdfValue.Plain("text/csv")),
        ("dcterms:license", Resource(DataLicence)),
        ("dcterms:language", Resource(Authority + "language/SWE")),
        ("dcterms:modified", Day),
        ("dcatap:availability", Resource(Authority + "planned-availability/STABLE")),
        ("adms:status", Resource(Authority + "distribution-status/COMPLETED")),
        ("dcterms:conformsTo", Resource("https://specs.frictionlessdata.io/tabular-data-package/")),
    ]);

    private IEnumerable<(string Address, string Name)> Counties() =>
        _graph.Regions.Where(region => Nuts.ContainsKey(region.Code)).Select(region => ("http://data.europa.eu/nuts/code/" + Nuts[region.Code], region.County));

    private ImmutableArray<(string, RdfValue)> Period()
    {
        var years = _graph.Years.ToList();
        return years.Count == 0 ? [] :
        [
            ("dcterms:temporal", new RdfValue.Nested(new(null, "dcterms:PeriodOfTime",
            [
                ("dcat:startDate", Date(new DateOnly(years[^1], 1, 1))),
                ("dcat:endDate", Date(new DateOnly(years[0], 12, 31))),
            ]))),
        ];
    }

    private ImmutableArray<(string, RdfValue)> FirstPublished() => _settings.FirstPublished is { } day ? [("dcterms:issued", Date(day))] : [];

    private static RdfNode Location(string address, string name) => new(address, "dcterms:Location", [("rdfs:label", new RdfValue.Swedish(name))]);

    private string Name(string id) => _settings.Absolute("/data/#" + id);

    private static RdfValue.Resource Resource(string address) => new RdfValue.Resource(address);

    private static RdfValue.Typed Date(DateOnly day) => new RdfValue.Typed(Text(day), "xsd:date");

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // From county codes (SCB) to NUTS 3 codes (Regulation (EC) No 1059/2003, annex I), which are one and the same area in Sweden.
    private static ImmutableSortedDictionary<string, string> Nuts { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["01"] = "SE110",
        ["03"] = "SE121",
        ["04"] = "SE122",
        ["05"] = "SE123",
        ["06"] = "SE211",
        ["07"] = "SE212",
        ["08"] = "SE213",
        ["09"] = "SE214",
        ["10"] = "SE221",
        ["12"] = "SE224",
        ["13"] = "SE231",
        ["14"] = "SE232",
        ["17"] = "SE311",
        ["18"] = "SE124",
        ["19"] = "SE125",
        ["20"] = "SE312",
        ["21"] = "SE313",
        ["22"] = "SE321",
        ["23"] = "SE322",
        ["24"] = "SE331",
        ["25"] = "SE332",
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
