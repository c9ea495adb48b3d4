using System.Text;
using Portal.Content.Diagnostics;

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
            bytes = bytes[3..];
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

        var start = text.LastIndexOf('\n', carriageReturn) + 1;
        report(new Diagnostic(DiagnosticCode.CarriageReturn, new(file, text.AsSpan(0, carriageReturn).Count('\n') + 1, carriageReturn - start + 1), "Lines end with CR LF, or CR.", "Save the file with LF line ends (Unix)."));
        return text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }

    // What stands before may itself be no UTF-8 where a zero byte was found: each such byte counts as one character.
    private static SourcePosition Place(string file, ReadOnlySpan<byte> before) =>
        new(file, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);
}
