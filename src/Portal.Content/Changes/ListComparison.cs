using System.Collections.Immutable;
using Portal.Content.Fields;
using Portal.Content.Language;
using Portal.Content.Yaml;

namespace Portal.Content.Changes;

/// <summary>Tells what differs between two lists, rows or tables of single values.</summary>
/// <param name="changes">Takes the changes.</param>
/// <param name="region">The region of the record, which its goals are of.</param>
internal sealed class ListComparison(FieldChanges changes, string? region)
{
    /// <summary>Compares values by their keys, as years.</summary>
    public void ByKey(FieldScope scope, FieldDescription field, YamlMapping? before, YamlMapping? after)
    {
        foreach (var key in YamlValues.Keys(before).Union(YamlValues.Keys(after), StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (old, young) = (before.ValueOf(key) as YamlScalar, after.ValueOf(key) as YamlScalar);
            if ((old is null && young is null) || (old is not null && young is not null && FieldValues.AreSame(field, old, young)))
            {
                continue;
            }

            var sentence = ItemWords.IsFunding(scope) ? new Sentence().Add(scope.Context()) : new Sentence().Add(scope.Begin(field.Name).Beginning);
            var word = ItemWords.IsFunding(scope) ? new FieldWord("", Agreement.Neuter) : scope.Begin(field.Name).Word;
            sentence.Say(field.Type == FieldType.KronorByYear ? $" för {PublicText.Of(key)}" : $" {PublicText.Of(key)}");
            Change(scope, field, $"{scope.PathOf(field.Name)}[{key}]", sentence, word, old, young);
        }
    }

    /// <summary>Compares two rows of as many cells.</summary>
    public void Cells(FieldScope scope, FieldDescription field, YamlSequence before, YamlSequence after)
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
            var column = i < columns.Length && columns[i] is YamlScalar name ? $" i kolumnen ”{FieldValues.Cut(PublicText.Of(name.Value), FieldValues.LongName)}”" : $" nummer {i + 1}";
            Change(scope, field, $"{scope.PathOf(field.Name)}[{i}]", new Sentence().Add(beginning).Say(column), word, old, young);
        }
    }

    private void Change(FieldScope scope, FieldDescription field, string path, Sentence sentence, FieldWord word, YamlScalar? before, YamlScalar? after)
    {
        switch (before, after)
        {
            case ({ } old, { } young):
                sentence.Say($" {word.Changed} från ").AddValue(SentenceRole.Before, field, old, scope.Before, region).Say(" till ").AddValue(SentenceRole.After, field, young, scope.After, region);
                changes.Add(path, FieldChangeKind.Changed, sentence);
                break;
            case (null, { } young):
                changes.Add(path, FieldChangeKind.Added, sentence.Say($" {word.Added}: ").AddValue(SentenceRole.After, field, young, scope.After, region));
                break;
            case ({ } old, null):
                changes.Add(path, FieldChangeKind.Removed, sentence.Say($" {word.Removed}: ").AddValue(SentenceRole.Before, field, old, scope.Before, region));
                break;
        }
    }

    /// <summary>Compares two lists of single values.</summary>
    public void List(FieldScope scope, FieldDescription field, List<YamlScalar> before, List<YamlScalar> after)
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
                sentence.Say(i == 0 ? "" : ", ").AddValue(role, field, items[i], group, region);
            }

            changes.Add(path, kind, sentence);
        }
    }

    // A text of a list that was put otherwise is one change, not a text taken away and another put in its place.
    private void Reworded(string path, FieldWord word, ImmutableArray<SentencePart> beginning, List<YamlScalar> gone, List<YamlScalar> come)
    {
        foreach (var young in come.ToList())
        {
            var old = gone.Where(item => WordDifference.Likeness(item.Value, young.Value) > 0.5).MaxBy(item => WordDifference.Likeness(item.Value, young.Value));
            if (old is not null && Math.Max(old.Value.Length, young.Value.Length) > FieldValues.LongText)
            {
                gone.Remove(old);
                come.Remove(young);
                changes.Add(path, FieldChangeKind.Changed, new Sentence().Add(beginning).Say($" {word.Changed}: ").Add(WordDifference.Parts(PublicText.Of(old.Value), PublicText.Of(young.Value))));
            }
        }
    }

    /// <summary>Tells that the items of a list stand in another order.</summary>
    public void Reordered(FieldScope scope, string path, string name)
    {
        var (word, _) = scope.Begin(name);
        var context = scope.Context();
        changes.Add(path, FieldChangeKind.Reordered, new Sentence().Add(context).Say($"{(context.IsEmpty ? "O" : ": o")}rdningen mellan {Swedish.Lower(word.Plural ?? word.Label)} ändrad"));
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

    /// <summary>The single values of a list, or of one that stands alone; null where it holds others.</summary>
    public static List<YamlScalar>? ValuesOf(YamlNode? node) => node switch
    {
        null => [],
        YamlScalar scalar => [scalar],
        YamlSequence sequence when sequence.Items.All(item => item is YamlScalar) => [.. sequence.Items.OfType<YamlScalar>().Where(item => !item.IsNull)],
        _ => null,
    };
}
