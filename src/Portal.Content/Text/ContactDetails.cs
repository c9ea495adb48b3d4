using System.Buffers;
using System.Collections.Frozen;

namespace Portal.Content.Text;

/// <summary>
/// Finds in a text what leads to a person: e-mail addresses that are named after one, and telephone numbers. Addresses of a function,
/// as info@ and registrator@, lead to nobody in particular, and are passed over.
/// </summary>
public static class ContactDetails
{
    // An at sign, a wide one, or one in words: (at), [at].
    private static readonly SearchValues<char> AtSigns = SearchValues.Create("@\uFF20([");

    private static readonly SearchValues<char> WordStarts = SearchValues.Create(" \n\t\"'(<[");

    private static readonly SearchValues<char> Separators = SearchValues.Create("- /\u00A0\u2010\u2011\u2012\u2013\u2212");

    // Words of what an address is for, as "info", "naringsliv", or in a longer one, as "upphandlingsenheten" and "bygdekontoret".
    private static readonly string[] Functions =
    [
        "admin", "ansok", "arkiv", "arrangemang", "avdelning", "besok", "bibliotek", "bidrag", "biljett", "bokning", "bostad", "bredband", "center", "centrum",
        "contact", "customer", "data", "destination", "diari", "dialog", "digital", "direktor", "energi", "enhet", "eu", "event", "export", "faktura",
        "fond", "forening", "fornamn", "forskning", "forvaltning", "fraga", "fragor", "halsa", "havsmiljo", "hej", "hello", "help", "info", "innovation", "invest", "jobb",
        "kansli", "klimat", "kommun", "kontakt", "kontor", "konsument", "kultur", "kund", "kurs", "landsbygd", "ledning", "leader", "mail", "marknad", "media", "miljo", "museum",
        "namn", "naringsliv", "namnd", "nyhet", "office", "opendata", "oppnadata", "order", "personal", "planering", "post", "press", "program", "project", "projekt", "postmaster", "receptionen", "reception",
        "redaktion", "region", "registrator", "samhall", "samverkan", "sekretariat", "service", "skola", "social", "strategi", "studie", "stod", "styrelse", "support", "tillvaxt", "teater", "tips", "trafik", "turism", "tourism",
        "upphandling", "utbildning", "utveckling", "vard", "vaxel", "visit", "webb", "webmaster", "welcome", "analys", "statistik", "tillganglig", "dataskydd", "dpo", "gdpr",
    ];

    // The given names that are most common in Sweden, as a part of an address of its own.
    private static readonly FrozenSet<string> GivenNames = FrozenSet.Create(
        StringComparer.Ordinal,
        "agneta", "albin", "alexander", "alice", "alexandra", "amanda", "anders", "andreas", "anette", "anita", "anna", "ann", "annika", "anne", "anton", "arne", "astrid", "axel",
        "barbro", "bengt", "bertil", "birgitta", "bjorn", "bo", "britt", "camilla", "carina", "carl", "caroline", "cecilia", "charlotte", "christer", "christian", "christina",
        "daniel", "david", "ebba", "elin", "elisabeth", "elsa", "emelie", "emil", "emma", "erik", "eva", "filip", "fredrik", "frida", "gerd", "gunilla", "gunnar", "gustav", "goran",
        "hanna", "hans", "helena", "henrik", "hugo", "ida", "ingegerd", "inger", "ingrid", "irene", "jan", "jennifer", "jenny", "jesper", "joakim", "johan", "johanna", "john", "jonas",
        "jorgen", "josefin", "julia", "karin", "karl", "katarina", "kent", "kerstin", "kjell", "klara", "kristina", "kurt", "lars", "leif", "lena", "lennart", "linda", "linnea", "linus", "lisa",
        "louise", "lovisa", "lucas", "magnus", "maja", "malin", "marcus", "margareta", "maria", "marianne", "marie", "martin", "mats", "matilda", "mattias", "mikael", "mohamed", "monica",
        "moa", "mona", "nils", "niklas", "olle", "olof", "oscar", "oskar", "ove", "patrik", "per", "peter", "pernilla", "petra", "pia", "ragnar", "rebecka", "richard", "robert", "robin", "roger", "roland",
        "rolf", "rune", "sandra", "sara", "sebastian", "simon", "siv", "sofia", "sofie", "stefan", "stig", "susanne", "sven", "therese", "thomas", "tobias", "tommy", "tomas", "torbjorn", "ulf", "ulla", "ulrika", "victor", "viktor", "viktoria", "yvonne");

