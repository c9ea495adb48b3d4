using Portal.Content.Language;
using Portal.Content.Money;
using Portal.Content.Records;

namespace Portal.Theme.Programmes;

/// <summary>Amounts of kronor or euro in words.</summary>
public static class CurrencyText
{
    /// <summary>An amount at a glance: <c>6,3 miljarder kr</c>, <c>100 miljoner euro</c>.</summary>
    /// <param name="amount">The amount, in whole units of the currency.</param>
    /// <param name="currency">The currency; kronor where the source names none.</param>
    public static string Of(long amount, Currency? currency)
    {
        var inKronor = Swedish.ShortMoney(new Kronor(amount));
        return currency == Currency.Euro ? $"{inKronor[..^2]}euro" : inKronor;
    }
}
