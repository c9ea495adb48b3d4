using System.Globalization;
using System.Text;

namespace Portal.Synthetic.Language;

/// <summary>Writes sentences about a topic.</summary>
internal sealed class Prose(StringBuilder text, Chance chance, Topic topic)
{
    private const int CompoundPercent = 38;

    /// <summary>Writes one of the sentences, with a capital at its start.</summary>
    public void Write(IReadOnlyList<Sentence> sentences)
    {
        var start = text.Length;
        foreach (var part in chance.Pick(sentences).Parts)
        {
            Write(part);
        }

        text[start] = char.ToUpperInvariant(text[start]);
    }

    /// <summary>A number in groups of three, as 12 500.</summary>
    public static string Number(long number) => number.ToString("#,0", Swedish);

    private static readonly NumberFormatInfo Swedish = new() { NumberGroupSeparator = " " };

    private void Write(SentencePart part)
    {
        switch (part.Slot)
        {
            case Slot.Literal:
                text.Append(part.Text);
                break;
            case Slot.Noun:
                WriteNoun(part);
                break;
            case Slot.Infinitive:
                text.Append(Vocabulary.Verbs.Pick(chance).Infinitive);
                break;
            case Slot.Present:
                text.Append(Vocabulary.Verbs.Pick(chance).Present);
                break;
            case Slot.Supine:
                text.Append(Vocabulary.Verbs.Pick(chance).Supine);
                break;
            case Slot.PassivePast:
                text.Append(Vocabulary.Verbs.Pick(chance).PassivePast);
                break;
            case Slot.Region:
                text.Append(topic.Region.Name);
                break;
            case Slot.County:
                text.Append(topic.Region.County);
                break;
            case Slot.Municipality:
                text.Append(topic.Region.RankedMunicipalities.Pick(chance));
                break;
            case Slot.Locality:
                text.Append(PlaceNames.Locality(chance));
                break;
            case Slot.Organisation:
                var organisation = topic.Organisations.Count > 0 ? chance.Pick(topic.Organisations) : topic.Region.RankedOrganisations.Pick(chance);

                // A municipality that a text names would have to be in the record's list.
                text.Append((organisation.Name.EndsWith("kommun", StringComparison.Ordinal) ? topic.Region.Organisations[0] : organisation).Name);
                break;
            case Slot.Project:
                text.Append(PlaceNames.Project(chance));
                break;
            case Slot.Circumstance:
                text.Append(Circumstances.All.Pick(chance));
                break;
            case Slot.Year:
                text.Append(topic.Year);
                break;
            case Slot.LaterYear:
                text.Append(topic.Year + chance.Between(1, 7));
                break;
            case Slot.SmallNumber:
                text.Append(chance.Between(3, 40));
                break;
            case Slot.LargeNumber:
                text.Append(Number(chance.Percent(80) ? chance.Between(41, 900) : chance.Between(9, 199) * 100));
                break;
            case Slot.Percentage:
                text.Append(chance.Between(5, 95));
                break;
        }
    }

    private void WriteNoun(SentencePart part)
    {
        var noun = topic.NounOf(chance, part.NounClass, part.Form, CompoundPercent, out var isNeuter);
        if (!part.WithAdjective)
        {
            text.Append(part.Form != NounForm.Article ? "" : isNeuter ? "ett " : "en ").Append(noun);
            return;
        }

        var adjective = Vocabulary.Adjectives.Pick(chance);
        var indefinite = isNeuter ? adjective.Neuter : adjective.Common;
        var definite = adjective.Plural == "små" ? "lilla" : adjective.Plural;
        text.Append(part.Form switch
        {
            NounForm.Article => (isNeuter ? "ett " : "en ") + indefinite,
            NounForm.Definite => (isNeuter ? "det " : "den ") + definite,
            NounForm.Plural => adjective.Plural,
            NounForm.PluralDefinite => "de " + adjective.Plural,
            _ => indefinite,
        });
        text.Append(' ').Append(noun);
    }
}
