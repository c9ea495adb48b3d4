using System.Text;

namespace Portal.Downloads.Csv;

/// <summary>Several texts in one cell: with a vertical bar between, a bar within a text as \| and a backslash as \\.</summary>
public static class ListText
{
    /// <summary>Puts texts together.</summary>
    public static string Join(IEnumerable<string> items)
    {
        using var each = items.GetEnumerator();
        if (!each.MoveNext())
        {
            return "";
        }

        var first = Escape(each.Current);
        if (!each.MoveNext())
        {
            return first;
        }

        var joined = new StringBuilder(first);
        do
        {
            joined.Append('|').Append(Escape(each.Current));
        }
        while (each.MoveNext());
        return joined.ToString();
    }

    /// <summary>Takes them apart again.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        if (text.Length == 0)
        {
            return [];
        }

        var items = new List<string>();
        var item = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length)
            {
                item.Append(text[++i]);
            }
            else if (text[i] == '|')
            {
                items.Add(item.ToString());
                item.Clear();
            }
            else
            {
                item.Append(text[i]);
            }
        }

        items.Add(item.ToString());
        return items;
    }

    private static string Escape(string item) =>
        item.AsSpan().IndexOfAny('|', '\\') < 0 ? item : item.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
}
