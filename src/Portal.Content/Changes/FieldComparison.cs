using System.Collections.Immutable;
using Portal.Content.Fields;
using Portal.Content.Language;
using Portal.Content.Money;
using Portal.Content.Reading;
using Portal.Content.Yaml;

namespace Portal.Content.Changes;

/// <summary>
/// Tells in Swedish what differs between two versions of a record, field by field. Which fields there are, what they hold and what
/// their values are called comes from the record type's own description; only short names of fields are looked up besides.
/// </summary>
internal sealed class FieldComparison
{
    // A record that is written anew may differ in thousands of values; nobody reads them, and history keeps them.
    private const int MostChanges = 500;

    // A text this long is shown word by word rather than from … to ….
    private const int LongText = 60;

    // What is shown of a long text that is an item's name.
    internal const int LongName = 80;

    private const string Decisions = "decision-list.decisions";

    private static readonly Dictionary<string, ImmutableArray<FieldDescription>> Descriptions =
        RecordType.All.ToDictionary(type => type.Name, type => type.Describe(), StringComparer.Ordinal);

    private readonly ImmutableArray<FieldChange>.Builder _changes = ImmutableArray.CreateBuilder<FieldChange>();
    private readonly string? _region;
    private int _more;

    private FieldComparison(string? region) => _region = region;

    /// <summary>What differs, in the order of the fields, then of the text.</summary>
    public static ImmutableArray<FieldChange> Compare(RecordVersion before, RecordVersion after)
    {
        var comparison = new FieldComparison(after.Region);
        var fields = Descriptions[after.Type.Name];
        comparison.Group(new FieldScope("", after.Type.Name, fields, before.Fields, after.Fields, [], null));
        if (after.Type.HasText)
        {
            TextComparison.Compare(before.Body, after.Body, comparison.Add);
        }

        if (comparison._more > 0)
        {
            comparison._changes.Add(new("", FieldChangeKind.Changed, new Sentence().Say($"… och ytterligare {Swedish.Count(comparison._more, "ändring", "ändringar")}").Parts()));
        }

        return comparison._changes.DrainToImmutable();
    }

    private void Add(FieldChange change)
    {
        if (_changes.Count < MostChanges)
        {
            _changes.Add(change);
        }
        else
        {
            _more++;
        }
    }

    private void Add(string path, FieldChangeKind kind, Sentence sentence) => Add(new FieldChange(path, kind, sentence.Parts()));

    private void Group(FieldScope scope)
    {
        foreach (var field in scope.Fields)
        {
            var (before, after) = (scope.Before.ValueOf(field.Name), scope.After.ValueOf(field.Name));
            if (!YamlValues.AreSame(before, after))
            {
                Field(scope, field, before, after);
            }
        }

        // Older records have fields that are no more, and newer ones may have mistyped ones.
        foreach (var name in Keys(scope.Before).Union(Keys(scope.After), StringComparer.Ordinal))
        {
            if (name != scope.Told && scope.Fields.All(field => field.Name != name) && !YamlValues.AreSame(scope.Before.ValueOf(name), scope.After.ValueOf(name)))
            {
                Whole(scope, name, scope.Before.ValueOf(name), scope.After.ValueOf(name));
            }
        }
    }

    private static IEnumerable<string> Keys(YamlMapping? mapping) => mapping?.Entries.Select(entry => entry.Key.Value) ?? [];

    private void Field(FieldScope scope, FieldDescription field, YamlNode? before, YamlNode? after)
    {
        switch (field.Type)
        {
            case FieldType.Group when before is null or YamlMapping && after is null or YamlMapping:
                Within(scope, field, before as YamlMapping, after as YamlMapping);
                break;
            case FieldType.GroupList when ItemsOf(field, before) is { } old && ItemsOf(field, after) is { } young:
                Items(scope, field, old, young);
                break;
            case FieldType.KronorByYear or FieldType.CountBySection when before is null or YamlMapping && after is null or YamlMapping:
                ByKey(scope, field, before as YamlMapping, after as YamlMapping);
                break;
            case FieldType.KronorList or FieldType.NumberList when before is YamlSequence old && after is YamlSequence young && old.Items.Length == young.Items.Length:
                Cells(scope, field, old, young);
                break;
            case FieldType.TextList or FieldType.TermList or FieldType.ReferenceList or FieldType.DateList or FieldType.KronorList or FieldType.NumberList
                when ValuesOf(before) is { } old && ValuesOf(after) is { } young:
                List(scope, field, old, young);
                break;
            case FieldType.Group or FieldType.GroupList or FieldType.KronorByYear or FieldType.CountBySection or FieldType.TextList or FieldType.TermList
                or FieldType.ReferenceList or FieldType.DateList or FieldType.KronorList or FieldType.NumberList:
                Whole(scope, field.Name, before, after);
                break;
            case FieldType.Truth when FieldWords.MarkOf(field.Name) is { } mark && before is null or YamlScalar && after is null or YamlScalar:
                Mark(scope, field, mark, before is YamlScalar { Value: "true" }, after is YamlScalar { Value: "true" });
                break;
            case FieldType.Term when FigureOf(scope, field) is { } figure:
                Qualifier(scope, figure);
                break;
            default:
                Scalar(scope, field, before, after);
                break;
        }
    }

