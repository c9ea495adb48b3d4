using System.Diagnostics;
using Portal.Build.Rendering;
using Portal.Theme.Pages;

// Pages a second on every core, after a warm-up of the same size.
const int Pages = 20_000;
var parameters = new Dictionary<string, object?> { [nameof(NotFoundPage.SiteTitle)] = "Öppna insatser" };

for (var round = 0; round < 2; round++)
{
    var watch = Stopwatch.StartNew();
    await Parallel.ForAsync(0, Pages, async (_, _) => await PageRenderer.RenderAsync<NotFoundPage>(parameters));
    Console.WriteLine($"render: {Pages / watch.Elapsed.TotalSeconds:F0} pages/s ({(round == 0 ? "warm-up" : "measured")})");
}
