using System.Collections.Frozen;
using System.Text;

namespace Portal.Build.Assets;

/// <summary>
/// Gives what a script names for itself alone names of a letter or two: variables, functions, parameters, private members. What others can see keeps its name:
/// properties, exports, and whatever the script does not declare.
/// </summary>
/// <remarks>
/// A name gets the same short one wherever it stands, and two names share one if no statement of a module, and no member of a class, has both. So scopes need not be
/// told apart: variables that differed where both are seen still do. But a script must not use a global by a name that it also declares; names of the globals that
/// scripts use are never changed.
/// </remarks>
public static class ScriptNames
{
    private const string First = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_";
    private const string Further = First + "0123456789";

    private static readonly FrozenSet<string> Keywords = Words(
        "arguments as async await break case catch class const continue debugger default delete do else enum eval export extends false finally for from function get if implements import in " +
        "instanceof interface let new null of package private protected public return set static super switch this throw true try typeof undefined var void while with yield");

    // After these a brace is an object's or a pattern's.
    private static readonly FrozenSet<string> BeforeObject = Words("return of in typeof new await yield const let var throw case default delete void instanceof");

    // The parentheses of these hold no parameters, though a block follows.
    private static readonly FrozenSet<string> BeforeCondition = Words("if for while switch with await");

    private static readonly FrozenSet<string> Globals = Words(
        "document window globalThis self navigator location history console fetch setTimeout clearTimeout setInterval clearInterval requestAnimationFrame queueMicrotask matchMedia " +
        "getComputedStyle addEventListener removeEventListener structuredClone atob btoa parseInt parseFloat isNaN isFinite encodeURIComponent decodeURIComponent Infinity NaN scrollTo " +
        "localStorage sessionStorage performance crypto innerWidth innerHeight");

    private enum Kind
    {
        Space,
        Name,
        Private,
        Mark,
        Literal,
    }

    private enum Within
    {
        None,
        Block,
        ObjectLiteral,
        Class,
        Module,
        Template,
        Parentheses,
        Brackets,
    }

    private enum Role
    {
        None,
        Variable,

        // A variable that names a property too: { total } for { total: total }.
        Shorthand,
    }