    // The figure that a field qualifies ("cirka", "minst"), if either version has it.
    private static FieldDescription? FigureOf(FieldScope scope, FieldDescription field) =>
        scope.Fields.FirstOrDefault(figure => FieldValues.QualifierOf(figure) == field.Name && (scope.Before.TextOf(figure.Name) ?? scope.After.TextOf(figure.Name)) is not null);

    // Told as a change of the figure: "utfall ändrat från 10 till cirka 10". A figure that has itself changed has been told of, with the word.
    private void Qualifier(FieldScope scope, FieldDescription figure)
    {
        if (scope.Before.ValueOf(figure.Name) is YamlScalar old && scope.After.ValueOf(figure.Name) is YamlScalar young && FieldValues.AreSame(figure, old, young))
        {
            Add(scope.PathOf(FieldValues.QualifierOf(figure)), FieldChangeKind.Changed, Begin(scope, figure, out var word).Say($" {word.Changed} från ")
                .AddValue(SentenceRole.Before, figure, old, scope.Before, _region).Say(" till ")
                .AddValue(SentenceRole.After, figure, young, scope.After, _region));
        }
    }

    private void Within(FieldScope scope, FieldDescription field, YamlMapping? before, YamlMapping? after)
    {
        var word = FieldWords.Of($"{scope.WordPath}.{field.Name}")?.Word.Label ?? field.Name;
        var step = new FieldScope.Step(new Sentence().Say(word).Parts(), IsItem: false);
        Group(new FieldScope(scope.PathOf(field.Name), $"{scope.WordPath}.{field.Name}", field.Fields, before, after, scope.Steps.Add(step), scope));
    }

    private void Scalar(FieldScope scope, FieldDescription field, YamlNode? before, YamlNode? after)
    {
        var path = scope.PathOf(field.Name);
        switch (before, after)
        {
            case (YamlScalar old, YamlScalar young) when FieldValues.AreSame(field, old, young):
                break;
            case (YamlScalar old, YamlScalar young) when IsLong(field, old, young):
                Add(path, FieldChangeKind.Changed, Begin(scope, field, out var word).Say($" {word.Changed}: ").Add(WordDifference.Parts(PublicText.Of(old.Value), PublicText.Of(young.Value))));
                break;
            case (YamlScalar old, YamlScalar young):
                Add(path, FieldChangeKind.Changed, Begin(scope, field, out word).Say($" {word.Changed} från ")
                    .AddValue(SentenceRole.Before, field, old, scope.Before, _region).Say(" till ")
                    .AddValue(SentenceRole.After, field, young, scope.After, _region));
                break;
            case (null, YamlScalar young):
                var sentence = Begin(scope, field, out word);
                Add(path, FieldChangeKind.Added, sentence.Say(field.Type is FieldType.Text or FieldType.Kronor ? $" {word.Added}: " : $" {word.Set} till ")
                    .AddValue(SentenceRole.After, field, young, scope.After, _region));
                break;
            case (YamlScalar, null) when MayNamePerson(field, scope):
                Add(path, FieldChangeKind.Removed, Begin(scope, field, out word).Say($" {word.Removed}"));
                break;
            case (YamlScalar old, null):
                Add(path, FieldChangeKind.Removed, Begin(scope, field, out word).Say($" {word.Removed}: ").AddValue(SentenceRole.Before, field, old, scope.Before, _region));
                break;
            default:
                Whole(scope, field.Name, before, after);
                break;
        }
    }

    // A recipient who is taken out may be a natural person who should not have been named.
    private static bool MayNamePerson(FieldDescription field, FieldScope scope) => scope.WordPath == Decisions && field.Name == "recipient";

