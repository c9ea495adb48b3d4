using System.Collections.Immutable;
using Portal.Content.Fields;
using Portal.Content.Money;
using Portal.Content.Text;
using Portal.Content.Time;

namespace Portal.Content.Records.Decisions;

/// <summary>Decisions on grants, as reported to a board.</summary>
public sealed class DecisionList(FieldReader fields) : Record(fields)
{
    public Slug Id { get; } = fields.Id("id", "Listans id, som i adressen.");
    public string Title { get; } = fields.Title("title", "Listans namn.");
    public Slug Region { get; } = fields.Reference("region", ReferenceKind.Region, "Regionen.");
    public Slug Body { get; } = fields.Reference("body", ReferenceKind.Body, "Nämnden som besluten redovisas för.");
    public int Year { get; } = fields.Year("year", "Året.");
    public Period? Period { get; } = fields.Group("period", period => new Period(period), "Tiden då besluten fattades.");
    public string? DecidedBy { get; } = fields.OptionalText("decided_by", "Befattningen som beslutat.");
    public string? Delegation { get; } = fields.OptionalText("delegation", "Stödet för att besluta på nämndens vägnar.");
    public PartialDate? Reported { get; } = fields.OptionalDate("reported", "Sammanträdet där besluten redovisas.");
    public CaseNumbers? CaseNumbers { get; } = fields.Group("ids", numbers => new CaseNumbers(numbers), "Ärendenummer.");
    public Currency Currency { get; } = fields.Term("currency", Currencies.All, "Valutan.");
    public ImmutableArray<GrantDecision> Decisions { get; } = fields.Groups("decisions", decision => new GrantDecision(decision), "Besluten.");
    public ImmutableArray<SourceNote> Notes { get; } = fields.GroupsOrTexts("notes", "text", note => new SourceNote(note), "Oklarheter i källan.");
    public Source? Source { get; } = fields.RequiredGroup("source", source => new Source(source), "Var i källan uppgifterna står.");

    /// <summary>
    /// The decisions in the order in which they are published: organisations as in the source, then persons by outcome, support, place
    /// and amount. In the source's order, the case numbers on both sides of a person's would tell the number that is left out.
    /// </summary>
    public ImmutableArray<GrantDecision> InPublicOrder =>
    [
        .. Decisions.Where(decision => !decision.IsOnPerson),
        .. Decisions.Where(decision => decision.IsOnPerson)
            .OrderBy(decision => decision.Outcome)
            .ThenBy(decision => decision.Support, SwedishOrder.Comparer)
            .ThenBy(decision => decision.Municipality ?? "", SwedishOrder.Comparer)
            .ThenBy(decision => decision.Amount ?? Kronor.Zero)
            .ThenBy(decision => decision.Reason ?? "", StringComparer.Ordinal)
            .ThenBy(decision => decision.RecipientKind),
    ];
}
