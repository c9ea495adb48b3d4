using Portal.Content.Fields;

namespace Portal.Content.Money;

/// <summary>The stages of an amount in records and in Swedish.</summary>
public static class Stages
{
    /// <summary>Stages that a record can name; one that is not named is unknown ("skede okänt").</summary>
    public static Vocabulary<Stage> Named { get; } = new(
        (Stage.Applied, "applied", "Ansökt"),
        (Stage.Granted, "granted", "Beviljat"),
        (Stage.Budgeted, "budgeted", "Budgeterat"),
        (Stage.Allocated, "allocated", "Avsatt"),
        (Stage.Paid, "paid", "Utbetalt"));

    /// <summary>The stages in the order in which they are shown.</summary>
    public static IReadOnlyList<Stage> InOrder { get; } = [Stage.Paid, Stage.Granted, Stage.Allocated, Stage.Budgeted, Stage.Applied, Stage.Unknown];

    /// <summary>A stage as files write it; <c>unknown</c> where the source does not say.</summary>
    public static string Token(Stage stage) => stage == Stage.Unknown ? "unknown" : Named.Token(stage);

    /// <summary>The Swedish word for a stage.</summary>
    public static string Label(Stage stage) => stage == Stage.Unknown ? "Skede okänt" : Named.Label(stage);
}
