using System.Text;

namespace Portal.Search.Writing;

/// <summary>Sorted words, each without the letters that it shares with the one before.</summary>
internal static class FrontCoding
{
    // The number of shared letters is a character from the space on.
    private const char Zero = ' ';

    /// <summary>Appends the word's shared letters as a character, and the rest of it.</summary>
    public static void Append(StringBuilder text, string previous, string word)
    {
        var shared = previous.AsSpan().CommonPrefixLength(word);
        text.Append((char)(Zero + shared)).Append(word, shared, word.Length - shared);
    }

    /// <summary>Appends a term's most common word, if it is another, as what to cut and what to add: "utveckl" is shown as "utveckla".</summary>
    public static void AppendDisplay(StringBuilder text, string term, string display)
    {
        if (term == display)
        {
            return;
        }

        var shared = term.AsSpan().CommonPrefixLength(display);
        text.Append(' ').Append((char)('0' + term.Length - shared)).Append(display, shared, display.Length - shared);
    }

    /// <summary>The shortest beginning of a word that still sorts after another.</summary>
    public static string Boundary(string previous, string word) => word[..Math.Min(word.Length, previous.AsSpan().CommonPrefixLength(word) + 1)];
}
