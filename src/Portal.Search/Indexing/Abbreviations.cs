using System.Buffers;
using System.Collections.Immutable;
using Portal.Search.Analysis;
using Portal.Search.Documents;

namespace Portal.Search.Indexing;

/// <summary>
/// What abbreviations stand for, as texts say it: "Myndigheten för yrkeshögskolan (MYH)" and "SKR (Sveriges Kommuner och Regioner)". The letters of the
/// abbreviation are looked for from its end, the first of them at the beginning of a word (Schwartz and Hearst, "A simple algorithm for identifying abbreviation
/// definitions in biomedical text", 2003); besides, every word but stop words has to begin with one of them, in their order.
/// </summary>
internal static class Abbreviations
{
    private const int ShortestAbbreviation = 2;
    private const int LongestAbbreviation = 8;
    private const int LongestForm = 100;

    // A meaning is the meaning if all others together are seldom told.
    private const int TimesOthers = 3;

    private static readonly SearchValues<char> Breaks = SearchValues.Create(".;:!?()\n\"”");

    /// <summary>Abbreviations that have one meaning in the documents, each with what it stands for.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="known">Groups of synonyms: what stands in one is not looked for.</param>
    /// <param name="batches">The words of the documents: an abbreviation that is filed with an ordinary word is left out.</param>
    public static ImmutableArray<WordGroup> Of(
        IReadOnlyList<SearchDocument> documents, ImmutableArray<WordGroup> known, IReadOnlyList<TextBatch> batches)
    {
        var found = new List<(string Short, string Long)>[batches.Count];
        Parallel.For(0, found.Length, i => found[i] = [.. Enumerable.Range(batches[i].First, batches[i].Count).SelectMany(document => In(documents[document]))]);
        var definitions = found.SelectMany(list => list).Select(pair => (pair.Short, pair.Long, Terms: string.Join(' ', Synonyms.WordsOf(pair.Long).Select(word => SwedishStem.Of(word)))))
            .GroupBy(definition => definition.Short, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        if (definitions.Count == 0)
        {
            return [];
        }

        // A stem begins like its words.
        var beginnings = definitions.Select(definition => BeginningOf(TermOf(definition.Key))).ToHashSet();
        var ordinary = known.SelectMany(group => group.All).Select(TermOf).ToHashSet(StringComparer.Ordinal);
        foreach (var table in batches.Select(batch => batch.Words).Distinct())
        {
            ordinary.UnionWith(table.Words.Where((word, i) => table.IsSmall(i) && beginnings.Contains(BeginningOf(word))).Select(word => SwedishStem.Of(word)));
        }

        var groups = ImmutableArray.CreateBuilder<WordGroup>();
        foreach (var definition in definitions.Where(definition => !ordinary.Contains(TermOf(definition.Key))))
        {
            var meanings = definition.GroupBy(one => one.Terms, StringComparer.Ordinal).OrderByDescending(meaning => meaning.Count()).ThenBy(meaning => meaning.Key, StringComparer.Ordinal).ToList();
            if (meanings[0].Count() >= TimesOthers * meanings.Skip(1).Sum(meaning => meaning.Count()))
            {
                groups.Add(new WordGroup(definition.Key, meanings[0].Select(one => one.Long).Order(StringComparer.Ordinal).First()));
            }
        }

        return groups.ToImmutable();
    }

    /// <summary>The abbreviations that a text explains, in its order.</summary>
    public static IEnumerable<(string Short, string Long)> In(string text)
    {
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var close = text.IndexOf(')', open);
            if (close < 0 || close - open > LongestForm)
            {
                continue;
            }

            var before = text[Math.Max(0, open - LongestForm)..open].TrimEnd();
            var within = text[(open + 1)..close];
            if (IsAbbreviation(within))
            {
                if (LongForm(before[(before.AsSpan().LastIndexOfAny(Breaks) + 1)..], within) is { } full)
                {
                    yield return (within, full);
                }
            }
            else if (before[(before.LastIndexOf(' ') + 1)..] is var last && IsAbbreviation(last) && LongForm(within, last) == within)
            {
                yield return (last, within);
            }
        }
    }

    // Each once. Most documents explain none.
    private static HashSet<(string Short, string Long)> In(SearchDocument document)
    {
        HashSet<(string Short, string Long)>? found = null;
        void Add(string text)
        {
            if (text.Contains('(', StringComparison.Ordinal))
            {
                (found ??= []).UnionWith(In(text));
            }
        }

        Add(document.Title);
        foreach (var name in document.Names)
        {
            Add(name);
        }

        Add(document.Summary);
        Add(document.Body);
        return found ?? [];
    }

    private static string TermOf(string phrase) => SwedishStem.Of(string.Join(' ', Synonyms.WordsOf(phrase)));

    private static (char, char) BeginningOf(string word) => word.Length > 1 ? (word[0], word[1]) : default;

    private static bool IsAbbreviation(string text) =>
        text.Length is >= ShortestAbbreviation and <= LongestAbbreviation && text.All(char.IsLetterOrDigit) && char.IsLetter(text[0]) && text.Count(char.IsUpper) >= 2;

    /// <summary>The end of a text that an abbreviation stands for, or null.</summary>
    private static string? LongForm(string text, string abbreviation)
    {
        var at = text.Length;
        for (var i = abbreviation.Length - 1; i >= 0; i--)
        {
            var letter = char.ToLowerInvariant(abbreviation[i]);
            do
            {
                at--;
            }
            while (at >= 0 && (char.ToLowerInvariant(text[at]) != letter || (i == 0 && at > 0 && char.IsLetterOrDigit(text[at - 1]))));

            if (at < 0)
            {
                return null;
            }
        }

        var full = text[at..];
        var words = full.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return full.Length >= 2 * abbreviation.Length && words.Length <= abbreviation.Length * 2 && BeginWithLetters(words, abbreviation) ? full : null;
    }

    private static bool BeginWithLetters(string[] words, string abbreviation)
    {
        var at = 0;
        foreach (var word in words)
        {
            var next = abbreviation.AsSpan(at).IndexOfAny(char.ToLowerInvariant(word[0]), char.ToUpperInvariant(word[0]));
            if (next >= 0)
            {
                at += next + 1;
            }
            else if (!StopWords.Contains(word))
            {
                return false;
            }
        }

        return true;
    }
}
