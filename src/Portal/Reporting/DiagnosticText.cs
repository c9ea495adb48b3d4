using System.Text;
using Portal.Content.Diagnostics;

namespace Portal.Reporting;

/// <summary>
/// Problems for people: <c>file:line:column: error code: message</c>, which editors make a link of, the line of the file with a caret
/// below the place, and how to mend it.
/// </summary>
internal sealed class DiagnosticText(bool hasColour, DiagnosticPlaces places)
{
    private const int Width = 110;
    private const int MaxFileSize = 16 << 20;

    private string? _file;
    private string[] _lines = [];

    public void Write(Diagnostic diagnostic, TextWriter output)
    {
        var isError = diagnostic.Severity == Severity.Error;
        output.Write(Paint($"{Safe(places.PathOf(diagnostic))}:{diagnostic.At.Line}:{diagnostic.At.Column}", "1"));
        output.Write(": ");
        output.Write(Paint(isError ? "error" : "warning", isError ? "1;31" : "1;33"));
        output.WriteLine($" {diagnostic.Code.Id}: {Safe(diagnostic.Message)}");
        if (LineAt(diagnostic) is var (line, caret))
        {
            var number = diagnostic.At.Line.ToString();
            var margin = new string(' ', number.Length + 2);
            output.WriteLine(Paint($" {number} | ", "2") + line);
            output.WriteLine(Paint($"{margin}| ", "2") + new string(' ', caret) + Paint("^", isError ? "1;31" : "1;33"));
        }

        output.WriteLine($"   {Safe(diagnostic.Mend)}");
    }

    private static string Safe(string text) => TerminalText.Neutralise(text);

    private string Paint(string text, string style) => hasColour ? $"\e[{style}m{text}\e[0m" : text;

    private (string Line, int Caret)? LineAt(Diagnostic diagnostic)
    {
        if (places.FileOf(diagnostic) is not { } file)
        {
            return null;
        }

        if (file != _file)
        {
            (_file, _lines) = (file, ReadLines(file));
        }

        var at = diagnostic.At;
        if (at.Line < 1 || at.Line > _lines.Length || at.Column < 1 || at.Column > _lines[at.Line - 1].Length + 1)
        {
            return null;
        }

        var line = _lines[at.Line - 1];
        var place = at.Column - 1;
        if (string.IsNullOrWhiteSpace(line))
        {
            return null;
        }

        // Of a long line, the part around the place.
        var start = line.Length <= Width || place < Width / 2 ? 0 : Math.Min(place - (Width / 2), line.Length - Width);
        if (start > 0 && char.IsLowSurrogate(line[start]))
        {
            start--;
        }

        var before = Visible(line[start..place]);
        var after = Visible(line[place..Math.Min(line.Length, start + Width)]);
        var (left, right) = (start > 0 ? "…" : "", start + Width < line.Length ? "…" : "");
        return (left + before + after + right, left.Length + before.Length);
    }

    private static string Visible(string text) => Safe(text.Replace('\t', ' '));

    private static string[] ReadLines(string file)
    {
        try
        {
            return new FileInfo(file) is { Exists: true, Length: > 0 and <= MaxFileSize }
                ? File.ReadAllText(file, Encoding.UTF8).Split('\n').Select(line => line.TrimEnd('\r')).ToArray()
                : [];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The diagnostic may be about just that; it stands without its line.
            return [];
        }
    }
}
