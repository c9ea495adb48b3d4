using System.Diagnostics;
using System.Text.Json;
using Portal.Tests;

namespace Portal.SearchBenchmarks;

/// <summary>The search engines that this one is compared with, from npm into <c>artifacts/search-peers</c>.</summary>
internal static class PeerEngines
{
    private static readonly string Folder = Repository.PathTo("artifacts", "search-peers");

    public static void Install()
    {
        if (Directory.Exists(Path.Combine(Folder, "node_modules", "pagefind")))
        {
            return;
        }

        Directory.CreateDirectory(Folder);
        foreach (var file in new[] { "package.json", "package-lock.json" })
        {
            File.Copy(Repository.PathTo("tests", "Portal.SearchBenchmarks", "Peers", file), Path.Combine(Folder, file), overwrite: true);
        }

        Run("npm", ["install", "--no-audit", "--no-fund", "--prefix", Folder]);
    }

    /// <summary>Has Pagefind index a site's pages of initiatives: the contents of their main element.</summary>
    public static void IndexWithPagefind(string site) =>
        Run("node", [Path.Combine(Folder, "node_modules", "pagefind", "lib", "runner", "bin.cjs"), "--site", site, "--glob", "insatser/*/*/index.html", "--root-selector", "main"]);

    /// <summary>Makes a page answer by Pagefind, as its documentation says.</summary>
    public static Func<string, Task<string[]>> OpenPagefind(ServedPage page) => async query => Strings(await page.EvaluateAsync(
        """
        async query => {
          const pagefind = await import('/pagefind/pagefind.js');
          const { results } = await pagefind.search(query);
          return Promise.all(results.slice(0, 10).map(async result => (await result.data()).url));
        }
        """, query));

    /// <summary>Makes a page answer by lunr with the Swedish pipeline of lunr-languages, over title, names, goals and text, the title ten times as heavy.</summary>
    public static async Task<Func<string, Task<string[]>>> OpenLunrAsync(ServedPage page, object[] documents)
    {
        foreach (var script in new[] { "lunr/lunr.js", "lunr-languages/lunr.stemmer.support.js", "lunr-languages/lunr.sv.js" })
        {
            await page.AddScriptAsync(Path.Combine(Folder, "node_modules", script));
        }

        await page.EvaluateAsync(
            """
            documents => {
              window.index = lunr(builder => {
                builder.use(lunr.sv);
                builder.ref('url');
                builder.field('title', { boost: 10 });
                builder.field('names');
                builder.field('goals');
                builder.field('text');
                documents.forEach(document => builder.add(document));
              });
              return JSON.stringify(window.index).length;
            }
            """, documents);
        return async query => Strings(await page.EvaluateAsync(
            "query => { try { return window.index.search(query).slice(0, 10).map(hit => hit.ref); } catch { return []; } }", query));
    }

    private static string[] Strings(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString()!)];

    private static void Run(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
        }
    }
}
