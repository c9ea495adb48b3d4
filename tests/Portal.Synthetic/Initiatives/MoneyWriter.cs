using System.Text;
using Portal.Synthetic.Language;
using Portal.Synthetic.Output;
using Portal.Synthetic.Registers;

namespace Portal.Synthetic.Initiatives;

/// <summary>
/// Writes an initiative's cost and funding, in whole SEK. Where both are divided by year they are equal year by year; where the
/// cost is a sum alone, what is granted is a part of it.
/// </summary>
internal sealed class MoneyWriter(StringBuilder yaml, Chance chance, RegisterSet registers)
{
    private static readonly string[] PlanStages = ["applied", "granted", "budgeted"];

    private static readonly string[] CostLines =
    [
        "Personalkostnader", "Externa tjänster", "Resor och logi", "Schablon för lönebikostnader, 53,92 procent",
        "Schablon på upp till 40 procent", "Investeringar i utrustning", "Lokaler, möten och material",
        "Indirekta kostnader: 15 procent",
    ];

    private static readonly string[] TotalNotes =
        ["Projektets totala belopp", "Förstudiens totala belopp", "Total omslutning, alla år"];

    public void Write(Region region, int year, Organisation? owner)
    {
        switch (chance.Below(100))
        {
            case < 4:
                WritePlan(region, year, owner);
                break;
            case < 10:
                WriteGrantedAndPaid(year);
                break;
            case < 18:
                WriteWhole(year);
                break;
            case < 24:
                WriteToRecipients(region, year);
                break;
            case < 28:
                WriteOneYear(region, year, owner);
                break;
        }
    }

    // A cost in lines and years, and financiers who cover each year in full.
    private void WritePlan(Region region, int year, Organisation? owner)
    {
        var lines = new long[chance.Between(2, 4), chance.Between(2, 4)];
        var years = new long[lines.GetLength(1)];
        for (var line = 0; line < lines.GetLength(0); line++)
        {
            for (var at = 0; at < years.Length; at++)
            {
                lines[line, at] = chance.Between(80_000, 2_400_000);
                years[at] += lines[line, at];
            }
        }

        yaml.Append("cost:\n  total: ").Append(years.Sum()).Append("\n  years: ");
        AppendYears(year, years);
        yaml.Append("\n  lines:\n");
        var first = chance.Below(CostLines.Length);
        for (var line = 0; line < lines.GetLength(0); line++)
        {
            long[] parts = [.. Enumerable.Range(0, years.Length).Select(at => lines[line, at])];
            yaml.Append("    - {name: ").AppendScalar(CostLines[(first + line) % CostLines.Length]).Append(", years: ");
            AppendYears(year, parts);
            yaml.Append(", total: ").Append(parts.Sum()).Append("}\n");
        }

        Open();
        var stage = chance.Pick(PlanStages);
        var financiers = Financiers(region, owner);
        long[] left = [.. years];
        for (var i = 0; i < financiers.Count; i++)
        {
            var percent = chance.Between(10, 40);
            var last = i == financiers.Count - 1;
            long[] share = [.. left.Select(l => last ? l : l * percent / 100)];
            for (var at = 0; at < left.Length; at++)
            {
                left[at] -= share[at];
            }

            WriteLine(financiers[i] with { Amount = share.Sum(), Stage = stage, Years = share, FirstYear = year });
        }
    }

    // The same money in two stages, which must never be added up.
    private void WriteGrantedAndPaid(int year)
    {
        Open();
        var granted = Amount();
        int? stated = chance.Percent(50) ? year : null;
        WriteLine(new FundingLine(
            granted, "granted", Year: stated, Note: "Tilldelade medel enligt redovisningen av anslag 1:1"));
        var paid = granted * chance.Between(60, 100) / 100;
        WriteLine(new FundingLine(
            paid, "paid", Year: stated, Note: "Utbetalda medel enligt redovisningen av anslag 1:1"));
    }

