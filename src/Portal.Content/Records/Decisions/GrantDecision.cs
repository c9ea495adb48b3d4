using Portal.Content.Diagnostics;
using Portal.Content.Fields;
using Portal.Content.Money;

namespace Portal.Content.Records.Decisions;

/// <summary>A decision on an application for a grant.</summary>
public sealed class GrantDecision(FieldReader fields) : FieldGroup
{
    public string Case { get; } = fields.Text("case", "Ärendets nummer.");
    public string Support { get; } = fields.Text("support", "Stödformen.");
    public string? Recipient { get; } = fields.OptionalName("recipient", ReferenceKind.Organisation, "Organisationen som sökt. Utelämnas för fysiska personer.");
    public RecipientKind? RecipientKind { get; } = fields.OptionalTerm("recipient_kind", RecipientKinds.All, "Slag av sökande, när det är en fysisk person som inte namnges.");
    public string? Industry { get; } = fields.OptionalText("industry", "Branschen.");
    public string? Municipality { get; } = fields.OptionalName("municipality", ReferenceKind.Municipality, "Kommunen.");
    public DecisionOutcome Outcome { get; } = fields.Term("outcome", DecisionOutcomes.All, "Beviljat eller avslag.");
    public Kronor? Amount { get; } = fields.OptionalKronor("amount", "Beviljat belopp i kronor.");
    public string? Reason { get; } = fields.OptionalText("reason", "Skälet till avslag.");

    /// <summary>
    /// Whether a natural person applied. Who it was could be found out from case number, industry and municipality together, so that
    /// neither pages nor downloads show number or industry.
    /// </summary>
    public bool IsOnPerson => RecipientKind is not null;

    /// <inheritdoc/>
    protected internal override void Check(FieldReader fields)
    {
        if (Recipient is not null && RecipientKind is not null)
        {
            fields.Report(DiagnosticCode.NaturalPersonNamed, "recipient", "The recipient is a natural person but is named.", "Remove 'recipient' and keep 'recipient_kind': natural persons are shown as a kind.");
        }
        else if (Recipient is null && RecipientKind is null && !fields.Has("recipient") && !fields.Has("recipient_kind"))
        {
            fields.Report(DiagnosticCode.MissingField, "recipient", "The decision says nothing of who applied.", "Add 'recipient', or 'recipient_kind' for a natural person.");
        }

        if (Outcome == DecisionOutcome.Rejected && Amount is { } amount && fields.AreSound("outcome"))
        {
            fields.Report(DiagnosticCode.RejectedAmount, "amount", $"The application is rejected, but has an amount of {amount}.", "Remove the amount, or correct the outcome.");
        }
    }
}
