using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Portal.Serving;

/// <summary>What the preview adds to the site: the script that reloads pages, and the page of problems.</summary>
internal static partial class PreviewPages
{
    /// <summary>Where the preview's own addresses are. Pages of the site never begin with _.</summary>
    public const string Root = "/_portal/";

    /// <summary>The page that lists problems.</summary>
    public const string ProblemsAddress = Root + "problems";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The files of the preview's own, by name.</summary>
    public static IReadOnlyDictionary<string, byte[]> Files { get; } =
        ((string[])["reload.js", "preview.css"]).ToDictionary(name => name, name =>
        {
            using var stream = typeof(PreviewPages).Assembly.GetManifestResourceStream(name)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            return content;
        });

    /// <summary>The page with the script in it, and a policy that lets the script run and listen to this server.</summary>
    /// <param name="page">A page of the site, UTF-8.</param>
    /// <param name="hash">What the page will be known by.</param>
    public static byte[] WithScript(byte[] page, string hash)
    {
        var html = Encoding.UTF8.GetString(page);
        html = Policy.Replace(html, policy => policy.Groups["before"].Value + Encoder.Encode(Allow(WebUtility.HtmlDecode(policy.Groups["value"].Value))) + "\"", 1);
        var script = $"<script src=\"{Root}reload.js\" data-page=\"{hash}\" defer></script>";
        var end = html.IndexOf("</head>", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(end < 0 ? html + script : html.Insert(end, script));
    }

    /// <summary>A Content-Security-Policy that lets scripts of, and connections to, the page's own server pass, and all else as before.</summary>
    public static string Allow(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(directive => directive.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .GroupBy(parts => parts[0].ToLowerInvariant())
            .ToDictionary(same => same.Key, same => same.First()[1..]);
        if (directives.Count == 0)
        {
            return policy;
        }

        foreach (var name in (string[])["script-src", "connect-src"])
        {
            if (directives.TryGetValue(name, out var sources) || directives.TryGetValue("default-src", out sources))
            {
                directives[name] = [.. sources.Where(source => source != "'none'").Append("'self'").Distinct()];
            }
        }

        return string.Join("; ", directives.Select(directive => string.Join(' ', directive.Value.Prepend(directive.Key))));
    }

    /// <summary>The page of problems; where there is no good site yet, it stands in the place of every page.</summary>
    public static byte[] Problems(Snapshot snapshot)
    {
        var html = new StringBuilder();
        var heading = (snapshot.Problems.Count + (snapshot.Fault is null ? 0 : 1), snapshot.Files.Count) switch
        {
            (0, 0) => "Building",
            (0, _) => "No problems",
            (1, _) => "1 problem",
            var (count, _) => $"{count} problems",
        };
        html.Append($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{heading}</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="{Root}preview.css">
            </head>
            <body>
            <main>
            <h1>{heading}</h1>

            """);
        html.Append((snapshot.Files.Count, snapshot.Problems.Count > 0 || snapshot.Fault is not null, snapshot.IsStale) switch
        {
            (0, true, _) => "<p>There is no site to show yet. It appears here as soon as the errors are mended.</p>\n",
            (0, false, _) => "<p>The site appears here as soon as it is built.</p>\n",
            (_, _, true) => "<p><a href=\"/\">The site</a> is shown as it was before these errors.</p>\n",
            _ => "<p><a href=\"/\">The site</a> is up to date with the records.</p>\n",
        });
        if (snapshot.Fault is { } fault)
        {
            html.Append($"<p class=\"error\"><strong>The build failed.</strong> {Encoder.Encode(fault)}</p>\n");
        }

        if (snapshot.Problems.Count > 0)
        {
            html.Append("<ol>\n");
            foreach (var problem in snapshot.Problems.OrderBy(problem => problem.Severity == "error" ? 0 : 1))
            {
                html.Append($"""
                    <li class="{problem.Severity}"><code>{Encoder.Encode(problem.File)}:{problem.Line}:{problem.Column}</code>
                    <p><strong>{problem.Severity} {problem.Code}</strong> {Encoder.Encode(problem.Message)}</p>
                    <p>{Encoder.Encode(problem.Mend)}</p></li>

                    """);
            }

            html.Append("</ol>\n");
        }

        return Encoding.UTF8.GetBytes(html.Append("</main>\n</body>\n</html>\n").ToString());
    }

    [GeneratedRegex(@"(?<before><meta\s+http-equiv=""Content-Security-Policy""\s+content="")(?<value>[^""]*)""", RegexOptions.IgnoreCase)]
    private static partial Regex Policy { get; }
}
