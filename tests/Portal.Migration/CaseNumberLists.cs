using System.Text.RegularExpressions;

namespace Portal.Migration;

/// <summary>Nyps numbers become a list, since one effort can be several cases.</summary>
internal static partial class CaseNumberLists
{
    public static string Apply(string yaml) =>
        OneText().Replace(yaml, match => $"nyps: [{string.Join(", ", match.Groups["numbers"].Value.Split(", ").Select(number => $"\"{number}\""))}]");

    [GeneratedRegex("""\bnyps: "(?<numbers>\d+(, \d+)*)"(?=[,}])""")]
    private static partial Regex OneText();
}
