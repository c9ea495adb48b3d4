namespace Portal.Downloads.Catalogue;

/// <summary>The vocabularies of the catalogue.</summary>
internal static class RdfPrefixes
{
    public const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    public static IReadOnlyList<(string Prefix, string Namespace)> All { get; } =
    [
        ("adms", "http://www.w3.org/ns/adms#"),
        ("dcat", "http://www.w3.org/ns/dcat#"),
        ("dcatap", "http://data.europa.eu/r5r/"),
        ("dcterms", "http://purl.org/dc/terms/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        ("spdx", "http://spdx.org/rdf/terms#"),
        ("vcard", "http://www.w3.org/2006/vcard/ns#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    /// <summary>Takes prefix:name apart.</summary>
    public static (string Prefix, string Name, string Namespace) Split(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var prefix = name[..colon];
        return (prefix, name[(colon + 1)..], All.First(known => known.Prefix == prefix).Namespace);
    }

    /// <summary>The whole address of prefix:name.</summary>
    public static string Expand(string name) => Split(name) is var (_, local, root) ? root + local : name;
}
