namespace Portal.Build.Links;

/// <summary>Where a link leads, as far as its text and the page that it stands on tell.</summary>
/// <param name="Kind">What sort of link it is.</param>
/// <param name="Path">For links within the site: the address from the root, decoded, without <c>LinkRoot</c> and query.</param>
/// <param name="Fragment">The decoded fragment, or null where there is none or any page has it.</param>
internal readonly record struct LinkTarget(LinkTargetKind Kind, string Path, string? Fragment);
