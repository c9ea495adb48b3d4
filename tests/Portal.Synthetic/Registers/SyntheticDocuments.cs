using System.Text;
using Portal.Synthetic.Output;

namespace Portal.Synthetic.Registers;

/// <summary>The yearly reports that the initiatives cite, one a year; apart from those that the real reports count the rows of.</summary>
internal static class SyntheticDocuments
{
    public const int FirstYear = 2018;
    public const int LastYear = 2026;

    public static string Id(int year) => $"prov-{year}";

    /// <summary>Appends the years that the register lacks.</summary>
    public static void AppendMissing(StringBuilder yaml, string register)
    {
        HashSet<string?> known = [.. RegisterReader.ReadList(register).Select(e => e["id"])];
        for (var year = FirstYear; year <= LastYear; year++)
        {
            if (!known.Contains(Id(year)))
            {
                yaml.Append("- id: ").Append(Id(year)).Append("\n  title: ")
                    .AppendScalar($"Regionernas insatser för regional utveckling {year}, påhittad sammanställning")
                    .Append("\n  year: ").Append(year).Append("\n  kind: report\n");
            }
        }
    }
}
