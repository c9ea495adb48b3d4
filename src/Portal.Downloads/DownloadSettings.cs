using Portal.Content.Records.Initiatives;

namespace Portal.Downloads;

/// <summary>What downloads need to know of the site.</summary>
public sealed record DownloadSettings
{
    /// <summary>The licence of the records: Creative Commons Attribution 4.0.</summary>
    public const string Licence = "https://creativecommons.org/licenses/by/4.0/";

    /// <summary>The site's name, which is also its publisher's unless <see cref="Publisher"/> says otherwise.</summary>
    public required string SiteTitle { get; init; }

    /// <summary>The site's absolute address, which ends in a slash.</summary>
    public required Uri Address { get; init; }

    /// <summary>Where the pages are.</summary>
    public required PageAddresses Pages { get; init; }

    /// <summary>The day of the data: of the last change to a record. Files hold it instead of the time of the build.</summary>
    public required DateOnly Version { get; init; }

    /// <summary>The day the data was first published, or null where it is not known.</summary>
    public DateOnly? FirstPublished { get; init; }

    /// <summary>Who publishes the data, or null for the site's own name.</summary>
    public string? Publisher { get; init; }

    /// <summary>Who answers questions, or null for the publisher.</summary>
    public string? Contact { get; init; }

    /// <summary>Where questions go by e-mail, or null. The DCAT-AP-SE catalogue lacks a mandatory property without it.</summary>
    public string? ContactEmail { get; init; }

    /// <summary>The web address of the repository with the records; empty while there is none.</summary>
    public string Repository { get; init; } = "";

    /// <summary>
    /// When an initiative's record last changed, as the history of the records tells; null where it does not say. Feeds then give
    /// <see cref="Version"/>, before which the record cannot have changed unseen.
    /// </summary>
    public Func<Initiative, DateTimeOffset?> ChangedAt { get; init; } = _ => null;

    /// <summary>The publisher's name.</summary>
    public string PublisherName => Publisher ?? SiteTitle;

    /// <summary>The name of who answers questions.</summary>
    public string ContactName => Contact ?? PublisherName;

    /// <summary>The absolute address of a page or file.</summary>
    /// <param name="address">Its address from the root, as in <c>/data/insatser.csv</c>.</param>
    public string Absolute(string address) => string.Concat(Address.AbsoluteUri, address.AsSpan(1));
}
