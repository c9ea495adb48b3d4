using System.Globalization;
using System.Net;
using System.Text;
using Portal.Content.Language;
using Portal.Theme.Figures;

namespace Portal.Theme.Money;

/// <summary>
/// A flow as bands between three columns of nodes, whose heights are the amounts (a Sankey diagram). Nodes stand in order of size
/// with what the source leaves out last, and bands leave a node in the order of where they go: no two of them cross more than they must.
/// </summary>
public static class FlowDrawing
{
    /// <summary>The width of the drawing.</summary>
    public const int Width = 1040;

    private const int Node = 12;
    private const int Gap = 30;
    private const int Amounts = 240;
    private const int Least = 2;

    /// <summary>The height of the drawing.</summary>
    public static int HeightOf(MoneyFlow flow) => (int)Math.Ceiling(Columns(flow).Max(column => column.Sum(node => node.Height + Gap))) + 4;

    /// <summary>The elements of the drawing.</summary>
    public static string Of(MoneyFlow flow)
    {
        var columns = Columns(flow);
        var svg = new StringBuilder();
        for (var n = 0; n < 2; n++)
        {
            Bands(svg, flow, columns[n], columns[n + 1], n);
        }

        for (var n = 0; n < columns.Length; n++)
        {
            foreach (var node in columns[n])
            {
                var isLast = n == columns.Length - 1;
                var x = X(n);
                var label = BarDrawing.Text(node.Name, n == 1 ? 22 : 28);
                svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{(MoneyFlow.IsUnsaid(node.Name) ? "flow__node flow__node--none" : "flow__node")}\" x=\"{x}\" y=\"{node.Top:0.#}\" width=\"{Node}\" height=\"{node.Height:0.#}\"><title>{WebUtility.HtmlEncode(node.Name)}: {Swedish.ShortMoney(new(node.Amount))}</title></rect>")
                    .Append(CultureInfo.InvariantCulture, $"<text class=\"{(isLast ? "chart-small n" : "chart-small")}\" x=\"{(isLast ? x + Node : x)}\" y=\"{node.Top - 6:0.#}\">{label}, {Swedish.ShortMoney(new(node.Amount))}</text>\n");
            }
        }

        return svg.ToString();
    }

    private static int X(int column) => column * (Width - Node) / 2;

    private static void Bands(StringBuilder svg, MoneyFlow flow, List<FlowNode> from, List<FlowNode> to, int column)
    {
        var ways = flow.Ways.GroupBy(way => column == 0 ? (way.Financier, way.Fund) : (way.Fund, way.Theme)).ToDictionary(way => way.Key, way => way.Sum(each => each.Amount.Value));
        var entered = to.ToDictionary(node => node.Name, node => node.Top);
        foreach (var source in from)
        {
            var top = source.Top;
            foreach (var target in to)
            {
                if (!ways.TryGetValue((source.Name, target.Name), out var amount))
                {
                    continue;
                }

                var (leaves, enters) = (source.Height * amount / source.Amount, target.Height * amount / target.Amount);
                var (x1, x2) = (X(column) + Node, X(column + 1));
                var middle = (x1 + x2) / 2;
                var end = entered[target.Name];
                var isUnsaid = MoneyFlow.IsUnsaid(source.Name) || MoneyFlow.IsUnsaid(target.Name);
                svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{(isUnsaid ? "flow__band flow__band--none" : "flow__band")}\" d=\"M{x1} {top:0.#}C{middle} {top:0.#} {middle} {end:0.#} {x2} {end:0.#}V{end + enters:0.#}C{middle} {end + enters:0.#} {middle} {top + leaves:0.#} {x1} {top + leaves:0.#}Z\">")
                    .Append(CultureInfo.InvariantCulture, $"<title>{WebUtility.HtmlEncode(source.Name)} → {WebUtility.HtmlEncode(target.Name)}: {Swedish.ShortMoney(new(amount))}</title></path>\n");
                top += leaves;
                entered[target.Name] += enters;
            }
        }
    }

    private static List<FlowNode>[] Columns(MoneyFlow flow)
    {
        var total = Math.Max(1, flow.Ways.Sum(way => way.Amount.Value));
        return [.. new Func<MoneyWay, string>[] { way => way.Financier, way => way.Fund, way => way.Theme }.Select(nameOf =>
        {
            var nodes = new List<FlowNode>();
            var top = (double)Gap - 8;
            foreach (var node in flow.Ways.GroupBy(nameOf).Select(node => (node.Key, Amount: node.Sum(way => way.Amount.Value))).OrderBy(node => MoneyFlow.IsUnsaid(node.Key)).ThenByDescending(node => node.Amount).ThenBy(node => node.Key, StringComparer.Ordinal))
            {
                var height = Math.Max(Least, (double)Amounts * node.Amount / total);
                nodes.Add(new(node.Key, node.Amount, top, height));
                top += height + Gap;
            }

            return nodes;
        })];
    }

    private sealed record FlowNode(string Name, long Amount, double Top, double Height);
}