    /// <summary>The first of them in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How many characters it has; 0 where there is none.</param>
    /// <param name="kind">What it is.</param>
    /// <returns>Its index, or -1 where there is none.</returns>
    public static int FirstAt(ReadOnlySpan<char> text, out int length, out ContactKind kind)
    {
        var address = AddressAt(text, out var addressLength);
        var number = NumberAt(address < 0 ? text : text[..address], out var numberLength);
        kind = number >= 0 ? ContactKind.Telephone : ContactKind.EMail;
        length = number >= 0 ? numberLength : addressLength;
        return number >= 0 ? number : address;
    }

    private static int AddressAt(ReadOnlySpan<char> text, out int length)
    {
        for (var from = 0; text[from..].IndexOfAny(AtSigns) is >= 0 and var offset;)
        {
            var at = from + offset;
            from = at + 1;
            var sign = text[at] is '@' or '\uFF20' ? 1 : text[from..].StartsWith("at)", StringComparison.OrdinalIgnoreCase) || text[from..].StartsWith("at]", StringComparison.OrdinalIgnoreCase) ? "(at)".Length : 0;
            if (sign == 0)
            {
                continue;
            }

            var after = at + sign;
            var start = at - (at > 0 && text[at - 1] == ' ' ? 1 : 0);
            var end = start;
            while (start > 0 && IsOfAddress(text[start - 1]))
            {
                start--;
            }

            var domain = after + (after < text.Length && text[after] == ' ' ? 1 : 0);
            var domainEnd = domain;
            while (domainEnd < text.Length && (char.IsLetterOrDigit(text[domainEnd]) || text[domainEnd] is '-' or '.'))
            {
                domainEnd++;
            }

            while (domainEnd > domain && text[domainEnd - 1] is '.' or '-')
            {
                domainEnd--;
            }

            if (start < end && IsDomain(text[domain..domainEnd]) && !IsInWebAddress(text, start) && IsOfPerson(text[start..end].ToString(), text[domain..domainEnd].ToString()))
            {
                length = domainEnd - start;
                return start;
            }
        }

        length = 0;
        return -1;
    }

    private static bool IsOfAddress(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '+';

    private static bool IsDomain(ReadOnlySpan<char> text)
    {
        var top = text[(text.LastIndexOf('.') + 1)..];
        return top.Length >= 2 && top.Length < text.Length && text[0] != '.' && !top.ContainsAnyExceptInRange('A', 'z');
    }

    // https://www.example.se/@anna is a page, and https://anna@example.se a deceit that is told of as such.
    private static bool IsInWebAddress(ReadOnlySpan<char> text, int at) =>
        text[(text[..at].LastIndexOfAny(WordStarts) + 1)..at].Contains("://", StringComparison.Ordinal);

    private static bool IsOfPerson(string name, string domain)
    {
        name = Folded(name);
        domain = Folded(domain);
        var parts = name.Split(['.', '_', '-', '+', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || domain.Contains(name, StringComparison.Ordinal) || parts.Any(IsFunction))
        {
            return false;
        }

        // Two words are taken for a person's names, one only where it is known as one.
        return parts.Count(part => part.Length > 1) > 1 || parts.Any(part => GivenNames.Contains(part) || (part.Length > 5 && part.EndsWith("sson", StringComparison.Ordinal)));
    }

    private static bool IsFunction(string part) => Functions.Any(function => function.Length switch
    {
        < 4 => part == function,
        < 6 => part.StartsWith(function, StringComparison.Ordinal),
        _ => part.Contains(function, StringComparison.Ordinal),
    });

    private static string Folded(string text) => string.Concat(text.Select(LatinLetters.Base));

    // Numbers of services, 020 and 077, lead to no one. The others stand in the form that the Swedish numbering plan (PTS) and ITU-T E.123 have it: an area code that begins with 0, and a number of two or
    // three digits at a time or in one; or with the country's code. An amount never begins with 0, and a date has other groups.
    private static int NumberAt(ReadOnlySpan<char> text, out int length)
    {
        // From one run of digits to the next: most are amounts, and left at their first digit.
        for (var from = 0; text[from..].IndexOfAnyInRange('0', '9') is >= 0 and var offset;)
        {
            var at = from + offset;
            from = at + DigitsIn(text[at..]);
            if (at > 0 && text[at - 1] == '+')
            {
                at--;
            }
            else if (text[at] != '0')
            {
                continue;
            }

            if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || "-/.,_=%+&#\u2013".Contains(text[at - 1], StringComparison.Ordinal)))
            {
                continue;
            }

            length = text[at] == '+' || text[(at + 1)..].StartsWith("0") ? ForeignLength(text[at..]) : NationalLength(text[at..], at > 1 && char.IsWhiteSpace(text[at - 1]) && char.IsAsciiDigit(text[at - 2]));
            if (length > 0)
            {
                return at;
            }
        }

        length = 0;
        return -1;
    }

