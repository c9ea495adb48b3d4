using System.Collections.Immutable;
using Portal.Content.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Portal.Content.Yaml;

/// <summary>
/// Reads a YAML text into nodes that know their line and column. Built on YamlDotNet's event parser. What could be used to
/// make a small file grow large (anchors, aliases, deep nesting) is refused as a diagnostic.
/// </summary>
public static class YamlReader
{
    /// <summary>The deepest nesting that is read.</summary>
    public const int MaxDepth = 24;

    /// <summary>The most values that one record may hold.</summary>
    public const int MaxNodes = 20_000;

    /// <summary>The most values that a register, a list of records, may hold.</summary>
    public const int MaxRegisterNodes = 500_000;

    /// <summary>Reads one YAML document.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="file">The file's path, for diagnostics.</param>
    /// <param name="firstLine">The line of the file on which the text begins, from 1.</param>
    /// <param name="report">Receives the problems found.</param>
    /// <param name="maxNodes">The most values that the text may hold.</param>
    /// <returns>The root value, or null where the text is not well-formed or holds nothing.</returns>
    public static YamlNode? Read(string text, string file, int firstLine, Action<Diagnostic> report, int maxNodes = MaxNodes) =>
        PlainYaml.Read(text, firstLine, maxNodes) ?? ReadAny(text, file, firstLine, report, maxNodes);

    /// <summary>Reads one YAML document of any form, as <see cref="Read"/> does where it is not a plain one.</summary>
    internal static YamlNode? ReadAny(string text, string file, int firstLine, Action<Diagnostic> report, int maxNodes) =>
        new Reading(file, firstLine - 1, report, maxNodes).Root(text);

    private sealed class Reading(string file, int lineOffset, Action<Diagnostic> report, int maxNodes)
    {
        private Parser _parser = null!;
        private (long Line, long Column) _end;
        private string _text = "";
        private int _nodes;

        public YamlNode? Root(string text)
        {
            _text = text;
            _end = (text.AsSpan().Count('\n') + 1, text.Length - text.LastIndexOf('\n'));
            var scanner = new Scanner(new StringReader(text), skipComments: true);
            _parser = new Parser(scanner);
            try
            {
                _parser.Consume<StreamStart>();
                if (!_parser.TryConsume<DocumentStart>(out _))
                {
                    return null;
                }

                var root = Node(1);
                _parser.Consume<DocumentEnd>();
                if (_parser.TryConsume<DocumentStart>(out var second))
                {
                    Report(DiagnosticCode.YamlManyDocuments, second.Start, "A second document begins here.", "Keep one record in each file; remove the line of ---.");
                    return null;
                }

                return root is YamlScalar { IsNull: true } ? null : root;
            }
            catch (RefusedException)
            {
                return null;
            }
            catch (Exception thrown) when (thrown is YamlException or InvalidOperationException or ArgumentException)
            {
                // Besides its own exception, the parser throws others at some unclosed brackets.
                var fault = YamlFault.Of(text, thrown, scanner.CurrentPosition);
                Report(fault.Code, fault.Line + lineOffset, fault.Column, fault.Message, fault.Mend);
                return null;
            }
        }

        private YamlNode Node(int depth, bool isItem = false)
        {
            if (++_nodes > maxNodes)
            {
                throw Refuse(DiagnosticCode.YamlSize, _parser.Current!.Start, $"The file holds more than {maxNodes:0} values.", "Split the record into several.");
            }

            if (_parser.Current is AnchorAlias alias)
            {
                throw Refuse(DiagnosticCode.YamlAlias, alias.Start, $"The alias *{alias.Value} repeats a value from elsewhere.", "Write the value out; if the text begins with *, put it in quotes.");
            }

            if (_parser.Current is NodeEvent { Anchor.IsEmpty: false } anchored)
            {
                throw Refuse(DiagnosticCode.YamlAlias, anchored.Start, $"The anchor &{anchored.Anchor.Value} names a value for reuse.", "Write the value out where it is needed; if the text begins with &, put it in quotes.");
            }

            if (_parser.Current is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } } tagged)
            {
                throw Refuse(DiagnosticCode.YamlTag, tagged.Start, $"The tag {tagged.Tag.Value.Replace("tag:yaml.org,2002:", "!!", StringComparison.Ordinal)} sets a type.", "Leave the tag out; the field decides the type. If the text begins with !, put it in quotes.");
            }

            if (depth > MaxDepth)
            {
                throw Refuse(DiagnosticCode.YamlDepth, _parser.Current!.Start, $"Values are nested more than {MaxDepth} levels deep here.", "Records need no more than five or six: check for brackets or hyphens too many.");
            }

            if (_parser.TryConsume<Scalar>(out var scalar))
            {
                return Scalar(scalar);
            }

