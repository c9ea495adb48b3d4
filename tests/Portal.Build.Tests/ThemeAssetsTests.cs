using System.Text;
using Portal.Build.Assets;

namespace Portal.Build.Tests;

public sealed class ThemeAssetsTests
{
    [Fact]
    public void Every_file_of_the_themes_assets_is_in_the_program_and_its_name_follows_its_content()
    {
        var names = Directory.GetFiles(Repository.PathTo("theme", "assets"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.PathTo("theme", "assets"), file).Replace('\\', '/'))
            // The parts of a script lie in a folder of its name, and are joined with it.
            .Where(name => !(name.StartsWith("js/", StringComparison.Ordinal) && name.Count('/') > 1));

        ThemeAssets.All.Select(asset => asset.Name).ShouldBe(names, ignoreOrder: true);
        ThemeAssets.Addresses["css/site.css"].ShouldMatch(@"^/assets/site\.[0-9a-f]{8}\.css$");
        ThemeAssets.Addresses["favicon.svg"].ShouldBe("/favicon.svg");
    }

    [Fact]
    public void References_between_assets_follow_the_names()
    {
        var assets = Of(
            ("css/site.css", "@import \"base.css\"; a { background: url(../img/a.svg#b) } b { background: url('data:x') } c { mask: url(#d) }"),
            ("css/base.css", "p {}"),
            ("img/a.svg", "<svg/>"),
            ("js/sok.js", "import { a } from './lib/a.mjs'; new Worker(new URL(\"./lib/a.mjs\", import.meta.url)); // it's 'plain'"),
            ("js/lib/a.mjs", "export const a = 1;"));

        var (svg, css, module) = (assets["img/a.svg"], assets["css/base.css"], assets["js/lib/a.mjs"]);
        Text(assets["css/site.css"]).ShouldBe(
            $"@import \"./{Path.GetFileName(css.Path)}\"; a {{ background: url(./{Path.GetFileName(svg.Path)}#b) }} b {{ background: url('data:x') }} c {{ mask: url(#d) }}");
        Text(assets["js/sok.js"]).ShouldBe(
            $"import{{a}}from './{Path.GetFileName(module.Path)}';new Worker(new URL(\"./{Path.GetFileName(module.Path)}\",import.meta.url));");
    }

    [Fact]
    public void An_asset_has_another_name_when_one_that_it_refers_to_changes() =>
        Of(("a.css", "@import 'b.css';"), ("b.css", "p {}"))["a.css"].Path
            .ShouldNotBe(Of(("a.css", "@import 'b.css';"), ("b.css", "q {}"))["a.css"].Path);

    [Fact]
    public void References_that_lead_nowhere_or_in_a_circle_are_faults_of_the_theme()
    {
        Should.Throw<InvalidDataException>(() => Of(("a.css", "@import 'b.css';"))).Message.ShouldContain("'b.css'");
        Should.Throw<InvalidDataException>(() => Of(("a.js", "import './b.js'"), ("b.js", "import './a.js'"))).Message.ShouldContain("refers to itself");
    }

    [Fact]
    public void A_script_and_its_parts_are_one_file_in_which_each_part_keeps_what_it_does_not_export()
    {
        var assets = Of(
            ("js/a.js", "import { b } from './a/b.js';\nimport { c } from './a/c.js';\n/** Doc. */\nexport const a = () => b() + c; // own\n"),
            ("js/a/b.js", "import { c } from './c.js';\nconst own = 'b // no comment';\nexport function b() {\n  return own + c + `${ `in /* ${ c } */` }` + /[/'\"]\\//.source;\n}\n"),
            ("js/a/c.js", "const own = 1 - -1;\nexport const c = own;\n"));

        assets.Keys.ShouldBe(["js/a.js"]);
        var script = Text(assets["js/a.js"]);
        script.ShouldContain("export const a=()=>c()+b;\n");
        script.ShouldContain("'b // no comment'");
        script.ShouldContain("`in /* ${b} */`");
        script.ShouldContain("/[/'\"]\\//.source");
        script.ShouldContain("1- -1");
        script.ShouldNotContain("Doc.");
        script.ShouldNotContain("import");
        script.IndexOf("const[b]", StringComparison.Ordinal).ShouldBeLessThan(script.IndexOf("const[c]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("import { x } from './a/missing.js';\n", "does not exist")]
    [InlineData("import { b as x } from './a/b.js';\n", "renames")]
    [InlineData("import { b } from './a/b.js';\n", "imports itself")]
    public void Parts_that_cannot_be_joined_are_faults_of_the_theme(string script, string fault) =>
        Should.Throw<InvalidDataException>(() => Of(("js/a.js", script), ("js/a/b.js", "import { c } from './c.js';\nexport const b = 1;\n"), ("js/a/c.js", "import { b } from './b.js';\nexport const c = 1;\n")))
            .Message.ShouldContain(fault);

    private static Dictionary<string, Asset> Of(params (string Name, string Text)[] files) =>
        ThemeAssets.Of(files.ToDictionary(file => file.Name, file => Encoding.UTF8.GetBytes(file.Text))).ToDictionary(asset => asset.Name);

    private static string Text(Asset asset) => Encoding.UTF8.GetString(asset.Content);
}
