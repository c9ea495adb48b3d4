using System.Collections.Immutable;
using Portal.Content.Fields;

namespace Portal.Content.Changes;

/// <summary>Puts a sentence together from its parts.</summary>
internal sealed class Sentence
{
    private readonly ImmutableArray<SentencePart>.Builder _parts = ImmutableArray.CreateBuilder<SentencePart>();

    public Sentence Say(string text) => Add(SentenceRole.Plain, text);

    public Sentence Add(SentenceRole role, string text, ReferenceKind? refers = null, string? target = null)
    {
        if (text.Length == 0)
        {
            return this;
        }

        if (role == SentenceRole.Plain && refers is null && _parts is [.., { Role: SentenceRole.Plain, Refers: null } last])
        {
            _parts[^1] = last with { Text = last.Text + text };
        }
        else
        {
            _parts.Add(new(role, text, refers, target));
        }

        return this;
    }

    public Sentence Add(IEnumerable<SentencePart> parts)
    {
        foreach (var part in parts)
        {
            Add(part.Role, part.Text, part.Refers, part.Target);
        }

        return this;
    }

    public ImmutableArray<SentencePart> Parts() => _parts.ToImmutable();
}
