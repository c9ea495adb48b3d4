using System.Globalization;
using Portal.Content.Money;
using Portal.Content.Records;
using Portal.Content.Time;

namespace Portal.Content.Language;

/// <summary>
/// Figures, dates and words as Swedes write them (Svenska skrivregler): decimal comma, no-break spaces (U+00A0) between groups of
/// three digits and before units, the minus sign U+2212, months in lower case, en dashes without spaces in spans.
/// </summary>
public static class Swedish
{
    /// <summary>The space within a figure and before its unit, which no line is broken at.</summary>
    public const char NoBreakSpace = '\u00A0';

    /// <summary>What stands where the source leaves out what something belongs to.</summary>
    public const string Unsaid = "Källan säger inte";

    private const char Minus = '\u2212';

    private static readonly string[] Months =
        ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    private static readonly string[] Words =
        ["noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];

    /// <summary>A whole number: <c>1 570</c>.</summary>
    public static string Number(long value)
    {
        if (value is >= 0 and < 1000)
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }

        Span<char> digits = stackalloc char[20];
        value.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        return Grouped(digits[..length], "");
    }

    /// <summary>A number with the decimals it has, end zeros apart: <c>1 234,5</c>.</summary>
    public static string Number(decimal value)
    {
        Span<char> digits = stackalloc char[40];
        value.TryFormat(digits, out var length, "0.############################", CultureInfo.InvariantCulture);
        var text = digits[..length];
        var point = text.IndexOf('.');
        return point < 0 ? Grouped(text, "") : Grouped(text[..point], text[(point + 1)..]);
    }

    /// <summary>A number rounded to at most some decimals, half away from zero: <c>14,6</c>.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">The most decimals to show, 0 to 28; end zeros are left out.</param>
    public static string Number(decimal value, int decimals) => Number(Math.Round(value, decimals, MidpointRounding.AwayFromZero));

