using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Portal.Content.Changes;
using Portal.Content.Fields;
using Portal.Content.Reading;

namespace Portal.Content.Tests.Changes;

public sealed class RecordComparisonTests
{
    private const string File = "initiatives/gotland/gotland-goes-global.md";

    private static readonly RecordNames Names = RecordNames.Of(InputReader.Read(Repository.PathTo("input")));

    [Theory]
    [InlineData("status: completed", "status: ongoing", "Status ändrad från avslutad till pågår")]
    [InlineData("status: completed\n", "", "Status borttagen: avslutad")]
    [InlineData("amount: 1495726", "amount: 2000000", "Beviljat belopp ändrat från 1 495 726 kr till 2 000 000 kr")]
    [InlineData("amount: 1495726, stage: granted", "amount: 1495726, stage: applied", "Belopp, 1 495 726 kr: skede ändrat från beviljat till ansökt")]
    [InlineData("end: 2023-04-30", "end: 2023-05", "Slutdatum ändrat från 30 april 2023 till maj 2023")]
    [InlineData("title: Gotland goes Global", "title: Gotland går ut i världen", "Titel ändrad från ”Gotland goes Global” till ”Gotland går ut i världen”")]
    [InlineData("owner: Almi Företagspartner Gotland AB", "owner: Region Gotland", "Genomförare ändrad från Almi Företagspartner Gotland AB till Region Gotland")]
    [InlineData("theme: innovation-foretagande", "theme: miljo-klimat", "Tema ändrat från Innovation och förnyelse samt entreprenörskap och företagande i hela landet till Miljö och klimat")]
    [InlineData("target: 300, outcome: 93", "target: 300, outcome: 93.5", "Indikator ”Deltagande organisationer”: utfall ändrat från 93 till 93,5")]
    [InlineData("target: 300, outcome: 93", "target: 300, outcome: 93, outcome_qualifier: about", "Indikator ”Deltagande organisationer”: utfall ändrat från 93 till cirka 93")]
    [InlineData("target: 300, outcome: 93", "target: 300, outcome: 95, outcome_qualifier: about", "Indikator ”Deltagande organisationer”: utfall ändrat från 93 till cirka 95")]
    [InlineData("target: 300, outcome: 93", "target: 300, target_qualifier: at-least, outcome: 93", "Indikator ”Deltagande organisationer”: målvärde ändrat från 300 till minst 300")]
    [InlineData("name: Deltagande organisationer", "name: Organisationer som deltog", "Indikator ”Deltagande organisationer” heter nu ”Organisationer som deltog”")]
    [InlineData("section: 8", "section: 7", "Avsnitt i källan ändrat från 8 till 7")]
    [InlineData("ids: {nyps", "goals: [agenda-2030/13]\nids: {nyps", "Mål tillagt: Bekämpa klimatförändringarna")]
    [InlineData("ids: {nyps", "municipalities: [Gotland, Ekerö]\nids: {nyps", "Kommuner tillagda: Gotland, Ekerö")]
    [InlineData("ids: {nyps: [\"20203135\"]}\n", "", "Nyps-nummer borttaget: ”20203135”")]
    [InlineData("åtta sista", "nio sista", "Texten under Effekter ändrad: … största delen under projektets [−åtta] [+nio] sista månader. Skälen var …")]
    [InlineData("## Prestationer\n- 93 organisationer deltog. Målet var 300.\n\n", "", "Texten under Prestationer borttagen: [−93 organisationer deltog. Målet var 300.]")]
    [InlineData("## Prestationer", "## Det som gjordes", "Rubriken ”Prestationer” ändrad till ”Det som gjordes”")]
    [InlineData("stage: granted, note", "stage: granted, approximate: true, note", "Beviljat belopp anges nu som ungefärligt")]
    [InlineData("stage: granted, note", "stage: granted, years: {2023: 1495726}, note", "Beviljat belopp för 2023 tillagt: 1 495 726 kr")]
    [InlineData("kind: project", "kind: projekt", "Slag av insats ändrat från projekt till ”projekt”")]
    [InlineData("year: 2023", "year: 2023\ncolour: blue", "Uppgiften ”colour” tillagd: ”blue”")]
    public void A_change_is_told_in_a_sentence(string from, string to, string sentence)
    {
        var change = Changed(File, from, to);

        change.Kind.ShouldBe(ChangeKind.Changed);
        change.Fields.Select(field => field.ToString().Replace('\u00A0', ' ')).ShouldBe([sentence]);
    }

