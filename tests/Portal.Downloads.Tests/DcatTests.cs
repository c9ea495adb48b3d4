using System.Diagnostics;
using System.Text;
using System.Xml.Linq;

namespace Portal.Downloads.Tests;

/// <summary>
/// The catalogue as RDF statements, read by a small reader of RDF/XML in <see cref="Statements"/>, and by Debian's rapper where it is
/// installed; held against the mandatory and recommended properties of DCAT-AP-SE 3.
/// </summary>
public sealed class DcatTests(RealData data)
{
    private const string Dcat = "http://www.w3.org/ns/dcat#";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Foaf = "http://xmlns.com/foaf/0.1/";
    private const string Vcard = "http://www.w3.org/2006/vcard/ns#";
    private const string Spdx = "http://spdx.org/rdf/terms#";
    private const string Type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    [Fact]
    public void Everything_has_the_mandatory_and_recommended_properties_with_values_of_the_right_kind()
    {
        var statements = Statements(data.Bytes("data/dcat.rdf")).ToLookup(statement => statement.Subject);

        var catalogue = Only(statements, Dcat + "Catalog").ShouldHaveSingleItem();
        Has(statements, catalogue, Kind.Text, Terms + "title", Terms + "description");
        Has(statements, catalogue, Kind.Resource, Terms + "publisher", Terms + "license", Dcat + "dataset", Foaf + "homepage", Terms + "language", Dcat + "themeTaxonomy", Terms + "spatial");
        Has(statements, catalogue, Kind.Day, Terms + "issued", Terms + "modified");
        Values(statements, catalogue, Terms + "license").ShouldBe(["http://creativecommons.org/publicdomain/zero/1.0/"]);

        var datasets = Only(statements, Dcat + "Dataset");
        datasets.ShouldBe(Values(statements, catalogue, Dcat + "dataset"), ignoreOrder: true);
        foreach (var dataset in datasets)
        {
            Has(statements, dataset, Kind.Text, Terms + "title", Terms + "description", Dcat + "keyword");
            Has(statements, dataset, Kind.Resource, Terms + "publisher", Dcat + "contactPoint", Dcat + "theme", Dcat + "distribution", Terms + "accessRights", Terms + "spatial", Terms + "accrualPeriodicity", Dcat + "landingPage", Terms + "conformsTo", Terms + "language");
            Has(statements, dataset, Kind.Day, Terms + "issued", Terms + "modified");
            Has(statements, dataset, Kind.Node, Terms + "temporal", Terms + "provenance");
            Values(statements, dataset, Dcat + "theme").ShouldAllBe(theme => theme.StartsWith("http://publications.europa.eu/resource/authority/data-theme/", StringComparison.Ordinal));
            Values(statements, dataset, Terms + "publisher").ShouldAllBe(publisher => Values(statements, publisher, Type).Contains(Foaf + "Agent"));
            Values(statements, dataset, Terms + "spatial").Count().ShouldBe(22);
            Values(statements, dataset, Terms + "spatial").ShouldAllBe(place => Values(statements, place, Type).Contains(Terms + "Location"));
        }

        var distributions = Only(statements, Dcat + "Distribution");
        distributions.ShouldBe(datasets.SelectMany(dataset => Values(statements, dataset, Dcat + "distribution")), ignoreOrder: true);
        foreach (var distribution in distributions)
        {
            Has(statements, distribution, Kind.Text, Terms + "title", Terms + "description");
            Has(statements, distribution, Kind.Resource, Dcat + "accessURL", Dcat + "downloadURL", Terms + "license");
            Values(statements, distribution, Terms + "license").ShouldBe(["http://creativecommons.org/licenses/by/4.0/"]);
            var path = Values(statements, distribution, Dcat + "accessURL").Single()["https://insatser.example/".Length..];
            data.Paths.ShouldContain(path);
            if (path == "data/datapackage.json")
            {
                continue;
            }

            var written = data.File(path);
            Values(statements, distribution, Dcat + "byteSize").ShouldBe([written.Bytes.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            Values(statements, distribution, Terms + "format").ShouldBe([written.File.MediaType]);
            var checksum = Values(statements, distribution, Spdx + "checksum").ShouldHaveSingleItem();
            Values(statements, checksum, Spdx + "checksumValue").ShouldBe([written.Sha256]);
            Values(statements, checksum, Spdx + "algorithm").ShouldBe(["http://spdx.org/rdf/terms#checksumAlgorithm_sha256"]);
        }

        var agent = Only(statements, Foaf + "Agent").ShouldHaveSingleItem();
        Has(statements, agent, Kind.Text, Foaf + "name");
        var contact = Only(statements, Vcard + "Organization").ShouldHaveSingleItem();
        Values(statements, contact, Vcard + "fn").ShouldBe(["Datagruppen"]);
        Values(statements, contact, Vcard + "hasEmail").ShouldBe(["mailto:data@insatser.example"]);
        var service = Only(statements, Dcat + "DataService").ShouldHaveSingleItem();
        Has(statements, service, Kind.Text, Terms + "title");
        Has(statements, service, Kind.Resource, Dcat + "endpointURL", Dcat + "endpointDescription", Terms + "accessRights", Terms + "license");
    }

    [Fact]
    public void Without_an_address_for_letters_none_is_made_up()
    {
        using var memory = new MemoryStream();
        DownloadFiles.Describing(data.Graph, data.Settings with { ContactEmail = null }, data.Written).Single(file => file.Path == "data/dcat.rdf").Write(memory);

        Encoding.UTF8.GetString(memory.ToArray()).ShouldNotContain("hasEmail");
    }

    [Fact]
    public void Both_forms_parse_as_RDF_and_say_the_same()
    {
        Assert.SkipUnless(Rapper("--version", "").Status == 0, "Debian's raptor2-utils is not installed.");
        var (status, fromXml) = Rapper("-q -i rdfxml -o ntriples", "data/dcat.rdf");
        status.ShouldBe(0);
        var (turtleStatus, fromTurtle) = Rapper("-q -i turtle -o ntriples", "data/dcat.ttl");
        turtleStatus.ShouldBe(0);

        // Names of nameless nodes differ; everything else is the same.
        Named(fromTurtle).ShouldBe(Named(fromXml));
        Named(fromXml).Count.ShouldBe(Statements(data.Bytes("data/dcat.rdf")).Count);

        static List<string> Named(string triples) =>
            [.. triples.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => string.Join(' ', line.Split(' ').Select(word => word.StartsWith("_:", StringComparison.Ordinal) ? "_" : word))).Order(StringComparer.Ordinal)];
    }

    private enum Kind
    {
        Text,
        Day,
        Resource,
        Node,
    }

    private static void Has(ILookup<string, (string Subject, string Property, string Value, Kind Kind)> statements, string subject, Kind kind, params string[] properties)
    {
        foreach (var property in properties)
        {
            var values = statements[subject].Where(statement => statement.Property == property).ToList();
            values.ShouldNotBeEmpty($"{subject} {property}");
            values.ShouldAllBe(value => value.Kind == kind && value.Value.Length > 0, $"{subject} {property}");
        }
    }

    private static IEnumerable<string> Values(ILookup<string, (string Subject, string Property, string Value, Kind Kind)> statements, string subject, string property) =>
        statements[subject].Where(statement => statement.Property == property).Select(statement => statement.Value);

    private static List<string> Only(ILookup<string, (string Subject, string Property, string Value, Kind Kind)> statements, string type) =>
        [.. statements.Where(subject => subject.Any(statement => statement.Property == Type && statement.Value == type)).Select(subject => subject.Key)];

    // RDF/XML as its grammar has it (W3C, 2014, section 7), without the abbreviations that the catalogue does not use.
    private static List<(string Subject, string Property, string Value, Kind Kind)> Statements(byte[] rdf)
    {
        XNamespace syntax = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
        var root = XDocument.Load(new MemoryStream(rdf)).Root!;
        root.Name.ShouldBe(syntax + "RDF");
        var statements = new List<(string, string, string, Kind)>();
        var nameless = 0;
        foreach (var node in root.Elements())
        {
            Node(node);
        }

        return statements;

        string Node(XElement node)
        {
            var subject = node.Attribute(syntax + "about")?.Value ?? $"_:{nameless++}";
            if (node.Attribute(syntax + "about") is not null)
            {
                Uri.IsWellFormedUriString(subject, UriKind.Absolute).ShouldBeTrue(subject);
            }

            statements.Add((subject, Type, node.Name.NamespaceName + node.Name.LocalName, Kind.Resource));
            foreach (var property in node.Elements())
            {
                var name = property.Name.NamespaceName + property.Name.LocalName;
                if (property.Attribute(syntax + "resource") is { } resource)
                {
                    Uri.IsWellFormedUriString(resource.Value, UriKind.Absolute).ShouldBeTrue(resource.Value);
                    statements.Add((subject, name, resource.Value, Kind.Resource));
                }
                else if (property.Elements().SingleOrDefault() is { } nested)
                {
                    statements.Add((subject, name, Node(nested), Kind.Node));
                }
                else
                {
                    var isDay = property.Attribute(syntax + "datatype")?.Value == "http://www.w3.org/2001/XMLSchema#date";
                    if (isDay)
                    {
                        DateOnly.TryParseExact(property.Value, "yyyy-MM-dd", out _).ShouldBeTrue(property.Value);
                    }

                    statements.Add((subject, name, property.Value, isDay ? Kind.Day : Kind.Text));
                }
            }

            return subject;
        }
    }

    private (int Status, string Output) Rapper(string arguments, string path)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, path.Length == 0 ? [] : data.Bytes(path));
            using var process = Process.Start(new ProcessStartInfo("rapper", path.Length == 0 ? arguments : $"{arguments} {file} https://insatser.example/") { RedirectStandardInput = true, RedirectStandardError = true, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (-1, "");
        }
        finally
        {
            File.Delete(file);
        }
    }
}
