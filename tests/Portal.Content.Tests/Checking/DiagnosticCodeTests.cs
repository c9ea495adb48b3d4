using System.Reflection;
using Portal.Content.Diagnostics;
using Portal.Content.Text;

namespace Portal.Content.Tests.Checking;

public sealed class DiagnosticCodeTests
{
    [Fact]
    public void All_lists_every_code_once()
    {
        var defined = typeof(DiagnosticCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<DiagnosticCode>().ToList();

        DiagnosticCode.All.ShouldBe(defined, ignoreOrder: true);
        DiagnosticCode.All.Select(code => code.Id).ShouldBeUnique();
    }

    [Fact]
    public void Codes_can_stand_in_addresses_and_rules_are_sentences()
    {
        DiagnosticCode.All.ShouldAllBe(code => Slug.IsValid(code.Id) && code.Rule.EndsWith('.'));
    }
}
