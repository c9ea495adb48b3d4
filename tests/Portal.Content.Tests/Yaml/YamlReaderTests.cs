using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Portal.Content.Diagnostics;
using Portal.Content.Yaml;

namespace Portal.Content.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Fact]
    public void Every_value_of_a_text_is_where_it_was_written() =>
        Prop.ForAll(Tree(4).Where(tree => !tree.IsLeaf).ToArbitrary(), tree =>
        {
            var writer = new PlaceWriter();
            writer.Write(tree, 0);

            List<Diagnostic> problems = [];
            var root = YamlReader.Read(writer.Text, "a.yml", 1, problems.Add);

            problems.ShouldBeEmpty(writer.Text);
            Scalars(root!).Select(scalar => (scalar.Value, scalar.Line, scalar.Column)).ShouldBe(writer.Places, writer.Text);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Lines_are_counted_from_the_first_line_given()
    {
        var root = YamlReader.Read("a: 1\nb:\n  - c", "a.md", 7, _ => { }).ShouldBeOfType<YamlMapping>();

        Scalars(root).Select(scalar => (scalar.Value, scalar.Line)).ShouldBe([("a", 7), ("1", 7), ("b", 8), ("c", 9)]);
    }

    // The value's first letters, or the quote or mark that begins it, stand in the file where the reader says.
    [Fact]
    public void Every_value_of_the_records_stands_at_its_place()
    {
        var files = Directory.GetFiles(Repository.PathTo("input"), "*.*", SearchOption.AllDirectories).Where(file => file.EndsWith(".yml", StringComparison.Ordinal) || file.EndsWith(".md", StringComparison.Ordinal)).ToList();
        var values = 0;
        foreach (var file in files.Where(file => !Path.GetFileName(file).StartsWith("README", StringComparison.Ordinal)))
        {
            var text = File.ReadAllText(file);
            var front = file.EndsWith(".md", StringComparison.Ordinal) && text.StartsWith("---\n", StringComparison.Ordinal) ? text[4..(text.IndexOf("\n---\n", StringComparison.Ordinal) + 1)] : file.EndsWith(".yml", StringComparison.Ordinal) ? text : null;
            if (front is null)
            {
                continue;
            }

            var lines = text.Split('\n');
            var root = YamlReader.Read(front, file, front.Length == text.Length ? 1 : 2, problem => throw new InvalidOperationException(problem.ToString()), YamlReader.MaxRegisterNodes);
            foreach (var scalar in Scalars(root!))
            {
                var written = lines[scalar.Line - 1][(scalar.Column - 1)..];
                var isThere = scalar.IsQuoted ? written[0] is '"' or '\'' or '>' or '|' : written.StartsWith(scalar.Value.Split(' ')[0], StringComparison.Ordinal);
                isThere.ShouldBeTrue($"{file}:{scalar.Line}:{scalar.Column} {scalar.Value}");
                values++;
            }
        }

        values.ShouldBeGreaterThan(10_000);
    }

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlSequence sequence => sequence.Items.SelectMany(Scalars),
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Scalars(entry.Value).Prepend(entry.Key)),
        _ => [],
    };

    private static Gen<Node> Tree(int depth)
    {
        var leaf = Gen.Elements(
            new Node("ord", "ord"), new Node("två ord", "två ord"), new Node("2023-01-01", "2023-01-01"), new Node("\"med: kolon\"", "med: kolon"), new Node("'det''s'", "det's"),
            new Node("\"å \\u00e4\"", "å ä"), new Node("🌱 grönt", "🌱 grönt"), new Node("null", "null"), new Node("\"\"", ""));
        if (depth == 0)
        {
            return leaf;
        }

        var children = Tree(depth - 1).ListOf().Select(items => items.Take(4).ToList()).Where(items => items.Count > 0);
        return Gen.OneOf(
            leaf,
            children.Select(items => new Node(items, IsMap: false, IsFlow: false)),
            children.Select(items => new Node(items, IsMap: true, IsFlow: false)),
            children.Select(items => new Node(items, IsMap: false, IsFlow: true)),
            children.Select(items => new Node(items, IsMap: true, IsFlow: true)));
    }

    private sealed record Node(IReadOnlyList<Node> Children, bool IsMap, bool IsFlow, string Written = "", string Value = "")
    {
        public Node(string written, string value)
            : this([], false, false, written, value)
        {
        }

        public bool IsLeaf => Children.Count == 0;
    }

    /// <summary>Writes a tree as YAML and notes where each value begins.</summary>
    private sealed class PlaceWriter
    {
        private readonly StringBuilder _text = new();
        private int _line = 1;
        private int _column = 1;

        public string Text => _text.ToString();

        public List<(string Value, int Line, int Column)> Places { get; } = [];

        public void Write(Node node, int indent)
        {
            if (node.IsLeaf)
            {
                Scalar(node.Written, node.Value);
            }
            else if (node.IsFlow)
            {
                Flow(node);
            }
            else
            {
                for (var i = 0; i < node.Children.Count; i++)
                {
                    var child = node.Children[i];
                    if (_column != indent + 1)
                    {
                        Put("\n" + new string(' ', indent));
                    }

                    if (node.IsMap)
                    {
                        Scalar($"k{i}", $"k{i}");
                        Put(":");
                    }
                    else
                    {
                        Put("-");
                    }

                    if (child.IsLeaf || child.IsFlow)
                    {
                        Put("   ");
                        Write(child, indent + 2);
                        Put(i % 2 == 0 ? "  # kommentar: {}" : "");
                    }
                    else
                    {
                        Put("\n\n" + new string(' ', indent + 2));
                        Write(child, indent + 2);
                    }
                }
            }
        }

        private void Flow(Node node)
        {
            Put(node.IsMap ? "{ " : "[");
            for (var i = 0; i < node.Children.Count; i++)
            {
                Put(i == 0 ? "" : ",  ");
                if (node.IsMap)
                {
                    Scalar($"k{i}", $"k{i}");
                    Put(": ");
                }

                if (node.Children[i].IsLeaf)
                {
                    Scalar(node.Children[i].Written, node.Children[i].Value);
                }
                else
                {
                    Flow(node.Children[i]);
                }
            }

            Put(node.IsMap ? "}" : " ]");
        }

        private void Scalar(string written, string value)
        {
            Places.Add((value, _line, _column));
            Put(written);
        }

        private void Put(string text)
        {
            foreach (var c in text)
            {
                _text.Append(c);
                (_line, _column) = c == '\n' ? (_line + 1, 1) : (_line, _column + 1);
            }
        }
    }
}