    /// <summary>The script with short names.</summary>
    /// <param name="script">A module without comments, whose statements end with semicolons or braces.</param>
    public static string Shorten(string script)
    {
        ArgumentNullException.ThrowIfNull(script);
        return new Script(script).Write();
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private sealed class Piece
    {
        public required Kind Kind { get; init; }

        public required string Text { get; init; }

        /// <summary>The bracket that it stands in; -1 for none.</summary>
        public required int Parent { get; init; }

        /// <summary>The number of the statement of a module, or member of a class, that it is of.</summary>
        public int Statement { get; set; }

        /// <summary>Of an opening bracket, what it holds.</summary>
        public Within Holds { get; set; }

        /// <summary>Of an opening bracket, the closing one; of a closing one, the opening.</summary>
        public int Partner { get; set; } = -1;

        public Role Role { get; set; }
    }

    private sealed class Script
    {
        private readonly string _script;
        private readonly List<Piece> _pieces = [];
        private readonly HashSet<string> _declared = new(StringComparer.Ordinal);
        private readonly HashSet<string> _kept = new(StringComparer.Ordinal);

        // What modules declare, rather than their functions.
        private readonly HashSet<string> _shared = new(StringComparer.Ordinal);
        private int _open = -1;

        public Script(string script)
        {
            _script = script;
            for (var at = 0; at < script.Length;)
            {
                at = Read(at);
            }

            SetRoles();
            NumberStatements();
            for (var i = 0; i < _pieces.Count; i++)
            {
                Declare(i);
            }
        }

        public string Write()
        {
            if (_pieces.Count == 0)
            {
                return _script;
            }

            var names = Short(Kind.Name, piece => piece.Role != Role.None && _declared.Contains(piece.Text) && !_kept.Contains(piece.Text) && !Globals.Contains(piece.Text));
            var members = Short(Kind.Private, _ => true);
            var text = new StringBuilder(_script.Length);
            foreach (var piece in _pieces)
            {
                var name = piece.Kind switch
                {
                    Kind.Name when piece.Role != Role.None => names.GetValueOrDefault(piece.Text),
                    Kind.Private => members[piece.Text],
                    _ => null,
                };
                text.Append(name is null ? piece.Text : piece.Role == Role.Shorthand ? $"{piece.Text}:{name}" : name);
            }

            return text.ToString();
        }

        // The shortest names go to those that are used most.
        private Dictionary<string, string> Short(Kind kind, Func<Piece, bool> isOwn)
        {
            var own = new Dictionary<string, (int Count, ulong[] Statements)>(StringComparer.Ordinal);
            var taken = new HashSet<string>(StringComparer.Ordinal);
            var words = (_pieces[^1].Statement / 64) + 2;
            foreach (var piece in _pieces)
            {
                if (piece.Kind != kind || (kind == Kind.Name && piece.Role == Role.None))
                {
                    continue;
                }

                if (!isOwn(piece))
                {
                    taken.Add(piece.Text);
                    continue;
                }

                // The last word's only bit is for what modules declare, and for members.
                var (count, statements) = own.GetValueOrDefault(piece.Text, (0, new ulong[words]));
                statements[piece.Statement / 64] |= 1UL << (piece.Statement % 64);
                statements[^1] = kind == Kind.Private || _shared.Contains(piece.Text) ? 1UL : 0;
                own[piece.Text] = (count + 1, statements);
            }

            var places = new List<(string Name, ulong[] Statements)>();
            var names = new Dictionary<string, string>(StringComparer.Ordinal);
            var number = 0;
            foreach (var (text, (_, statements)) in own.OrderByDescending(name => name.Value.Count).ThenBy(name => name.Key, StringComparer.Ordinal))
            {
                var place = places.FindIndex(place => !Overlap(place.Statements, statements));
                if (place < 0)
                {
                    place = places.Count;
                    string name;
                    do
                    {
                        name = (kind == Kind.Private ? "#" : "") + NameOf(number++);
                    }
                    while (Keywords.Contains(name) || Globals.Contains(name) || taken.Contains(name));

                    places.Add((name, new ulong[words]));
                }

                for (var i = 0; i < words; i++)
                {
                    places[place].Statements[i] |= statements[i];
                }

                names.Add(text, places[place].Name);
            }

            return names;
        }

        private static bool Overlap(ulong[] some, ulong[] others)
        {
            for (var i = 0; i < some.Length; i++)
            {
                if ((some[i] & others[i]) != 0)
                {
                    return true;
                }
            }

            return false;
        }

        private static string NameOf(int number) => number < First.Length
            ? First[number].ToString()
            : $"{First[(number - First.Length) / Further.Length]}{Further[(number - First.Length) % Further.Length]}";

        private void NumberStatements()
        {
            var ends = false;
            var number = 0;
            for (var i = 0; i < _pieces.Count; i++)
            {
                var piece = _pieces[i];
                if (!HoldsStatements(piece.Parent))
                {
                    piece.Statement = number;
                    continue;
                }

                number += ends ? 1 : 0;
                piece.Statement = number;
                ends = piece.Text == ";" || (piece.Partner >= 0 && (HoldsStatements(i) || HoldsStatements(piece.Partner) || (piece.Text == "}" && _pieces[piece.Partner].Holds == Within.Block)));
            }
        }

        // A module as a whole, the part of one that ScriptBundle gives a scope of its own, or a class within.
        private bool HoldsStatements(int opening) => opening < 0 || _pieces[opening].Holds switch
        {
            Within.Class => HoldsStatements(_pieces[opening].Parent),
            Within.Block => _pieces[opening].Parent is >= 0 and var parent && _pieces[parent].Parent < 0 && _pieces[parent].Holds == Within.Parentheses
                && TextAt(Last(opening)) == "=>" && TextAt(Last(Last(opening))) == ")" && Last(Last(Last(opening))) is var empty && _pieces[empty].Holds == Within.Parentheses
                && Last(empty) == parent,
            _ => false,
        };

        private int Read(int at)
        {
            var c = _script[at];
            var rest = _script.AsSpan(at);
            if (char.IsWhiteSpace(c))
            {
                return Add(Kind.Space, at, at + rest.Length - rest.TrimStart().Length);
            }

            if (IsNameStart(c) || (c == '#' && rest.Length > 1 && IsNameStart(rest[1])))
            {
                return Add(c == '#' ? Kind.Private : Kind.Name, at, NameEnd(at + 1));
            }

            if (char.IsAsciiDigit(c))
            {
                return Add(Kind.Literal, at, NumberEnd(at));
            }

            switch (c)
            {
                case '\'' or '"':
                    return Add(Kind.Literal, at, ScriptText.QuoteEnd(_script, at));
                case '`':
                    return Template(at + 1, at);
                case '/' when StartsExpression():
                    return Add(Kind.Literal, at, ScriptText.RegexEnd(_script, at));
                case '{' or '(' or '[':
                    return Open(at, 1, c == '(' ? Within.Parentheses : c == '[' ? Within.Brackets : BraceAfter(Last(_pieces.Count)));
                case '}' when _open >= 0 && _pieces[_open].Holds == Within.Template:
                    Close(at);
                    return Template(at + 1, at + 1);
                case '}' or ')' or ']':
                    return Close(at);
                default:
                    var length = rest.StartsWith("...") ? 3 : rest.StartsWith("=>") || (rest.StartsWith("?.") && !(rest.Length > 2 && char.IsAsciiDigit(rest[2]))) ? 2 : 1;
                    return Add(Kind.Mark, at, at + length);
            }
        }

        // From within a template: to its end, or to its next expression.
        private int Template(int at, int from)
        {
            while (at < _script.Length && _script[at] != '`')
            {
                if (_script[at] == '$' && at + 1 < _script.Length && _script[at + 1] == '{')
                {
                    Add(Kind.Literal, from, at);
                    return Open(at, 2, Within.Template);
                }

                at += _script[at] == '\\' ? 2 : 1;
            }

            return Add(Kind.Literal, from, Math.Min(at + 1, _script.Length));
        }

        private int Add(Kind kind, int from, int to)
        {
            _pieces.Add(new Piece { Kind = kind, Text = _script[from..to], Parent = _open });
            return to;
        }

        private int Open(int at, int length, Within holds)
        {
            Add(Kind.Mark, at, at + length);
            _open = _pieces.Count - 1;
            _pieces[_open].Holds = holds;
            return at + length;
        }

        private int Close(int at)
        {
            if (_open < 0)
            {
                throw new InvalidDataException($"A script closes what it has not opened: '{_script[Math.Max(0, at - 40)..(at + 1)]}'.");
            }

            var opening = _open;
            _open = _pieces[opening].Parent;
            Add(Kind.Mark, at, at + 1);
            _pieces[opening].Partner = _pieces.Count - 1;
            _pieces[^1].Partner = opening;
            return at + 1;
        }

        private Within BraceAfter(int before)
        {
            if (before < 0)
            {
                return Within.Block;
            }

            var piece = _pieces[before];
            if (piece.Kind == Kind.Name)
            {
                return piece.Text is "import" or "export" ? Within.Module
                    : BeforeObject.Contains(piece.Text) ? Within.ObjectLiteral
                    : IsClassHead(before) ? Within.Class
                    : Within.Block;
            }

            return piece.Text is ")" or "=>" or ";" or "{" or "}" ? IsClassHead(before) ? Within.Class : Within.Block : Within.ObjectLiteral;
        }

        // Whether a brace after a piece opens the body of a class: "class", a name, and what it extends.
        private bool IsClassHead(int at)
        {
            for (; at >= 0 && (_pieces[at].Kind == Kind.Name || _pieces[at].Text == "."); at = Last(at))
            {
                if (_pieces[at].Text == "class")
                {
                    return true;
                }
            }

            return false;
        }

        private bool StartsExpression() => Last(_pieces.Count) is var last && (last < 0
            || (_pieces[last].Kind == Kind.Mark && _pieces[last].Text is not (")" or "]"))
            || (_pieces[last].Kind == Kind.Name && BeforeObject.Contains(_pieces[last].Text)));

        // The piece before one, or after one, spaces apart.
        private int Last(int at)
        {
            do
            {
                at--;
            }
            while (at >= 0 && _pieces[at].Kind == Kind.Space);

            return at;
        }

        private int Next(int at)
        {
            do
            {
                at++;
            }
            while (at < _pieces.Count && _pieces[at].Kind == Kind.Space);

            return at;
        }

        private string TextAt(int at) => at >= 0 && at < _pieces.Count && _pieces[at].Kind is not Kind.Literal ? _pieces[at].Text : "";

        private void SetRoles()
        {
            // The classes of which a member's value is being read.
            var inValue = new HashSet<int>();
            for (var i = 0; i < _pieces.Count; i++)
            {
                var piece = _pieces[i];
                var within = piece.Parent < 0 ? Within.None : _pieces[piece.Parent].Holds;
                if (within == Within.Class && piece.Text is "=" or ";")
                {
                    _ = piece.Text == "=" ? inValue.Add(piece.Parent) : inValue.Remove(piece.Parent);
                }

                if (piece.Kind != Kind.Name || Keywords.Contains(piece.Text))
                {
                    continue;
                }

                if (within == Within.Module)
                {
                    _kept.Add(piece.Text);
                }
                else if (TextAt(Last(i)) is not ("." or "?.") && !(within == Within.Class && !inValue.Contains(piece.Parent)))
                {
                    piece.Role = within == Within.ObjectLiteral && StartsProperty(i, piece.Parent) ? RoleOfProperty(i) : Role.Variable;
                }
            }
        }

        private bool StartsProperty(int at, int parent)
        {
            var before = Last(at);
            while (before > parent && TextAt(before) is "async" or "get" or "set" or "*")
            {
                before = Last(before);
            }

            return before == parent || TextAt(before) == ",";
        }

        private Role RoleOfProperty(int at) => TextAt(Next(at)) is ":" or "(" ? Role.None : Role.Shorthand;

        private void Declare(int at)
        {
            var piece = _pieces[at];
            var before = Last(at);
            if (piece.Text == "=>" && piece.Kind == Kind.Mark)
            {
                Target(TextAt(before) == ")" ? _pieces[before].Partner : before, isShared: false);
            }
            else if (piece.Text == "(" && piece.Kind == Kind.Mark && HasParameters(at, before))
            {
                Targets(at, isShared: false);
            }
            else if (piece.Kind == Kind.Name && TextAt(before) is not ("." or "?."))
            {
                switch (piece.Text)
                {
                    case "const" or "let" or "var":
                        Variables(at);
                        KeepExported(before, Next(at));
                        break;
                    case "function" or "class":
                        var name = TextAt(Next(at)) == "*" ? Next(Next(at)) : Next(at);
                        Target(name, HoldsStatements(piece.Parent));
                        KeepExported(TextAt(before) == "async" ? Last(before) : before, name);
                        break;
                }
            }
        }

        // What follows const, let or var, up to the end of the statement or to what a loop goes through.
        private void Variables(int keyword)
        {
            var isTarget = true;
            for (var i = Next(keyword); i < _pieces.Count && _pieces[i].Parent == _pieces[keyword].Parent && TextAt(i) is not (";" or "of" or "in"); i = Next(i))
            {
                if (isTarget)
                {
                    Target(i, HoldsStatements(_pieces[keyword].Parent));
                }

                isTarget = TextAt(i) == ",";
                i = _pieces[i].Holds == Within.None ? i : _pieces[i].Partner;
            }
        }

        private bool HasParameters(int at, int before) => TextAt(Next(_pieces[at].Partner)) == "{" && _pieces[Next(_pieces[at].Partner)].Holds == Within.Block
            && before >= 0 && !BeforeCondition.Contains(_pieces[before].Text) && (_pieces[before].Kind is Kind.Name or Kind.Private || _pieces[before].Text == "*");

        private void KeepExported(int before, int name)
        {
            if (TextAt(before) == "export")
            {
                _kept.Add(TextAt(name));
            }
        }

        private void Target(int at, bool isShared)
        {
            if (at < _pieces.Count && _pieces[at].Holds is not Within.None)
            {
                Targets(at, isShared);
            }
            else if (at < _pieces.Count && _pieces[at].Role != Role.None)
            {
                _declared.Add(_pieces[at].Text);
                _ = isShared && _shared.Add(_pieces[at].Text);
            }
        }

        // The names of a pattern or of parameters, without what they are if left out.
        private void Targets(int opening, bool isShared)
        {
            var isValue = false;
            for (var i = Next(opening); i < _pieces[opening].Partner; i = Next(i))
            {
                isValue = TextAt(i) != "," && (isValue || TextAt(i) == "=");
                if (!isValue)
                {
                    Target(i, isShared);
                }

                i = _pieces[i].Holds == Within.None ? i : _pieces[i].Partner;
            }
        }

        private int NameEnd(int at)
        {
            while (at < _script.Length && (IsNameStart(_script[at]) || char.IsDigit(_script[at])))
            {
                at++;
            }

            return at;
        }

        private int NumberEnd(int at)
        {
            while (at < _script.Length && (char.IsAsciiLetterOrDigit(_script[at]) || _script[at] is '.' or '_'))
            {
                at++;
            }

            return at;
        }

        private static bool IsNameStart(char c) => char.IsLetter(c) || c is '_' or '$';
    }
}
