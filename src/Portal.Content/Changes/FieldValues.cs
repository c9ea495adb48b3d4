using System.Globalization;
using Portal.Content.Fields;
using Portal.Content.Language;
using Portal.Content.Money;
using Portal.Content.Records;
using Portal.Content.Time;
using Portal.Content.Yaml;

namespace Portal.Content.Changes;

/// <summary>Values of fields as Swedes read them. What does not have the type of its field is shown as it was written.</summary>
internal static class FieldValues
{
    // What is shown of a text that was added or taken away.
    private const int MostCharacters = 300;

    /// <summary>A text this long is shown word by word rather than from … to ….</summary>
    public const int LongText = 60;

    /// <summary>What is shown of a long text that is an item's name.</summary>
    public const int LongName = 80;

    /// <summary>Adds a value to a sentence.</summary>
    public static Sentence AddValue(this Sentence sentence, SentenceRole role, FieldDescription field, YamlScalar value, YamlMapping? group, string? region)
    {
        if (field.Refers is { } kind)
        {
            var text = PublicText.Of(value.Value.Trim());
            return kind == ReferenceKind.Initiative
                ? sentence.Add(role, text, ReferenceKind.InitiativeAnywhere, $"{region}/{text}")
                : sentence.Add(role, text, kind, text);
        }

        return Typed(field, value.Value.Trim(), group) is { } typed
            ? sentence.Add(role, typed)
            : sentence.Say("”").Add(role, Cut(PublicText.Of(value.Value.Trim()))).Say("”");
    }

    /// <summary>A value as text, without quotation marks.</summary>
    public static string Shown(FieldDescription field, YamlScalar value, YamlMapping? group) =>
        Typed(field, value.Value.Trim(), group) ?? Cut(PublicText.Of(value.Value.Trim()));

    /// <summary>Whether two values are the same to their field: 1.50 and 1.5 are one number.</summary>
    public static bool AreSame(FieldDescription field, YamlScalar before, YamlScalar after) => field.Type switch
    {
        FieldType.Number or FieldType.Percent or FieldType.WholeNumber or FieldType.Kronor or FieldType.SignedKronor or FieldType.NumberList or FieldType.KronorList
            => NumberOf(before.Value) is { } old && NumberOf(after.Value) is { } young ? old == young : YamlValues.AreSame(before, after),
        FieldType.Text or FieldType.TextList => !WordDifference.Differs(before.Value, after.Value),
        _ => YamlValues.AreSame(before, after),
    };

    /// <summary>The beginning of a text, at most some characters long.</summary>
    public static string Cut(string text, int limit = MostCharacters)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', limit - 1);
        end = end > limit / 2 ? end : char.IsHighSurrogate(text[limit - 2]) ? limit - 2 : limit - 1;
        return string.Concat(text.AsSpan(0, end).TrimEnd(), "…");
    }

    /// <summary>An amount, in kronor or in the currency that the group names, and as exact as the group says.</summary>
    public static string? MoneyOf(string text, YamlMapping? group)
    {
        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount))
        {
            return null;
        }

        var isEuro = group.TextOf("currency") is { } code && Currencies.All.TryRead(code, out var currency) && currency == Currency.Euro;
        var money = isEuro ? $"{Swedish.Number(amount)}{Swedish.NoBreakSpace}euro" : Swedish.Money(new Kronor(amount));
        return Swedish.Approximately(group.TextOf("approximate") == "true", money);
    }

    /// <summary>The name of the field that says how exact a figure is, if its group has one.</summary>
    public static string QualifierOf(FieldDescription figure) => figure.Name == "total" ? "qualifier" : $"{figure.Name}_qualifier";

    private static string? Typed(FieldDescription field, string text, YamlMapping? group) => field.Type switch
    {
        FieldType.Kronor or FieldType.SignedKronor or FieldType.KronorByYear or FieldType.KronorList => MoneyOf(text, group),
        FieldType.WholeNumber or FieldType.Number or FieldType.NumberList or FieldType.CountBySection => NumberOf(text) is { } number
            ? Swedish.Qualified(Qualifiers.All.TryRead(group.TextOf(QualifierOf(field)) ?? "", out var qualifier) ? qualifier : null, Swedish.Number(number))
            : null,
        FieldType.Percent => NumberOf(text) is { } percent ? Swedish.Percent(percent) : null,
        FieldType.Truth => text switch { "true" => "ja", "false" => "nej", _ => null },
        FieldType.Year => text.Length == 4 && text.All(char.IsAsciiDigit) ? text : null,
        FieldType.Date or FieldType.DateList => PartialDate.Read(text, out var date) == PartialDate.Outcome.Date ? Swedish.Date(date) : null,
        FieldType.Term or FieldType.TermList => field.Terms.FirstOrDefault(term => term.Token == text).Label is { } label ? Swedish.Lower(label) : null,
        _ => null,
    };

    private static decimal? NumberOf(string text) =>
        decimal.TryParse(text.AsSpan().Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
