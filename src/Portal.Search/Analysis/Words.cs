using System.Runtime.CompilerServices;

namespace Portal.Search.Analysis;

/// <summary>
/// Reads a text word by word, normalised: lower case, no marks but those of å, ä and ö, amounts as plain numbers
/// ("1,5 miljoner" is 1500000). A word with hyphens gives its parts, and then all of it in one.
/// The same grammar stands in <c>theme/assets/js/search/analysis.js</c>; <c>docs/search.md</c> says it in words.
/// </summary>
internal ref struct Words
{
    /// <summary>Longer words are cut: no Swedish word is longer, and nobody types what comes after.</summary>
    public const int LongestWord = 64;

    private static readonly (string Word, int Zeros)[] Multipliers =
    [
        ("tkr", 3), ("tusen", 3), ("mkr", 6), ("mnkr", 6), ("msek", 6), ("milj", 6), ("miljon", 6), ("miljoner", 6), ("mdr", 9), ("mdkr", 9), ("miljard", 9), ("miljarder", 9),
    ];

    // Of abbreviations and ordinals: "EU:s", "17:e".
    private static readonly string[] Endings = ["e", "a", "s", "n", "t", "en", "et", "er", "ar", "or", "na", "ns", "ens", "ets", "ers", "ars", "erna", "arna"];

    private readonly ReadOnlySpan<char> _text;
    private readonly Span<char> _buffer;
    private readonly Span<char> _joined;
    private int _at;
    private int _length;
    private int _joinedLength;
    private int _groupStart;
    private bool _inGroup;

    /// <param name="text">The text.</param>
    /// <param name="buffer">Room for a word and a joined word: twice <see cref="LongestWord"/>.</param>
    public Words(ReadOnlySpan<char> text, Span<char> buffer)
    {
        _text = text;
        _buffer = buffer[..LongestWord];
        _joined = buffer.Slice(LongestWord, LongestWord);
    }

    /// <summary>The word, until the next call of <see cref="Next"/>.</summary>
    public readonly ReadOnlySpan<char> Word => IsJoined ? _joined[.._joinedLength] : _buffer[.._length];

    /// <summary>Whether the word is the parts of a hyphenated word written together, which have been given one by one before.</summary>
    public bool IsJoined { get; private set; }

    /// <summary>Whether the word is a part of a hyphenated word.</summary>
    public readonly bool IsPart => _inGroup && !IsJoined;

    /// <summary>Where the word starts in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where the word ends in the text.</summary>
    public readonly int End => _at;

    /// <summary>Goes to the next word.</summary>
    /// <returns>False when there is none.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Next()
    {
        while (true)
        {
            if (_inGroup && !IsJoined)
            {
                if (IsHyphenInWord(_at))
                {
                    _at++;
                    Start = _at;
                    ReadRun();
                }
                else
                {
                    SkipEnding();
                    IsJoined = true;
                    Start = _groupStart;
                    if (_joinedLength > 0)
                    {
                        return true;
                    }
                }

                if (_length > 0 && !IsJoined)
                {
                    return true;
                }

                continue;
            }

            IsJoined = false;
            _inGroup = false;
            while (_at < _text.Length && !Letters.IsWord(_text[_at]))
            {
                _at++;
            }

            if (_at >= _text.Length)
            {
                return false;
            }

            Start = _at;
            if (Letters.IsDigit(_text[_at]) && ReadRatio())
            {
                return true;
            }

            if (Letters.IsDigit(_text[_at]) && ReadNumber())
            {
                SkipEnding();
                return true;
            }

            _joinedLength = 0;
            _groupStart = Start;
            ReadRun();
            if (IsHyphenInWord(_at))
            {
                _inGroup = true;
            }
            else
            {
                SkipEnding();
            }

            if (_length > 0)
            {
                return true;
            }
        }
    }

    private readonly bool IsWordAt(int at) => at < _text.Length && Letters.IsWord(_text[at]);

    private readonly bool IsDigitAt(int at) => at < _text.Length && Letters.IsDigit(_text[at]);

    private readonly bool IsSpaceAt(int at) => at < _text.Length && _text[at] is ' ' or '\u00A0' or '\u202F';

    private readonly bool IsHyphenInWord(int at) => at < _text.Length && (_text[at] is '-' or '\u2010' or '\u2011' ? IsWordAt(at + 1) : IsBetweenCapitals(at));

    // "E.ON", "RE:AGERA"; but not the colon of "EU:S", which has an ending after it.
    private readonly bool IsBetweenCapitals(int at) =>
        _text[at] is '.' or ':' && at > 0 && char.IsUpper(_text[at - 1]) && IsCapitalAt(at + 1) && (_text[at] == '.' || IsCapitalAt(at + 2));

    private readonly bool IsCapitalAt(int at) => IsWordAt(at) && char.IsUpper(_text[at]);

    private readonly int DigitsFrom(int at)
    {
        while (IsDigitAt(at))
        {
            at++;
        }

        return at;
    }

    private void Add(char c)
    {
        if (_length < LongestWord)
        {
            _buffer[_length++] = c;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadRun()
    {
        _length = 0;
        for (; IsWordAt(_at); _at++)
        {
            var c = _text[_at];
            if (!Letters.IsInvisible(c))
            {
                Add(Letters.Normalise(c));
            }
            else if (_length > 0 && _length < LongestWord)
            {
                _buffer[_length - 1] = Letters.Compose(_buffer[_length - 1], c);
            }
        }

        var room = Math.Min(_length, LongestWord - _joinedLength);
        _buffer[..room].CopyTo(_joined[_joinedLength..]);
        _joinedLength += room;
    }

    private void SkipEnding()
    {
        if (_at >= _text.Length || _text[_at] != ':')
        {
            return;
        }

        var end = _at + 1;
        while (IsWordAt(end))
        {
            end++;
        }

        foreach (var ending in Endings)
        {
            if (_text[(_at + 1)..end].Equals(ending, StringComparison.OrdinalIgnoreCase))
            {
                _at = end;
                return;
            }
        }
    }

    // "1:1", the state grant for regional development, is a word.
    private bool ReadRatio()
    {
        var colon = DigitsFrom(_at);
        if (colon >= _text.Length || _text[colon] != ':')
        {
            return false;
        }

        var end = DigitsFrom(colon + 1);
        if (end == colon + 1 || IsWordAt(end))
        {
            return false;
        }

        _length = 0;
        foreach (var c in _text[_at..end])
        {
            Add(c);
        }

        _at = end;
        return true;
    }

    private bool ReadNumber()
    {
        var whole = DigitsFrom(_at);
        var groups = 0;
        if (whole - _at <= 3)
        {
            while (IsSpaceAt(whole) && DigitsFrom(whole + 1) == whole + 4 && !IsWordAt(whole + 4))
            {
                whole += 4;
                groups++;
            }

            whole = groups == 0 ? AfterGroupsByPoints(whole) : whole;
        }

        // What belongs to a word after the number is no longer part of the number: "1 500-tal", "21RS8034".
        while (IsHyphenInWord(whole) && groups > 0)
        {
            whole -= 4;
            groups--;
        }

        if (IsWordAt(whole) || IsHyphenInWord(whole))
        {
            return false;
        }

        var end = whole;
        if (end < _text.Length && _text[end] == ',' && IsDigitAt(end + 1))
        {
            var decimals = DigitsFrom(end + 1);
            end = IsWordAt(decimals) || IsHyphenInWord(decimals) ? end : decimals;
        }
        else if (end < _text.Length && _text[end] == '.' && IsDigitAt(end + 1))
        {
            // With a point, only before a multiplier: "29.6 miljoner", but not "mål 1.4".
            var decimals = DigitsFrom(end + 1);
            var after = decimals;
            end = IsSpaceAt(decimals) && Multiplier(ref after) > 0 ? decimals : end;
        }

        WriteNumber(_text[_at..whole], _text[Math.Min(whole + 1, end)..end], Multiplier(ref end));
        _at = end;
        return true;
    }

    // Two groups at least: "1.500.000".
    private readonly int AfterGroupsByPoints(int at)
    {
        var end = at;
        while (end < _text.Length && _text[end] == '.' && DigitsFrom(end + 1) == end + 4)
        {
            end += 4;
        }

        return end - at < 8 || IsWordAt(end) || IsHyphenInWord(end) || (end < _text.Length && _text[end] == '.' && IsDigitAt(end + 1)) ? at : end;
    }

    private readonly int Multiplier(ref int end)
    {
        var at = IsSpaceAt(end) ? end + 1 : end;
        foreach (var (word, zeros) in Multipliers)
        {
            if (_text.Length - at >= word.Length && _text.Slice(at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase) && !IsWordAt(at + word.Length))
            {
                end = at + word.Length;
                return zeros;
            }
        }

        return 0;
    }

    private void WriteNumber(ReadOnlySpan<char> whole, ReadOnlySpan<char> decimals, int zeros)
    {
        _length = 0;
        foreach (var c in whole)
        {
            if (Letters.IsDigit(c) && (zeros == 0 || _length > 0 || c != '0'))
            {
                Add(c);
            }
        }

        for (var i = 0; i < zeros; i++)
        {
            var c = i < decimals.Length ? decimals[i] : '0';
            if (_length > 0 || c != '0')
            {
                Add(c);
            }
        }

        if (decimals.Length > zeros)
        {
            Add(',');
            foreach (var c in decimals[zeros..])
            {
                Add(c);
            }
        }
    }
}
