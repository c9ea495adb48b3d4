using Portal.Content.Graph;
using Portal.Content.Reading;

namespace Portal.Downloads.Tests;

/// <summary>The registers of the repository, with one initiative whose texts would all like to be formulas or markup.</summary>
internal static class HostileData
{
    public const string Title = "=1+1;=HYPERLINK(\"https://evil.example\";\"x\"),@SUM(1) <b>&amp;</b> _x0041_";

    public static readonly string[] Partners = ["=cmd|' /C calc'!A0", "+46 8 000", "@echo", "-2+3", "a|b\\c", "'apostrof", "\"=1+1&\""];

    public static PortalGraph Graph()
    {
        using var folder = new TemporaryInput();
        var partners = string.Join(", ", Partners.Select(Quoted));
        folder.Write("initiatives/gotland/hostile.md", $$"""
            ---
            title: {{Quoted(Title)}}
            region: gotland
            theme: integration
            year: 2023
            kind: project
            partners: [{{partners}}]
            funding:
              - {amount: 1000, stage: granted, note: {{Quoted("rad ett\n=1+1\n\t@x")}}}
            indicators:
              - {name: {{Quoted("-5 grader")}}, unit: {{Quoted("=A1")}}, outcome: -5}
            source: {document: insatser-2023, section: 1, order: 1}
            ---
            =2+2 är en text, och +3 också.
            """);
        folder.Append("organisations.yml", string.Concat(Partners.Select((partner, at) => $"- {{id: hostile-{at}, name: {Quoted(partner)}, kind: other}}\n")));
        return PortalGraph.Link(InputReader.Read(folder.Path));
    }

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}\"";

    private sealed class TemporaryInput : IDisposable
    {
        public TemporaryInput()
        {
            foreach (var source in Directory.EnumerateFiles(Repository.PathTo("input"), "*", SearchOption.AllDirectories).Where(file => !file.Contains("/initiatives/", StringComparison.Ordinal)))
            {
                var target = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(Repository.PathTo("input"), source));
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
                File.Copy(source, target);
            }
        }

        public string Path { get; } = Directory.CreateTempSubdirectory("hostile").FullName;

        public void Write(string file, string text)
        {
            var target = System.IO.Path.Combine(Path, file);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.WriteAllText(target, text);
        }

        public void Append(string file, string text) => File.AppendAllText(System.IO.Path.Combine(Path, file), text);

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
