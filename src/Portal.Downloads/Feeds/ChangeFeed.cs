using System.Text;
using System.Xml;
using Portal.Content.Changes;
using Portal.Content.Language;

namespace Portal.Downloads.Feeds;

/// <summary>An Atom feed (RFC 4287) of what changed in the records: an entry for each saved change, newest first, told in words.</summary>
public static class ChangeFeed
{
    /// <summary>How many entries the feed has at most.</summary>
    public const int MostEntries = 50;

    // Readers of feeds show the beginning of an entry, and link to the rest.
    private const int MostRecords = 20;
    private const int MostFields = 10;

    /// <summary>Writes the feed.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="settings">The site.</param>
    /// <param name="path">The feed's address from the root.</param>
    /// <param name="page">The address of the page that tells of the changes.</param>
    /// <param name="log">What changed.</param>
    /// <param name="anchorOf">The id of a change on that page or pages; part of the entry's id, so it must stay the same.</param>
    /// <param name="addressOf">The address of a change's own page.</param>
    public static void Write(Stream output, DownloadSettings settings, string path, string page, ChangeLog log, Func<DataCommit, string> anchorOf, Func<DataCommit, string> addressOf)
    {
        var commits = log.Commits.Take(MostEntries).ToList();
        var dayOfData = new DateTimeOffset(settings.Version, TimeOnly.MinValue, TimeSpan.Zero);
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CloseOutput = false });
        xml.BeginFeed(settings, path, page, $"{settings.SiteTitle}: ändringar i uppgifterna", commits.Count == 0 ? dayOfData : commits.Max(commit => commit.Date));
        foreach (var commit in commits)
        {
            xml.WriteStartElement("entry", AtomElements.Namespace);

            // An entry's id never changes (RFC 4287, section 4.2.6): readers know by it what they have shown. So it is the place in the list
            // where each change first stood, which it leaves when there are more; the link leads to where it stays.
            xml.Element("id", $"{settings.Absolute(page)}#{anchorOf(commit)}");
            xml.Element("title", Swedish.Upper(commit.Headline()));
            xml.Element("updated", AtomElements.Time(commit.Date));
            xml.Link("alternate", settings.Absolute(addressOf(commit)), "text/html");
            xml.Element("summary", $"{Swedish.Upper(commit.Counts())}.");
            xml.WriteStartElement("content", AtomElements.Namespace);
            xml.WriteAttributeString("type", "text");
            xml.WriteString(AtomElements.Printable(Told(commit)));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static string Told(DataCommit commit)
    {
        if (commit.IsWithheld)
        {
            return "Vad som ändrades visas inte, för att skydda den som det gäller.";
        }

        var text = new StringBuilder();
        if (commit.Subject.Length > 0)
        {
            text.Append($"Beskrivning{(English.Is(commit.Subject) ? " på engelska" : null)}: ”{commit.Subject}”\n");
        }

        foreach (var change in commit.Records.Take(MostRecords))
        {
            var words = RecordWords.Of(change.Record.Type);
            text.Append($"{words.One} {change.Title} {words.Verb(change.Kind)}.\n");
            foreach (var field in change.Fields.Take(MostFields))
            {
                text.Append($"– {field}.\n");
            }

            More(change.Fields.Length - MostFields, "ändring", "ändringar");
        }

        More(commit.Records.Length - MostRecords, "post", "poster");
        return text.ToString().TrimEnd('\n');

        void More(int count, string one, string many)
        {
            if (count > 0)
            {
                text.Append($"… och {Swedish.Count(count, one, many)} till.\n");
            }
        }
    }
}
