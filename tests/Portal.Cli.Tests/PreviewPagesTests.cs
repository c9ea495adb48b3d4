using System.Text;
using Portal.Serving;

namespace Portal.Cli.Tests;

public sealed class PreviewPagesTests
{
    [Theory]
    [InlineData("default-src 'none'; style-src 'self'", "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'")]
    [InlineData("default-src 'self'; script-src 'none'", "default-src 'self'; script-src 'self'; connect-src 'self'")]
    [InlineData("script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'", "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'")]
    [InlineData("base-uri 'none'", "base-uri 'none'")]
    [InlineData("", "")]
    public void The_policy_of_a_page_lets_the_reload_script_pass_and_nothing_more(string policy, string expected) =>
        PreviewPages.Allow(policy).ShouldBe(expected);

    [Fact]
    public void Before_the_first_build_there_is_no_word_of_problems()
    {
        var html = Encoding.UTF8.GetString(PreviewPages.Problems(Snapshot.Empty));

        html.ShouldContain("<h1>Building</h1>");
        html.ShouldNotContain("problem");
    }

    [Fact]
    public void The_script_stands_in_the_head_and_the_page_is_otherwise_as_it_was()
    {
        const string Page = "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#x27;none&#x27;\"><title>Å</title></head><body></body>";

        var html = Encoding.UTF8.GetString(PreviewPages.WithScript(Encoding.UTF8.GetBytes(Page), "abc"));

        html.ShouldContain("<script src=\"/_portal/reload.js\" data-page=\"abc\" defer></script></head>");
        html.ShouldContain("default-src &#x27;none&#x27;; script-src &#x27;self&#x27;; connect-src &#x27;self&#x27;");
        html.ShouldContain("<title>Å</title>");
    }
}
