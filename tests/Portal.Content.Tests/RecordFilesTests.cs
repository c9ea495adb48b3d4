using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Portal.Content.Tests;

public sealed class RecordFilesTests
{
    [Fact]
    public void Every_record_in_input_is_well_formed_yaml()
    {
        var files = Directory.GetFiles(Repository.PathTo("input"), "*.yml", SearchOption.AllDirectories);

        files.ShouldNotBeEmpty();
        files.Select(Fault).Where(fault => fault is not null).ShouldBeEmpty();
    }

    private static string? Fault(string file)
    {
        using var reader = File.OpenText(file);
        try
        {
            var parser = new Parser(reader);
            while (!parser.Accept<StreamEnd>(out _))
            {
                parser.MoveNext();
            }

            return null;
        }
        catch (YamlException fault)
        {
            return $"{file}({fault.Start.Line},{fault.Start.Column}): {fault.Message}";
        }
    }
}
