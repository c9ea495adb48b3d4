using System.Text;
using Portal.Build.Comparing;
using Portal.Content.Reading;

namespace Portal.Build.Tests;

public sealed class InputDifferenceTests
{
    private const string File = "initiatives/gotland/molekyl.md";

    private static readonly SortedDictionary<string, byte[]> Real = InputReader.ReadFiles(Repository.PathTo("input"));

    [Fact]
    public void Nothing_has_changed_between_a_state_and_itself()
    {
        var difference = InputDifference.Between(Real, Real);

        difference.Changes.ShouldBeEmpty();
        difference.NewProblems.ShouldBeEmpty();
        difference.Pages.ShouldBeEmpty();
        DifferenceWriter.Write(difference, DifferenceFormat.Text).ShouldBe("Ändringar i uppgifterna\nInget som uppgifterna säger har ändrats.\n");
    }

    [Fact]
    public void Totals_are_told_by_stage_before_and_after()
    {
        var difference = InputDifference.Between(Real, With(("initiatives/gotland/gotland-goes-global.md", text => text.Replace("amount: 1495726", "amount: 2495726", StringComparison.Ordinal))));

        var granted = difference.Before.Money[Portal.Content.Money.Stage.Granted]!.Value.Amount.Value;
        difference.After.Money[Portal.Content.Money.Stage.Granted]!.Value.Amount.Value.ShouldBe(granted + 1_000_000);
        difference.After.Initiatives.ShouldBe(difference.Before.Initiatives);
        var text = DifferenceWriter.Write(difference, DifferenceFormat.Markdown).Replace('\u00A0', ' ');
        text.ShouldContain($"| Insatser | {difference.Before.Initiatives} | {difference.Before.Initiatives} |");
        text.ShouldContain("  - Beviljat belopp ändrat från 1 495 726 kr till **2 495 726 kr**\n");
    }

    [Fact]
    public void Pages_that_come_go_change_and_gather_are_told()
    {
        var moved = new SortedDictionary<string, byte[]>(Real.ToDictionary(), StringComparer.Ordinal);
        moved.Remove(File, out var text);
        moved.Add("initiatives/gotland/molekyl-2.md", text!);

        InputDifference.Between(Real, moved).Pages.Where(page => page.Effect is PageEffect.Added or PageEffect.Removed).ShouldBe(
        [
            new TouchedPage("/insatser/gotland/molekyl-2/", PageEffect.Added),
            new TouchedPage("/insatser/gotland/molekyl/", PageEffect.Removed),
        ]);
        InputDifference.Between(Real, moved).Pages.ShouldContain(new TouchedPage("/regioner/gotland/", PageEffect.Gathers));
    }

    [Fact]
    public void Only_problems_that_are_new_are_told_and_those_that_are_gone()
    {
        var broken = With((File, text => text.Replace("region: gotland", "# A line more.\nregion: gottland", StringComparison.Ordinal)));

        var difference = InputDifference.Between(Real, broken);

        difference.NewProblems.ShouldContain(problem => problem.Code.Id == "unknown-region" && problem.At.File == File);
        difference.NewProblems.ShouldAllBe(problem => problem.At.File == File || problem.Message.Contains("molekyl"));
        InputDifference.Between(broken, Real).SolvedProblems.Length.ShouldBe(difference.NewProblems.Length);
        DifferenceWriter.Write(difference, DifferenceFormat.Markdown).ShouldContain($"**fel** `{File}:");
    }

    [Fact]
    public void A_record_that_cannot_be_read_is_told()
    {
        var difference = InputDifference.Between(Real, With((File, _ => "---\ntitle: [\n---\n")));

        DifferenceWriter.Write(difference, DifferenceFormat.Text).ShouldContain("(gotland/molekyl): filen gick inte att läsa, rad ");
    }

    [Fact]
    public void Hostile_records_stay_text_in_a_pull_request()
    {
        var difference = InputDifference.Between(Real, With((File, text => text.Replace("title: Molekyl", "title: \"![x](https://bad.example) <img src=x> @octocat `a` **b** #1 | c\"", StringComparison.Ordinal))));

        var markdown = DifferenceWriter.Write(difference, DifferenceFormat.Markdown);

        markdown.ShouldNotContain("![x]");
        markdown.ShouldNotContain("https://");
        markdown.ShouldNotContain(" <img");
        markdown.ShouldNotContain("@octocat");
        markdown.ShouldContain("\\<img src=x\\>");
    }

    [Fact]
    public void A_large_difference_is_cut_to_what_a_comment_can_hold()
    {
        var difference = InputDifference.Between(new Dictionary<string, byte[]>(), Real);

        var markdown = DifferenceWriter.Write(difference, DifferenceFormat.Markdown);

        markdown.Length.ShouldBeLessThan(65_536);
        markdown.ShouldContain($"- {difference.After.Initiatives} insatser: {difference.After.Initiatives} tillagda\n");
        markdown.ShouldContain(" till\n");
    }

    private static Dictionary<string, byte[]> With(params (string File, Func<string, string> Edit)[] edits)
    {
        var files = Real.ToDictionary();
        foreach (var (file, edit) in edits)
        {
            var text = Encoding.UTF8.GetString(files[file]);
            files[file] = Encoding.UTF8.GetBytes(edit(text));
            files[file].ShouldNotBe(Real[file]);
        }

        return files;
    }
}
