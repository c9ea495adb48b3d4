using Portal.Content.Fields;

namespace Portal.Content.Records;

/// <summary>The currency of an amount: in records and in Swedish.</summary>
public static class Currencies
{
    /// <summary>All of them.</summary>
    public static Vocabulary<Currency> All { get; } = new(
        (Currency.Krona, "SEK", "Svenska kronor"),
        (Currency.Euro, "EUR", "Euro"));
}
