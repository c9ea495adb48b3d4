namespace Portal.Downloads;

/// <summary>What readers must know of the files, in Swedish. The page on downloads, the workbooks and the data package all say the same.</summary>
public static class Explanations
{
    /// <summary>What the data is, and how amounts are to be read.</summary>
    public const string Data =
        "Insatser för regional utveckling i Sveriges regioner: mål, indikatorer, belopp och beslut, hämtade ur offentliga dokument. "
        + "En tom cell betyder att källan inte säger något; den betyder aldrig noll. "
        + "Belopp har ett skede (ansökt, beviljat, budgeterat, avsatt eller utbetalt), och belopp i olika skeden ska inte läggas ihop. "
        + "Belopp som ingår i ett annat belopp för samma insats är märkta så och ska inte räknas en gång till. "
        + "Ett projekt som flera regioner redovisar har sina belopp i en av redovisningarna.";

    /// <summary>The form of plain CSV.</summary>
    public const string PlainCsv =
        "CSV enligt RFC 4180: UTF-8 utan byteordningsmarkering, komma mellan fälten, punkt som decimaltecken, koder i stället för ord, rader som slutar med CR LF. "
        + "Flera värden i ett fält skiljs åt med lodstreck (|); ett lodstreck i ett värde skrivs \\| och ett omvänt snedstreck \\\\. "
        + "Datum har källans noggrannhet: ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD. " + Apostrophes;

    /// <summary>The form of CSV for Excel.</summary>
    public const string ExcelCsv =
        "CSV för svensk Excel: UTF-8 med byteordningsmarkering, semikolon mellan fälten, kommatecken som decimaltecken, svenska rubriker och ord i stället för koder. "
        + "Excel tar bort inledande nollor i koder och gör om en månad (2024-09) till en dag när det öppnar CSV; i XLSX-filen står de rätt. " + Apostrophes;

    /// <summary>The rule for text that could be taken for a formula.</summary>
    public const string Apostrophes =
        "Text som ett kalkylprogram kunde ta för en formel får en apostrof framför sig. Det gäller text som börjar med något av tecknen = + - @ ' och text där ett sådant tecken följer efter ett komma, ett semikolon, en tabb eller en radbrytning, även med citattecken eller blanksteg emellan. "
        + "Ta bort apostrofen på varje sådant ställe för att få tillbaka texten. Tal har aldrig någon.";
}
