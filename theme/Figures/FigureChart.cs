namespace Portal.Theme.Figures;

/// <summary>A drawing of a figure, to be taken away as an SVG file.</summary>
/// <param name="Width">Its width, in the units of its content.</param>
/// <param name="Height">Its height, in the units of its content.</param>
/// <param name="Content">Gives the SVG elements, with the classes of <see cref="ChartStyle"/>, encoded.</param>
public sealed record FigureChart(int Width, int Height, Func<string> Content);
