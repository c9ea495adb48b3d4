namespace Portal.Tests;

/// <summary>Records for tests that need some and not all: the registers of input, and the initiatives of Region Gotland.</summary>
internal static class SmallInput
{
    /// <summary>One of its records.</summary>
    public const string Record = "initiatives/gotland/redriv.md";

    /// <summary>The address of that record's page.</summary>
    public const string RecordAddress = "/insatser/gotland/redriv/";

    /// <summary>Writes the records to a folder.</summary>
    public static void Write(string folder)
    {
        var source = Repository.PathTo("input");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(source, file).Replace('\\', '/');
            if (path.StartsWith("reports/", StringComparison.Ordinal)
                || (path.StartsWith("initiatives/", StringComparison.Ordinal) && !path.StartsWith("initiatives/gotland/", StringComparison.Ordinal)))
            {
                continue;
            }

            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            // Initiatives of other regions, with which these are shared, are left out.
            File.WriteAllText(target, string.Join('\n', File.ReadAllText(file).Split('\n').Where(line => !line.StartsWith("shared_with:", StringComparison.Ordinal))));
        }
    }
}
