using static Portal.History.Tests.Histories;

namespace Portal.History.Tests;

/// <summary>That what was read before is used again, and never trusted too far.</summary>
public sealed class HistoryCacheTests
{
    [Fact]
    public async Task What_was_broken_when_the_cache_was_written_is_mended_after_it()
    {
        using var repository = new TemporaryRepository();
        repository.Write(MolekylFile, Initiative(amount: 100)).Commit("a");
        repository.Write(MolekylFile, "---\ntitle: [Molekyl\n---\n").Commit("b");
        await ReadAsync(repository);
        repository.Write(MolekylFile, Initiative(amount: 200)).Commit("c");

        Told(await ReadAsync(repository))[0].ShouldBe("Changed gotland/molekyl Molekyl: Beviljat belopp från Region Gotland ändrat från 100 kr till 200 kr");
    }

    [Fact]
    public async Task The_cache_gives_the_same_as_reading_anew()
    {
        using var repository = new TemporaryRepository();
        repository.Write(MolekylFile, Initiative(amount: 1)).Commit("a");
        repository.Write(MolekylFile, Initiative(amount: 2, fields: "goals: [agenda-2030/13]\n")).Commit("b");
        var whole = Told(await ReadAsync(repository));

        Told(await ReadAsync(repository)).ShouldBe(whole);
        repository.Write(MolekylFile, Initiative(amount: 3)).Commit("c");
        var longer = Told(await ReadAsync(repository));
        longer[^whole.Length..].ShouldBe(whole);
        Told(await ChangeHistory.ReadAsync(repository.Input, null)).ShouldBe(longer);
    }

    [Fact]
    public async Task A_rewritten_history_is_read_as_it_is_now()
    {
        using var repository = new TemporaryRepository();
        repository.Write(MolekylFile, Initiative(amount: 1)).Commit("a");
        repository.Write(MolekylFile, Initiative(amount: 2)).Commit("b");
        await ReadAsync(repository);
        repository.Git("reset", "--quiet", "--hard", "HEAD~1");
        repository.Write(MolekylFile, Initiative(amount: 5)).Commit("c");

        Told(await ReadAsync(repository))[0].ShouldEndWith("ändrat från 1 kr till 5 kr");
        (await ReadAsync(repository)).Commits.Select(commit => commit.Subject).ShouldBe(["c", "a"]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(-10)]
    public async Task A_damaged_cache_is_taken_for_none(int keep)
    {
        using var repository = new TemporaryRepository();
        repository.Write(MolekylFile, Initiative(amount: 1)).Commit("a");
        var whole = Told(await ReadAsync(repository));
        var cache = Directory.GetFiles(repository.Cache).ShouldHaveSingleItem();
        var bytes = File.ReadAllBytes(cache);
        File.WriteAllBytes(cache, keep < 0 ? bytes[..^-keep] : bytes[..keep]);

        Told(await ReadAsync(repository)).ShouldBe(whole);
    }

    [Fact]
    public async Task What_killed_programs_left_of_a_cache_goes_with_the_next()
    {
        using var repository = new TemporaryRepository();
        repository.Write(MolekylFile, Initiative(amount: 1)).Commit("a");
        Directory.CreateDirectory(repository.Cache);
        File.WriteAllText(Path.Combine(repository.Cache, "history.bin.4711"), "half");

        await ReadAsync(repository);

        Path.GetFileName(Directory.GetFiles(repository.Cache).ShouldHaveSingleItem()).ShouldBe("history.bin");
    }
}