    private static int NationalLength(ReadOnlySpan<char> text, bool isAfterDigit)
    {
        var area = DigitsIn(text);
        if (area == 10 && text[1] == '7' && IsEnd(text, 10))
        {
            // Ten digits that may be a personal identity number are taken for that.
            return TextHygiene.PersonalNumberAt(text[..10]) < 0 ? 10 : 0;
        }

        if (area is < 2 or > 4 || (area == 2 && text[1] != '8') || text.StartsWith("020") || text.StartsWith("077"))
        {
            return 0;
        }

        var at = area;
        if (at < text.Length && text[at] == ')')
        {
            at++;
            at += at < text.Length && text[at] == ' ' ? 1 : 0;
        }
        else if (at < text.Length && Separators.Contains(text[at]))
        {
            // Groups of an amount begin so, too: 1 041 680.
            if (isAfterDigit && char.IsWhiteSpace(text[at]))
            {
                return 0;
            }

            at++;
        }

        if (at == area || at >= text.Length || text[at] == '0')
        {
            return 0;
        }

        var (digits, end) = Groups(text, at);
        var total = area + digits;
        return digits >= 5 && total is >= 8 and <= 10 && IsEnd(text, end) ? end : 0;
    }

    private static int ForeignLength(ReadOnlySpan<char> text)
    {
        var at = text[0] == '+' ? 1 : 2;
        var code = at;
        foreach (var country in (ReadOnlySpan<string>)["46", "45", "47", "358"])
        {
            if (text[at..].StartsWith(country))
            {
                code = at + country.Length;
            }
        }

        if (code == at)
        {
            return 0;
        }

        at = code;
        while (at < text.Length && (Separators.Contains(text[at]) || text[at] is '(' or ')' || (text[at] == '0' && text[at - 1] == '(')))
        {
            at++;
        }

        var (digits, end) = Groups(text, at);
        return digits is >= 7 and <= 10 && IsEnd(text, end) ? end : 0;
    }

    // Digits in one run, or two and three at a time with one separator between.
    private static (int Digits, int End) Groups(ReadOnlySpan<char> text, int at)
    {
        var digits = 0;
        var end = at;
        while (at < text.Length && DigitsIn(text[at..]) is > 0 and var group)
        {
            if (digits > 0 && group is not (2 or 3))
            {
                break;
            }

            digits += group;
            end = at + group;
            at = end + 1;
            if (end >= text.Length || !Separators.Contains(text[end]))
            {
                break;
            }
        }

        return (digits, end);
    }

    // Not a longer code or number, an amount or a share.
    private static bool IsEnd(ReadOnlySpan<char> text, int end)
    {
        var rest = text[end..];
        if (rest.IsEmpty)
        {
            return true;
        }

        if (char.IsLetterOrDigit(rest[0]) || rest[0] is '_' or '%' or '/' || (rest.Length > 1 && rest[0] is '-' or '.' or ',' or '\u2013' && char.IsLetterOrDigit(rest[1])))
        {
            return false;
        }

        var next = rest.TrimStart(" \u00A0");
        return next.Length == rest.Length || !(char.IsAsciiDigit(next[0]) || next[0] == '%' || next.StartsWith("kr") || next.StartsWith("mkr") || next.StartsWith("tkr") || next.StartsWith("miljoner"));
    }

    private static int DigitsIn(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;
}