    // What the whole costs, a line of it, or a sum that nobody says whose it is.
    private void WriteWhole(int year)
    {
        var amount = Amount();
        switch (chance.Below(10))
        {
            case < 6:
                yaml.Append("cost: {total: ").Append(amount).Append(", note: ").AppendScalar(chance.Pick(TotalNotes)).Append("}\n");
                break;
            case < 7:
                yaml.Append("cost:\n  lines:\n    - {name: Värdet av upphandlade tjänster, total: ").Append(amount).Append("}\n");
                break;
            case < 8:
                yaml.Append("cost: {total: ").Append(amount).Append(", note: ").AppendScalar(chance.Pick(TotalNotes)).Append("}\n");
                Open();
                WriteLine(new FundingLine(amount * chance.Between(20, 80) / 100, "granted", Fund: "Anslag 1:1", Year: year));
                break;
            default:
                Open();
                WriteLine(new FundingLine(amount, Note: "Utlysningens storlek"));
                break;
        }
    }

    private void WriteOneYear(Region region, int year, Organisation? owner)
    {
        Open();
        foreach (var financier in Financiers(region, owner))
        {
            WriteLine(financier with { Amount = Amount(), Stage = "budgeted", Year = year });
        }
    }

    private void WriteToRecipients(Region region, int year)
    {
        Open();
        var whole = ToRecipients(region, year);
        WriteLine(whole);
        if (chance.Percent(15))
        {
            WriteLine(new FundingLine(
                whole.Amount * chance.Between(10, 60) / 100, whole.Stage, Year: year, Note: "Till företag som leds av kvinnor", Part: true));
        }
    }

    private FundingLine ToRecipients(Region region, int year)
    {
        var amount = chance.Between(3, 300) * 100_000L;
        var recipients = chance.Between(3, 90);
        var financier = chance.Percent(40) ? region.Name : null;
        if (chance.Percent(30))
        {
            var rounded = $"nästan {amount / 1_000_000},{amount / 100_000 % 10} miljoner kronor";
            var note = $"{recipients} stöd, {rounded}";
            return new(amount, "granted", financier, "Anslag 1:1", year, note, Approximate: true);
        }

        var stage = chance.Percent(50) ? "allocated" : "granted";
        return new(
            amount, stage, financier, Year: year,
            Note: $"{PlaceNames.Project(chance)}, stöd till {recipients} företag");
    }

    private List<FundingLine> Financiers(Region region, Organisation? owner)
    {
        List<FundingLine> lines = [new(0, Financier: region.Name, Fund: "Anslag 1:1")];
        if (owner is not null && owner.Name != region.Name)
        {
            lines.Add(new(0, Financier: owner.Name, Note: "Sökandens egen kontanta medfinansiering."));
        }

        if (registers.Financiers.Count > 0 && chance.Percent(30))
        {
            lines.Add(new(0, Financier: chance.Pick(registers.Financiers).Name));
        }

        if (registers.ManagingAuthority is { } authority && lines.TrueForAll(l => l.Financier != authority.Name))
        {
            lines.Add(new(0, Financier: authority.Name, Fund: "Regionalfonden (ERUF)"));
        }

        return lines;
    }

    private long Amount() => chance.Percent(50) ? chance.Between(2, 400) * 50_000L : chance.Between(90_000, 60_000_000);

    private void Open() => yaml.Append("funding:\n");

    private void WriteLine(FundingLine line)
    {
        yaml.Append("  - {");
        AppendText("financier: ", line.Financier);
        AppendText("fund: ", line.Fund);
        yaml.Append("amount: ").Append(line.Amount);
        if (line.Stage is not null)
        {
            yaml.Append(", stage: ").Append(line.Stage);
        }

        if (line.Year is { } year)
        {
            yaml.Append(", year: ").Append(year);
        }

        if (line.Years is not null)
        {
            yaml.Append(", years: ");
            AppendYears(line.FirstYear, line.Years);
        }

        if (line.Approximate)
        {
            yaml.Append(", approximate: true");
        }

        if (line.Part)
        {
            yaml.Append(", part: true");
        }

        if (line.Note is not null)
        {
            yaml.Append(", note: ").AppendScalar(line.Note);
        }

        yaml.Append("}\n");
    }

    private void AppendText(string label, string? text)
    {
        if (text is not null)
        {
            yaml.Append(label).AppendScalar(text).Append(", ");
        }
    }

    private void AppendYears(int first, long[] amounts)
    {
        for (var at = 0; at < amounts.Length; at++)
        {
            yaml.Append(at == 0 ? "{" : ", ").Append(first + at).Append(": ").Append(amounts[at]);
        }

        yaml.Append('}');
    }
}
