using Portal.Content.Changes;
using static Portal.History.Tests.Histories;

namespace Portal.History.Tests;

/// <summary>Repositories, clones and machines of all sorts.</summary>
public sealed class RepositoryTests
{
    [Fact]
    public async Task A_shallow_clone_says_so_and_shows_what_it_has()
    {
        using var repository = new TemporaryRepository();
        repository.Write(MolekylFile, Initiative(amount: 1)).Commit("a");
        repository.Write(MolekylFile, Initiative(amount: 2)).Commit("b");
        repository.Write(MolekylFile, Initiative(amount: 3)).Commit("c");
        var clone = Path.Combine(repository.Path, "clone");
        repository.Git("clone", "--quiet", "--depth", "2", new Uri(repository.Path).AbsoluteUri, clone);

        var log = await ChangeHistory.ReadAsync(Path.Combine(clone, "input"), Path.Combine(clone, ".portal"));

        log.Coverage.ShouldBe(ChangeLogCoverage.Partial);
        log.Notice.ShouldNotBeNull().ShouldStartWith("Historiken är inte fullständig: den visar bara ändringar från och med 3 januari 2026.");
        Told(log).ShouldHaveSingleItem().ShouldEndWith("ändrat från 2 kr till 3 kr");

        repository.GitIn(clone, "fetch", "--quiet", "--unshallow");
        (await ChangeHistory.ReadAsync(Path.Combine(clone, "input"), Path.Combine(clone, ".portal"))).Commits.Length.ShouldBe(3);
    }

    [Fact]
    public async Task A_clone_of_depth_1_shows_nothing_rather_than_all_as_new()
    {
        using var repository = new TemporaryRepository();
        repository.Write(MolekylFile, Initiative(amount: 1)).Commit("a");
        repository.Write(MolekylFile, Initiative(amount: 2)).Commit("b");
        var clone = Path.Combine(repository.Path, "clone");
        repository.Git("clone", "--quiet", "--depth", "1", new Uri(repository.Path).AbsoluteUri, clone);

        var log = await ChangeHistory.ReadAsync(Path.Combine(clone, "input"), null);

        log.Commits.ShouldBeEmpty();
        log.Coverage.ShouldBe(ChangeLogCoverage.Partial);
        log.Notice.ShouldNotBeNull();
        (await RevisionFiles.ReadAsync(Path.Combine(clone, "input"), "HEAD~1")).Problem.ShouldContain("git fetch --unshallow");
    }

