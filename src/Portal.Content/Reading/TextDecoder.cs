using System.Text;
using Portal.Content.Diagnostics;
using Portal.Content.Text;

namespace Portal.Content.Reading;

/// <summary>Turns the bytes of a file into text with LF line ends, and reports what is not as it should be.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or null where the bytes are not UTF-8.</summary>
    public static string? Decode(string file, ReadOnlySpan<byte> bytes, Action<Diagnostic> report)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
        {
            report(new Diagnostic(DiagnosticCode.ByteOrderMark, new(file, 1, 1), "The file begins with a byte order mark.", "Save it as UTF-8 without BOM."));
            while (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
            {
                bytes = bytes[3..];
            }
        }
        else if (bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0]) || bytes.StartsWith<byte>([0, 0, 0xFE, 0xFF]))
        {
            report(new Diagnostic(DiagnosticCode.WrongEncoding, new(file, 1, 1), "The file is UTF-32.", "Save it as UTF-8 without BOM."));
            return null;
        }
        else if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]))
        {
            report(new Diagnostic(DiagnosticCode.WrongEncoding, new(file, 1, 1), "The file is UTF-16.", "Save it as UTF-8 without BOM."));
            return null;
        }

        if (bytes.IndexOf((byte)0) is >= 0 and var zero)
        {
            report(new Diagnostic(DiagnosticCode.WrongEncoding, Place(file, bytes[..zero]), "The byte 00 never stands in a text: the file is UTF-16, or damaged, or no text at all.", "Save it as UTF-8 without BOM, and check what stands here."));
            return null;
        }

        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            var value = bytes[fault.Index];
            var guess = value switch { 0xE5 => " (å in Windows-1252)", 0xE4 => " (ä in Windows-1252)", 0xF6 => " (ö in Windows-1252)", _ => "" };
            report(new Diagnostic(DiagnosticCode.WrongEncoding, Place(file, bytes[..fault.Index]), $"The byte {value:X2}{guess} is not UTF-8.", "Save the file as UTF-8 without BOM, and check its å, ä and ö."));
            return null;
        }

        var carriageReturn = text.IndexOf('\r', StringComparison.Ordinal);
        if (carriageReturn < 0)
        {
            return text;
        }

        // Among lines that end with LF, a CR alone is a slip, not the end of a line.
        var isLineEnd = !text.Contains('\n', StringComparison.Ordinal);
        var alone = isLineEnd ? -1 : Alone(text, carriageReturn);
        if (alone >= 0)
        {
            report(SourceText.Invisible("\r", At(alone)));
        }

        if (carriageReturn != alone)
        {
            report(new Diagnostic(DiagnosticCode.CarriageReturn, At(carriageReturn), "Lines end with CR LF, or CR.", "Save the file with LF line ends (Unix)."));
        }

        return text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', isLineEnd ? '\n' : ' ');

        SourcePosition At(int index) => new(file, text.AsSpan(0, index).Count('\n') + 1, index - text.LastIndexOf('\n', index));
    }

    private static int Alone(string text, int from)
    {
        for (var at = from; at >= 0; at = text.IndexOf('\r', at + 1))
        {
            if (at + 1 == text.Length || text[at + 1] != '\n')
            {
                return at;
            }
        }

        return -1;
    }

    // What stands before may itself be no UTF-8 where a zero byte was found: each such byte counts as one character.
    private static SourcePosition Place(string file, ReadOnlySpan<byte> before) =>
        new(file, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);
}
