namespace Portal.Build.Planning;

/// <summary>From addresses to files: a static host answers <c>/a/</c> with <c>a/index.html</c>.</summary>
public static class OutputPath
{
    /// <summary>The file, relative to the site's folder, that answers an address: <c>a/index.html</c> for <c>/a/</c>.</summary>
    /// <param name="address">An address from the root, without <c>LinkRoot</c>, query and fragment.</param>
    /// <exception cref="ArgumentException">The address is not one that every file system and web host can hold.</exception>
    public static string Of(string address)
    {
        ArgumentException.ThrowIfNullOrEmpty(address);
        var path = address[^1] == '/' ? address[1..] + "index.html" : address[1..];
        return address[0] == '/' && IsSafe(path)
            ? path
            : throw new ArgumentException($"'{address}' is not an address of a page.", nameof(address));
    }

    /// <summary>Whether a relative path stays inside its folder and can be written on every file system.</summary>
    public static bool IsSafe(ReadOnlySpan<char> path)
    {
        foreach (var part in path.Split('/'))
        {
            var name = path[part];
            if (name.IsEmpty || name.Length > 200 || name[^1] == '.' || name is ".." || name.ContainsAnyExcept(Allowed))
            {
                return false;
            }
        }

        return true;
    }

    private static readonly System.Buffers.SearchValues<char> Allowed =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~");
}
