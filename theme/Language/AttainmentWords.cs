using Portal.Content.Records.Initiatives;

namespace Portal.Theme.Language;

/// <summary>What to say of an outcome held against its target, in Swedish.</summary>
public static class AttainmentWords
{
    /// <summary>What a target can have come to, the worst first and the unknown last.</summary>
    public static IReadOnlyList<Attainment> InOrder { get; } = [.. Attainments.All.Values];

    /// <summary>A word or three: "Delvis nått".</summary>
    public static string Of(Attainment attainment) => attainment == Attainment.NoTarget ? "Inget mål" : Attainments.All.Label(attainment);

    /// <summary>The last part of the address of the list of such targets.</summary>
    public static string SlugOf(Attainment attainment) => attainment switch
    {
        Attainment.Reached => "natt",
        Attainment.Partly => "delvis-natt",
        Attainment.Missed => "ej-natt",
        _ => "utan-utfall",
    };

    /// <summary>The classes of the words: a filled, half or open mark, so that the colour never stands alone.</summary>
    public static string ClassOf(Attainment attainment) => attainment switch
    {
        Attainment.Reached => "outcome outcome--met",
        Attainment.Partly => "outcome outcome--partly",
        Attainment.Missed => "outcome outcome--unmet",
        _ => "outcome outcome--unknown",
    };
}
