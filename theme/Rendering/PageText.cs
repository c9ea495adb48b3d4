using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Portal.Theme.Rendering;

/// <summary>The text of one page after the other, in one buffer that is used again for each.</summary>
public sealed class PageText : TextWriter
{
    // The default encoder writes å as &#xE5;. Pages are UTF-8, so letters are written as themselves.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private char[] _text = new char[1 << 16];
    private byte[] _bytes = [];
    private int _length;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>The text, until the next <see cref="Clear"/>.</summary>
    public ReadOnlySpan<char> Written => _text.AsSpan(0, _length);

    /// <summary>The text as UTF-8, until the next call.</summary>
    public ReadOnlySpan<byte> ToUtf8()
    {
        var size = Encoding.UTF8.GetMaxByteCount(_length);
        if (_bytes.Length < size)
        {
            _bytes = new byte[size];
        }

        return _bytes.AsSpan(0, Encoding.UTF8.GetBytes(Written, _bytes));
    }

    /// <summary>Begins a new page.</summary>
    public void Clear() => _length = 0;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        Reserve(1);
        _text[_length++] = value;
    }

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        Reserve(buffer.Length);
        buffer.CopyTo(_text.AsSpan(_length));
        _length += buffer.Length;
    }

    /// <summary>Writes text so that it is shown as it is, between tags or in a quoted attribute.</summary>
    /// <param name="text">The text; may be hostile.</param>
    public void WriteEncoded(ReadOnlySpan<char> text)
    {
        while (true)
        {
            Reserve(text.Length);
            var status = Encoder.Encode(text, _text.AsSpan(_length), out var read, out var written);
            _length += written;
            if (status != OperationStatus.DestinationTooSmall)
            {
                return;
            }

            text = text[read..];
            Reserve(text.Length + Encoder.MaxOutputCharactersPerInputCharacter);
        }
    }

    private void Reserve(int count)
    {
        if (_text.Length - _length < count)
        {
            Array.Resize(ref _text, Math.Max(_length + count, _text.Length * 2));
        }
    }
}
