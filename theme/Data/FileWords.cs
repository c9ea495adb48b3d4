using Portal.Content.Language;
using Portal.Downloads;

namespace Portal.Theme.Data;

/// <summary>What is said of files.</summary>
public static class FileWords
{
    /// <summary>A size as readers know it from their own files, in powers of ten: <c>340 kB</c>, <c>1,4 MB</c>.</summary>
    /// <param name="bytes">The size in bytes.</param>
    public static string Size(long bytes) => bytes switch
    {
        < 1_000 => $"{bytes}{Swedish.NoBreakSpace}byte",
        < 999_500 => $"{Swedish.Number(Math.Round(bytes / 1_000m, MidpointRounding.AwayFromZero))}{Swedish.NoBreakSpace}kB",
        < 999_950_000 => $"{Swedish.Number(bytes / 1_000_000m, 1)}{Swedish.NoBreakSpace}MB",
        _ => $"{Swedish.Number(bytes / 1_000_000_000m, 1)}{Swedish.NoBreakSpace}GB",
    };

    /// <summary>What each form of file is good for.</summary>
    public static IReadOnlyList<(string Name, string Text)> Formats { get; } =
    [
        ("Excel (XLSX)", "För dig som öppnar i Excel, LibreOffice eller Numbers. Datum är datum, belopp är tal, och första bladet förklarar kolumnerna."),
        ("CSV för Excel", "Som svenska Excel väntar sig: semikolon mellan fälten, decimalkomma, svenska rubriker och ord."),
        ("CSV", "För program: komma mellan fälten, decimalpunkt, engelska kolumnnamn och koder, enligt RFC 4180."),
        ("JSON", "Ett dokument med allt, också insatsernas texter i Markdown. Fälten heter som i uppgifternas källfiler."),
        ("JSON Lines", "Samma innehåll som JSON, med en uppgift på varje rad: lätt att läsa bit för bit."),
        (".gz", "Samma fil, komprimerad med gzip."),
    ];

    /// <summary>The name of a form, with what tells compressed files.</summary>
    public static string Form(DownloadFile file) => file.IsCompressed ? $"{DownloadFormats.Label(file.Format)}, komprimerad" : DownloadFormats.Label(file.Format);
}
