using Portal.Content.Records.Initiatives;

namespace Portal.Downloads.Operations;

/// <summary>
/// Whether an amount comes from the European Regional Development Fund: where the record names the fund as the amount's fund or
/// financier. That an initiative serves one of the fund's objectives, or that its text tells of the fund, says nothing of who pays;
/// nor does REACT, which is money of the former period.
/// </summary>
internal static class RegionalFund
{
    private static readonly string[] Names = ["Regionalfonden", "Europeiska regionala utvecklingsfonden", "ERUF", "ERDF"];

    public static bool Pays(Funding funding) => IsNamed(funding.Fund) || IsNamed(funding.Financier);

    public static bool IsNamed(string? text)
    {
        if (text is null)
        {
            return false;
        }

        foreach (var name in Names)
        {
            for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                var end = at + name.Length;
                if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