            if (_parser.TryConsume<SequenceStart>(out var sequence))
            {
                var items = ImmutableArray.CreateBuilder<YamlNode>();
                while (!_parser.TryConsume<SequenceEnd>(out _))
                {
                    items.Add(Node(depth + 1, isItem: true));
                }

                return new YamlSequence(Line(sequence.Start), Column(sequence.Start), items.DrainToImmutable());
            }

            var start = _parser.Consume<MappingStart>();
            var entries = ImmutableArray.CreateBuilder<KeyValuePair<YamlScalar, YamlNode>>();
            Dictionary<string, YamlScalar>? byName = null;
            var hasRepeated = false;
            YamlScalar? First(YamlScalar key) => byName is not null ? byName.GetValueOrDefault(key.Value) : Find(entries, key.Value);
            while (!_parser.TryConsume<MappingEnd>(out _))
            {
                if (_parser.Current is not YamlDotNet.Core.Events.Scalar)
                {
                    throw Refuse(DiagnosticCode.YamlComplexKey, _parser.Current!.Start, "A list or mapping stands where a key should be.", "Write a field name followed by a colon; put text that begins with [ or { in quotes.");
                }

                var key = Scalar(_parser.Consume<Scalar>());
                var value = Node(depth + 1);
                if (First(key) is { } first)
                {
                    // Where the hyphen of an item is forgotten, all its keys stand twice: that is one mistake.
                    if (!hasRepeated)
                    {
                        Report(DiagnosticCode.YamlDuplicateKey, key.Line, key.Column, $"The key '{Short(key.Value)}' already stands on line {first.Line}.", isItem && first == entries[0].Key ? "If the next item of the list begins here, put '- ' before it; else keep one of the two." : "Keep one of them; for several values use a list.");
                    }

                    hasRepeated = true;
                    continue;
                }

                entries.Add(new(key, value));

                // To look through all keys for each is fast for as many fields as records have, not for thousands.
                if (entries.Count > 64)
                {
                    byName ??= entries.ToDictionary(entry => entry.Key.Value, entry => entry.Key, StringComparer.Ordinal);
                    byName[key.Value] = key;
                }
            }

            return new YamlMapping(Line(start.Start), Column(start.Start), entries.DrainToImmutable(), hasRepeated);
        }

        private static YamlScalar? Find(ImmutableArray<KeyValuePair<YamlScalar, YamlNode>>.Builder entries, string key)
        {
            foreach (var entry in entries)
            {
                if (entry.Key.Value == key)
                {
                    return entry.Key;
                }
            }

            return null;
        }

        private YamlScalar Scalar(Scalar scalar)
        {
            // The parser puts what is missing at the end of the text beyond it.
            var isBeyond = scalar.Value.Length == 0 && (scalar.Start.Line > _end.Line || (scalar.Start.Line == _end.Line && scalar.Start.Column > _end.Column));
            if (scalar.Style is ScalarStyle.Plain)
            {
                CheckComment(scalar);
            }

            var (line, column) = isBeyond ? _end : (scalar.Start.Line, scalar.Start.Column);
            return new((int)line + lineOffset, (int)column, scalar.Value, scalar.Style is not ScalarStyle.Plain, scalar.Style is ScalarStyle.DoubleQuoted || scalar.End.Line > scalar.Start.Line);
        }

        // "Insats #4" is read as "Insats": what is not shown on the site must not look as if it were.
        private void CheckComment(Scalar scalar)
        {
            var end = (int)scalar.End.Index;
            var mark = end;
            while (mark < _text.Length && _text[mark] == ' ')
            {
                mark++;
            }

            if (mark > end && mark + 1 < _text.Length && _text[mark] == '#' && char.IsLetterOrDigit(_text[mark + 1]))
            {
                throw Refuse(DiagnosticCode.YamlSyntax, new Mark(mark, scalar.End.Line, scalar.End.Column + mark - end), "The value ends here: after a space, # begins a comment, which is not shown.", "Put the whole text in quotes; if it is meant as a comment, write a space after #.");
            }
        }

        private static string Short(string text) => text.Length > 120 ? string.Concat(text.AsSpan(0, 120), "…") : text;

        private RefusedException Refuse(DiagnosticCode code, Mark at, string message, string mend)
        {
            Report(code, at, message, mend);
            return new RefusedException();
        }

        private void Report(DiagnosticCode code, Mark at, string message, string mend) => Report(code, Line(at), Column(at), message, mend);

        private void Report(DiagnosticCode code, int line, int column, string message, string mend) =>
            report(new Diagnostic(code, new SourcePosition(file, line, column), message, mend));

        private int Line(Mark mark) => (int)mark.Line + lineOffset;

        private static int Column(Mark mark) => (int)mark.Column;
    }

    private sealed class RefusedException : Exception;
}
