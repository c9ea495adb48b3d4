using System.Globalization;
using Portal.Content.Diagnostics;
using Portal.Content.Goals;
using Portal.Content.Language;
using Portal.Content.Money;
using Portal.Content.Records.Initiatives;
using Portal.Content.Text;
using Portal.Content.Time;
using Portal.Content.Yaml;

namespace Portal.Content.Fields;

/// <summary>
/// What a single value of YAML means, as text, year, amount or whatever a field takes, or null with a report of what is wrong with it.
/// No value gives none.
/// </summary>
/// <param name="reading">Takes the reports; null where there is no record and so no value.</param>
internal readonly struct ValueReader(RecordReading? reading)
{
    private const int MaxTitleLength = 300;

    // More than the world produces in a year is a slip of the hand; and some 900,000 such amounts together still fit a long.
    private const long MaxAmount = 10_000_000_000_000;

    // Twice as many still fit an int, as women and men together must.
    private const int MaxCount = 1_000_000_000;

    // As many as every reader of the downloads keeps: a double has 15 to 17.
    private const int MaxDigits = 16;

    private const string Amount = "an amount in whole kronor";

    /// <summary>The one value that a node should be.</summary>
    public YamlScalar? Single(string name, YamlNode node)
    {
        switch (node)
        {
            case YamlScalar { IsNull: true }:
                Report(DiagnosticCode.EmptyValue, node, $"A value in '{name}' is empty.", "Give it a value, or remove it.");
                return null;
            case YamlScalar scalar:
                return scalar;
            default:
                Report(DiagnosticCode.WrongType, node, $"A {(node is YamlSequence ? "list" : "group of fields")} stands where '{name}' takes one value.", "Write one value; text with : or , or brackets in it needs quotes.");
                return null;
        }
    }

    /// <summary>true or false.</summary>
    public bool? Truth(YamlScalar? scalar)
    {
        if (scalar is null)
        {
            return null;
        }

        if (scalar is { IsQuoted: false, Value: "true" or "false" })
        {
            return scalar.Value == "true";
        }

        Report(DiagnosticCode.WrongType, scalar, scalar.IsQuoted ? $"'{Short(scalar.Value)}' stands in quotes, and so is text." : $"'{Short(scalar.Value)}' is neither true nor false.", "Write true or false, without quotes.");
        return null;
    }

    /// <summary>A name or title; one that is too long is cut.</summary>
    public string Title(YamlScalar? scalar)
    {
        var text = Text(scalar) ?? "";
        if (text.Length > MaxTitleLength)
        {
            Report(DiagnosticCode.TextTooLong, scalar!, $"The text has {text.Length} characters; titles and names have at most {MaxTitleLength}.", "Shorten it and put the rest in the text.");
            return string.Concat(text.AsSpan(0, MaxTitleLength - 1), "…");
        }

        if (text.AsSpan().IndexOfAny('\n', '\t') >= 0)
        {
            Report(DiagnosticCode.WrongType, scalar!, $"A {(text.Contains('\n', StringComparison.Ordinal) ? "line break" : "tab")} stands in a title or name.", "Write it on one line, with spaces between the words.");
        }

        if (text.Length > 0 && LookAlike.SpacingAt(text) is >= 0 and var odd)
        {
            Report(DiagnosticCode.UnusualSpacing, scalar!, $"{LookAlike.Spacing(text, odd)} after '{Short(text[..odd].TrimEnd())}'.", "Write one ordinary space or hyphen: written otherwise, the same name is taken for another.");
        }

        return text;
    }

    /// <summary>A text, without the spaces around it.</summary>
    public string? Text(YamlScalar? scalar)
    {
        if (scalar is null)
        {
            return null;
        }

        var text = scalar.Value.Trim();
        if (text.Length == 0)
        {
            ReportEmpty(scalar);
            return null;
        }

        reading!.CheckText(text, scalar);
        return text;
    }

    /// <summary>A web address (http or https).</summary>
    public string? WebAddress(YamlScalar? scalar)
    {
        if (scalar is null || Text(scalar) is not { } text)
        {
            return null;
        }

        if (TextHygiene.InvisibleAt(text) < 0 && WebAddresses.Fault(text) is { } fault)
        {
            Report(DiagnosticCode.UnsafeLink, scalar, $"'{Short(text)}' is not a web address{fault}.", "Write one whole address, as in https://example.se/report.pdf.");
            return null;
        }

        return text;
    }

    private void ReportEmpty(YamlScalar scalar) =>
        Report(DiagnosticCode.EmptyValue, scalar, "The text is empty.", "Give it a value, or remove the field if the source says nothing.");

    /// <summary>An id; of one that is written wrong, the nearest.</summary>
    public Slug Id(YamlScalar? scalar)
    {
        if (scalar is null)
        {
            return default;
        }

        if (string.IsNullOrWhiteSpace(scalar.Value))
        {
            ReportEmpty(scalar);
            return default;
        }

        if (!Slug.IsValid(scalar.Value))
        {
            Report(DiagnosticCode.IdFormat, scalar, $"'{Short(scalar.Value)}' is not an id.", Slug.From(Short(scalar.Value)).Value is { Length: > 0 } slug ? $"Use a to z, 0 to 9 and hyphens, as in '{slug}'." : "Use a to z, 0 to 9 and hyphens.");
            return Slug.From(scalar.Value) is { Value.Length: > 0 } near ? near : default;
        }

        if (Slug.IsReserved(scalar.Value))
        {
            Report(DiagnosticCode.IdFormat, scalar, $"'{scalar.Value}' is a name that Windows keeps for itself, and so no name of a folder there.", "Add a word to it.");
        }

        return new Slug(scalar.Value);
    }

    /// <summary>A year, 1950 to 2100.</summary>
    public int? Year(YamlScalar? scalar)
    {
        if (scalar is null)
        {
            return null;
        }

        if (scalar.Value.Length != 4 || !int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            Report(DiagnosticCode.WrongType, scalar, $"'{Short(scalar.Value)}' is not a year.", "Write the year with four digits, as in 2023.");
            return null;
        }

        if (year is < 1950 or > 2100)
        {
            Report(DiagnosticCode.YearRange, scalar, $"The year {year} is not between 1950 and 2100.", "Check the year against the source.");
            return null;
        }

        return year;
    }

    /// <summary>A date of year, month or day.</summary>
    public PartialDate? Date(YamlScalar? scalar)
    {
        if (scalar is null)
        {
            return null;
        }

        switch (PartialDate.Read(scalar.Value, out var date))
        {
            case PartialDate.Outcome.Date:
                return date;
            case PartialDate.Outcome.NotReal:
                Report(DiagnosticCode.DateNotReal, scalar, $"There is no {(scalar.Value.Length == 7 ? "month" : "day")} {scalar.Value}.", "Check the date against the source.");
                return null;
            case PartialDate.Outcome.YearOutOfRange:
                Report(DiagnosticCode.YearRange, scalar, $"The year of {scalar.Value} is not between 1950 and 2100.", "Check the year against the source.");
                return null;
            default:
                Report(DiagnosticCode.DateFormat, scalar, $"'{Short(scalar.Value)}' is not a date.", "Write YYYY-MM-DD, or YYYY-MM or YYYY where the source says no more.");
                return null;
        }
    }

    /// <summary>An amount in whole kronor, 0 or more.</summary>
    public Kronor? Kronor(YamlScalar? scalar) => AmountFrom(0, scalar);

    /// <summary>An amount in whole kronor, 0 or more, that is not one of several in a table: a 0 is more often a gap than a figure.</summary>
    public Kronor? KronorAlone(YamlScalar? scalar)
    {
        var amount = Kronor(scalar);
        if (amount == Money.Kronor.Zero)
        {
            Report(DiagnosticCode.ZeroAmount, scalar!, "The amount is 0.", "If the source gives no amount, leave it out, with what only describes it; if the source says 0, keep it.");
        }

        return amount;
    }

    /// <summary>An amount in whole kronor; may be negative.</summary>
    public Kronor? SignedKronor(YamlScalar? scalar) => AmountFrom(-MaxAmount, scalar);

    /// <summary>How many there are of something, 0 or more.</summary>
    public int? Count(YamlScalar? scalar) => (int?)Whole(scalar, 0, MaxCount);

    /// <summary>A number of a section, 1 to 99.</summary>
    public int? Section(YamlScalar? scalar) => (int?)Whole(scalar, 1, 99);

    private Kronor? AmountFrom(long least, YamlScalar? scalar) => Whole(scalar, least, MaxAmount, Amount) is { } value ? new Kronor(value) : null;

    private long? Whole(YamlScalar? scalar, long least, long most, string what = "a whole number")
    {
        if (scalar is null)
        {
            return null;
        }

        if (scalar.IsQuoted || !IsWhole(scalar.Value))
        {
            var digits = new string([.. scalar.Value.Where(char.IsAsciiDigit)]);
            var isDigitsApart = digits.Length is > 0 and < 16 && !scalar.Value.StartsWith('-') && scalar.Value.All(c => char.IsAsciiDigit(c) || char.IsWhiteSpace(c) || c is '_' or '+' or 'k' or 'r');
            digits = digits.TrimStart('0') is { Length: > 0 } trimmed ? trimmed : digits;
            var mend = isDigitsApart
                ? $"Write digits alone, without quotes, spaces or units: {digits}."
                : "Write digits alone, without quotes, spaces, decimals or units: 1500000 for 1,5 miljoner kronor.";
            Report(DiagnosticCode.NumberFormat, scalar, IsWhole(scalar.Value) ? $"'{Short(scalar.Value)}' stands in quotes, and so is text." : $"'{Short(scalar.Value)}' is not {what}.", what == Amount || isDigitsApart ? mend : "Write digits alone; units and words such as \"cirka\" have fields of their own.");
            return null;
        }

        var isRead = long.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value);
        if (isRead ? value > most : !scalar.Value.StartsWith('-'))
        {
            Report(DiagnosticCode.NumberTooLarge, scalar, $"{Short(scalar.Value)} is more than {Swedish.Number(most)}, the most that can stand here.", "Check the figure against the source: are there too many digits?");
            return null;
        }

        if (!isRead || value < least)
        {
            if (least < 0)
            {
                Report(DiagnosticCode.NumberTooLarge, scalar, $"{Short(scalar.Value)} is less than {Swedish.Number(least)}, the least that can stand here.", "Check the figure against the source: are there too many digits?");
            }
            else
            {
                Report(DiagnosticCode.NegativeAmount, scalar, $"{Short(scalar.Value)} is less than {least}.", "Check the figure against the source; what the source does not give is left out, and is not zero.");
            }

            return null;
        }

        return value;
    }

    private static bool IsWhole(ReadOnlySpan<char> text)
    {
        var digits = text.Length > 0 && text[0] is '-' ? text[1..] : text;
        return digits.Length > 0 && !digits.ContainsAnyExceptInRange('0', '9') && !IsPadded(digits);
    }

    // What begins with 0 is a code, or octal to other readers of YAML.
    private static bool IsPadded(ReadOnlySpan<char> digits) => digits is ['0', >= '0' and <= '9', ..];

    // Digits, and a point between two of them.
    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        var digits = text.Length > 0 && text[0] is '-' ? text[1..] : text;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        return whole.Length > 0 && !whole.ContainsAnyExceptInRange('0', '9') && !IsPadded(whole)
            && (point < 0 || (digits.Length > point + 1 && !digits[(point + 1)..].ContainsAnyExceptInRange('0', '9')));
    }

    /// <summary>A number.</summary>
    public decimal? Number(YamlScalar? scalar)
    {
        if (scalar is null)
        {
            return null;
        }

        if (scalar.IsQuoted || !IsNumber(scalar.Value))
        {
            var mended = scalar.Value.Replace(',', '.').Replace('\u2212', '-').Replace("+", "", StringComparison.Ordinal).Replace("%", "", StringComparison.Ordinal);
            mended = string.Concat(mended.Where(c => !char.IsWhiteSpace(c)));
            var mend = IsNumber(mended)
                ? $"Write the number alone, without quotes, with a point before decimals: {Short(mended)}."
                : "Write the number alone, with digits on both sides of a point; units and words such as \"cirka\" have fields of their own.";
            Report(DiagnosticCode.NumberFormat, scalar, mended == scalar.Value && scalar.IsQuoted ? $"'{Short(scalar.Value)}' stands in quotes, and so is text." : $"'{Short(scalar.Value)}' is not a number.", mend);
            return null;
        }

        if (scalar.Value.Length > MaxDigits || !decimal.TryParse(scalar.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            Report(DiagnosticCode.NumberTooLarge, scalar, $"{Short(scalar.Value)} has more digits than can be kept exactly.", "Check the figure against the source: are there too many digits?");
            return null;
        }

        return value;
    }

    /// <summary>A share of a whole, 0 to 100 percent.</summary>
    public decimal? Percent(YamlScalar? scalar)
    {
        if (Number(scalar) is not { } percent)
        {
            return null;
        }

        if (percent is < 0 or > 100)
        {
            Report(DiagnosticCode.PercentRange, scalar!, $"{percent.ToString(CultureInfo.InvariantCulture)} percent is not between 0 and 100.", "A share of a whole is from 0 to 100; check the figure against the source.");
            return null;
        }

        return percent;
    }

    /// <summary>A term of a vocabulary.</summary>
    public T? Term<T>(YamlScalar? scalar, Vocabulary<T> vocabulary)
        where T : struct, Enum
    {
        if (scalar is null)
        {
            return null;
        }

        if (vocabulary.TryRead(scalar.Value, out var value))
        {
            return value;
        }

        var nearest = Nearest.To(scalar.Value, vocabulary.Tokens) ?? vocabulary.Terms.FirstOrDefault(term => string.Equals(term.Label, scalar.Value, StringComparison.OrdinalIgnoreCase)).Token;
        Report(
            DiagnosticCode.UnknownValue,
            scalar,
            $"'{Short(scalar.Value)}' is not one of the values.",
            nearest is not null ? $"Did you mean '{nearest}'?{LookAlike.Hint(scalar.Value, nearest)}" : $"Use one of: {string.Join(", ", vocabulary.Tokens)}.");
        return null;
    }

    /// <summary>The id of another record, which is looked for once all are read.</summary>
    public Slug? Reference(YamlScalar? scalar, ReferenceKind kind)
    {
        if (scalar is null)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(scalar.Value))
        {
            ReportEmpty(scalar);
            return null;
        }

        Refer(kind, scalar);
        return new Slug(string.Intern(scalar.Value.Trim()));
    }

    /// <summary>The name of another record, which is looked for once all are read.</summary>
    public string? Name(YamlScalar? scalar, ReferenceKind kind)
    {
        if (scalar is null || Text(scalar) is not { } text)
        {
            return null;
        }

        Refer(kind, scalar);
        return string.Intern(text);
    }

    /// <summary>A goal, as strategy/goal.</summary>
    public GoalReference? Goal(YamlScalar? scalar)
    {
        if (scalar is null)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(scalar.Value))
        {
            ReportEmpty(scalar);
            return null;
        }

        if (GoalReference.TryRead(scalar.Value.Trim(), out var goal))
        {
            Refer(ReferenceKind.Goal, scalar);
            return goal;
        }

        Report(DiagnosticCode.UnknownGoal, scalar, $"'{Short(scalar.Value)}' does not point to a goal.", GoalReference.TryRead(scalar.Value.Trim().ToLowerInvariant(), out var lower) ? $"Did you mean '{lower}'? Ids have no capitals." : "Write strategy/goal, as in agenda-2030/13 or rus-gotland/hallbara-kretslopp.");
        return null;
    }

    /// <summary>An initiative, as region/slug.</summary>
    public InitiativeReference? Initiative(YamlScalar? scalar)
    {
        if (scalar is null)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(scalar.Value))
        {
            ReportEmpty(scalar);
            return null;
        }

        if (InitiativeReference.TryRead(scalar.Value.Trim(), out var initiative))
        {
            Refer(ReferenceKind.InitiativeAnywhere, scalar);
            return initiative;
        }

        Report(DiagnosticCode.UnknownInitiative, scalar, $"'{Short(scalar.Value)}' does not point to an initiative.", "Write region/slug, as in gotland/zero: the folder and the file's name without .md.");
        return null;
    }

    private void Refer(ReferenceKind kind, YamlScalar scalar) => reading!.References.Add(new(kind, scalar.Value.Trim(), reading.At(scalar)));

    /// <summary>Reports a problem at a place; where the value is wrong for an invisible character in it, that is the problem, and has been reported.</summary>
    public void Report(DiagnosticCode code, YamlNode at, string message, string mend)
    {
        if (at is YamlScalar scalar && reading!.HasReportedCharacter(scalar.Value))
        {
            reading.NoteFault();
            return;
        }

        reading!.Report(new Diagnostic(code, reading.At(at), message, mend));
    }

    /// <summary>Reports that something stands where a list or a group should be, or that nothing does.</summary>
    public void ReportShape(YamlNode node, string name, string expected, string mend)
    {
        if (node is YamlScalar { IsNull: true })
        {
            Report(DiagnosticCode.EmptyValue, node, $"An item of '{name}' is empty.", "Give it a value, or remove it.");
            return;
        }

        Report(DiagnosticCode.WrongType, node, node is YamlScalar scalar ? $"'{Short(scalar.Value)}' stands where '{name}' should be {expected}." : $"'{name}' should be {expected}.", mend);
    }

    /// <summary>A text as far as a message can hold it.</summary>
    public static string Short(string text) => text.Length > 80 ? string.Concat(text.AsSpan(0, 80), "…") : text;
}
