using System.Text;
using Portal.Synthetic.Initiatives;
using Portal.Synthetic.Output;
using Portal.Synthetic.Registers;

namespace Portal.Synthetic;

/// <summary>
/// Writes an <c>input/</c> folder with as many made-up initiatives as asked for, in the form and with the features of
/// the real ones, for benchmarks and large tests. The same seed gives the same bytes on any machine.
/// </summary>
/// <example><code>SyntheticInput.Write("input-10000", "input", initiatives: 10_000, seed: 1);</code></example>
public static class SyntheticInput
{
    private const int InitiativesPerOrganisation = 20;
    private const int InitiativesPerShared = 25;
    private const int SlugsKept = 64;

    /// <summary>
    /// Copies the registers of the real input, adds an organisation for every twenty initiatives and the documents
    /// that the initiatives cite, and writes the initiatives to <c>initiatives/[region]/[slug].md</c>, more of them
    /// to regions with many municipalities.
    /// </summary>
    /// <param name="targetFolder">
    /// The folder to write; it is made if it is not there, and must be empty if it is.
    /// </param>
    /// <param name="realInputFolder">The repository's <c>input/</c>.</param>
    /// <param name="initiatives">How many initiatives: 0 to 10 000 000.</param>
    /// <param name="seed">Any number; equal seeds give equal files.</param>
    /// <returns>What was written.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There cannot be that many initiatives.</exception>
    /// <exception cref="IOException">The target has files, or a file cannot be read or written.</exception>
    /// <exception cref="InvalidDataException">A register of the real input lacks a key that is needed.</exception>
    public static SyntheticSummary Write(string targetFolder, string realInputFolder, int initiatives, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(initiatives);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(initiatives, 10_000_000);
        if (Directory.Exists(targetFolder) && Directory.EnumerateFileSystemEntries(targetFolder).Any())
        {
            throw new IOException($"The folder {targetFolder} is not empty.");
        }

        string[] sources = [.. Directory.EnumerateFiles(realInputFolder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(realInputFolder, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("initiatives/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
        var output = new TextFile();
        var municipalities = RegisterSet.ReadMunicipalities(realInputFolder);
        var real = RegisterSet.ReadOrganisations(realInputFolder);
        var made = OrganisationNames.MakeUp(initiatives / InitiativesPerOrganisation, seed, real, municipalities);
        var registers = RegisterSet.Read(realInputFolder, [.. real, .. made], municipalities);

        Directory.CreateDirectory(targetFolder);
        var slugs = WriteInitiatives(output, registers, targetFolder, initiatives, seed);
        foreach (var path in sources)
        {
            var from = Path.Combine(realInputFolder, path);
            var to = Path.Combine(targetFolder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            switch (path)
            {
                case "organisations.yml":
                    output.Write(to, OrganisationRegister(from, made));
                    break;
                case "documents.yml":
                    output.Write(to, DocumentRegister(from));
                    break;
                case var report when report.StartsWith("reports/", StringComparison.Ordinal):
                    output.Write(to, Report(from, slugs));
                    break;
                default:
                    output.Copy(from, to);
                    break;
            }
        }

        return new SyntheticSummary(initiatives, real.Count + made.Count, output.Files, output.Bytes);
    }

    /// <returns>The first slugs of each region.</returns>
    private static Dictionary<string, List<string>> WriteInitiatives(
        TextFile output, RegisterSet registers, string targetFolder, int initiatives, int seed)
    {
        var writer = new InitiativeWriter(registers, seed);
        Dictionary<string, List<string>> slugs = new(StringComparer.Ordinal);
        var municipalities = registers.Regions.Sum(Weight);
        long weightSoFar = 0;
        var number = 0;
        for (var at = 0; at < registers.Regions.Count; at++)
        {
            var region = registers.Regions[at];
            var folder = Path.Combine(targetFolder, "initiatives", region.Id);
            Directory.CreateDirectory(folder);
            writer.StartRegion();
            var kept = slugs[region.Id] = [];
            weightSoFar += Weight(region);
            var (group, partners) = Partners(registers.Regions, at);
            var shared = partners.Count < 2 ? 0 : partners.Min(partner => initiatives * (long)Weight(partner) / municipalities) / InitiativesPerShared;
            string[] partnerIds = [.. partners.Select(partner => partner.Id)];
            var first = number;
            for (var end = initiatives * weightSoFar / municipalities; number < end; number++)
            {
                var project = number - first < shared ? SharedProject.Make(seed, group, number - first, partnerIds) : null;
                var text = writer.Write(region, number, project, out var slug);
                output.Write(Path.Combine(folder, slug + ".md"), text);
                if (kept.Count < SlugsKept)
                {
                    kept.Add(slug);
                }
            }
        }

        return slugs;
    }

    /// <summary>The regions that a region, by its place in the list, shares projects with, itself included: two, or three at the end.</summary>
    private static (int Group, IReadOnlyList<Region> Regions) Partners(IReadOnlyList<Region> regions, int at)
    {
        var group = Math.Max(0, Math.Min(at / 2, (regions.Count / 2) - 1));
        var isLast = group >= (regions.Count / 2) - 1;
        return (group, [.. regions.Skip(group * 2).Take(isLast ? 3 : 2)]);
    }

    // Real regions differ by a factor of three in initiatives, by far more in municipalities.
    private static long Weight(Region region) => region.Municipalities.Count + 10;

    private static StringBuilder OrganisationRegister(string path, List<Organisation> made)
    {
        var yaml = new StringBuilder(File.ReadAllText(path));
        EndLine(yaml).Append("\n# Made up\n");
        foreach (var organisation in made)
        {
            yaml.Append("- {id: ").AppendScalar(organisation.Id).Append(", name: ").AppendScalar(organisation.Name)
                .Append(", kind: ").Append(organisation.Kind);
            if (organisation.Aliases.Count > 0)
            {
                yaml.Append(", aliases: ").AppendScalars(organisation.Aliases);
            }

            if (organisation.Region is not null)
            {
                yaml.Append(", region: ").Append(organisation.Region);
            }

            yaml.Append("}\n");
        }

        return yaml;
    }

    private static StringBuilder DocumentRegister(string path)
    {
        var yaml = new StringBuilder(File.ReadAllText(path));
        SyntheticDocuments.AppendMissing(EndLine(yaml), path);
        return yaml;
    }

    private static StringBuilder Report(string path, Dictionary<string, List<string>> slugs)
    {
        var region = RegisterReader.ReadTop(path)["region"] ?? "";
        var targets = slugs.GetValueOrDefault(region) ?? [];
        var yaml = new StringBuilder();
        var next = 0;
        foreach (var line in File.ReadLines(path))
        {
            if (ReportNotes.Rewrite(line, targets, ref next) is { } rewritten)
            {
                yaml.Append(rewritten).Append('\n');
            }
        }

        return yaml;
    }

    private static StringBuilder EndLine(StringBuilder yaml) =>
        yaml.Length == 0 || yaml[^1] == '\n' ? yaml : yaml.Append('\n');
}
