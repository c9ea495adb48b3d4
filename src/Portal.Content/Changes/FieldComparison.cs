using System.Collections.Immutable;
using Portal.Content.Fields;
using Portal.Content.Language;
using Portal.Content.Reading;
using Portal.Content.Yaml;

namespace Portal.Content.Changes;

/// <summary>
/// Tells in Swedish what differs between two versions of a record, field by field. Which fields there are, what they hold and what
/// their values are called comes from the record type's own description; only short names of fields are looked up besides.
/// </summary>
internal sealed class FieldComparison
{
    private const string Decisions = "decision-list.decisions";

    private static readonly Dictionary<string, ImmutableArray<FieldDescription>> Descriptions =
        RecordType.All.ToDictionary(type => type.Name, type => type.Describe(), StringComparer.Ordinal);

    private readonly FieldChanges _changes = new();
    private readonly ListComparison _lists;
    private readonly ItemWords _words;
    private readonly string? _region;

    private FieldComparison(string? region) => (_region, _lists, _words) = (region, new ListComparison(_changes, region), new ItemWords(region));

    /// <summary>What differs, in the order of the fields, then of the text.</summary>
    public static ImmutableArray<FieldChange> Compare(RecordVersion before, RecordVersion after)
    {
        var comparison = new FieldComparison(after.Region);
        var fields = Descriptions[after.Type.Name];
        comparison.Group(new FieldScope("", after.Type.Name, fields, before.Fields, after.Fields, [], null));
        if (after.Type.HasText)
        {
            TextComparison.Compare(before.Body, after.Body, comparison._changes.Add);
        }

        return comparison._changes.Finish();
    }

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
        foreach (var name in YamlValues.Keys(scope.Before).Union(YamlValues.Keys(scope.After), StringComparer.Ordinal))
        {
            if (name != scope.Told && scope.Fields.All(field => field.Name != name) && !YamlValues.AreSame(scope.Before.ValueOf(name), scope.After.ValueOf(name)))
            {
                Whole(scope, name, scope.Before.ValueOf(name), scope.After.ValueOf(name));
            }
        }
    }

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
                _lists.ByKey(scope, field, before as YamlMapping, after as YamlMapping);
                break;
            case FieldType.KronorList or FieldType.NumberList when before is YamlSequence old && after is YamlSequence young && old.Items.Length == young.Items.Length:
                _lists.Cells(scope, field, old, young);
                break;
            case FieldType.TextList or FieldType.TermList or FieldType.ReferenceList or FieldType.DateList or FieldType.KronorList or FieldType.NumberList
                when ListComparison.ValuesOf(before) is { } old && ListComparison.ValuesOf(after) is { } young:
                _lists.List(scope, field, old, young);
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
            _changes.Add(scope.PathOf(FieldValues.QualifierOf(figure)), FieldChangeKind.Changed, _words.Begin(scope, figure, out var word).Say($" {word.Changed} från ")
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
                _changes.Add(path, FieldChangeKind.Changed, _words.Begin(scope, field, out var word).Say($" {word.Changed}: ").Add(WordDifference.Parts(PublicText.Of(old.Value), PublicText.Of(young.Value))));
                break;
            case (YamlScalar old, YamlScalar young):
                _changes.Add(path, FieldChangeKind.Changed, _words.Begin(scope, field, out word).Say($" {word.Changed} från ")
                    .AddValue(SentenceRole.Before, field, old, scope.Before, _region).Say(" till ")
                    .AddValue(SentenceRole.After, field, young, scope.After, _region));
                break;
            case (null, YamlScalar young):
                var sentence = _words.Begin(scope, field, out word);
                _changes.Add(path, FieldChangeKind.Added, sentence.Say(field.Type is FieldType.Text or FieldType.Kronor or FieldType.SignedKronor ? $" {word.Added}: " : $" {word.Set} till ")
                    .AddValue(SentenceRole.After, field, young, scope.After, _region));
                break;
            case (YamlScalar, null) when MayNamePerson(field, scope):
                _changes.Add(path, FieldChangeKind.Removed, _words.Begin(scope, field, out word).Say($" {word.Removed}"));
                break;
            case (YamlScalar old, null):
                _changes.Add(path, FieldChangeKind.Removed, _words.Begin(scope, field, out word).Say($" {word.Removed}: ").AddValue(SentenceRole.Before, field, old, scope.Before, _region));
                break;
            default:
                Whole(scope, field.Name, before, after);
                break;
        }
    }

    // A recipient who is taken out may be a natural person who should not have been named.
    private static bool MayNamePerson(FieldDescription field, FieldScope scope) => scope.WordPath == Decisions && field.Name == "recipient";

    private static bool IsLong(FieldDescription field, YamlScalar before, YamlScalar after) =>
        field is { Type: FieldType.Text } && Math.Max(before.Value.Length, after.Value.Length) > FieldValues.LongText
        && WordDifference.Likeness(before.Value, after.Value) > 0;

    private void Mark(FieldScope scope, FieldDescription field, (string Set, string Unset) mark, bool before, bool after)
    {
        // An amount that has changed is told of with the word "cirka" where that holds.
        var isTold = field.Name == "approximate" && scope.Before.TextOf("amount") is { } old && scope.After.TextOf("amount") is { } young && old != young;
        if (before == after || isTold)
        {
            return;
        }

        var context = scope.Context();
        _changes.Add(scope.PathOf(field.Name), FieldChangeKind.Changed, new Sentence().Add(context).Say($"{(context.IsEmpty ? "Uppgiften" : "")} {(after ? mark.Set : mark.Unset)}"));
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

        _changes.Add(scope.PathOf(name), kind, sentence);

        static string Plain(YamlScalar scalar) => FieldValues.Cut(PublicText.Of(scalar.Value.Trim()));
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
            var path = $"{scope.PathOf(field.Name)}[{ItemWords.NameOf(fields, becomes ?? was!)}]";
            if (wordPath == Decisions && (IsPersonal(was) || IsPersonal(becomes)))
            {
                if (!YamlValues.AreSame(was, becomes))
                {
                    _changes.Add(Personal(was, becomes));
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

            var step = new FieldScope.Step(_words.WordsOf(scope, field, fields, wordPath, becomes, was), IsItem: true);
            var within = new FieldScope(path, wordPath, fields, was, becomes, scope.Steps.Add(step), scope);
            Group(Renamed(within, scope, field, was, becomes));
        }

        var order = pairs.Where(pair => pair is { Before: >= 0, After: >= 0 }).Select(pair => pair.Before).ToList();
        if (!order.SequenceEqual(order.Order()))
        {
            _lists.Reordered(scope, scope.PathOf(field.Name), field.Name);
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

        _changes.Add(item.PathOf(name.Name), FieldChangeKind.Changed, sentence);
        return item with { Fields = item.Fields.Remove(name), Told = name.Name };
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
            _words.Funding(sentence, item, fields).Say(isAdded ? " tillagt" : " borttaget");
            if (item.ValueOf("amount") is YamlScalar amount)
            {
                sentence.Say(": ").AddValue(role, fields.First(field => field.Name == "amount"), amount, item, _region);
            }

            _changes.Add(path, kind, sentence);
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

        var figures = fields.Where(field => field != name && field.Type is FieldType.Kronor or FieldType.SignedKronor or FieldType.Number or FieldType.Percent && item.ValueOf(field.Name) is YamlScalar).ToList();
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

        _changes.Add(path, kind, sentence);
    }

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
