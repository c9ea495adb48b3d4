using System.Text.RegularExpressions;

namespace Portal.Search.Analysis;

/// <summary>
/// Tells words apart that endings alone would file under one term: <i>försenad</i> and <i>för</i>, <i>uppger</i> and <i>uppgraderad</i>. A term stands for
/// its most common word; what is no form of that has a term of its own.
/// </summary>
internal static partial class WordForms
{
    /// <summary>Whether two words of the same term look like forms of one word: what each has beyond the term, or their longest common stem, is an inflection.</summary>
    /// <param name="word">A word in lower case.</param>
    /// <param name="other">Another.</param>
    /// <param name="term">Their term.</param>
    public static bool IsFormOf(string word, string other, string term)
    {
        if (IsInflected(word, term) && IsInflected(other, term))
        {
            return true;
        }

        var (forms, others) = (FormsOf(word), FormsOf(other));
        var stem = forms.Find(others.Contains) ?? "";
        return IsInflected(forms, stem) && IsInflected(others, stem);
    }

    /// <summary>The term of a word that is no form of what its term stands for: the word without its last ending, if that does not make the same term.</summary>
    /// <param name="word">A word in lower case.</param>
    /// <param name="term">Its term.</param>
    public static string OtherTerm(string word, string term) => SwedishStem.Stems(word)[0] is var stem && stem == term ? word : stem;

    /// <summary>The terms of words, but terms of their own for those that are no forms of the most common word of theirs.</summary>
    /// <param name="words">The words.</param>
    /// <param name="stems">Their terms by their endings.</param>
    /// <param name="counts">How often the first of them occur; all others do not.</param>
    /// <param name="first">The first word whose term is asked for.</param>
    public static string[] TellApart(string[] words, string[] stems, int[] counts, int first = 0)
    {
        var numbers = new WordNumbers(words.Length);
        var ofWord = new int[words.Length];
        var mostCommon = new int[words.Length];
        for (int i = 0, known = 0; i < words.Length; i++)
        {
            var number = ofWord[i] = numbers.FindOrAdd(WordHashes.Of(stems[i]));
            if (number == known)
            {
                mostCommon[known++] = i;
            }
            else if (i < counts.Length && counts[i] > counts[mostCommon[number]])
            {
                mostCommon[number] = i;
            }
        }

        var terms = new string[words.Length - first];
        Parallel.For(first, words.Length, i =>
        {
            var common = mostCommon[ofWord[i]];
            terms[i - first] = common == i || IsFormOf(words[i], words[common], stems[i]) ? stems[i] : OtherTerm(words[i], stems[i]);
        });
        return terms;
    }

    private static List<string> FormsOf(string word) => [Letters.Fold(word), .. SwedishStem.Stems(word).Select(Letters.Fold)];

    private static bool IsInflected(string word, string stem) => word.StartsWith(stem, StringComparison.Ordinal) && Inflection.IsMatch(word.AsSpan(stem.Length));

    // Of a word whose forms have other letters, "städer" of "stad", nothing is told.
    private static bool IsInflected(List<string> forms, string stem) =>
        forms.Exists(form => !forms[0].StartsWith(form, StringComparison.Ordinal)) || Inflection.IsMatch(forms[0].AsSpan(stem.Length));

    // What a form may have beyond what it shares with another of its word, where a consonant may be doubled, too ("programmen").
    [GeneratedRegex("^[dmnrt]?((a[nrt]?|ana|at(e[nrt]|erna)|ad(e[nr]?|erna)?|and(e[nt]?|ena)|aren?|arna|aste?|da?|de|e[nrt]?|eern?|eerna|eten|ern?a?|ert|er(a[rt]|ade?|ande|aren?|arna)|(er)?het(e[nr]|erna)?|na?|or(na)?|re|t|e?um(et)?)?s?|ena|ett)\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Inflection { get; }
}
