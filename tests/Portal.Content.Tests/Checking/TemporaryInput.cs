using System.Collections.Immutable;
using System.Text;
using Portal.Content.Checking;
using Portal.Content.Diagnostics;
using Portal.Content.Reading;

namespace Portal.Content.Tests.Checking;

/// <summary>A copy of the valid input folder, to be broken; deleted afterwards.</summary>
public sealed class TemporaryInput : IDisposable
{
    /// <summary>The folder of broken records.</summary>
    public static string Corpus { get; } = Repository.PathTo("tests", "Portal.Content.Tests", "Broken");

    public TemporaryInput()
    {
        var valid = Path.Combine(Corpus, "_valid");
        foreach (var file in Directory.EnumerateFiles(valid, "*", SearchOption.AllDirectories))
        {
            Write(Path.GetRelativePath(valid, file), File.ReadAllBytes(file));
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("portal-input-").FullName;

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

    /// <summary>The problems of the folder with the files of another laid over it, which are taken away again.</summary>
    public ImmutableArray<Diagnostic> CheckWith(string overlay)
    {
        var valid = Path.Combine(Corpus, "_valid");
        var files = Directory.EnumerateFiles(overlay, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(overlay, file)).Where(file => file != "expected.txt").ToList();
        try
        {
            foreach (var file in files)
            {
                Write(file, File.ReadAllBytes(Path.Combine(overlay, file)));
            }

            return Check();
        }
        finally
        {
            foreach (var file in files)
            {
                if (File.Exists(Path.Combine(valid, file)))
                {
                    File.Copy(Path.Combine(valid, file), PathTo(file), overwrite: true);
                }
                else
                {
                    File.Delete(PathTo(file));
                }
            }
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
