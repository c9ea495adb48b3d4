using System.Collections.Immutable;
using Portal.Content.Diagnostics;
using Portal.Content.Fields;

namespace Portal.Content.Records;

/// <summary>The numbers under which authorities keep the case. One effort can be several cases in Nyps.</summary>
public sealed class CaseNumbers(FieldReader fields) : FieldGroup
{
    public ImmutableArray<string> Nyps { get; } = fields.Texts("nyps", "Ärendenas nummer i Nyps, handläggningssystemet för regionala stöd: åtta siffror var.");

    public string? Dnr { get; } = fields.OptionalText("dnr", "Diarienummer hos regionen.");

    /// <summary>Where each Nyps number stands.</summary>
    internal ImmutableArray<SourcePosition> NypsPlaces { get; } = fields.PlacesOf("nyps");

    /// <inheritdoc/>
    protected internal override void Check(FieldReader fields)
    {
        for (var i = 0; fields.AreSound("nyps") && i < Nyps.Length; i++)
        {
            if (Nyps[i].Length != 8 || Nyps[i].Any(c => !char.IsAsciiDigit(c)))
            {
                fields.ReportAt(DiagnosticCode.CaseNumberFormat, "nyps", i, $"'{Nyps[i]}' is not a Nyps number.", "A Nyps number has eight digits; keep each in quotes of its own. Other numbers go under dnr.");
            }
        }
    }
}
