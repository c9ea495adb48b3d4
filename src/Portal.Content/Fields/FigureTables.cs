using System.Collections.Immutable;
using Portal.Content.Money;
using Portal.Content.Yaml;

namespace Portal.Content.Fields;

/// <summary>Reads figures that stand together: the cells of a row, amounts by year, counts by section.</summary>
/// <param name="reading">Takes note of faults.</param>
/// <param name="values">Reads the single values, and reports what is wrong with them.</param>
internal readonly struct FigureTables(RecordReading reading, ValueReader values)
{
    /// <summary>A list of amounts in whole kronor; null stands for a cell that the source leaves empty. They may be negative.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="node">Its value.</param>
    /// <param name="first">The first figure of the group that has the field: set where there was none before.</param>
    public ImmutableArray<Kronor?> KronorCells(string name, YamlNode node, ref YamlNode? first)
    {
        if (node is not YamlSequence list)
        {
            values.ReportShape(node, name, "a list of amounts", "Write it as [1000, null, 3000].");
            return [];
        }

        first ??= list;
        var cells = ImmutableArray.CreateBuilder<Kronor?>(list.Items.Length);
        foreach (var item in list.Items)
        {
            cells.Add(item is YamlScalar { IsNull: true } ? null : values.SignedKronor(values.Single(name, item)));
        }

        return cells.MoveToImmutable();
    }

    /// <summary>Amounts in whole kronor by year, in the order of the years.</summary>
    /// <inheritdoc cref="KronorCells"/>
    public ImmutableSortedDictionary<int, Kronor> KronorByYear(string name, YamlNode node, ref YamlNode? first)
    {
        if (node is not YamlMapping years)
        {
            values.ReportShape(node, name, "amounts by year", "Write it as {2024: 1000, 2025: 2000}.");
            return ImmutableSortedDictionary<int, Kronor>.Empty;
        }

        NoteRepeated(years);
        var amounts = ImmutableSortedDictionary.CreateBuilder<int, Kronor>();
        foreach (var (key, value) in years.Entries)
        {
            if (values.Year(key) is { } year && Figure(values.Single(name, value), ref first) is { } figure && values.Kronor(figure) is { } amount)
            {
                amounts[year] = amount;
            }
        }

        return amounts.ToImmutable();
    }

    /// <summary>Counts by section number, in the order of the sections.</summary>
    /// <inheritdoc cref="KronorCells"/>
    public ImmutableSortedDictionary<int, int> CountsBySection(string name, YamlNode node, ref YamlNode? first)
    {
        if (node is not YamlMapping sections)
        {
            values.ReportShape(node, name, "counts by section", """Write it as {"1": 5, "2": 3}.""");
            return ImmutableSortedDictionary<int, int>.Empty;
        }

        NoteRepeated(sections);
        var counts = ImmutableSortedDictionary.CreateBuilder<int, int>();
        foreach (var (key, value) in sections.Entries)
        {
            if (values.Section(Figure(new YamlScalar(key.Line, key.Column, key.Value, false), ref first)) is { } section && values.Count(values.Single(name, value)) is { } count)
            {
                counts[section] = count;
            }
        }

        return counts.ToImmutable();
    }

    private static YamlScalar? Figure(YamlScalar? scalar, ref YamlNode? first)
    {
        first ??= scalar;
        return scalar;
    }

    // Of a key that stands twice one value is lost, and so no sum can be right.
    private void NoteRepeated(YamlMapping mapping)
    {
        if (mapping.HasRepeatedKeys)
        {
            reading.NoteFault();
        }
    }
}
