namespace Portal.Build.Links;

/// <summary>The sorts of link that the check of links tells apart.</summary>
internal enum LinkTargetKind
{
    /// <summary>Leads out of the site: not checked.</summary>
    External,

    /// <summary>Leads to the page that it stands on.</summary>
    SamePage,

    /// <summary>Leads to a file of the site.</summary>
    Internal,

    /// <summary>Leads nowhere: not an address, of a scheme that pages don't use, or beside the site's root.</summary>
    Wrong,
}
