using System.Globalization;

namespace Portal.Content.Time;

/// <summary>A date of the precision that its source gives: a year, a month or a day.</summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(int year, int month, int day) => (Year, Month, Day) = (year, month == 0 ? null : month, day == 0 ? null : day);

    /// <summary>The year, 1950 to 2100.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12, or null where the source gives the year alone.</summary>
    public int? Month { get; }

    /// <summary>The day of the month, or null.</summary>
    public int? Day { get; }

    /// <summary>The first day it can mean.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day it can mean.</summary>
    public DateOnly Latest => Day is { } day
        ? new(Year, Month!.Value, day)
        : new(Year, Month ?? 12, DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>What came of reading a date.</summary>
    public enum Outcome
    {
        /// <summary>A date.</summary>
        Date,

        /// <summary>Not of the form YYYY, YYYY-MM or YYYY-MM-DD.</summary>
        WrongForm,

        /// <summary>Of the right form, but no such day or month exists.</summary>
        NotReal,

        /// <summary>The year lies outside 1950 to 2100.</summary>
        YearOutOfRange,
    }

    /// <summary>Reads YYYY, YYYY-MM or YYYY-MM-DD (ISO 8601 calendar dates).</summary>
    public static Outcome Read(string text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || !IsNumber(text.AsSpan(0, 4))
            || (text.Length >= 7 && (text[4] != '-' || !IsNumber(text.AsSpan(5, 2))))
            || (text.Length == 10 && (text[7] != '-' || !IsNumber(text.AsSpan(8, 2)))))
        {
            return Outcome.WrongForm;
        }

        var year = int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture);
        var month = text.Length >= 7 ? int.Parse(text.AsSpan(5, 2), CultureInfo.InvariantCulture) : 0;
        var day = text.Length == 10 ? int.Parse(text.AsSpan(8, 2), CultureInfo.InvariantCulture) : 0;
        if (year is < 1950 or > 2100)
        {
            return Outcome.YearOutOfRange;
        }

        if ((text.Length >= 7 && (month is < 1 or > 12)) || (text.Length == 10 && (day < 1 || day > DateTime.DaysInMonth(year, month))))
        {
            return Outcome.NotReal;
        }

        date = new PartialDate(year, month, day);
        return Outcome.Date;
    }

    /// <summary>By the first day it can mean; the more precise date after the less precise.</summary>
    public int CompareTo(PartialDate other)
    {
        var byDay = Earliest.CompareTo(other.Earliest);
        return byDay != 0 ? byDay : other.Latest.CompareTo(Latest);
    }

    /// <summary>ISO 8601, of the date's precision.</summary>
    public override string ToString() =>
        Day is { } day ? $"{Year:0000}-{Month:00}-{day:00}" : Month is { } month ? $"{Year:0000}-{month:00}" : $"{Year:0000}";

    /// <summary>Whether the left date comes first.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left date comes last.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left date comes first or is the same.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left date comes last or is the same.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    private static bool IsNumber(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
