namespace Portal.Theme.Figures;

/// <summary>
/// The look of drawings outside the site, where its stylesheet does not reach: the same classes and colours, on paper. What they
/// measure up to is kept by tests.
/// </summary>
public static class ChartStyle
{
    /// <summary>The steps of a map from the least to the most, on light paper: each darker than the one before.</summary>
    public static IReadOnlyList<string> Steps { get; } = ["#bfdcdb", "#82b5ba", "#4d909a", "#2c6f7a", "#0a3a44"];

    /// <summary>The parts of a stacked bar, on light paper: as in the stylesheet.</summary>
    public static IReadOnlyList<string> Series { get; } = ["#0b5563", "#b98300", "#5a9aa5", "#92301f", "#7f9470", "#2b5c9e", "#bd7c52", "#51616c"];

    /// <summary>The rules.</summary>
    public static string Rules { get; } =
        "text{font-family:system-ui,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;font-size:13px;fill:#10272c}"
        + ".chart-title{font-family:Palatino,Georgia,serif;font-size:20px}.chart-small{font-size:12px;fill:#4a5d60}.paper{fill:#fbfcfa}"
        + ".n{text-anchor:end;font-variant-numeric:tabular-nums}.bar__fill{fill:#0b5563}.bar__track{fill:#d6e6e6}.rule{stroke:#cdd8d5;stroke-width:1}"
        + ".map__region{fill:#eef3f1;stroke:#fbfcfa;stroke-width:1}.is-none{fill:#fbfcfa;stroke:#6c8083;stroke-dasharray:3 2}"
        + string.Concat(Series.Select((colour, n) => $".c{n + 1}{{fill:{colour};stroke:#fbfcfa;stroke-width:1.5}}"))
        + string.Concat(Steps.Select((colour, n) => $".is-{n}{{fill:{colour}}}"))
        + ".flow__node{fill:#10272c}.flow__node--none{fill:#fbfcfa;stroke:#10272c;stroke-dasharray:3 2}.flow__band{fill:#4d909a;fill-opacity:.45}.flow__band--none{fill:#6c8083;fill-opacity:.22}";
}
