using Portal.Content.Changes;
using static Portal.History.Tests.Histories;

namespace Portal.History.Tests;

/// <summary>What the commits of a repository tell.</summary>
public sealed class ChangeHistoryTests
{
    [Fact]
    public async Task Each_commit_tells_what_it_changed_newest_first()
    {
        using var repository = new TemporaryRepository();
        repository.Write(MolekylFile, Initiative(amount: 100)).Write("regions/gotland.yml", "id: gotland\nname: Region Gotland\n").Commit("Lägg in Molekyl");
        var second = repository.Write(MolekylFile, Initiative(amount: 250)).Commit("Rätta beloppet");
        repository.Write(MolekylFile, null).Commit("Ta bort Molekyl");

        var log = await ReadAsync(repository);

        log.Coverage.ShouldBe(ChangeLogCoverage.Complete);
        log.Notice.ShouldBeNull();
        log.Commits.Select(commit => commit.Subject).ShouldBe(["Ta bort Molekyl", "Rätta beloppet", "Lägg in Molekyl"]);
        log.Commits[1].Hash.ShouldBe(second);
        log.Commits[1].Date.ShouldBe(new DateTimeOffset(2026, 1, 2, 12, 0, 0, TimeSpan.FromHours(1)));
        log.Commits[1].Day.ShouldBe(new DateOnly(2026, 1, 2));
        Told(log).ShouldBe(
        [
            "Removed gotland/molekyl Molekyl",
            "Changed gotland/molekyl Molekyl: Beviljat belopp från Region Gotland ändrat från 100 kr till 250 kr",
            "Added gotland/molekyl Molekyl",
            "Added gotland Region Gotland",
        ]);
        log.LastChanged(Molekyl).ShouldBe(log.Commits[0].Date);
    }

    [Fact]
    public async Task A_figure_changed_and_changed_back_shows_twice()
    {
        using var repository = new TemporaryRepository();
        repository.Write(MolekylFile, Initiative(amount: 100)).Commit("a");
        repository.Write(MolekylFile, Initiative(amount: 200)).Commit("b");
        repository.Write(MolekylFile, Initiative(amount: 100)).Commit("c");

        Told(await ReadAsync(repository)).ShouldBe(
        [
            "Changed gotland/molekyl Molekyl: Beviljat belopp från Region Gotland ändrat från 200 kr till 100 kr",
            "Changed gotland/molekyl Molekyl: Beviljat belopp från Region Gotland ändrat från 100 kr till 200 kr",
            "Added gotland/molekyl Molekyl",
        ]);
    }

    [Fact]
    public async Task A_record_keeps_its_history_when_its_file_is_renamed()
    {
        using var repository = new TemporaryRepository();
        repository.Write(MolekylFile, Initiative(amount: 100)).Commit("a");
        repository.Write(MolekylFile, Initiative(amount: 200)).Commit("b");
        repository.Move(MolekylFile, "initiatives/gotland/molekyl-2.md").Write("initiatives/gotland/molekyl-2.md", Initiative(amount: 300)).Commit("c");
        repository.Write(MolekylFile, Initiative(amount: 7, title: "Något helt annat", text: "En annan insats.")).Commit("d");

        var log = await ReadAsync(repository);

        log.Of(new RecordKey("initiative", "gotland/molekyl-2")).Select(happened => happened.Change.Kind).ShouldBe([ChangeKind.Renamed, ChangeKind.Changed, ChangeKind.Added]);
        log.Commits[1].Records[0].Earlier.ShouldBe(Molekyl);
        log.Of(Molekyl).Select(happened => happened.Change.Kind).ShouldBe([ChangeKind.Added]);
    }

