using System.Text;
using System.Xml;
using Portal.Content.Records.Initiatives;
using Portal.Content.Text;
using Portal.Downloads.Tables;

namespace Portal.Downloads.Feeds;

/// <summary>
/// An Atom feed (RFC 4287) of the initiatives of a page, those changed last first. An entry is updated when its record changed, as the
/// history tells; where it does not, on the day of the data.
/// </summary>
internal static class AtomFeed
{
    /// <summary>How many entries a feed has at most.</summary>
    public const int MostEntries = 50;

    /// <summary>Writes a feed.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="path">The feed's address from the root.</param>
    /// <param name="page">The address of the page that it follows.</param>
    /// <param name="title">What it follows.</param>
    /// <param name="scope">The initiatives.</param>
    /// <returns>The number of entries.</returns>
    public static long Write(Stream output, string path, string page, string title, TableScope scope)
    {
        var settings = scope.Settings;
        var dayOfData = new DateTimeOffset(settings.Version, TimeOnly.MinValue, TimeSpan.Zero);
        var latest = new PriorityQueue<Initiative, (DateTimeOffset Updated, int Place)>();
        for (var i = 0; i < scope.Initiatives.Length; i++)
        {
            // Of those with equal times, the first in the graph's order stand first and stay longest.
            latest.Enqueue(scope.Initiatives[i], (settings.ChangedAt(scope.Initiatives[i]) ?? dayOfData, -i));
            if (latest.Count > MostEntries)
            {
                latest.Dequeue();
            }
        }

        var entries = new List<(Initiative Initiative, DateTimeOffset Updated)>();
        while (latest.TryDequeue(out var initiative, out var rank))
        {
            entries.Add((initiative, rank.Updated));
        }

        entries.Reverse();
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CloseOutput = false });
        xml.BeginFeed(settings, path, page, title, entries.Count == 0 ? dayOfData : entries[0].Updated);
        foreach (var (initiative, updated) in entries)
        {
            WriteEntry(xml, initiative, updated, scope);
        }

        xml.WriteEndElement();
        xml.WriteEndDocument();
        return entries.Count;
    }

    private static void WriteEntry(XmlWriter xml, Initiative initiative, DateTimeOffset updated, TableScope scope)
    {
        var page = scope.Url(scope.Settings.Pages.Initiative(initiative.Reference));
        xml.WriteStartElement("entry", AtomElements.Namespace);
        xml.Element("id", page);
        xml.Element("title", initiative.Title);
        xml.Element("updated", AtomElements.Time(updated));
        xml.Link("alternate", page, "text/html");
        xml.Category(initiative.Region.Value, scope.RegionName(initiative.Region));
        xml.Category(initiative.Theme.Value, scope.Graph.Theme(initiative.Theme).ShortName);
        xml.Element("summary", RecordText.Plain(initiative.Text.Summary));
        xml.WriteEndElement();
    }
}
