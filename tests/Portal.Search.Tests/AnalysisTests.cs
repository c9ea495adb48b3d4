using FsCheck;
using FsCheck.Fluent;
using Portal.Search.Analysis;

namespace Portal.Search.Tests;

public sealed class AnalysisTests
{
    private static readonly SearchVectors Vectors = SearchVectors.Read();

    [Fact]
    public void Swedish_words_are_terms_of_their_own_in_order()
    {
        SwedishWords.All.Count.ShouldBeGreaterThan(10_000);
        SwedishWords.All.Select(word => word.Word).ShouldBeUnique();
        SwedishWords.All.Select(word => Letters.Fold(word.Term)).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        foreach (var word in (string[])["krig", "präst", "präster", "bilder"])
        {
            SwedishWords.All.ShouldContain(other => other.Term == SwedishStem.Of(word));
        }
    }

    [Fact]
    public void Texts_are_read_into_the_words_of_the_shared_examples()
    {
        foreach (var (text, words) in Vectors.Texts)
        {
            WordsOf(text).ShouldBe(words, ignoreOrder: false, $"in '{text}'");
        }
    }

    [Fact]
    public void The_forms_of_a_word_have_one_term()
    {
        foreach (var forms in Vectors.Terms)
        {
            forms.Select(form => SwedishStem.Of(WordsOf(form).Single())).Distinct().Count().ShouldBe(1, string.Join(", ", forms.Select(form => $"{form}: {SwedishStem.Of(form)}")));
        }
    }

    [Fact]
    public void Words_of_different_meaning_have_terms_of_their_own()
    {
        foreach (var words in Vectors.Apart)
        {
            words.Select(word => SwedishStem.Of(word)).ShouldBeUnique();
        }
    }

    [Fact]
    public void What_is_no_form_of_the_most_common_word_of_its_term_has_another()
    {
        foreach (var (word, common, term) in Vectors.Common.Select(words => (words[0], words[1], words[2])))
        {
            string[] stems = [SwedishStem.Of(common), SwedishStem.Of(word)];
            WordForms.TellApart([common, word], stems, [2, 1])[1].ShouldBe(term, word);
        }
    }

    [Fact]
    public void The_stemmer_gives_the_stems_that_snowball_publishes()
    {
        var sample = File.ReadLines(Repository.PathTo("tests", "Portal.Search.Tests", "snowball-sample.txt")).Where(line => line[0] != '#').Select(line => line.Split(' ')).ToArray();

        sample.Length.ShouldBeGreaterThan(250);
        sample.Select(pair => pair[0] + " " + pair[0][..SnowballSwedish.StemLength(pair[0])]).ShouldBe(sample.Select(pair => string.Join(' ', pair)));
    }

    [Fact]
    public void Any_text_is_read_without_harm_and_words_hold_nothing_that_is_no_letter_or_digit() =>
        Prop.ForAll<string>(text =>
        {
            foreach (var word in WordsOf(text ?? ""))
            {
                if (word.Length is 0 or > Words.LongestWord || word.Any(c => char.IsUpper(c) || char.IsWhiteSpace(c) || char.IsSurrogate(c) || c is '<' or '>' or '&' or '"'))
                {
                    return false;
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_term_begins_as_its_word_does_but_for_nouns_that_change_their_vowel() =>
        Prop.ForAll(
            Gen.Elements("abdefghijklmnoprstuvyåäö".ToCharArray()).NonEmptyListOf().Select(letters => string.Concat(letters)).ToArbitrary(),
            word => SwedishStem.Of(word) is var term && term.Length <= word.Length && (word.Length < 3 || term.Length > 0) && term[0] == word[0])
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Very_long_words_are_cut()
    {
        WordsOf(new string('a', 10_000)).ShouldBe([new string('a', Words.LongestWord)]);
        WordsOf(string.Join('-', Enumerable.Repeat("ab", 5_000)))[^1].Length.ShouldBe(Words.LongestWord);
        WordsOf(string.Join(' ', Enumerable.Repeat("123", 5_000))).Single().Length.ShouldBe(Words.LongestWord);
    }

    [Fact]
    public void A_word_knows_where_it_stands_in_its_text()
    {
        const string Text = "Väg- och it-säkerhet för 1,5 miljoner (EU:s)";
        var found = new List<string>();
        var words = new Words(Text, new char[Words.LongestWord * 2]);
        while (words.Next())
        {
            found.Add(Text[words.Start..words.End]);
        }

        found.ShouldBe(["Väg", "och", "it", "säkerhet", "it-säkerhet", "för", "1,5 miljoner", "EU:s"]);
    }

    private static List<string> WordsOf(string text)
    {
        var found = new List<string>();
        var words = new Words(text, new char[Words.LongestWord * 2]);
        while (words.Next())
        {
            found.Add(words.Word.ToString());
        }

        return found;
    }
}
