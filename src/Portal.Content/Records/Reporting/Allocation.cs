using System.Collections.Immutable;
using Portal.Content.Diagnostics;
using Portal.Content.Fields;
using Portal.Content.Money;
using Portal.Content.Text;

namespace Portal.Content.Records.Reporting;

/// <summary>How a region used the state grant 1:1 for regional development measures in a year.</summary>
public sealed class Allocation(FieldReader fields) : Record(fields)
{
    public string Title { get; } = fields.Title("title", "Redovisningens namn.");
    public Slug Region { get; } = fields.Reference("region", ReferenceKind.Region, "Regionen.");
    public int Year { get; } = fields.Year("year", "Året.");
    public string Fund { get; } = fields.Text("fund", "Anslaget.");
    public AllocationTotal? Total { get; } = fields.Group("total", total => new AllocationTotal(total), "Hela beloppet som regionen hade.");
    public ImmutableArray<AllocationUse> Uses { get; } = fields.Groups("split", use => new AllocationUse(use), "Belopp för varje användning.");
    public ImmutableArray<AllocationAmount> Amounts { get; } = fields.Groups("amounts", amount => new AllocationAmount(amount), "Andra belopp som regionen redovisar och som inte är en användning av anslaget.");

    public ImmutableArray<AllocationShare> Shares { get; } = fields.Groups("shares", share => new AllocationShare(share), "Andelar i procent.");
    public ImmutableArray<AllocationCount> Counts { get; } = fields.Groups("counts", count => new AllocationCount(count), "Antal.");
    public AllocationContribution? Contributes { get; } = fields.Group("contributes", contributes => new AllocationContribution(contributes), "Svaren på om anslaget bidragit till strategin, Regionalfonden och Interreg.");
    public ImmutableArray<SourceNote> Notes { get; } = fields.GroupsOrTexts("notes", "text", note => new SourceNote(note), "Oklarheter i källan.");
    public Source? Source { get; } = fields.RequiredGroup("source", source => new Source(source), "Var i källan uppgifterna står.");

    /// <summary>The region's account, by heading.</summary>
    public RecordText Text { get; } = fields.ReadText();

    /// <inheritdoc/>
    protected internal override void Check(FieldReader fields)
    {
        if (Total is not { IsApproximate: false } total || !fields.AreSound("total", "split"))
        {
            return;
        }

        var used = Kronor.Sum(Uses.Where(use => !use.IsPart && !use.IsOutside).Select(use => use.Amount));
        if (used > total.Amount)
        {
            fields.Report(DiagnosticCode.SplitSum, "split", $"The uses add up to {used}, {used - total.Amount} more than the grant of {total.Amount}.", "Check the figures; mark a use that is part of another with part: true, and one paid with other money with outside: true.");
        }
    }
}
