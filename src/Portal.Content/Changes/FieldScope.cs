using System.Collections.Immutable;
using Portal.Content.Fields;
using Portal.Content.Language;
using Portal.Content.Yaml;

namespace Portal.Content.Changes;

/// <summary>The group of fields that is being compared: where it stands, and what a sentence says to point it out.</summary>
/// <param name="Path">The path of the group, as <see cref="FieldChange.Path"/>, or empty for the record itself.</param>
/// <param name="WordPath">The record type and the names of the groups, parted by points, for <see cref="FieldWords"/>.</param>
/// <param name="Fields">The fields of the group.</param>
/// <param name="Before">The group before.</param>
/// <param name="After">The group after.</param>
/// <param name="Steps">The groups and items from the record down to this.</param>
/// <param name="Outer">The group around this one; null for the record itself.</param>
/// <param name="Told">A field whose change has been told already.</param>
internal sealed record FieldScope(
    string Path,
    string WordPath,
    ImmutableArray<FieldDescription> Fields,
    YamlMapping? Before,
    YamlMapping? After,
    ImmutableArray<FieldScope.Step> Steps,
    FieldScope? Outer,
    string? Told = null)
{
    // Of a deep tree, the innermost names are enough to find the place.
    private const int MostSteps = 2;

    // Of a name that no field has.
    private const int LongName = 40;

    public string PathOf(string name) => Path.Length == 0 ? name : $"{Path}.{name}";

    /// <summary>The field's word and, with it, how the sentence begins.</summary>
    public (FieldWord Word, ImmutableArray<SentencePart> Beginning) Begin(string name)
    {
        var (word, depth) = WordOf(name);
        return (word, Begin(depth, word.Label));
    }

    /// <summary>How a sentence begins that is about several items of a list.</summary>
    public (FieldWord Word, ImmutableArray<SentencePart> Beginning) BeginMany(string name)
    {
        var (word, depth) = WordOf(name);
        return (word with { Agreement = Agreement.Plural }, Begin(depth, word.Plural ?? word.Label));
    }

    private (FieldWord Word, int Depth) WordOf(string name) =>
        FieldWords.Of($"{WordPath}.{name}") ?? (new FieldWord($"Uppgiften ”{FieldValues.Cut(PublicText.Of(name), LongName)}”", Agreement.Common), 1);

    private ImmutableArray<SentencePart> Begin(int depth, string label)
    {
        var context = Context(depth - 1);
        return new Sentence().Add(context).Say(context.IsEmpty ? label : ": " + Swedish.Lower(label)).Parts();
    }

    /// <summary>What points the group out, without any of its fields.</summary>
    /// <param name="covered">How many of the last groups the field's own word already names.</param>
    public ImmutableArray<SentencePart> Context(int covered = 0)
    {
        var shown = Steps.Where((step, at) => step.IsItem || at < Steps.Length - covered).ToList();
        var sentence = new Sentence();
        for (var i = Math.Max(0, shown.Count - MostSteps); i < shown.Count; i++)
        {
            var isFirst = i == Math.Max(0, shown.Count - MostSteps);
            sentence.Say(isFirst ? "" : ", ");
            sentence.Add(isFirst || shown[i].Words is not [{ Role: SentenceRole.Plain } first, ..]
                ? shown[i].Words
                : shown[i].Words.SetItem(0, first with { Text = Swedish.Lower(first.Text) }));
        }

        return sentence.Parts();
    }

    /// <summary>A group within this one.</summary>
    /// <param name="Words">What a sentence calls it.</param>
    /// <param name="IsItem">Whether it is one of a list, and so must be pointed out.</param>
    internal readonly record struct Step(ImmutableArray<SentencePart> Words, bool IsItem);
}