    [Fact]
    public async Task A_merge_is_one_entry_with_all_that_it_brought_in()
    {
        using var repository = new TemporaryRepository();
        repository.Write(MolekylFile, Initiative(amount: 100)).Commit("a");
        repository.Git("checkout", "--quiet", "-b", "rattning");
        repository.Write(MolekylFile, Initiative(amount: 150)).Commit("Ett steg");
        repository.Write(MolekylFile, Initiative(amount: 200)).Commit("Ett steg till");
        repository.Git("checkout", "--quiet", "main");
        repository.Write("regions/gotland.yml", "id: gotland\nname: Region Gotland\n").Commit("b");
        repository.Merge("rattning", "Merge pull request #7 from anna-andersson/rattning\n\nRätta beloppet för Molekyl");
        repository.Git("checkout", "--quiet", "-b", "mer");
        repository.Write(MolekylFile, Initiative(amount: 300)).Commit("Höj beloppet");
        repository.Git("checkout", "--quiet", "main");
        repository.Merge("mer", "Merge branch 'mer'");

        var log = await ReadAsync(repository);

        log.Commits.Select(commit => commit.Subject).ShouldBe(["Höj beloppet", "Rätta beloppet för Molekyl", "b", "a"]);
        Told(log)[1].ShouldBe("Changed gotland/molekyl Molekyl: Beviljat belopp från Region Gotland ändrat från 100 kr till 200 kr");
    }

    [Fact]
    public async Task Names_are_those_of_the_time()
    {
        using var repository = new TemporaryRepository();
        repository.Write("strategies/s.yml", "id: s\ntitle: Strategin\ngoals:\n  - {id: g, title: Det gamla målet}\n").Write(MolekylFile, Initiative(amount: 1)).Commit("a");
        repository.Write(MolekylFile, Initiative(amount: 1, fields: "goals: [s/g]\n")).Commit("b");
        repository.Write("strategies/s.yml", "id: s\ntitle: Strategin\ngoals:\n  - {id: g, title: Det nya målet}\n").Commit("c");
        repository.Write(MolekylFile, Initiative(amount: 1)).Commit("d");

        Told(await ReadAsync(repository))[..3].ShouldBe(
        [
            "Changed gotland/molekyl Molekyl: Mål borttaget: Det nya målet",
            "Changed s Strategin: Mål ”Det gamla målet” heter nu ”Det nya målet”",
            "Changed gotland/molekyl Molekyl: Mål tillagt: Det gamla målet",
        ]);
    }

    [Fact]
    public async Task A_broken_record_is_told_and_what_comes_after_is_compared_with_what_it_last_said()
    {
        using var repository = new TemporaryRepository();
        repository.Write(MolekylFile, Initiative(amount: 100)).Commit("a");
        repository.Write(MolekylFile, "---\ntitle: [Molekyl\n---\n").Commit("b");
        repository.Write(MolekylFile, "---\ntitle: {Molekyl\n---\n").Commit("c");
        repository.Write(MolekylFile, Initiative(amount: 200)).Commit("d");

        foreach (var log in new[] { await ReadAsync(repository), await ReadAsync(repository) })
        {
            Told(log)[0].ShouldBe("Changed gotland/molekyl Molekyl: Beviljat belopp från Region Gotland ändrat från 100 kr till 200 kr");
            log.Commits[2].Records[0].Kind.ShouldBe(ChangeKind.Unreadable);
            log.Commits[2].Records[0].Problem.ShouldNotBeNull().ShouldStartWith("Filen gick inte att läsa");
        }
    }

    [Fact]
    public async Task A_record_that_was_never_readable_before_is_new()
    {
        using var repository = new TemporaryRepository();
        repository.Write(MolekylFile, "---\ntitle: [Molekyl\n---\n").Commit("a");
        repository.Write(MolekylFile, Initiative(amount: 200)).Commit("b");

        (await ReadAsync(repository)).Commits[0].Records[0].Kind.ShouldBe(ChangeKind.Added);
    }

    [Fact]
    public async Task Hostile_subjects_and_people_stay_out()
    {
        using var repository = new TemporaryRepository();
        repository.Write(MolekylFile, Initiative(amount: 1)).Commit("<script>alert('\u202Ehej')</script> \u0001 från Bo <bo@person.example>\n\nSigned-off-by: Bo Boson <bo@person.example>");
        repository.Write(MolekylFile, Initiative(amount: 2)).Commit(new string('x', 5000));
        repository.Write(MolekylFile, Initiative(amount: 3)).Commit("");
        repository.Write(MolekylFile, Initiative(amount: 4)).Commit("Ta bort 19811228-9874");

        var log = await ReadAsync(repository);

        log.Commits.Select(commit => commit.Subject).ShouldBe(["Ta bort [personnummer]", "", new string('x', 199) + "…", "<script>alert('hej')</script>  från Bo [e-postadress]"]);
        string.Join(' ', log.Commits).ShouldNotContain("Anna");
        string.Join(' ', log.Commits).ShouldNotContain("@");
    }

