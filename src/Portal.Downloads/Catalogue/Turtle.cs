using System.Globalization;
using System.Text;

namespace Portal.Downloads.Catalogue;

/// <summary>Writes RDF as Turtle (W3C, 2014).</summary>
internal static class Turtle
{
    public static void Write(Stream output, IEnumerable<RdfNode> nodes)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var (prefix, root) in RdfPrefixes.All)
        {
            text.WriteLine($"@prefix {prefix}: <{root}> .");
        }

        foreach (var node in nodes)
        {
            text.WriteLine();
            text.Write(Iri(node.Address!));
            WriteStatements(text, node, "    ");
            text.WriteLine(" .");
        }
    }

    private static void WriteStatements(StreamWriter text, RdfNode node, string indent)
    {
        text.Write($" a {node.Type}");
        foreach (var (property, value) in node.Statements)
        {
            text.WriteLine(" ;");
            text.Write($"{indent}{property} ");
            switch (value)
            {
                case RdfValue.Resource resource:
                    text.Write(Iri(resource.Address));
                    break;
                case RdfValue.Swedish swedish:
                    text.Write($"{Quoted(swedish.Text)}@sv");
                    break;
                case RdfValue.Plain plain:
                    text.Write(Quoted(plain.Text));
                    break;
                case RdfValue.Typed typed:
                    text.Write($"{Quoted(typed.Text)}^^{typed.Type}");
                    break;
                case RdfValue.Nested nested:
                    text.Write('[');
                    WriteStatements(text, nested.Node, indent + "    ");
                    text.Write(" ]");
                    break;
            }
        }
    }

    private static string Quoted(string value)
    {
        var text = new StringBuilder("\"", value.Length + 2);
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => text.Append(c),
            };
        }

        return text.Append('"').ToString();
    }

    private static string Iri(string address)
    {
        var text = new StringBuilder("<", address.Length + 2);
        foreach (var c in address)
        {
            _ = c is <= ' ' or '<' or '>' or '"' or '{' or '}' or '|' or '^' or '`' or '\\'
                ? text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")
                : text.Append(c);
        }

        return text.Append('>').ToString();
    }
}