    [Fact]
    public void A_line_of_funding_is_known_by_its_payer_fund_and_stage()
    {
        const string Before = "- {financier: Region Gotland, fund: Anslag 1:1, amount: 100, stage: granted}\n  - {financier: Almi, amount: 5, stage: granted}";
        const string After = "- {financier: Almi, amount: 6, stage: granted}\n  - {financier: Region Gotland, fund: Anslag 1:1, amount: 200, stage: granted}\n  - {financier: Region Gotland, amount: 50, stage: paid}";

        Sentences(Initiative($"funding:\n  {Before}\n"), Initiative($"funding:\n  {After}\n")).ShouldBe(
        [
            "Beviljat belopp från Almi ändrat från 5 kr till 6 kr",
            "Beviljat belopp från Region Gotland (Anslag 1:1) ändrat från 100 kr till 200 kr",
            "Utbetalt belopp från Region Gotland tillagt: 50 kr",
            "Ordningen mellan belopp ändrad",
        ]);
    }

    [Fact]
    public void Notes_that_are_put_otherwise_are_shown_word_by_word()
    {
        Sentences(
            Initiative("notes:\n  - Källan anger två belopp för samma sak.\n  - En till.\n"),
            Initiative("notes:\n  - Källan anger tre belopp för samma sak.\n  - {text: En till., initiative: molekyl}\n")).ShouldBe(
        [
            "Oklarhet i källan ändrad: Källan anger [−två] [+tre] belopp för samma sak.",
            "Oklarhet i källan ”En till.”: insats som oklarheten gäller satt till Molekyl",
        ]);
    }

    [Fact]
    public void What_only_looks_different_is_no_change()
    {
        var before = Initiative("status: completed\nindicators:\n  - {name: A, target: 1.50}\n", "En text\nmed rader.");
        var after = Initiative("indicators:\n  - name: \"A\" # a comment\n    target: 1.5\nstatus: completed\nowner:\n", "En text med rader.\n");

        RecordComparison.Compare([Change(File, before, after)]).Changes.ShouldBeEmpty();
    }

    [Fact]
    public void Deep_in_a_strategy_a_goal_is_found_by_its_id()
    {
        var text = Read("strategies/rus-gotland.yml");
        var change = Compared("strategies/rus-gotland.yml", text, text.Replace("      - id: attraktionskraft\n", "      - id: attraktionskraft\n        number: 3\n", StringComparison.Ordinal));

        change.Fields.ShouldHaveSingleItem().ToString().ShouldBe("Mål ”Genomförandeprogrammet”, mål ”Gotlands attraktionskraft är stärkt”: nummer satt till 3");
        change.Fields[0].Path.ShouldBe("goals[Genomförandeprogrammet].children[Gotlands attraktionskraft är stärkt].number");
    }

    [Fact]
    public void A_cell_of_a_budget_is_told_by_table_row_and_column()
    {
        const string Budget = """
            id: b
            tables:
              - id: t
                title: Resultat
                columns: [Budget 2022, Budget 2021]
                rows:
                  - {name: Kultur, values: [-100, null]}
            """;

        Compared("budgets/b.yml", Budget, Budget.Replace("[-100, null]", "[-200, 50]", StringComparison.Ordinal)).Fields.Select(field => field.ToString().Replace('\u00A0', ' ')).ShouldBe(
        [
            "Tabell ”Resultat”, rad ”Kultur”: värde i kolumnen ”Budget 2022” ändrat från −100 kr till −200 kr",
            "Tabell ”Resultat”, rad ”Kultur”: värde i kolumnen ”Budget 2021” tillagt: 50 kr",
        ]);
    }

    [Fact]
    public void Of_a_register_only_the_records_that_changed_are_told()
    {
        var text = Read("organisations.yml");
        var other = text.Replace("id: flens-kommun, name: Flens kommun, kind: municipality, region: sormland", "id: flens-kommun, name: Flens kommun, kind: municipality, region: uppsala", StringComparison.Ordinal)
            .Replace("id: botkyrka-kommun", "id: botkyrka", StringComparison.Ordinal) + "- {id: ny, name: Ny förening, kind: association}\n";

        var changes = RecordComparison.Compare([Change("organisations.yml", text, other)]).Changes.Select(Names.Name).ToList();

        changes.Select(change => (change.Kind, change.Record.Id, change.Title)).ShouldBe(
        [
            (ChangeKind.Renamed, "botkyrka", "Botkyrka kommun"),
            (ChangeKind.Changed, "flens-kommun", "Flens kommun"),
            (ChangeKind.Added, "ny", "Ny förening"),
        ]);
        changes[0].Earlier.ShouldBe(new RecordKey("organisation", "botkyrka-kommun"));
        changes[0].Fields.ShouldBeEmpty();
        changes[1].Fields.Select(field => field.ToString()).ShouldBe(["Region ändrad från Region Sörmland till Region Uppsala"]);
    }