    [Fact]
    public async Task Details_of_a_commit_can_be_withheld()
    {
        using var repository = new TemporaryRepository();
        repository.Write(MolekylFile, Initiative(amount: 1)).Commit("a");
        var named = repository.Write(MolekylFile, Initiative(amount: 1, title: "Anna Anderssons projekt")).Commit("Anna Andersson");

        var commit = (await ChangeHistory.ReadAsync(repository.Input, null, withheld: [named[..10]])).Commits[0];

        commit.IsWithheld.ShouldBeTrue();
        commit.Subject.ShouldBeEmpty();
        commit.Records.ShouldHaveSingleItem().Title.ShouldBe("gotland/molekyl");
        commit.Records[0].Fields.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_withheld_commit_brought_in_is_not_told_by_the_one_that_takes_it_out()
    {
        using var repository = new TemporaryRepository();
        repository.Write(MolekylFile, Initiative(amount: 1)).Commit("a");
        var named = repository.Write(MolekylFile, Initiative(amount: 1, title: "Anna Anderssons projekt")).Commit("Anna Andersson");
        repository.Write(MolekylFile, Initiative(amount: 2, title: "Anna Anderssons projekt")).Commit("between");
        repository.Write(MolekylFile, Initiative(amount: 2, title: "Projektet")).Commit("without Anna Andersson");
        repository.Write(MolekylFile, Initiative(amount: 3, title: "Projektet")).Commit("after");

        var commits = (await ChangeHistory.ReadAsync(repository.Input, null, withheld: [named])).Commits;

        commits.Select(commit => commit.IsWithheld).ShouldBe([false, true, true, true, false]);
        commits.SelectMany(commit => commit.Records).SelectMany(change => change.Fields.Select(field => field.ToString()).Append(change.Title)).ShouldAllBe(text => !text.Contains("Anna"));
        commits.ShouldAllBe(commit => !commit.Subject.Contains("Anna"));
    }

    [Fact]
    public async Task What_a_withheld_record_came_with_is_not_told_by_later_changes_of_it()
    {
        using var repository = new TemporaryRepository();
        var named = repository.Write(MolekylFile, Initiative(amount: 1, title: "Anna Anderssons projekt")).Commit("a");
        repository.Write(MolekylFile, Initiative(amount: 1, title: "Projektet")).Commit("b");
        repository.Write(MolekylFile, Initiative(amount: 1, title: "Det stora projektet")).Commit("c");

        var commits = (await ChangeHistory.ReadAsync(repository.Input, null, withheld: [named])).Commits;

        commits.Select(commit => commit.IsWithheld).ShouldBe([false, true, true]);
    }

    [Fact]
    public async Task A_decision_that_turns_out_to_be_on_a_person_is_not_told_of_from_the_time_before_either()
    {
        const string List = "decisions/d.yml";
        static string Decisions(string who, string place) =>
            $"id: d\ntitle: Besluten\ndecisions:\n  - {{case: Regt-1, {who}, industry: Keramik, municipality: {place}}}\n  - {{case: Regt-2, recipient: Bolaget AB, municipality: {place}}}\n";
        using var repository = new TemporaryRepository();
        repository.Write(List, Decisions("recipient: Anna Andersson", "Nora")).Commit("a");
        repository.Write(List, Decisions("recipient: Anna Anderson", "Kumla")).Commit("b");
        repository.Write(List, Decisions("recipient_kind: sole-trader", "Kumla")).Commit("c");

        var told = Told(await ReadAsync(repository));

        told.ShouldBe(
        [
            "Changed d Besluten: Ett beslut som gäller en privatperson eller enskild näringsidkare ändrat",
            "Changed d Besluten: Beslut ”Regt-2”: kommun ändrad från Nora till Kumla",
            "Changed d Besluten: Ett beslut som gäller en privatperson eller enskild näringsidkare ändrat",
            "Added d Besluten",
        ]);
    }

    [Fact]
    public async Task Files_that_are_written_otherwise_are_no_change_and_what_is_not_committed_is_not_told()
    {
        using var repository = new TemporaryRepository();
        repository.Git("config", "core.autocrlf", "false");
        repository.Write(MolekylFile, Initiative(amount: 100)).Commit("a");
        repository.Write(MolekylFile, Initiative(amount: 100).Replace("\n", "\r\n", StringComparison.Ordinal)).Commit("b");
        repository.Write(MolekylFile, "\uFEFF" + Initiative(amount: 100)).Commit("c");
        repository.Write(MolekylFile, Initiative(amount: 900)).Write("initiatives/gotland/ny.md", Initiative(amount: 1));

        Told(await ReadAsync(repository)).ShouldBe(["Added gotland/molekyl Molekyl"]);
    }

    [Fact]
    public async Task Records_of_a_folder_that_moves_keep_their_history()
    {
        using var repository = new TemporaryRepository();
        repository.Write(MolekylFile, Initiative(amount: 100)).Write("initiatives/gotland/zero.md", Initiative(amount: 5, title: "Zero", text: "En insats för resor.")).Commit("a");
        repository.Move(MolekylFile, "initiatives/visby/molekyl.md").Move("initiatives/gotland/zero.md", "initiatives/visby/zero.md").Commit("b");

        var log = await ReadAsync(repository);

        Told(log).ShouldBe(["Renamed visby/molekyl Molekyl", "Renamed visby/zero Zero", "Added gotland/molekyl Molekyl", "Added gotland/zero Zero"]);
        log.Of(new RecordKey("initiative", "visby/zero")).Select(happened => happened.Change.Kind).ShouldBe([ChangeKind.Renamed, ChangeKind.Added]);
    }

    [Fact]
    public async Task A_file_whose_name_is_no_text_does_not_stand_in_the_way()
    {
        using var repository = new TemporaryRepository();
        repository.Write(MolekylFile, Initiative(amount: 100)).Commit("a");
        var blob = repository.Git("rev-parse", "HEAD:input/" + MolekylFile).Trim();
        repository.Import($"""
            commit refs/heads/main
            committer A <a@b.example> 1770000000 +0100
            data 1
            b
            from refs/heads/main^0
            M 100644 {blob} "input/initiatives/gotland/\345.md"
            M 100644 {blob} "input/initiatives/gotland/\"'\\\302\240 x.md"

            """);

        var log = await ReadAsync(repository);

        log.Coverage.ShouldBe(ChangeLogCoverage.Complete);
        log.Commits.Length.ShouldBe(2);
        // No id can be made of such names, so the files are told of as what they are to the checks: not readable.
        log.Commits[0].Records.Select(change => (change.Kind, change.Record.Id)).ShouldBe([(ChangeKind.Unreadable, "gotland/\"'\\\u00A0 x"), (ChangeKind.Unreadable, "gotland/\uFFFD")], ignoreOrder: true);
    }

    [Fact]
    public async Task Commits_that_touch_no_record_are_left_out()
    {
        using var repository = new TemporaryRepository();
        repository.Write(MolekylFile, Initiative(amount: 1)).Commit("a");
        repository.Write("README.md", "Läs mig").Commit("b");
        repository.Write(MolekylFile, Initiative(amount: 1).Replace("title: Molekyl", "title: \"Molekyl\" # a comment", StringComparison.Ordinal)).Commit("c");
        File.WriteAllText(Path.Combine(repository.Path, "other.txt"), "x");
        repository.Commit("d");

        (await ReadAsync(repository)).Commits.Select(commit => commit.Subject).ShouldBe(["a"]);
    }

    [Fact]
    public async Task A_large_first_commit_is_told_whole()
    {
        using var repository = new TemporaryRepository();
        for (var i = 0; i < 900; i++)
        {
            repository.Write($"initiatives/gotland/insats-{i}.md", Initiative(amount: i, title: $"Insats {i}"));
        }

        repository.Commit("a");

        var records = (await ReadAsync(repository)).Commits[0].Records;
        records.Length.ShouldBe(900);
        records.Select(change => change.Record.Id).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
    }
}
