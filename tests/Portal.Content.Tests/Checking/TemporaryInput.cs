using System.Collections.Immutable;
using System.Text;
using Portal.Content.Checking;
using Portal.Content.Diagnostics;
using Portal.Content.Reading;

namespace Portal.Content.Tests.Checking;

/// <summary>A copy of the valid input folder, to be broken; deleted afterwards.</summary>
internal sealed class TemporaryInput : IDisposable
{
    /// <summary>The folder of broken records.</summary>
    public static string Corpus { get; } = Repository.PathTo("tests", "Portal.Content.Tests", "Broken");

    public TemporaryInput() => Overlay(Path.Combine(Corpus, "_valid"));

    public string Folder { get; } = Directory.CreateTempSubdirectory("portal-input-").FullName;

    /// <summary>Puts the files of a folder over those that are there.</summary>
    public void Overlay(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var target = PathTo(Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    public string PathTo(string file) => Path.Combine(Folder, file);

    public string Read(string file) => File.ReadAllText(PathTo(file));

    public void Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public void Write(string file, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathTo(file))!);
        File.WriteAllBytes(PathTo(file), bytes);
    }

    /// <summary>Replaces what stands once in a file.</summary>
    public void Replace(string file, string old, string replacement)
    {
        var text = Read(file);
        text.Split(old).Length.ShouldBe(2, $"'{old}' should stand once in {file}");
        Write(file, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public ImmutableArray<Diagnostic> Check() => InputChecks.Check(InputReader.Read(Folder));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
