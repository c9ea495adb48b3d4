namespace Portal.Synthetic.Initiatives;

/// <summary>One amount of an initiative's funding, in SEK.</summary>
internal sealed record FundingLine(
    long Amount,
    string? Stage = null,
    string? Financier = null,
    string? Fund = null,
    int? Year = null,
    string? Note = null,
    bool Approximate = false,
    bool Part = false,
    long[]? Years = null,
    int FirstYear = 0);
