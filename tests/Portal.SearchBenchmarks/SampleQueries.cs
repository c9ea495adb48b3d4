using System.Text.RegularExpressions;
using Portal.Search.Documents;

namespace Portal.SearchBenchmarks;

/// <summary>Queries as visitors type them, made of documents' own words: from titles one word or two, from texts one word, and one with an error.</summary>
internal static partial class SampleQueries
{
    private const int ShortestWord = 4;

    public static string[] Of(IReadOnlyList<SearchDocument> documents, int count)
    {
        var random = new Random(1);
        var queries = new List<string>();
        while (queries.Count < count)
        {
            var document = documents[random.Next(documents.Count(document => !document.IsSecondary))];
            string[] title = WordsOf(document.Title), text = WordsOf(document.Summary + " " + document.Body);
            if (title.Length < 2 || text.Length < 2)
            {
                continue;
            }

            queries.Add((queries.Count % 4) switch
            {
                0 => title[random.Next(title.Length)],
                1 => $"{title[0]} {title[^1]}",
                2 => text[random.Next(text.Length)],
                _ => WithError(title.MaxBy(word => word.Length)!, random),
            });
        }

        return [.. queries];
    }

    private static string WithError(string word, Random random)
    {
        var at = random.Next(1, word.Length - 1);
        return word.Remove(at, 1);
    }

    private static string[] WordsOf(string text) => [.. Word.Matches(text.ToLowerInvariant()).Select(match => match.Value).Where(word => word.Length >= ShortestWord)];

    [GeneratedRegex("[a-zåäö]+")]
    private static partial Regex Word { get; }
}