    [Fact]
    public void A_record_that_moves_and_changes_is_one_record()
    {
        var text = Read(File);
        var moved = text.Replace("status: completed", "status: ongoing", StringComparison.Ordinal).Replace("region: gotland", "region: kalmar", StringComparison.Ordinal);

        var change = RecordComparison.Compare(
        [
            Change(File, text, null),
            Change("initiatives/kalmar/gotland-goes-global.md", null, moved),
            Change("initiatives/kalmar/annat.md", null, Initiative("owner: Almi\n", "Något helt annat.")),
        ]).Changes.Single(change => change.Kind == ChangeKind.Renamed);

        change.Record.Id.ShouldBe("kalmar/gotland-goes-global");
        change.Earlier.ShouldBe(new RecordKey("initiative", "gotland/gotland-goes-global"));
        change.Fields.Select(field => field.Path).ShouldBe(["region", "status"]);
    }

    [Fact]
    public void Two_records_that_have_little_in_common_are_two()
    {
        var changes = RecordComparison.Compare(
        [
            Change("initiatives/gotland/a.md", "---\ntitle: En sak\nregion: gotland\nyear: 2023\nkind: project\n---\nHär står det ena.", null),
            Change("initiatives/gotland/b.md", null, "---\ntitle: Något nytt\nregion: gotland\nyear: 2023\nkind: network\n---\nHär står det andra.\n\nOch mer."),
        ]).Changes;

        changes.Select(change => change.Kind).ShouldBe([ChangeKind.Removed, ChangeKind.Added]);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_and_not_guessed_at()
    {
        var change = Compared(File, Read(File), "---\ntitle: [oj\n---\n");

        change.Kind.ShouldBe(ChangeKind.Unreadable);
        change.Record.Id.ShouldBe("gotland/gotland-goes-global");
        change.Title.ShouldBe("Gotland goes Global");
        change.Problem.ShouldNotBeNull().ShouldStartWith("Filen gick inte att läsa, rad ");
    }

    [Fact]
    public void Files_that_hold_no_records_are_passed_over() =>
        RecordComparison.Compare([Change("README.md", "a", "b"), Change("pages/om.md", "a", null)]).Changes.ShouldBeEmpty();

    [Fact]
    public void A_personal_number_that_was_taken_out_is_not_shown_by_the_history_either()
    {
        var change = Compared(File, Read(File).Replace("93 organisationer deltog", "19811228-9874 deltog", StringComparison.Ordinal), Read(File));

        change.Fields.ShouldHaveSingleItem().ToString().ShouldBe("Texten under Prestationer ändrad: [−[personnummer]] [+93 organisationer] deltog. Målet var 300.");
    }

    [Fact]
    public void A_person_who_is_no_longer_named_is_not_named_by_the_history_either()
    {
        const string Before = "id: d\ndecisions:\n  - {case: \"1\", support: Stöd, recipient: Anna Andersson, industry: Keramik, municipality: Nora, outcome: granted, amount: 5}\n";

        // Now a person's: no more than that it changed.
        var known = Withheld(Before, Before.Replace("recipient: Anna Andersson", "recipient_kind: natural-person", StringComparison.Ordinal));
        known.ShouldBe(["Ett beslut som gäller en privatperson eller enskild näringsidkare ändrat"]);

        // Not yet known to be: the name is not told all the same.
        Withheld(Before, Before.Replace("recipient: Anna Andersson, ", "", StringComparison.Ordinal)).ShouldBe(["Beslut ”1”: sökande borttagen"]);
        Withheld(Before, Before.Replace("recipient:", "sökande:", StringComparison.Ordinal)).ShouldBe(["Beslut ”1”: sökande borttagen", "Beslut ”1”: uppgiften ”sökande” tillagd"]);
    }

    [Fact]
    public void Of_decisions_on_persons_only_their_number_is_told()
    {
        const string Before = "id: d\ndecisions:\n  - {case: \"1\", recipient_kind: sole-trader, industry: Keramik, municipality: Nora, amount: 5}\n  - {case: \"2\", recipient_kind: natural-person, industry: Smide}\n  - {case: \"3\", recipient: Bolaget AB, industry: Skog}\n";
        var after = Before.Replace("amount: 5", "amount: 6", StringComparison.Ordinal).Replace("Smide", "Smedja", StringComparison.Ordinal).Replace("Skog", "Jord", StringComparison.Ordinal)
            + "  - {case: \"4\", recipient_kind: sole-trader, industry: Keramik, municipality: Kumla}\n";

        Withheld(Before, after).ShouldBe(
        [
            "Beslut ”3”: bransch ändrad från ”Skog” till ”Jord”",
            "Ett beslut som gäller en privatperson eller enskild näringsidkare tillagt",
            "2 beslut som gäller privatpersoner eller enskilda näringsidkare ändrade",
        ]);
    }

    [Fact]
    public void Hostile_text_stays_text_in_parts_of_its_own()
    {
        var change = Changed(File, "title: Gotland goes Global", "title: \"<script>alert(1)</script>\u202E\"");

        change.Title.ShouldBe("<script>alert(1)</script>");
        change.Fields.ShouldHaveSingleItem().After.ShouldBe("<script>alert(1)</script>");
    }

    [Fact]
    public void A_change_and_its_undoing_are_told_alike()
    {
        var text = Read(File);
        var other = text.Replace("1495726", "1600000", StringComparison.Ordinal).Replace("åtta sista", "nio sista", StringComparison.Ordinal);

        var there = Compared(File, text, other).Fields;
        var back = Compared(File, other, text).Fields;

        back.Select(field => (field.Path, field.After, field.Before)).ShouldBe(there.Select(field => (field.Path, field.Before, field.After)));
    }

    [Fact]
    public void Every_field_of_every_type_of_record_has_a_short_name()
    {
        foreach (var type in RecordType.All)
        {
            var file = type.Path.Replace("<region>-<year>", "a", StringComparison.Ordinal).Replace("<region>", "a", StringComparison.Ordinal).Replace("<slug>", "b", StringComparison.Ordinal).Replace("<id>", "a", StringComparison.Ordinal);
            // In a register, what the record is called by is who it is.
            foreach (var (path, before, after) in WithAndWithout(type.Describe().Where(field => !type.IsList || field.Name is not ("id" or "code" or "name" or "words"))))
            {
                var sentence = Compared(file, Record(type, before), Record(type, after)).Fields.ShouldHaveSingleItem().ToString();
                sentence.ShouldNotContain("Uppgiften ”", Case.Insensitive, $"FieldWords lacks {type.Name}.{path}");
                sentence.ShouldNotContain("_", Case.Sensitive, $"FieldWords lacks a group of {type.Name}.{path}");
            }
        }

        static string Record(RecordType type, string fields) =>
            type.HasText ? $"---\nzz: 1\n{fields}\n---\nText" : type.IsList ? $"- zx: 1\n  zy: 2\n  zz: 3\n  {fields}\n" : $"zz: 1\n{fields}\n";
    }

    [Fact]
    public void Every_type_of_record_has_a_name()
    {
        foreach (var type in RecordType.All)
        {
            RecordWords.Of(type.Name).Many.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void The_words_kept_and_taken_out_are_the_text_before_and_those_kept_and_put_in_the_text_after()
    {
        var texts = Gen.Elements("ett", "två", "tre", "fyra", "och").ListOf().Select(words => string.Join(' ', words.Take(6)));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Arb.From(texts), Arb.From(texts), (before, after) =>
        {
            // The long beginning is cut to four words, and so is an end of six that both texts have.
            var parts = WordByWord($"A {before}", $"B {after}");
            var isCut = before == after && before.Split(' ').Length == 6;
            return Words(parts, SentenceRole.Deleted) == $"… visas ord för ord, A {Shown(before)}".Trim() && Words(parts, SentenceRole.Inserted) == $"… visas ord för ord, B {Shown(after)}".Trim();

            string Shown(string text) => isCut ? string.Join(' ', text.Split(' ')[..4]) + " …" : text;
        }));
    }

    [Theory]
    [InlineData("ett två tre fyra fem", "ett två tre fyra fem")]
    [InlineData("ett två tre fyra fem sex", "ett två tre fyra …")]
    public void An_end_that_both_texts_have_is_shown_whole_where_cutting_it_would_spare_one_word(string end, string shown)
    {
        WordByWord($"A {end}", $"B {end}").Last(part => part.Role == SentenceRole.Kept).Text.ShouldBe(shown);
    }

    [Fact]
    public void Any_edit_of_a_real_record_is_told_without_a_fault()
    {
        var files = Directory.GetFiles(Repository.PathTo("input"), "*.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        Prop.ForAll<int, int, int>((which, from, length) =>
        {
            var path = files[Math.Abs(which % files.Length)];
            var file = Path.GetRelativePath(Repository.PathTo("input"), path).Replace('\\', '/');
            var text = System.IO.File.ReadAllText(path);
            var at = Math.Abs(from * 37 % text.Length);
            var to = Math.Min(text.Length, at + Math.Abs(length));
            var edited = text[..at] + text[to..];
            var result = RecordComparison.Compare([Change(file, text, edited), Change("initiatives/x/y.md", edited, null)]);
            return result.Changes.Select(Names.Name).All(change => change.Fields.All(field => field.ToString().Length > 0));
        }).QuickCheckThrowOnFailure();
    }

    // The change of a text that begins with what is too long to be told as "before → after".
    private static ImmutableArray<SentencePart> WordByWord(string before, string after)
    {
        const string Beginning = "id: s\nvision: Inledning som är mer än tillräckligt lång för att visas ord för ord, ";
        return Compared("strategies/s.yml", $"{Beginning}{before}\n", $"{Beginning}{after}\n").Fields[0].Sentence;
    }

    private static string Words(IEnumerable<SentencePart> parts, SentenceRole role) =>
        string.Join(' ', parts.Where(part => part.Role == SentenceRole.Kept || part.Role == role).Select(part => part.Text));

    // Each field, in a record that has nothing else, with and without its value. The filler makes the items of lists alike.
    private static IEnumerable<(string Path, string Before, string After)> WithAndWithout(IEnumerable<FieldDescription> fields)
    {
        const string Filler = "zx: 1, zy: 2, zz: 3";
        foreach (var field in fields)
        {
            if (field.Type is not (FieldType.Group or FieldType.GroupList))
            {
                var value = field.Type switch
                {
                    FieldType.KronorByYear or FieldType.CountBySection => "{2023: 1}",
                    FieldType.TextList or FieldType.TermList or FieldType.ReferenceList or FieldType.DateList or FieldType.KronorList or FieldType.NumberList => "[1]",
                    _ => "true",
                };
                yield return (field.Name, "", $"{field.Name}: {value}");
                continue;
            }

            foreach (var (path, before, after) in WithAndWithout(field.Fields))
            {
                string Within(string inner) => $"{field.Name}: {(field.Type == FieldType.Group ? "{" : "[{")}{Filler}{(inner.Length == 0 ? "" : ", ")}{inner}{(field.Type == FieldType.Group ? "}" : "}]")}";
                yield return ($"{field.Name}.{path}", Within(before), Within(after));
            }
        }
    }

    private static string Read(string file) => System.IO.File.ReadAllText(Repository.PathTo(["input", .. file.Split('/')]));

    private static string Initiative(string fields, string text = "En text.") => $"---\ntitle: En insats\nregion: gotland\n{fields}---\n{text}\n";

    private static IEnumerable<string> Sentences(string before, string after) =>
        Compared(File, before, after).Fields.Select(field => field.ToString().Replace('\u00A0', ' '));

    private static IEnumerable<string> Withheld(string before, string after)
    {
        var change = Compared("decisions/d.yml", before, after);
        return PersonalDecisions.Of([change], []).Withhold(change).Fields.Select(field => field.ToString());
    }

    private static RecordChange Changed(string file, string from, string to)
    {
        var text = Read(file);
        text.ShouldContain(from);
        return Compared(file, text, text.Replace(from, to, StringComparison.Ordinal));
    }

    private static RecordChange Compared(string file, string before, string after) =>
        Names.Name(RecordComparison.Compare([Change(file, before, after)]).Changes.ShouldHaveSingleItem());

    private static FileChange Change(string file, string? before, string? after) => new(file, Bytes(before), Bytes(after));

    private static byte[]? Bytes(string? text) => text is null ? null : Encoding.UTF8.GetBytes(text);
}
