using Portal.Content.Fields;
using Portal.Content.Money;

namespace Portal.Content.Records.Budgets;

/// <summary>A board's forecast of its result.</summary>
public sealed class Forecast(FieldReader fields) : FieldGroup
{
    public int Year { get; } = fields.Year("year", "Året som prognosen gäller.");
    public Kronor Result { get; } = fields.SignedKronor("result", "Resultatet i kronor: ett överskott, eller med minus ett underskott.");
    public string? Note { get; } = fields.OptionalText("note", "Förtydligande.");
}
