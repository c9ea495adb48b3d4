namespace Portal.Content.Text;

/// <summary>
/// Swedish alphabetical order: a to z, then å, ä, ö; w as a letter of its own; other diacritics as their base letter
/// (Svenska Akademiens ordlista, 2006 and later). Digits sort before letters and by value, so that 9 stands before 10.
/// Own code and not the machine's ICU, so that two machines always agree.
/// </summary>
public sealed class SwedishOrder : IComparer<string>
{
    /// <summary>The order.</summary>
    public static SwedishOrder Comparer { get; } = new();

    private SwedishOrder()
    {
    }

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        int i = 0, j = 0;
        while (true)
        {
            i = Skip(x, i);
            j = Skip(y, j);
            if (i >= x.Length || j >= y.Length)
            {
                break;
            }

            if (char.IsAsciiDigit(x[i]) && char.IsAsciiDigit(y[j]))
            {
                var byNumber = Number(x, ref i).CompareTo(Number(y, ref j));
                if (byNumber != 0)
                {
                    return byNumber;
                }

                continue;
            }

            var byLetter = Weight(x[i]).CompareTo(Weight(y[j]));
            if (byLetter != 0)
            {
                return byLetter;
            }

            i++;
            j++;
        }

        var byRest = (i < x.Length ? 1 : 0) - (j < y.Length ? 1 : 0);
        return byRest != 0 ? byRest : string.CompareOrdinal(x, y);
    }

    /// <summary>The letter under which a name is filed: A to Z, Å, Ä or Ö, or # for anything else.</summary>
    public static char Initial(string name)
    {
        foreach (var c in name)
        {
            if (char.IsLetter(c))
            {
                var upper = char.ToUpperInvariant(c);
                return upper is (>= 'A' and <= 'Z') or 'Å' or 'Ä' or 'Ö' ? upper : char.ToUpperInvariant(LatinLetters.Base(c));
            }

            if (char.IsDigit(c))
            {
                break;
            }
        }

        return '#';
    }

    private static int Skip(string text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]) && text[at] != ' ')
        {
            at++;
        }

        return at;
    }

    private static decimal Number(string text, ref int at)
    {
        decimal value = 0;
        for (var digits = 0; at < text.Length && char.IsAsciiDigit(text[at]) && digits < 25; at++, digits++)
        {
            value = (value * 10) + (text[at] - '0');
        }

        return value;
    }

    private static int Weight(char c) => char.ToLowerInvariant(c) switch
    {
        ' ' => 0,
        >= '0' and <= '9' => 10 + c - '0',
        >= 'a' and <= 'z' and var letter => 100 + letter - 'a',
        'å' => 200,
        'ä' or 'æ' => 201,
        'ö' or 'ø' => 202,
        var other => LatinLetters.Base(other) is >= 'a' and <= 'z' and var letter ? 100 + letter - 'a' : 1000 + other,
    };
}