    private static bool IsLong(FieldDescription field, YamlScalar before, YamlScalar after) =>
        field is { Type: FieldType.Text } && Math.Max(before.Value.Length, after.Value.Length) > LongText
        && WordDifference.Likeness(before.Value, after.Value) > 0;

    private Sentence Begin(FieldScope scope, FieldDescription field, out FieldWord word)
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

    private static bool IsFunding(FieldScope scope) => scope.WordPath == "initiative.funding";

    private void Mark(FieldScope scope, FieldDescription field, (string Set, string Unset) mark, bool before, bool after)
    {
        // An amount that has changed is told of with the word "cirka" where that holds.
        var isTold = field.Name == "approximate" && scope.Before.TextOf("amount") is { } old && scope.After.TextOf("amount") is { } young && old != young;
        if (before == after || isTold)
        {
            return;
        }

        var context = scope.Context();
        Add(scope.PathOf(field.Name), FieldChangeKind.Changed, new Sentence().Add(context).Say($"{(context.IsEmpty ? "Uppgiften" : "")} {(after ? mark.Set : mark.Unset)}"));
    }

    // What cannot be compared part by part: a value of the wrong form, or of a field that is no more.
    private void Whole(FieldScope scope, string name, YamlNode? before, YamlNode? after)
    {
        var (word, beginning) = scope.Begin(name);
        var sentence = new Sentence().Add(beginning);
        var kind = before is null ? FieldChangeKind.Added : after is null ? FieldChangeKind.Removed : FieldChangeKind.Changed;
        sentence.Say(kind switch { FieldChangeKind.Added => $" {word.Added}", FieldChangeKind.Removed => $" {word.Removed}", _ => $" {word.Changed}" });
        switch (before, after)
        {
            case var _ when scope.WordPath == Decisions:
                // What no field of a decision is meant for may be a name.
                break;
            case (YamlScalar old, YamlScalar young):
                sentence.Say(" från ”").Add(SentenceRole.Before, Plain(old)).Say("” till ”").Add(SentenceRole.After, Plain(young)).Say("”");
                break;
            case (null, YamlScalar young):
                sentence.Say(": ”").Add(SentenceRole.After, Plain(young)).Say("”");
                break;
            case (YamlScalar old, null):
                sentence.Say(": ”").Add(SentenceRole.Before, Plain(old)).Say("”");
                break;
        }

        Add(scope.PathOf(name), kind, sentence);

        static string Plain(YamlScalar scalar) => FieldValues.Cut(PublicText.Of(scalar.Value.Trim()));
    }

