using System.Globalization;
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

    private const string Namespace = "http://www.w3.org/2005/Atom";

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
        xml.WriteStartDocument();
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, "sv");
        xml.WriteElementString("id", Namespace, settings.Absolute(path));
        xml.WriteElementString("title", Namespace, title);
        xml.WriteElementString("updated", Namespace, Time(entries.Count == 0 ? dayOfData : entries[0].Updated));
        Link(xml, "self", settings.Absolute(path), "application/atom+xml");
        Link(xml, "alternate", settings.Absolute(page), "text/html");
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, settings.PublisherName);
        xml.WriteElementString("uri", Namespace, settings.Absolute(settings.Pages.About));
        xml.WriteEndElement();
        xml.WriteElementString("rights", Namespace, $"CC BY 4.0, {DownloadSettings.Licence}");
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
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("id", Namespace, page);
        xml.WriteElementString("title", Namespace, Printable(initiative.Title));
        xml.WriteElementString("updated", Namespace, Time(updated));
        Link(xml, "alternate", page, "text/html");
        Category(xml, initiative.Region.Value, scope.RegionName(initiative.Region));
        Category(xml, initiative.Theme.Value, scope.Graph.Theme(initiative.Theme).ShortName);
        xml.WriteElementString("summary", Namespace, Printable(RecordText.Plain(initiative.Text.Summary)));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Category(XmlWriter xml, string term, string label)
    {
        xml.WriteStartElement("category", Namespace);
        xml.WriteAttributeString("term", term);
        xml.WriteAttributeString("label", label);
        xml.WriteEndElement();
    }

    // XML cannot hold control characters in any form.
    private static string Printable(string text) =>
        text.Any(c => c < ' ' && c is not ('\t' or '\n' or '\r')) ? new string([.. text.Where(c => c >= ' ' || c is '\t' or '\n' or '\r')]) : text;

    private static string Time(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
