using System.Text;
using System.Text.RegularExpressions;

namespace Portal.Build.Assets;

/// <summary>
/// Joins a script module and what it imports into one file, so that a browser needs one request instead of one after the other for each. What is
/// imported where it is needed (<c>import()</c>) stays a file of its own. Every module keeps a scope of its own; only what it exports is seen by the others.
/// </summary>
public static partial class ScriptBundle
{
    /// <summary>Joins a module and those that it imports, each once and before the modules that need it, without comments and indentation, and with short names.</summary>
    /// <param name="sources">Logical names and contents: <c>js/search.js</c>.</param>
    /// <param name="entry">The name of the module. Its exports are those of the result.</param>
    /// <param name="apart">Modules that stay files of their own, imported by the result.</param>
    /// <exception cref="InvalidDataException">A module imports one that does not exist, imports in a circle, or renames what it imports.</exception>
    public static string Of(IReadOnlyDictionary<string, string> sources, string entry, params IReadOnlyCollection<string> apart)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(apart);
        var bundle = new StringBuilder();
        var done = new HashSet<string>(StringComparer.Ordinal);
        var open = new HashSet<string>(StringComparer.Ordinal);
        Append(entry);
        return ScriptNames.Shorten(bundle.ToString());

        void Append(string name)
        {
            if (done.Contains(name))
            {
                return;
            }

            if (!sources.TryGetValue(name, out var source))
            {
                throw new InvalidDataException($"The script {name}, which {entry} needs, does not exist.");
            }

            if (!open.Add(name))
            {
                throw new InvalidDataException($"The script {name} imports itself, directly or through others.");
            }

            source = Import.Replace(source, import =>
            {
                var imported = Resolve(name, import.Groups["path"].Value);
                if (apart.Contains(imported))
                {
                    return import.Value;
                }

                if (import.Groups["names"].Value.Contains(" as ", StringComparison.Ordinal))
                {
                    throw new InvalidDataException($"The script {name} renames what it imports: '{import.Value.Trim()}'.");
                }

                Append(imported);
                return "";
            });
            var code = ScriptText.Compact(source);
            if (name == entry)
            {
                bundle.Append(code);
            }
            else
            {
                var exports = string.Join(',', Export.Matches(code).Select(match => match.Groups["name"].Value));
                bundle.Append("const[").Append(exports).Append("]=(()=>{\n").Append(Export.Replace(code, "${rest}")).Append("return[").Append(exports).Append("]})();\n");
            }

            open.Remove(name);
            done.Add(name);
        }
    }

    /// <summary>Whether a script is a part of another, which no one else asks for: lies in the folder of that one's name.</summary>
    public static bool IsPart(string name, string entry)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(entry);
        return name.StartsWith(Path.ChangeExtension(entry, null) + "/", StringComparison.Ordinal);
    }

    private static string Resolve(string from, string path) => new Uri(new Uri("file:///" + from), path).AbsolutePath[1..];

    [GeneratedRegex("""^import\s+(?:\{(?<names>[^}]*)\}\s+from\s+)?'(?<path>\.\.?/[^']+)';\n""", RegexOptions.Multiline)]
    private static partial Regex Import { get; }

    [GeneratedRegex("""^export (?<rest>(?:async )?(?:function\*?|class|const|let) ?(?<name>[\w$]+))""", RegexOptions.Multiline)]
    private static partial Regex Export { get; }
}
