using System.Text;
using Portal.Synthetic.Language;
using Portal.Synthetic.Output;
using Portal.Synthetic.Registers;

namespace Portal.Synthetic.Initiatives;

/// <summary>
/// Writes one initiative after the other. Each depends on the seed, its number and the titles taken in its region.
/// </summary>
internal sealed class InitiativeWriter(RegisterSet registers, int seed)
{
    private const int MostTries = 6;

    private static readonly string[] Assessments =
        ["own", "own", "own", "own", "evaluation", "evaluation", "follow-up", "survey"];
    private static readonly string[] Abroad = ["Trysil", "Engerdal", "Vasa", "Mo i Rana", "Helsingör"];
    private static readonly string[] Boards = ["Regionstyrelsen", "Regionfullmäktige", "Regionala utvecklingsnämnden"];

    private readonly Chance _chance = new(seed, 0);
    private readonly StringBuilder _text = new(8192);
    private readonly HashSet<ulong> _slugs = [];
    private readonly Dictionary<(int Year, int Section), int> _rows = [];

    /// <summary>Begins the initiatives of a region.</summary>
    public void StartRegion()
    {
        _slugs.Clear();
        _rows.Clear();
    }

    /// <summary>Writes the next initiative of a region.</summary>
    /// <param name="region">The region.</param>
    /// <param name="number">The number of the initiative, from 0, in the whole input.</param>
    /// <param name="shared">The project that it tells of together with other regions, if any.</param>
    /// <param name="slug">The name of its file, without ending.</param>
    /// <returns>The text, which holds until the next call.</returns>
    public StringBuilder Write(Region region, int number, SharedProject? shared, out string slug)
    {
        _chance.Restart(seed, number);
        _text.Clear();
        var year = _chance.Percent(70) ? _chance.Between(2021, 2025) : _chance.Between(2018, 2026);
        var theme = _chance.Pick(registers.Themes);
        var kind = InitiativeKind.Pick(_chance);
        var owner = _chance.Percent(35) ? PickOrganisation(region) : null;
        var partners = Partners(region);
        var topic = new Topic(_chance, region, theme.Id, year, owner is null ? partners : [owner, .. partners]);
        var title = shared is null ? UniqueTitle(topic, kind, number, out slug) : SharedTitle(shared, out slug);

        _text.Append("---\ntitle: ").AppendScalar(title).Append("\nregion: ").Append(region.Id).Append('\n');
        if (_chance.Percent(8))
        {
            WriteRegions(region);
        }

        if (shared is not null)
        {
            _text.Append("shared_with: [").AppendJoin(", ", shared.Others(region.Id)).Append("]\n");
        }

        _text.Append("theme: ").Append(theme.Id).Append('\n');
        var other = _chance.Pick(registers.Themes);
        if (other != theme && _chance.Percent(7))
        {
            _text.Append("also_themes: [").Append(other.Id).Append("]\n");
        }

        _text.Append("year: ").Append(year).Append("\nkind: ").Append(kind.Id).Append('\n');
        PeriodWriter.Write(_text, _chance, year);
        WriteOrganisations(owner, partners);
        if (_chance.Percent(3))
        {
            WriteDecision(region, year);
        }

        if (shared is null || shared.Regions[0] == region.Id)
        {
            new MoneyWriter(_text, _chance, registers).Write(region, year, owner);
            WriteParticipants();
        }

        WriteMunicipalities(region);
        var indicators = WriteIndicators(topic);
        WriteGoals(region);
        WriteIds(number, year);
        if (_chance.Percent(35))
        {
            _text.Append("assessment: ").Append(_chance.Pick(Assessments)).Append('\n');
        }

        WriteSource(year, theme);
        _text.Append("---\n");
        new BodyWriter(_text, _chance, topic, indicators).Write();
        return _text;
    }

    private Organisation PickOrganisation(Region region) => _chance.Below(100) switch
    {
        < 25 => region.Organisations[0],
        < 70 => region.RankedOrganisations.Pick(_chance),
        _ => registers.Organisations.Pick(_chance),
    };

    private List<Organisation> Partners(Region region)
    {
        List<Organisation> partners = [];
        if (_chance.Percent(37))
        {
            var wanted = _chance.Percent(50) ? 1 : _chance.Between(2, _chance.Percent(80) ? 4 : 8);
            for (var i = 0; i < wanted; i++)
            {
                var partner = PickOrganisation(region);
                if (!partners.Contains(partner))
                {
                    partners.Add(partner);
                }
            }
        }

        return partners;
    }

    private string UniqueTitle(Topic topic, InitiativeKind kind, int number, out string slug)
    {
        for (var i = 0; i < MostTries; i++)
        {
            var title = Titles.Make(_chance, topic, kind);
            slug = Slug.Of(title);
            if (_slugs.Add(Slug.Fingerprint(slug)))
            {
                return title;
            }
        }

        var numbered = $"{PlaceNames.Project(_chance)} {number}";
        slug = Slug.Of(numbered);
        _slugs.Add(Slug.Fingerprint(slug));
        return numbered;
    }

    private string SharedTitle(SharedProject shared, out string slug)
    {
        slug = shared.Slug;
        _slugs.Add(Slug.Fingerprint(slug));
        return shared.Title;
    }

    private void WriteRegions(Region region)
    {
        SortedSet<string> others = new(StringComparer.Ordinal);
        var wanted = _chance.Percent(65) ? 1 : _chance.Between(2, 6);
        for (var i = 0; i < wanted; i++)
        {
            others.Add(_chance.Pick(registers.Regions).Id);
        }

        others.Remove(region.Id);
        if (others.Count > 0)
        {
            _text.Append("regions: ").AppendScalars(others.Prepend(region.Id)).Append('\n');
        }
    }

