using System.Buffers;
using System.Collections.Frozen;

namespace Portal.Content.Text;

/// <summary>
/// Finds e-mail addresses that are named after a person. Those of a function, as info@ and registrator@, lead to nobody in particular, and are passed over.
/// </summary>
internal static class PersonalAddress
{
    // An at sign, a wide one, or one in words: (at), [at].
    private static readonly SearchValues<char> AtSigns = SearchValues.Create("@\uFF20([");

    private static readonly SearchValues<char> WordStarts = SearchValues.Create(" \n\t\"'(<[");

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
    /// <returns>Its index, or -1 where there is none.</returns>
    public static int FirstAt(ReadOnlySpan<char> text, out int length)
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
}
