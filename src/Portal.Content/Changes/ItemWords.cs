using System.Collections.Immutable;
using Portal.Content.Fields;
using Portal.Content.Language;
using Portal.Content.Money;
using Portal.Content.Yaml;

namespace Portal.Content.Changes;

/// <summary>What groups of fields and items of lists are called in sentences about their changes.</summary>
/// <param name="region">The region of the record, which its goals are of.</param>
internal sealed class ItemWords(string? region)
{
    private const string FundingPath = "initiative.funding";

    /// <summary>Begins a sentence on a field: "Indikator ”Deltagare”: utfall".</summary>
    /// <param name="scope">The group that the field is in.</param>
    /// <param name="field">The field.</param>
    /// <param name="word">The field's word, for what has become of it.</param>
    public Sentence Begin(FieldScope scope, FieldDescription field, out FieldWord word)
    {
        // An amount is its line: "Beviljat belopp från Region Gotland ändrat", not "Beviljat belopp från Region Gotland: belopp ändrat".
        if (IsFunding(scope) && field.Name == "amount")
        {
            word = new FieldWord("", Agreement.Neuter);
            return new Sentence().Add(scope.Context());
        }

        if (IsFunding(scope) && field.Name == "stage" && scope.After is { } line)
        {
            (word, _) = scope.Begin(field.Name);
            var beginning = Funding(new Sentence(), line, scope.Fields, withStage: false);
            return beginning.Say($"{(FieldValues.MoneyOf(line.TextOf("amount") ?? "", line) is { } money ? $", {money}" : "")}: {Swedish.Lower(word.Label)}");
        }

        (word, var start) = scope.Begin(field.Name);
        return new Sentence().Add(start);
    }

    /// <summary>Whether a group is an amount of an initiative.</summary>
    public static bool IsFunding(FieldScope scope) => scope.WordPath == FundingPath;

    /// <summary>What tells an item from the others of its list, in a path.</summary>
    public static string NameOf(ImmutableArray<FieldDescription> fields, YamlMapping item) =>
        item.TextOf("stage") is { } stage ? PublicText.Of($"{item.TextOf("financier") ?? item.TextOf("what")} {stage}").Trim()
        : ItemMatching.NameField(fields, item) is { } name && item.ValueOf(name.Name) is YamlScalar value ? FieldValues.Cut(FieldValues.Shown(name, value, item), FieldValues.LongName) : "";

    /// <summary>An item of a list by its name: "Indikator ”Deltagande organisationer”", "Beviljat belopp från Region Gotland".</summary>
    public ImmutableArray<SentencePart> WordsOf(FieldScope scope, FieldDescription list, ImmutableArray<FieldDescription> fields, string wordPath, YamlMapping item, YamlMapping? earlier = null)
    {
        var sentence = new Sentence();
        if (wordPath == FundingPath)
        {
            return Funding(sentence, item, fields).Parts();
        }

        sentence.Say(FieldWords.Of($"{scope.WordPath}.{list.Name}")?.Word.Label ?? list.Name);
        if (ItemMatching.NameField(fields, earlier ?? item) is { } name && (earlier ?? item).ValueOf(name.Name) is YamlScalar value)
        {
            AddName(sentence.Say(" "), SentenceRole.Plain, name, value, item);
        }

        return sentence.Parts();
    }

    private void AddName(Sentence sentence, SentenceRole role, FieldDescription name, YamlScalar value, YamlMapping item)
    {
        if (name.Type == FieldType.Text)
        {
            sentence.Say("”").Add(role, FieldValues.Cut(PublicText.Of(value.Value.Trim()), FieldValues.LongName)).Say("”");
        }
        else
        {
            sentence.AddValue(role, name, value, item, region);
        }
    }

    /// <summary>Tells which amount it is: "Beviljat belopp från Region Gotland".</summary>
    public Sentence Funding(Sentence sentence, YamlMapping item, ImmutableArray<FieldDescription> fields, bool withStage = true)
    {
        var stage = withStage ? item.TextOf("stage") : null;
        sentence.Say(stage is not null && Stages.Named.TryRead(stage, out var known) ? $"{Stages.Label(known)} belopp" : "Belopp");
        if (item.ValueOf("financier") is YamlScalar financier)
        {
            sentence.Say(" från ").AddValue(SentenceRole.Plain, fields.First(field => field.Name == "financier"), financier, item, region);
        }

        if (item.TextOf("fund") is { } fund)
        {
            sentence.Say($" ({FieldValues.Cut(PublicText.Of(fund), FieldValues.LongName)})");
        }

        if (item.TextOf("year") is { } year)
        {
            sentence.Say($" för {PublicText.Of(year)}");
        }

        return withStage && stage is null ? sentence.Say(" (skede okänt)") : sentence;
    }
}
