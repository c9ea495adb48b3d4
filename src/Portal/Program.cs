using System.CommandLine;
using System.Text.Json;
using Portal.Build;
using Portal.Build.Settings;
using Spectre.Console;

var settingsFile = new Option<FileInfo>("--settings")
{
    Description = "The settings file; paths in it are relative to its folder.",
    DefaultValueFactory = _ => new FileInfo("statiq.json"),
    Recursive = true,
};

var build = new Command("build", "Build the site into the output folder.");
build.SetAction(async (arguments, cancel) =>
{
    var file = arguments.GetRequiredValue(settingsFile);
    var settings = SiteSettings.Parse(await File.ReadAllTextAsync(file.FullName, cancel));
    var pages = await Site.BuildAsync(settings, file.DirectoryName!);
    AnsiConsole.MarkupLineInterpolated($"[green]{pages}[/] pages in {settings.OutputPath}/");
    return 0;
});

var portal = new RootCommand("Builds Öppna insatser, a portal of open records on regional development.")
{
    settingsFile,
    build,
};

try
{
    return await portal.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
{
    await Console.Error.WriteLineAsync($"portal: {fault.Message}");
    return 2;
}
