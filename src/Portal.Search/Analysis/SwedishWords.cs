using System.Text;

namespace Portal.Search.Analysis;

/// <summary>Common Swedish words, from <c>swedish-words.txt</c>, which says where they come from.</summary>
internal static class SwedishWords
{
    private static readonly Lazy<(string Word, string Term)[]> Read = new(() =>
    {
        using var stream = typeof(SwedishWords).Assembly.GetManifestResourceStream("swedish-words.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var words = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line is not ['#', ..])
            {
                words.Add(line);
            }
        }

        var terms = words.ConvertAll(word => SwedishStem.Of(word));
        return Array.ConvertAll(WordOrder.Of(terms.ConvertAll(Letters.Fold)), place => (words[place], terms[place]));
    });

    /// <summary>The words with their terms, in the order of the terms' letters without dots.</summary>
    public static IReadOnlyList<(string Word, string Term)> All => Read.Value;

    /// <summary>Reads the words, which takes a while, before they are asked for.</summary>
    public static void Prepare() => _ = Read.Value;
}
