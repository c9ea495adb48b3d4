using System.Text;

namespace Portal.Synthetic.Initiatives;

/// <summary>Writes an initiative's status and period, whose dates may be a year, a month or a day.</summary>
internal static class PeriodWriter
{
    private const int Present = 2026;

    public static void Write(StringBuilder yaml, Chance chance, int year)
    {
        var start = year - chance.Below(4);
        var end = year + chance.Below(4);
        if (chance.Percent(45))
        {
            var status = start >= Present && chance.Percent(60) ? "planned"
                : end <= year && chance.Percent(80) ? "completed"
                : "ongoing";
            yaml.Append("status: ").Append(status).Append('\n');
        }

        if (!chance.Percent(28))
        {
            return;
        }

        // Start in the first half of its year and end in the second, so that the order holds at any precision.
        var hasStart = chance.Percent(80);
        var hasEnd = !hasStart || chance.Percent(80);
        yaml.Append("period: {");
        if (hasStart)
        {
            yaml.Append("start: ");
            AppendDate(yaml, chance, start, 1);
        }

        if (hasEnd)
        {
            yaml.Append(hasStart ? ", end: " : "end: ");
            AppendDate(yaml, chance, end, 7);
        }

        yaml.Append("}\n");
    }

    private static void AppendDate(StringBuilder yaml, Chance chance, int year, int firstMonth)
    {
        var month = firstMonth + chance.Below(6);
        var day = chance.Between(1, 28);
        yaml.Append(chance.Below(4) switch
        {
            0 => $"{year}-{month:00}",
            1 => $"{year}-{month:00}-{day:00}",
            _ => $"{year}",
        });
    }
}
