using System.Collections.Immutable;
using Portal.Content.Diagnostics;
using Portal.Content.Fields;
using Portal.Content.Money;

namespace Portal.Content.Records.Initiatives;

/// <summary>An amount for an initiative: who gives it, from which fund, and how far it has come.</summary>
public sealed class Funding(FieldReader fields) : FieldGroup
{
    public string? Financier { get; } = fields.OptionalName("financier", ReferenceKind.Organisation, "Organisationen som betalar, som i källan.");
    public string? Fund { get; } = fields.OptionalTitle("fund", "Fonden eller anslaget som pengarna kommer från.");
    public Kronor Amount { get; } = fields.Kronor("amount", "Beloppet i hela kronor.");
    public Stage Stage { get; } = fields.OptionalTerm("stage", Stages.Named, "Hur långt beloppet har kommit. Saknas det är skedet okänt.") ?? Stage.Unknown;
    public bool IsApproximate { get; } = fields.Flag("approximate", "Sant om källan anger beloppet ungefärligt.");
    public bool IsPart { get; } = fields.Flag("part", "Sant om beloppet ingår i ett annat belopp för samma insats och inte ska räknas en gång till.");
    public int? Year { get; } = fields.OptionalYear("year", "Året som beloppet gäller.");
    public ImmutableSortedDictionary<int, Kronor> Years { get; } = fields.KronorByYear("years", "Beloppet fördelat på år.");
    public string? Note { get; } = fields.OptionalText("note", "Förtydligande.");

    /// <summary>The amount by year: as split, or in one year, or empty where the source gives no year.</summary>
    public IEnumerable<KeyValuePair<int, Kronor>> ByYear => !Years.IsEmpty ? Years : Year is { } year ? [new(year, Amount)] : [];

    /// <inheritdoc/>
    protected internal override void Check(FieldReader fields)
    {
        if (!Years.IsEmpty && fields.AreSound("amount", "years"))
        {
            MoneyChecks.CheckSum(fields, DiagnosticCode.YearsSum, "years", "The years", Kronor.Sum(Years.Values), "the amount", Amount);
        }
    }
}