    private void ByKey(FieldScope scope, FieldDescription field, YamlMapping? before, YamlMapping? after)
    {
        foreach (var key in Keys(before).Union(Keys(after), StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (old, young) = (before.ValueOf(key) as YamlScalar, after.ValueOf(key) as YamlScalar);
            if ((old is null && young is null) || (old is not null && young is not null && FieldValues.AreSame(field, old, young)))
            {
                continue;
            }

            var sentence = IsFunding(scope) ? new Sentence().Add(scope.Context()) : new Sentence().Add(scope.Begin(field.Name).Beginning);
            var word = IsFunding(scope) ? new FieldWord("", Agreement.Neuter) : scope.Begin(field.Name).Word;
            sentence.Say(field.Type == FieldType.KronorByYear ? $" för {PublicText.Of(key)}" : $" {PublicText.Of(key)}");
            Change(scope, field, $"{scope.PathOf(field.Name)}[{key}]", sentence, word, old, young);
        }
    }

    private void Cells(FieldScope scope, FieldDescription field, YamlSequence before, YamlSequence after)
    {
        var columns = ((scope.After.ValueOf("columns") ?? scope.Outer?.After.ValueOf("columns")) as YamlSequence)?.Items ?? [];
        for (var i = 0; i < after.Items.Length; i++)
        {
            var (old, young) = (before.Items[i] as YamlScalar, after.Items[i] as YamlScalar);
            (old, young) = (old is { IsNull: true } ? null : old, young is { IsNull: true } ? null : young);
            if ((old is null && young is null) || (old is not null && young is not null && FieldValues.AreSame(field, old, young)))
            {
                continue;
            }

            var (word, beginning) = scope.Begin(field.Name);
            var column = i < columns.Length && columns[i] is YamlScalar name ? $" i kolumnen ”{FieldValues.Cut(PublicText.Of(name.Value), LongName)}”" : $" nummer {i + 1}";
            Change(scope, field, $"{scope.PathOf(field.Name)}[{i}]", new Sentence().Add(beginning).Say(column), word, old, young);
        }
    }

    private void Change(FieldScope scope, FieldDescription field, string path, Sentence sentence, FieldWord word, YamlScalar? before, YamlScalar? after)
    {
        switch (before, after)
        {
            case ({ } old, { } young):
                sentence.Say($" {word.Changed} från ").AddValue(SentenceRole.Before, field, old, scope.Before, _region).Say(" till ").AddValue(SentenceRole.After, field, young, scope.After, _region);
                Add(path, FieldChangeKind.Changed, sentence);
                break;
            case (null, { } young):
                Add(path, FieldChangeKind.Added, sentence.Say($" {word.Added}: ").AddValue(SentenceRole.After, field, young, scope.After, _region));
                break;
            case ({ } old, null):
                Add(path, FieldChangeKind.Removed, sentence.Say($" {word.Removed}: ").AddValue(SentenceRole.Before, field, old, scope.Before, _region));
                break;
        }
    }

    private void List(FieldScope scope, FieldDescription field, List<YamlScalar> before, List<YamlScalar> after)
    {
        var gone = Without(before, after);
        var come = Without(after, before);
        var path = scope.PathOf(field.Name);
        var (word, beginning) = scope.Begin(field.Name);
        if (gone.Count == 0 && come.Count == 0)
        {
            if (!before.Select(item => item.Value).SequenceEqual(after.Select(item => item.Value)))
            {
                Reordered(scope, path, field.Name);
            }

            return;
        }

        if (field.Type == FieldType.TextList)
        {
            Reworded(path, word, beginning, gone, come);
        }

        Say(come, FieldChangeKind.Added, SentenceRole.After, scope.After);
        Say(gone, FieldChangeKind.Removed, SentenceRole.Before, scope.Before);

        void Say(List<YamlScalar> items, FieldChangeKind kind, SentenceRole role, YamlMapping? group)
        {
            if (items.Count == 0)
            {
                return;
            }

            var (verb, start) = items.Count > 1 ? scope.BeginMany(field.Name) : (word, beginning);
            var sentence = new Sentence().Add(start).Say(kind == FieldChangeKind.Added ? $" {verb.Added}: " : $" {verb.Removed}: ");
            for (var i = 0; i < items.Count; i++)
            {
                sentence.Say(i == 0 ? "" : ", ").AddValue(role, field, items[i], group, _region);
            }

            Add(path, kind, sentence);
        }
    }

    // A text of a list that was put otherwise is one change, not a text taken away and another put in its place.
    private void Reworded(string path, FieldWord word, ImmutableArray<SentencePart> beginning, List<YamlScalar> gone, List<YamlScalar> come)
    {
        foreach (var young in come.ToList())
        {
            var old = gone.Where(item => WordDifference.Likeness(item.Value, young.Value) > 0.5).MaxBy(item => WordDifference.Likeness(item.Value, young.Value));
            if (old is not null && Math.Max(old.Value.Length, young.Value.Length) > LongText)
            {
                gone.Remove(old);
                come.Remove(young);
                Add(path, FieldChangeKind.Changed, new Sentence().Add(beginning).Say($" {word.Changed}: ").Add(WordDifference.Parts(PublicText.Of(old.Value), PublicText.Of(young.Value))));
            }
        }
    }

    private void Reordered(FieldScope scope, string path, string name)
    {
        var (word, _) = scope.Begin(name);
        var context = scope.Context();
        Add(path, FieldChangeKind.Reordered, new Sentence().Add(context).Say($"{(context.IsEmpty ? "O" : ": o")}rdningen mellan {Swedish.Lower(word.Plural ?? word.Label)} ändrad"));
    }

    private void Items(FieldScope scope, FieldDescription field, List<YamlMapping> before, List<YamlMapping> after)
    {
        // Fields that are described without fields of their own hold groups of the same form as the one they stand in.
        var isRecursive = field.Fields.IsEmpty;
        var fields = isRecursive ? scope.Fields : field.Fields;
        var wordPath = isRecursive ? scope.WordPath : $"{scope.WordPath}.{field.Name}";
        var pairs = ItemMatching.Match(field.Name, fields, before, after);
        foreach (var (old, young) in pairs)
        {
            var (was, becomes) = (old < 0 ? null : before[old], young < 0 ? null : after[young]);
            var path = $"{scope.PathOf(field.Name)}[{NameOf(fields, becomes ?? was!)}]";
            if (wordPath == Decisions && (IsPersonal(was) || IsPersonal(becomes)))
            {
                if (!YamlValues.AreSame(was, becomes))
                {
                    Add(Personal(was, becomes));
                }

                continue;
            }

            if (was is null || becomes is null)
            {
                Item(scope, field, fields, path, becomes ?? was!, isAdded: becomes is not null);
                continue;
            }

            if (YamlValues.AreSame(was, becomes))
            {
                continue;
            }

            var step = new FieldScope.Step(WordsOf(scope, field, fields, wordPath, becomes, was), IsItem: true);
            var within = new FieldScope(path, wordPath, fields, was, becomes, scope.Steps.Add(step), scope);
            Group(Renamed(within, scope, field, was, becomes));
        }

        var order = pairs.Where(pair => pair is { Before: >= 0, After: >= 0 }).Select(pair => pair.Before).ToList();
        if (!order.SequenceEqual(order.Order()))
        {
            Reordered(scope, scope.PathOf(field.Name), field.Name);
        }
    }

    private static bool IsPersonal(YamlMapping? decision) => decision.ValueOf("recipient_kind") is not null;

    // Kept so, a decision on a natural person says nothing of it, whatever it is published in.
    private static FieldChange Personal(YamlMapping? before, YamlMapping? after)
    {
        ImmutableArray<string> cases = [.. new[] { before.TextOf("case"), after.TextOf("case") }.OfType<string>().Distinct(StringComparer.Ordinal)];
        var kind = before is null ? FieldChangeKind.Added : after is null ? FieldChangeKind.Removed : FieldChangeKind.Changed;
        return new FieldChange(PersonalDecisions.PathOf(cases.LastOrDefault("")), kind, new Sentence().Say("Ett beslut som gäller en person").Parts()) { PersonalCases = cases };
    }

    // Tells of an item's new name on its own, and leaves the other fields to be told of under it.
    private FieldScope Renamed(FieldScope item, FieldScope scope, FieldDescription list, YamlMapping before, YamlMapping after)
    {
        var name = ItemMatching.NameField(item.Fields, after);
        if (name is null || name.Type != FieldType.Text || name.Name is not ("name" or "title" or "text")
            || before.ValueOf(name.Name) is not YamlScalar old || after.ValueOf(name.Name) is not YamlScalar young || FieldValues.AreSame(name, old, young))
        {
            return item;
        }

        var (word, beginning) = scope.Begin(list.Name);
        var sentence = new Sentence().Add(beginning);
        var (was, becomes) = (PublicText.Of(old.Value.Trim()), PublicText.Of(young.Value.Trim()));
        if (name.Name == "text" || IsLong(name, old, young))
        {
            sentence.Say($" {word.Changed}: ").Add(WordDifference.Parts(was, becomes));
        }
        else
        {
            sentence.Say(" ”").Add(SentenceRole.Before, was).Say("” heter nu ”").Add(SentenceRole.After, becomes).Say("”");
        }

        Add(item.PathOf(name.Name), FieldChangeKind.Changed, sentence);
        return item with { Fields = item.Fields.Remove(name), Told = name.Name };
    }

    private static string NameOf(ImmutableArray<FieldDescription> fields, YamlMapping item) =>
        item.TextOf("stage") is { } stage ? PublicText.Of($"{item.TextOf("financier") ?? item.TextOf("what")} {stage}").Trim()
        : ItemMatching.NameField(fields, item) is { } name && item.ValueOf(name.Name) is YamlScalar value ? FieldValues.Cut(FieldValues.Shown(name, value, item), LongName) : "";

    // "Indikator ”Deltagande organisationer”", "Beviljat belopp från Region Gotland"
    private ImmutableArray<SentencePart> WordsOf(FieldScope scope, FieldDescription list, ImmutableArray<FieldDescription> fields, string wordPath, YamlMapping item, YamlMapping? earlier = null)
    {
        var sentence = new Sentence();
        if (wordPath == "initiative.funding")
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
            sentence.Say("”").Add(role, FieldValues.Cut(PublicText.Of(value.Value.Trim()), LongName)).Say("”");
        }
        else
        {
            sentence.AddValue(role, name, value, item, _region);
        }
    }