    [Fact]
    public async Task Outside_git_it_says_so()
    {
        var folder = Directory.CreateTempSubdirectory("portal-no-git-");
        try
        {
            var log = await ChangeHistory.ReadAsync(folder.FullName, null);

            log.Coverage.ShouldBe(ChangeLogCoverage.NoRepository);
            log.Notice.ShouldNotBeNull().ShouldStartWith("Historiken är inte fullständig:");
            log.Of(Molekyl).ShouldBeEmpty();
            log.LastChanged(Molekyl).ShouldBeNull();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Before_the_first_commit_and_in_a_folder_that_was_never_committed_it_says_so()
    {
        using var repository = new TemporaryRepository();
        (await ReadAsync(repository)).Coverage.ShouldBe(ChangeLogCoverage.NothingCommitted);

        File.WriteAllText(Path.Combine(repository.Path, "other.txt"), "x");
        repository.Commit("a");
        repository.Write(MolekylFile, Initiative(amount: 1));

        (await ReadAsync(repository)).Coverage.ShouldBe(ChangeLogCoverage.NothingCommitted);
    }

    [Fact]
    public async Task A_detached_head_and_a_worktree_of_a_bare_repository_are_read_like_any_other()
    {
        using var repository = new TemporaryRepository();
        repository.Write(MolekylFile, Initiative(amount: 1)).Commit("a");
        repository.Write(MolekylFile, Initiative(amount: 2)).Commit("b");
        var bare = Path.Combine(repository.Path, "bare.git");
        var worktree = Path.Combine(repository.Path, "worktree");
        repository.Git("clone", "--quiet", "--bare", repository.Path, bare);
        repository.GitIn(bare, "worktree", "add", "--quiet", "--detach", worktree, "main");

        (await ChangeHistory.ReadAsync(Path.Combine(worktree, "input"), null)).Commits.Length.ShouldBe(2);
    }

    [Fact]
    public async Task The_input_folder_may_be_the_repository_itself()
    {
        using var repository = new TemporaryRepository();
        Directory.Delete(repository.Input);
        Directory.CreateDirectory(Path.Combine(repository.Path, "regions"));
        File.WriteAllText(Path.Combine(repository.Path, "regions", "gotland.yml"), "id: gotland\nname: Region Gotland\n");
        repository.Commit("a");

        (await ChangeHistory.ReadAsync(repository.Path, null)).Commits.ShouldHaveSingleItem().Records[0].Title.ShouldBe("Region Gotland");
    }

    [Fact]
    public async Task Settings_of_the_user_do_not_change_what_is_read()
    {
        using var repository = new TemporaryRepository();
        repository.Write(MolekylFile, Initiative(amount: 1)).Write("initiatives/gotland/så här.md", "x").Commit("a");
        repository.Write(MolekylFile, Initiative(amount: 2)).Commit("b");
        foreach (var (name, value) in new[]
        {
            ("log.showSignature", "true"), ("log.showRoot", "false"), ("color.ui", "always"), ("diff.renames", "copies"), ("core.quotePath", "true"),
            ("diff.noprefix", "true"), ("format.pretty", "fuller"), ("log.date", "relative"), ("diff.orderFile", "missing"), ("log.diffMerges", "off"), ("diff.relative", "false"),
        })
        {
            repository.Git("config", name, value);
        }

        Told(await ReadAsync(repository)).ShouldBe(
        [
            "Changed gotland/molekyl Molekyl: Beviljat belopp från Region Gotland ändrat från 1 kr till 2 kr",
            "Added gotland/molekyl Molekyl",
            "Unreadable gotland/så här gotland/så här",
        ], ignoreOrder: true);
    }

    [Fact]
    public async Task Variables_that_point_to_another_repository_do_not_lead_astray()
    {
        using var repository = new TemporaryRepository();
        using var other = new TemporaryRepository();
        repository.Write(MolekylFile, Initiative(amount: 1)).Commit("a");
        other.Write(MolekylFile, Initiative(amount: 1)).Commit("b");

        var log = await WithVariableAsync("GIT_DIR", Path.Combine(other.Path, ".git"), () => ReadAsync(repository));

        log.Commits.Select(commit => commit.Subject).ShouldBe(["a"]);
    }

    [Fact]
    public async Task Without_git_on_the_machine_it_says_so()
    {
        using var repository = new TemporaryRepository();
        repository.Write(MolekylFile, Initiative(amount: 1)).Commit("a");

        var log = await WithVariableAsync("PATH", repository.Input, () => ReadAsync(repository));

        log.Coverage.ShouldBe(ChangeLogCoverage.NoGit);
        log.Notice.ShouldNotBeNull().ShouldStartWith("Historiken är inte fullständig:");
        log.Detail.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_repository_of_another_user_is_not_read_and_it_says_so()
    {
        using var repository = new TemporaryRepository();
        repository.Write(MolekylFile, Initiative(amount: 1)).Commit("a");

        // Git's own switch for testing what it does when the owner is another.
        var log = await WithVariableAsync("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1", () => ReadAsync(repository));

        log.Coverage.ShouldBe(ChangeLogCoverage.Refused);
        log.Detail.ShouldNotBeNull().ShouldContain("safe.directory");
        log.Notice.ShouldNotBeNull();
    }

    // No two tests of the assembly run at the same time.
    private static async Task<ChangeLog> WithVariableAsync(string name, string value, Func<Task<ChangeLog>> read)
    {
        var before = Environment.GetEnvironmentVariable(name);
        Environment.SetEnvironmentVariable(name, value);
        try
        {
            return await read();
        }
        finally
        {
            Environment.SetEnvironmentVariable(name, before);
        }
    }
}
