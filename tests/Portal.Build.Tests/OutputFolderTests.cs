using System.Text;
using Portal.Build.Publishing;

namespace Portal.Build.Tests;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Output => _folder.At("output");

    [Fact]
    public void A_site_takes_the_place_of_the_last_whole_and_leaves_nothing_beside_it()
    {
        Publish(("index.html", "one"), ("old/index.html", "old"));
        Publish(("index.html", "two"), ("new/a/index.html", "new"));

        _folder.Contents().Keys.ShouldBe([$"output/{OutputFolder.Marker}", "output/index.html", "output/new/a/index.html"]);
        File.ReadAllText(_folder.At("output/index.html")).ShouldBe("two");
    }

    [Fact]
    public void What_is_written_and_not_published_leaves_the_last_site_as_it_was()
    {
        Publish(("index.html", "one"));
        var before = _folder.Contents();
        using (var output = Take())
        {
            output.Write("index.html", "two"u8);
        }

        _folder.Contents().ShouldBe(before);
    }

    [Fact]
    public void Nothing_is_seen_of_a_site_before_it_is_published()
    {
        using var output = Take();
        output.Write("index.html", "one"u8);
        output.Write("data/a.csv", stream => stream.Write("id\n"u8)).ShouldBe(3);

        Directory.Exists(Output).ShouldBeFalse();
        output.Publish();
        File.ReadAllText(_folder.At("output/data/a.csv")).ShouldBe("id\n");
    }

    [Fact]
    public void A_folder_that_was_not_built_here_is_not_replaced_unless_it_is_to_be_cleaned()
    {
        _folder.Write("output/thesis.txt", "years of work");

        OutputFolder.Take(Output, clean: false, _folder.At("input"), [], out var refusal).ShouldBeNull();
        refusal.ShouldNotBeNull().ShouldContain("--clean");
        File.Exists(_folder.At("output/thesis.txt")).ShouldBeTrue();

        using (var output = OutputFolder.Take(Output, clean: true, _folder.At("input"), [], out _).ShouldNotBeNull())
        {
            output.Write("index.html", "one"u8);
            output.Publish();
        }

        _folder.Contents().Keys.ShouldBe([$"output/{OutputFolder.Marker}", "output/index.html"]);
    }

    [Fact]
    public void An_empty_folder_may_be_replaced()
    {
        Directory.CreateDirectory(Output);

        Publish(("index.html", "one"));

        File.Exists(_folder.At("output/index.html")).ShouldBeTrue();
    }

    [Fact]
    public void Files_that_come_into_the_folder_during_the_build_are_not_deleted()
    {
        using var output = Take();
        output.Write("index.html", "one"u8);
        _folder.Write("output/thesis.txt", "years of work");

        Should.Throw<IOException>(output.Publish).Message.ShouldContain("--clean");
        File.Exists(_folder.At("output/thesis.txt")).ShouldBeTrue();
    }

    [Fact]
    public void Folders_that_hold_what_must_be_kept_are_never_replaced()
    {
        var input = _folder.At("output/project/input");
        Directory.CreateDirectory(input);
        Directory.CreateDirectory(_folder.At("repository/.git"));
        _folder.Write("file", "");
        _folder.Write("worktree/.git", "gitdir: ../repository/.git/worktrees/worktree");

        Refusal(Output, input).ShouldContain("must not be replaced");
        Refusal(input, input).ShouldContain("must not be replaced");
        Refusal(Path.Combine(input, "site"), input).ShouldContain("lies in");
        Refusal(_folder.At("repository")).ShouldContain("git repository");
        Refusal(_folder.At("worktree")).ShouldContain("git repository");
        Refusal(Path.GetPathRoot(Output)!, input).ShouldContain("root");
        Refusal(Environment.CurrentDirectory).ShouldContain("must not be replaced");
        Refusal(_folder.At("file")).ShouldContain("is a file");
        OutputFolder.Take(Output, clean: true, input, [_folder.At("output/statiq.json")], out var refusal).ShouldBeNull();
        refusal.ShouldNotBeNull().ShouldContain("must not be replaced");
    }

    [Fact]
    public void A_symbolic_link_is_refused_and_what_it_leads_to_is_left_alone()
    {
        _folder.Write("elsewhere/thesis.txt", "years of work");
        Directory.CreateSymbolicLink(Output, _folder.At("elsewhere"));

        Refusal(Output).ShouldContain("symbolic link");
    }

    [Fact]
    public void Links_inside_a_site_are_deleted_and_not_followed()
    {
        _folder.Write("elsewhere/thesis.txt", "years of work");
        Publish(("index.html", "one"));
        Directory.CreateSymbolicLink(_folder.At("output/link"), _folder.At("elsewhere"));

        Publish(("index.html", "two"));

        Directory.Exists(_folder.At("output/link")).ShouldBeFalse();
        File.Exists(_folder.At("elsewhere/thesis.txt")).ShouldBeTrue();
    }

    [Fact]
    public void A_second_build_at_the_same_folder_is_refused_while_the_first_is_under_way()
    {
        using (Take())
        {
            Refusal(Output).ShouldContain("Another build");
        }

        Take().Dispose();
    }

    [Fact]
    public void Leftovers_of_killed_builds_go_with_the_next_and_folders_of_others_stay()
    {
        _folder.Write($"output.next-0123abcd/{OutputFolder.Marker}", "");
        _folder.Write("output.next-0123abcd/insatser/index.html", "half");
        _folder.Write("output.lock", "");
        _folder.Write("output.next-76543210/thesis.txt", "not ours: it has no marker");
        _folder.Write($"output.next-mine/{OutputFolder.Marker}", "another name");

        Publish(("index.html", "one"));

        _folder.Contents().Keys.ShouldBe(
            [$"output.next-76543210/thesis.txt", $"output.next-mine/{OutputFolder.Marker}", $"output/{OutputFolder.Marker}", "output/index.html"],
            ignoreOrder: true);
    }

    [Fact]
    public void A_build_killed_between_its_two_renames_loses_nothing()
    {
        Publish(("index.html", "one"));
        Directory.Move(Output, Output + ".last-0123abcd");

        Take().Dispose();

        File.ReadAllText(_folder.At("output/index.html")).ShouldBe("one");
    }

    [Fact]
    public void A_last_site_that_cannot_be_deleted_is_named_when_the_new_one_is_in_its_place()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("Root deletes everything.");
            return;
        }

        Publish(("index.html", "one"), ("insatser/a/index.html", "a"));
        File.SetUnixFileMode(_folder.At("output/insatser/a"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        string last;
        using (var output = Take())
        {
            output.Write("index.html", "two"u8);

            var message = Should.Throw<IOException>(output.Publish).Message;

            last = Directory.GetDirectories(_folder.Path, "output.last-*").ShouldHaveSingleItem();
            message.ShouldStartWith($"The new site is in its place, but the last one, {last}, cannot be deleted: ");
        }

        File.ReadAllText(_folder.At("output/index.html")).ShouldBe("two");
        Should.Throw<IOException>(Take).Message.ShouldStartWith($"What an earlier build left, {last}, cannot be deleted: ");
        File.SetUnixFileMode(Path.Combine(last, "insatser/a"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Take().Dispose();
        Directory.Exists(last).ShouldBeFalse();
    }

    [Fact]
    public void A_path_is_written_once()
    {
        using var output = Take();
        output.Write("index.html", "one"u8);

        Should.Throw<IOException>(() => output.Write("index.html", "two"u8));
    }

    public void Dispose() => _folder.Dispose();

    private string Refusal(string path, string? input = null)
    {
        OutputFolder.Take(path, clean: true, input ?? _folder.At("input"), [], out var refusal).ShouldBeNull();
        return refusal.ShouldNotBeNull();
    }

    private OutputFolder Take() => OutputFolder.Take(Output, clean: false, _folder.At("input"), [], out _).ShouldNotBeNull();

    private void Publish(params (string Path, string Text)[] files)
    {
        using var output = Take();
        foreach (var (path, text) in files)
        {
            output.Write(path, Encoding.UTF8.GetBytes(text));
        }

        output.Publish();
    }
}
