using System.Globalization;
using System.Text;
using System.Xml;

namespace Portal.Downloads.Feeds;

/// <summary>What all Atom feeds (RFC 4287) are made of.</summary>
internal static class AtomElements
{
    /// <summary>The namespace of Atom.</summary>
    public const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>Begins a feed: everything but its entries.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="settings">The site.</param>
    /// <param name="path">The feed's address from the root.</param>
    /// <param name="page">The address of the page that it follows.</param>
    /// <param name="title">What it follows.</param>
    /// <param name="updated">When its latest entry changed.</param>
    public static void BeginFeed(this XmlWriter xml, DownloadSettings settings, string path, string page, string title, DateTimeOffset updated)
    {
        xml.WriteStartDocument();
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, "sv");
        xml.Element("id", settings.Absolute(path));
        xml.Element("title", title);
        xml.Element("updated", Time(updated));
        xml.Link("self", settings.Absolute(path), "application/atom+xml");
        xml.Link("alternate", settings.Absolute(page), "text/html");
        xml.WriteStartElement("author", Namespace);
        xml.Element("name", settings.PublisherName);
        xml.Element("uri", settings.Absolute(settings.Pages.About));
        xml.WriteEndElement();
        xml.Element("rights", $"CC BY 4.0, {DownloadSettings.Licence}");
    }

    /// <summary>An element with text.</summary>
    public static void Element(this XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, Printable(text));

    /// <summary>A link.</summary>
    public static void Link(this XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    /// <summary>A category.</summary>
    public static void Category(this XmlWriter xml, string term, string label)
    {
        xml.WriteStartElement("category", Namespace);
        xml.WriteAttributeString("term", term);
        xml.WriteAttributeString("label", label);
        xml.WriteEndElement();
    }

    /// <summary>A time as Atom writes it (RFC 3339), in UTC.</summary>
    public static string Time(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The text without what XML 1.0 cannot hold in any form (its production 2): control characters, halves of pairs.</summary>
    public static string Printable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!XmlConvert.IsXmlChar(text[i]))
            {
                return Without(text);
            }
        }

        return text;
    }

    private static string Without(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value))
            {
                kept.Append(rune);
            }
        }

        return kept.ToString();
    }
}
