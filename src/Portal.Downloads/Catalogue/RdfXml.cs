using System.Text;
using System.Xml;

namespace Portal.Downloads.Catalogue;

/// <summary>Writes RDF as RDF/XML (W3C, 2014).</summary>
internal static class RdfXml
{
    public static void Write(Stream output, IEnumerable<RdfNode> nodes)
    {
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CloseOutput = false });
        xml.WriteStartDocument();
        xml.WriteStartElement("rdf", "RDF", RdfPrefixes.Rdf);
        foreach (var (prefix, root) in RdfPrefixes.All)
        {
            xml.WriteAttributeString("xmlns", prefix, null, root);
        }

        foreach (var node in nodes)
        {
            Write(xml, node);
        }

        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void Write(XmlWriter xml, RdfNode node)
    {
        Start(xml, node.Type);
        if (node.Address is not null)
        {
            xml.WriteAttributeString("rdf", "about", RdfPrefixes.Rdf, node.Address);
        }

        foreach (var (property, value) in node.Statements)
        {
            Start(xml, property);
            switch (value)
            {
                case RdfValue.Resource resource:
                    xml.WriteAttributeString("rdf", "resource", RdfPrefixes.Rdf, resource.Address);
                    break;
                case RdfValue.Swedish text:
                    xml.WriteAttributeString("xml", "lang", null, "sv");
                    xml.WriteString(text.Text);
                    break;
                case RdfValue.Plain text:
                    xml.WriteString(text.Text);
                    break;
                case RdfValue.Typed typed:
                    xml.WriteAttributeString("rdf", "datatype", RdfPrefixes.Rdf, RdfPrefixes.Expand(typed.Type));
                    xml.WriteString(typed.Text);
                    break;
                case RdfValue.Nested nested:
                    Write(xml, nested.Node);
                    break;
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Start(XmlWriter xml, string name)
    {
        var (prefix, local, root) = RdfPrefixes.Split(name);
        xml.WriteStartElement(prefix, local, root);
    }
}
