using FsCheck;
using FsCheck.Fluent;
using Portal.Content.Reading;
using Portal.Content.Records.Initiatives;
using Portal.Content.Text;

namespace Portal.Content.Tests.Text;

public sealed class RecordTextTests
{
    [Fact]
    public void A_text_is_a_summary_and_sections_with_parts()
    {
        var text = Read("Summan.\n\nMer.\n\n## Prestationer\n- Ett\n- Två\n\n## Effekter\nIngress.\n\n### Kort sikt\nNu.\n\n### Lång sikt\nSen.\n");

        text.Summary.ShouldBe("Summan.\n\nMer.");
        text.Sections.Select(section => section.Title).ShouldBe(["Prestationer", "Effekter"]);
        text.Section("Prestationer")!.Markdown.ShouldBe("- Ett\n- Två");
        text.Section("Effekter")!.Markdown.ShouldBe("Ingress.");
        text.Section("Effekter")!.Parts.Select(part => $"{part.Title}: {part.Markdown}").ShouldBe(["Kort sikt: Nu.", "Lång sikt: Sen."]);
    }

    [Fact]
    public void Headings_in_a_fence_are_text() => Read("Summan.\n\n```\n## Ingen rubrik\n```\n").Sections.ShouldBeEmpty();

    [Fact]
    public void A_section_may_be_empty() => Read("Summan.\n\n## Prestationer\n## Effekter").Sections.Select(section => section.Markdown).ShouldBe(["", ""]);

    [Theory]
    [InlineData("Se [webben](https://example.se/) och *mer*.", "Se webben och mer.")]
    [InlineData("- Ett\n- Två", "Ett Två")]
    [InlineData("Rad\nett &amp; två `kod` \\*", "Rad ett & två kod *")]
    [InlineData("Utan tecken", "Utan tecken")]
    public void Plain_text_has_no_marks(string markdown, string plain) => RecordText.Plain(markdown).ShouldBe(plain);

    [Fact]
    public void Every_line_that_is_no_heading_is_kept_once_and_in_order()
    {
        var lines = Gen.Elements("", "Text.", "- Punkt", "## Prestationer", "## Annat", "### Del", "Mer text", "#ej rubrik").ListOf();
        Prop.ForAll(lines.ToArbitrary(), written =>
        {
            var text = Read(string.Join('\n', written.Prepend("## Rubrik")));

            var expected = written.Where(line => line.Length > 0 && !line.StartsWith("## ", StringComparison.Ordinal) && !line.StartsWith("### ", StringComparison.Ordinal));
            text.AllMarkdown().SelectMany(part => part.Split('\n')).Where(line => line.Length > 0).ShouldBe(expected);
        }).QuickCheckThrowOnFailure();
    }

    private static RecordText Read(string body) =>
        InputReader.ReadText("initiatives/norrmark/a.md", $"---\ntitle: A\n---\n{body}").Records<Initiative>().ShouldHaveSingleItem().Text;
}
