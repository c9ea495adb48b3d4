using System.Collections.Immutable;
using Portal.Content.Diagnostics;
using Portal.Content.Yaml;

namespace Portal.Content.Fields;

/// <summary>Finds what stands twice in a list.</summary>
/// <param name="fields">The fields of the record that has the list.</param>
internal readonly struct RepeatedItems(FieldReader fields)
{
    // Up to so many, it is faster to compare each with those before it.
    private const int FewValues = 32;
    private const int FewGroups = 16;

    /// <summary>Reports the first value that stands twice. It is kept, since other lists may have as many items.</summary>
    public ImmutableArray<T> Report<T>(string name, ImmutableArray<T> values)
    {
        Remove(name, values);
        return values;
    }

    /// <summary>Reports the first value that stands twice.</summary>
    /// <returns>Each value once.</returns>
    public ImmutableArray<T> Remove<T>(string name, ImmutableArray<T> values)
    {
        var seen = values.Length > FewValues ? new HashSet<T>(values.Length) { values[0] } : null;
        for (var i = 1; i < values.Length; i++)
        {
            if (seen is not null ? !seen.Add(values[i]) : values.IndexOf(values[i], 0, i) >= 0)
            {
                fields.ReportAt(DiagnosticCode.DuplicateItem, name, i, $"'{values[i]}' stands twice in '{name}'.", "Keep it once.");
                return [.. values.Distinct()];
            }
        }

        return values;
    }

    /// <summary>
    /// Reports the first group that stands twice: two that are the same in all are one that was pasted twice, and its amounts would count
    /// twice. Of two with one id, that is the mistake.
    /// </summary>
    public void ReportGroups(string name, YamlSequence list)
    {
        var seen = list.Items.Length > FewGroups ? new HashSet<YamlNode>(YamlEquality.Instance) : null;
        for (var i = 0; i < list.Items.Length; i++)
        {
            if (list.Items[i] is not YamlMapping { Entries.IsEmpty: false } group)
            {
                continue;
            }

            var isRepeated = seen is not null && !seen.Add(group);
            for (var j = 0; seen is null && j < i && !isRepeated; j++)
            {
                isRepeated = YamlEquality.Instance.Equals(list.Items[j], group);
            }

            if (isRepeated && group.Entries[0].Key.Value != "id")
            {
                fields.ReportAt(DiagnosticCode.DuplicateItem, name, i, $"The same stands in '{name}' already.", "Keep it once; if the source gives it twice, add what tells the two apart.");
                return;
            }
        }
    }
}
