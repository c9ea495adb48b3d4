using System.Collections.Immutable;

namespace Portal.Content.Fields;

/// <summary>The values of a coded field: how records write each, and how it reads in Swedish.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class Vocabulary<T>
    where T : struct, Enum
{
    private readonly ImmutableArray<(T Value, string Token, string Label)> _terms;

    internal Vocabulary(params ImmutableArray<(T Value, string Token, string Label)> terms) => _terms = terms;

    /// <summary>The values in the order of their definition.</summary>
    public IEnumerable<T> Values => _terms.Select(term => term.Value);

    /// <summary>What records write.</summary>
    public IEnumerable<string> Tokens => _terms.Select(term => term.Token);

    /// <summary>The terms as "token (Swedish label)".</summary>
    public IEnumerable<(string Token, string Label)> Terms => _terms.Select(term => (term.Token, term.Label));

    /// <summary>The Swedish word, with a capital letter.</summary>
    public string Label(T value) => Of(value).Label;

    /// <summary>What records write for the value.</summary>
    public string Token(T value) => Of(value).Token;

    internal bool TryRead(string token, out T value)
    {
        foreach (var term in _terms)
        {
            if (term.Token == token)
            {
                value = term.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    private (T Value, string Token, string Label) Of(T value)
    {
        foreach (var term in _terms)
        {
            if (EqualityComparer<T>.Default.Equals(term.Value, value))
            {
                return term;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, "The vocabulary has no such value.");
    }
}
