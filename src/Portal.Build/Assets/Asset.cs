namespace Portal.Build.Assets;

/// <summary>A stylesheet, script or image of the theme.</summary>
/// <param name="Name">Its logical name, the path below <c>theme/assets</c>: <c>css/site.css</c>.</param>
/// <param name="Path">Its path in the site, which changes with its content: <c>assets/site.1a2b3c4d.css</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record Asset(string Name, string Path, byte[] Content);
