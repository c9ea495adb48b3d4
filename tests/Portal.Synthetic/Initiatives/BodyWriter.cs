using System.Text;
using Portal.Synthetic.Language;

namespace Portal.Synthetic.Initiatives;

/// <summary>Writes an initiative's text in Markdown.</summary>
internal sealed class BodyWriter(StringBuilder text, Chance chance, Topic topic, IReadOnlyList<Indicator> indicators)
{
    private static readonly string[][] EffectHeadings =
    [
        ["Kort sikt"],
        ["Kort sikt", "Lång sikt"],
        ["Kort sikt", "Medellång sikt", "Lång sikt"],
        ["Förväntade"],
        ["Uppnådda", "Förväntade"],
    ];

    private readonly Prose _prose = new(text, chance, topic);

    public void Write()
    {
        WriteParagraph(SummarySentences.First, 1);
        if (chance.Percent(85))
        {
            text.Append(' ');
            WriteParagraph(SummarySentences.More, chance.Between(1, 2));
        }

        text.Append('\n');
        if (chance.Percent(3))
        {
            text.Append("\n## Bakgrund\n");
            WriteParagraph(SummarySentences.Background, chance.Between(2, 5));
            text.Append("\n\n");
            WriteParagraph(SummarySentences.Background, chance.Between(1, 4));
            text.Append('\n');
        }

        if (chance.Percent(96))
        {
            WriteOutputs();
        }

        if (chance.Percent(87))
        {
            WriteEffects();
        }

        if (chance.Percent(3))
        {
            text.Append("\n## Uppföljning\n");
            WriteParagraph(SummarySentences.FollowUp, chance.Between(1, 3));
            text.Append('\n');
        }
    }

    private void WriteOutputs()
    {
        text.Append("\n## Prestationer\n");
        foreach (var indicator in indicators.Where(i => i.Outcome is not null).Take(3))
        {
            text.Append("- ").Append(indicator.Describe()).Append('\n');
        }

        WriteBullets(OutputSentences.All, chance.Between(1, 5));
    }

    private void WriteEffects()
    {
        text.Append("\n## Effekter\n");
        if (chance.Percent(72))
        {
            WriteBullets(EffectSentences.All, chance.Between(1, 5));
            return;
        }

        var headings = chance.Pick(EffectHeadings);
        for (var i = 0; i < headings.Length; i++)
        {
            text.Append(i == 0 ? "### " : "\n### ").Append(headings[i]).Append('\n');
            WriteBullets(EffectSentences.All, chance.Between(1, 3));
        }
    }

    private void WriteBullets(IReadOnlyList<Sentence> sentences, int count)
    {
        for (var i = 0; i < count; i++)
        {
            text.Append("- ");
            _prose.Write(sentences);
            text.Append('\n');
        }
    }

    private void WriteParagraph(IReadOnlyList<Sentence> sentences, int count)
    {
        for (var i = 0; i < count; i++)
        {
            text.Append(i == 0 ? "" : " ");
            _prose.Write(sentences);
        }
    }
}
