using Portal.Content.Language;
using Portal.Content.Records.Initiatives;

namespace Portal.Theme.Initiatives;

/// <summary>What an account of effects is based on, which records tell in a field, in a sentence or as an item among the effects.</summary>
public static class AccountBasis
{
    private static readonly string[] Subjects = ["Effekterna", "Beskrivningen", "Redovisningen", "Resultaten", "Resultatet", "Uppgifterna"];
    private static readonly string[] Verbs = [" vilar på ", " bygger på "];

    /// <summary>A basis within a sentence: "egen bedömning".</summary>
    public static string InWords(Assessment basis) => basis switch
    {
        Assessment.Own => "egen bedömning",
        Assessment.Evaluation => "utvärdering",
        Assessment.FollowUp => "uppföljning",
        Assessment.Survey => "enkät",
        _ => Swedish.Lower(Assessments.All.Label(basis)),
    };

    /// <summary>Whether a line tells of a basis.</summary>
    public static bool IsIn(string line) =>
        Verbs.Any(verb => line.Contains(verb, StringComparison.Ordinal)) && Assessments.All.Values.Any(basis => line.Contains(InWords(basis), StringComparison.Ordinal));

    /// <summary>The items of a list of effects, and the sentences among them that tell but of the basis and are no effects.</summary>
    /// <param name="markdown">The list.</param>
    public static (string Effects, IReadOnlyList<string> Told) Apart(string markdown)
    {
        var lines = markdown.Split('\n');
        var told = lines.Where(IsNoEffect).ToList();
        return told.Count == 0 ? (markdown, []) : (string.Join('\n', lines.Where(line => !IsNoEffect(line))).Trim('\n'), [.. told.Select(line => line[2..])]);
    }

    private static bool IsNoEffect(string line) =>
        line.StartsWith("- ", StringComparison.Ordinal) && IsIn(line) && line.AsSpan().Count('.') == 1
        && Subjects.Any(subject => Verbs.Any(verb => line.AsSpan(2).StartsWith(subject + verb, StringComparison.Ordinal)));
}
