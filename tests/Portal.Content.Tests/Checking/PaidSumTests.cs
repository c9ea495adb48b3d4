using System.Collections.Immutable;
using Portal.Content.Diagnostics;

namespace Portal.Content.Tests.Checking;

/// <summary>When what is paid of an initiative is too much for what is granted to it.</summary>
public sealed class PaidSumTests
{
    private const string Granted = "{amount: 100, stage: granted}";

    [Theory]
    [InlineData("{amount: 1000, stage: paid}", Granted)]
    [InlineData("{amount: 60, stage: paid}", "{amount: 50, stage: paid}", Granted)]
    [InlineData("{amount: 101, stage: paid, year: 2023}", Granted)]
    [InlineData("{financier: Regionalfonden, amount: 101, stage: paid}", "{financier: Regionalfonden, amount: 100, stage: granted}", "{amount: 900, stage: granted}")]
    public void A_financier_that_pays_more_than_it_granted_is_looked_at(params string[] funding) =>
        Check(funding).ShouldHaveSingleItem().Code.ShouldBe(DiagnosticCode.PaidSum);

    [Theory]
    [InlineData("{amount: 100, stage: paid}", Granted)]
    [InlineData("{amount: 1000, stage: paid}")]
    [InlineData("{amount: 1000, stage: paid}", "{amount: 100, stage: applied}", "{amount: 100}")]
    [InlineData("{amount: 1000, stage: paid}", "{amount: 100, stage: granted, approximate: true}")]
    [InlineData("{amount: 1000, stage: paid, part: true}", Granted, "{amount: 5000, stage: budgeted}")]
    [InlineData("{financier: Regionalfonden, amount: 1000, stage: paid}", Granted)]
    [InlineData("{fund: REACT, amount: 1000, stage: paid}", "{fund: Anslag 1:1, amount: 100, stage: granted}")]
    [InlineData("{amount: 150, stage: paid}", "{amount: 100, stage: granted, year: 2023}")]
    public void What_another_financier_granted_or_nobody_is_said_to_says_nothing_of_what_is_paid(params string[] funding) => Check(funding).ShouldBeEmpty();

    private static ImmutableArray<Diagnostic> Check(string[] funding)
    {
        using var input = new TemporaryInput();
        input.Replace("initiatives/norrmark/larcentrum.md", "  - {amount: 750000, approximate: true}", string.Join('\n', funding.Select(amount => $"  - {amount}")));
        return input.Check();
    }
}