    private Sentence Funding(Sentence sentence, YamlMapping item, ImmutableArray<FieldDescription> fields, bool withStage = true)
    {
        var stage = withStage ? item.TextOf("stage") : null;
        sentence.Say(stage is not null && Stages.Named.TryRead(stage, out var known) ? $"{Stages.Label(known)} belopp" : "Belopp");
        if (item.ValueOf("financier") is YamlScalar financier)
        {
            sentence.Say(" från ").AddValue(SentenceRole.Plain, fields.First(field => field.Name == "financier"), financier, item, _region);
        }

        if (item.TextOf("fund") is { } fund)
        {
            sentence.Say($" ({FieldValues.Cut(PublicText.Of(fund), LongName)})");
        }

        if (item.TextOf("year") is { } year)
        {
            sentence.Say($" för {PublicText.Of(year)}");
        }

        return withStage && stage is null ? sentence.Say(" (skede okänt)") : sentence;
    }

    // An item that has come or gone: its name and what it amounts to.
    private void Item(FieldScope scope, FieldDescription list, ImmutableArray<FieldDescription> fields, string path, YamlMapping item, bool isAdded)
    {
        var (word, beginning) = scope.Begin(list.Name);
        var role = isAdded ? SentenceRole.After : SentenceRole.Before;
        var kind = isAdded ? FieldChangeKind.Added : FieldChangeKind.Removed;
        var sentence = new Sentence();
        if (scope.WordPath == "initiative" && list.Name == "funding")
        {
            Funding(sentence, item, fields).Say(isAdded ? " tillagt" : " borttaget");
            if (item.ValueOf("amount") is YamlScalar amount)
            {
                sentence.Say(": ").AddValue(role, fields.First(field => field.Name == "amount"), amount, item, _region);
            }

            Add(path, kind, sentence);
            return;
        }

        sentence.Add(beginning).Say(isAdded ? $" {word.Added}" : $" {word.Removed}");
        var name = ItemMatching.NameField(fields, item);
        if (name is not null && item.ValueOf(name.Name) is YamlScalar value)
        {
            sentence.Say(": ");
            if (name is { Type: FieldType.Text })
            {
                sentence.Add(role, FieldValues.Cut(PublicText.Of(value.Value.Trim())));
            }
            else
            {
                sentence.AddValue(role, name, value, item, _region);
            }
        }

        var figures = fields.Where(field => field != name && field.Type is FieldType.Kronor or FieldType.Number or FieldType.Percent && item.ValueOf(field.Name) is YamlScalar).ToList();
        foreach (var (n, figure) in figures.Index())
        {
            // An amount or a share is seen to be one; other figures need a word.
            var label = figures is [{ Name: "amount" or "percent" }] ? "" : Swedish.Lower(FieldWords.Of($"{scope.WordPath}.{list.Name}.{figure.Name}")?.Word.Label ?? figure.Name) + " ";
            sentence.Say($"{(n == 0 ? " (" : ", ")}{label}").AddValue(role, figure, (YamlScalar)item.ValueOf(figure.Name)!, item, _region);
        }

        if (figures.Count > 0)
        {
            sentence.Say(")");
        }

        Add(path, kind, sentence);
    }

    private static List<YamlScalar> Without(List<YamlScalar> items, List<YamlScalar> others)
    {
        var left = others.GroupBy(item => item.Value.Trim(), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var without = new List<YamlScalar>();
        foreach (var item in items)
        {
            var value = item.Value.Trim();
            if (left.GetValueOrDefault(value) is > 0 and var count)
            {
                left[value] = count - 1;
            }
            else
            {
                without.Add(item);
            }
        }

        return without;
    }

    private static List<YamlScalar>? ValuesOf(YamlNode? node) => node switch
    {
        null => [],
        YamlScalar scalar => [scalar],
        YamlSequence sequence when sequence.Items.All(item => item is YamlScalar) => [.. sequence.Items.OfType<YamlScalar>().Where(item => !item.IsNull)],
        _ => null,
    };

    private static List<YamlMapping>? ItemsOf(FieldDescription field, YamlNode? node)
    {
        switch (node)
        {
            case null:
                return [];
            case YamlSequence sequence:
                var items = new List<YamlMapping>(sequence.Items.Length);
                foreach (var item in sequence.Items)
                {
                    if (item is YamlMapping mapping)
                    {
                        items.Add(mapping);
                    }
                    else if (item is YamlScalar text && field.TextField is { } textField)
                    {
                        items.Add(new YamlMapping(text.Line, text.Column, [new(new YamlScalar(text.Line, text.Column, textField, false), text)]));
                    }
                    else
                    {
                        return null;
                    }
                }

                return items;
            default:
                return null;
        }
    }
}