    private void WriteOrganisations(Organisation? owner, List<Organisation> partners)
    {
        if (owner is not null)
        {
            _text.Append("owner: ").AppendScalar(owner.Spelling(_chance)).Append('\n');
        }

        if (partners.Count > 0)
        {
            _text.Append("partners: ").AppendScalars(partners.Select(p => p.Spelling(_chance))).Append('\n');
        }
    }

    private void WriteDecision(Region region, int year)
    {
        _text.Append("decision: {body: ").Append(_chance.Pick(Boards)).Append(", region: ").Append(region.Id)
            .Append(", status: proposed");
        var day = $"{year - 1}-{_chance.Between(1, 12):00}-{_chance.Between(1, 28):00}";
        switch (_chance.Below(3))
        {
            case 0:
                _text.Append(", meeting: ").Append(day);
                break;
            case 1:
                _text.Append(", proposed_by: ").AppendScalars([_chance.Pick(Boards)])
                    .Append(", proposed_on: ").Append(day);
                break;
            default:
                _text.Append(", share: ").Append(_chance.Between(5, 50))
                    .Append(", cap: ").Append(_chance.Between(2, 60) * 50_000)
                    .Append(", basis: ")
                    .AppendScalar($"Inriktning för anslag 1:1, beslut {day} § {_chance.Between(1, 120)}");
                break;
        }

        _text.Append("}\n");
    }

    private void WriteParticipants()
    {
        var women = _chance.Between(2, 400);
        var men = _chance.Between(2, 400);
        switch (_chance.Below(100))
        {
            case < 4:
                _text.Append("participants: {total: ").Append(women + men)
                    .Append(_chance.Percent(30) ? ", qualifier: about}\n" : "}\n");
                break;
            case < 7:
                _text.Append("participants: {women: ").Append(women).Append(", men: ").Append(men)
                    .Append(", total: ").Append(women + men).Append("}\n");
                break;
            case < 8:
                _text.Append("participants: {women: ").Append(women).Append(", men: ").Append(men).Append("}\n");
                break;
        }
    }

    private void WriteMunicipalities(Region region)
    {
        if (_chance.Percent(15))
        {
            var wanted = _chance.Percent(60) ? 1 : _chance.Between(2, 6);
            _text.Append("municipalities: ")
                .AppendScalars(Distinct(wanted, () => region.RankedMunicipalities.Pick(_chance)))
                .Append('\n');
        }

        if (_chance.Percent(1))
        {
            _text.Append("places_abroad: ").AppendScalars(Distinct(_chance.Between(1, 2), () => _chance.Pick(Abroad))).Append('\n');
        }
    }

    private Indicator[] WriteIndicators(Topic topic)
    {
        if (!_chance.Percent(45))
        {
            return [];
        }

        var wanted = _chance.Percent(48) ? 1 : _chance.Between(2, _chance.Percent(80) ? 4 : 9);
        Indicator[] indicators =
        [
            .. Enumerable.Range(0, wanted).Select(_ => Indicator.Make(_chance, topic)).DistinctBy(i => i.Name),
        ];
        _text.Append("indicators:\n");
        foreach (var indicator in indicators)
        {
            indicator.AppendTo(_text);
        }

        return indicators;
    }

    private void WriteGoals(Region region)
    {
        if (region.Goals.Count > 0 && _chance.Percent(94))
        {
            var wanted = _chance.Percent(70) ? _chance.Between(1, 3) : _chance.Between(4, 8);
            _text.Append("goals: ").AppendScalars(Distinct(wanted, () => PickGoal(region))).Append('\n');
        }
    }

    private string PickGoal(Region region) => _chance.Below(100) switch
    {
        < 14 when registers.GlobalGoals.Count > 0 => _chance.Pick(registers.GlobalGoals),
        < 20 when registers.FundGoals.Count > 0 => _chance.Pick(registers.FundGoals),
        _ => region.RankedGoals.Pick(_chance),
    };

    private static List<string> Distinct(int wanted, Func<string> pick)
    {
        List<string> picked = [];
        for (var i = 0; i < wanted; i++)
        {
            var item = pick();
            if (!picked.Contains(item))
            {
                picked.Add(item);
            }
        }

        return picked;
    }

    private void WriteIds(int number, int year)
    {
        // 7 368 787 and 10 000 000 have no common factor, so no two numbers below ten million give the same case.
        var nyps = 20_000_000 + (((number * 7_368_787L) + (uint)seed) % 10_000_000);
        var more = _chance.Percent(5) ? $", \"{nyps + 10_000_000}\"" : "";
        switch (_chance.Below(100))
        {
            case < 12:
                _text.Append("ids: {nyps: [\"").Append(nyps).Append('"').Append(more).Append("]}\n");
                break;
            case < 16:
                _text.Append("ids: {dnr: RUN ").Append(year).Append('/').Append(number + 1).Append("}\n");
                break;
            case < 18:
                _text.Append("ids: {nyps: [\"").Append(nyps).Append('"').Append(more)
                    .Append("], dnr: RD").Append(year).Append('/').Append(number + 1).Append("}\n");
                break;
        }
    }

    private void WriteSource(int year, Theme theme)
    {
        var order = _rows[(year, theme.Order)] = _rows.GetValueOrDefault((year, theme.Order)) + 1;
        _text.Append("source: {document: ").Append(SyntheticDocuments.Id(year)).Append(", section: ")
            .Append(theme.Order).Append(", order: ").Append(order).Append("}\n");
    }
}