    /// <summary>A number with the same decimals as its neighbours in a table: <c>145,0</c>, <c>−0,1</c>. Rounded half away from zero.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">How many decimals to show, 0 to 28.</param>
    public static string Aligned(decimal value, int decimals)
    {
        // Rounded first: what is rounded to nothing has no minus.
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        var text = (rounded == 0 ? 0 : rounded).ToString($"F{decimals}", CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? Grouped(text, "") : Grouped(text.AsSpan(0, point), text.AsSpan(point + 1));
    }

    /// <summary>A number in the words of running text: <c>tre</c> up to twelve, then <c>13</c>.</summary>
    public static string InWords(int value) => value >= 0 && value < Words.Length ? Words[value] : Number(value);

    /// <summary>As <see cref="InWords"/>, of what has common gender: <c>en</c> (region) and not <c>ett</c>.</summary>
    public static string InWordsOfCommon(int value) => value == 1 ? "en" : InWords(value);

    /// <summary>An amount in full: <c>1 500 000 kr</c>.</summary>
    public static string Money(Kronor amount) => $"{Number(amount.Value)}{NoBreakSpace}kr";

    /// <summary>An amount in full without its unit, for tables: <c>1 500 000</c>.</summary>
    public static string Figure(Kronor amount) => Number(amount.Value);

    /// <summary>
    /// An amount to take in at a glance: <c>14,6 miljoner kr</c>, <c>2,1 miljarder kr</c>, <c>1 miljon kr</c>, in full below a
    /// million. At most one decimal, rounded half away from zero.
    /// </summary>
    public static string ShortMoney(Kronor amount)
    {
        var (figure, unit) = ShortMoneyParts(amount);
        return $"{figure}{NoBreakSpace}{unit}";
    }

    /// <summary>The figure and the unit of <see cref="ShortMoney"/>: <c>("14,6", "miljoner kr")</c>, with a no-break space in the unit.</summary>
    public static (string Figure, string Unit) ShortMoneyParts(Kronor amount)
    {
        // Rounded before the unit is chosen: 999 960 000 is 1 miljard, not 1 000 miljoner.
        var millions = Math.Round(amount.Value / 1_000_000m, 1, MidpointRounding.AwayFromZero);
        if (Math.Abs(amount.Value) < 1_000_000)
        {
            return (Number(amount.Value), "kr");
        }

        if (Math.Abs(millions) < 1000)
        {
            return (Number(millions), Math.Abs(millions) == 1 ? $"miljon{NoBreakSpace}kr" : $"miljoner{NoBreakSpace}kr");
        }

        var billions = Math.Round(amount.Value / 1_000_000_000m, 1, MidpointRounding.AwayFromZero);
        return (Number(billions), Math.Abs(billions) == 1 ? $"miljard{NoBreakSpace}kr" : $"miljarder{NoBreakSpace}kr");
    }

    /// <summary>A share in running text: <c>12,5 procent</c>.</summary>
    /// <param name="percent">The share in percent, 0 to 100 for a part of a whole.</param>
    public static string Percent(decimal percent) => $"{Number(percent)}{NoBreakSpace}procent";

    /// <summary>A share in tables and key figures: <c>12,5 %</c>.</summary>
    /// <param name="percent">The share in percent, 0 to 100 for a part of a whole.</param>
    public static string PercentSign(decimal percent) => $"{Number(percent)}{NoBreakSpace}%";

    /// <summary>A date, of the precision it has: <c>1 augusti 2026</c>, <c>augusti 2026</c>, <c>2026</c>.</summary>
    public static string Date(PartialDate date) => (date.Month, date.Day) switch
    {
        ({ } month, { } day) => $"{day} {Months[month - 1]} {date.Year}",
        ({ } month, null) => $"{Months[month - 1]} {date.Year}",
        _ => $"{date.Year}",
    };

    /// <summary>A day: <c>1 augusti 2026</c>.</summary>
    public static string Date(DateOnly date) => $"{date.Day} {Months[date.Month - 1]} {date.Year}";

    /// <summary>The month of a day: <c>augusti 2026</c>.</summary>
    public static string Month(DateOnly date) => $"{Months[date.Month - 1]} {date.Year}";

    /// <summary>
    /// A span of time: <c>2019–2022</c>, <c>mars–augusti 2026</c>, <c>1 augusti 2026 – 30 september 2029</c>; with one end,
    /// <c>från och med 2023</c> or <c>till och med 2026</c>. Empty where neither end is known.
    /// </summary>
    public static string Span(Period period) => (period.Start, period.End) switch
    {
        ({ } start, { } end) => Span(start, end),
        ({ } start, null) => $"från och med {Date(start)}",
        (null, { } end) => $"till och med {Date(end)}",
        _ => "",
    };

    /// <summary>A span of time with both ends known.</summary>
    public static string Span(PartialDate start, PartialDate end)
    {
        if (start == end)
        {
            return Date(start);
        }

        if (start.Month is null && end.Month is null)
        {
            return $"{start.Year}–{end.Year}";
        }

        if (start.Year == end.Year && start is { Month: { } first, Day: null } && end is { Month: { } last, Day: null })
        {
            return $"{Months[first - 1]}–{Months[last - 1]} {start.Year}";
        }

        return $"{Date(start)} – {Date(end)}";
    }

    /// <summary>Years next to each other as spans: <c>2019–2021 och 2023</c>.</summary>
    /// <param name="years">The years, in rising order.</param>
    public static string Years(IEnumerable<int> years)
    {
        var spans = new List<(int From, int To)>();
        foreach (var year in years)
        {
            if (spans is [.., var last] && last.To + 1 == year)
            {
                spans[^1] = (last.From, year);
            }
            else
            {
                spans.Add((year, year));
            }
        }

        return List(spans.Select(span => span.From == span.To ? $"{span.From}" : $"{span.From}–{span.To}"));
    }

    /// <summary>How many of something: <c>1 insats</c>, <c>2 insatser</c>, <c>0 insatser</c>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="singular">The word for one: <c>insats</c>.</param>
    /// <param name="plural">The word for more or none: <c>insatser</c>.</param>
    public static string Count(int count, string singular, string plural) => $"{Number(count)} {(count == 1 ? singular : plural)}";

    /// <summary>How many initiatives: <c>1 insats</c>, <c>2 insatser</c>.</summary>
    public static string Initiatives(int count) => Count(count, "insats", "insatser");

    /// <summary>How many regions: <c>1 region</c>, <c>21 regioner</c>.</summary>
    public static string Regions(int count) => Count(count, "region", "regioner");

    /// <summary>How many goals: <c>1 mål</c>, <c>2 mål</c>.</summary>
    public static string Goals(int count) => Count(count, "mål", "mål");

    /// <summary>A list in running text: <c>a</c>, <c>a och b</c>, <c>a, b och c</c>.</summary>
    /// <param name="items">What to list.</param>
    /// <param name="conjunction">The word before the last: och or eller.</param>
    public static string List(IEnumerable<string> items, string conjunction = "och")
    {
        var all = items as IReadOnlyList<string> ?? [.. items];
        return all.Count switch
        {
            0 => "",
            1 => all[0],
            _ => $"{string.Join(", ", all.Take(all.Count - 1))} {conjunction} {all[^1]}",
        };
    }

    /// <summary>A number in a row: <c>1:a</c>, <c>2:a</c>, <c>3:e</c>, <c>11:e</c>, <c>21:a</c>.</summary>
    public static string Ordinal(int value) => $"{Number(value)}{(value % 10 is 1 or 2 && value % 100 is not (11 or 12) ? ":a" : ":e")}";

    /// <summary>A name in the genitive: <c>Skånes</c>, but <c>Västerås</c> as it is.</summary>
    public static string Genitive(string name) => name is [.., 's' or 'S' or 'x' or 'X' or 'z' or 'Z'] ? name : name + "s";

    /// <summary>A figure with the source's word for how exact it is: <c>cirka 30</c>; the figure alone where there is no such word.</summary>
    public static string Qualified(Qualifier? qualifier, string figure) =>
        qualifier is { } known ? $"{Qualifiers.All.Label(known)}{NoBreakSpace}{figure}" : figure;

    /// <summary>A figure that the source calls approximate: <c>cirka 68 100 000 kr</c>.</summary>
    public static string Approximately(bool isApproximate, string figure) => Qualified(isApproximate ? Qualifier.About : null, figure);

    /// <summary>The first letter in lower case, for a label within a sentence; abbreviations such as EU stay.</summary>
    public static string Lower(string label) =>
        label.Length > 0 && char.IsUpper(label[0]) && !(label.Length > 1 && (char.IsUpper(label[1]) || char.IsDigit(label[1])))
            ? char.ToLowerInvariant(label[0]) + label[1..]
            : label;

    /// <summary>The first letter in upper case.</summary>
    public static string Upper(string text) =>
        text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    /// <summary>The word for a stage, as in the middle of a line: <c>beviljat</c>, <c>skede okänt</c>.</summary>
    public static string Stage(Stage stage) => Lower(Stages.Label(stage));

    private static string Grouped(ReadOnlySpan<char> integer, ReadOnlySpan<char> fraction)
    {
        Span<char> text = stackalloc char[80];
        var length = 0;
        if (integer[0] == '-')
        {
            integer = integer[1..];
            text[length++] = Minus;
        }

        for (var i = 0; i < integer.Length; i++)
        {
            if (i > 0 && (integer.Length - i) % 3 == 0)
            {
                text[length++] = NoBreakSpace;
            }

            text[length++] = integer[i];
        }

        if (!fraction.IsEmpty)
        {
            text[length++] = ',';
            fraction.CopyTo(text[length..]);
            length += fraction.Length;
        }

        return new string(text[..length]);
    }
}
