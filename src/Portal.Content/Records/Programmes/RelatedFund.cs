using Portal.Content.Fields;
using Portal.Content.Text;
using Portal.Content.Time;

namespace Portal.Content.Records.Programmes;

/// <summary>Other money that a programme's source tells of.</summary>
public sealed class RelatedFund(FieldReader fields) : FieldGroup
{
    public Slug Id { get; } = fields.Id("id", "Fondens id.");
    public string Title { get; } = fields.Title("title", "Fonden.");
    public Standing? Status { get; } = fields.OptionalTerm("status", Standings.All, "Om fonden är beslutad eller förhandlas.");
    public long? Amount { get; } = fields.OptionalKronor("amount", "Beloppet, i hela enheter av valutan.")?.Value;
    public Currency? Currency { get; } = fields.OptionalTerm("currency", Currencies.All, "Valutan.");
    public bool IsDoubtful { get; } = fields.Flag("doubtful", "Sant om beloppet kan vara felskrivet i källan.");
    public Period? Period { get; } = fields.Group("period", period => new Period(period), "Tiden.");
    public string Summary { get; } = fields.Text("summary", "Vad källan säger.");
    public string? Note { get; } = fields.OptionalText("note", "Förtydligande.");
}
