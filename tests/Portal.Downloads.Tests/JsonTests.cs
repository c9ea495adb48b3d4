using System.Text.Json.Nodes;
using Portal.Content.Graph;
using Portal.Content.Money;
using Portal.Content.Reading;
using Portal.Downloads.Json;

namespace Portal.Downloads.Tests;

/// <summary>JSON, read back by System.Text.Json and held against the YAML of the records.</summary>
public sealed class JsonTests(RealData data)
{
    private static readonly string[] OmittedWhenFalse = ["approximate", "part", "outside", "doubtful"];

    [Fact]
    public void Every_value_of_every_record_is_there_in_the_same_form_and_nothing_else_but_what_is_added()
    {
        var document = JsonNode.Parse(data.Bytes("data/oppna-insatser.json"))!;
        var seen = 0;
        foreach (var type in ExportedTypes.All)
        {
            var added = ExportedTypes.Common.Concat(type.Added).Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
            foreach (var file in document[type.Plural]!.AsArray().GroupBy(record => record!["file"]!.GetValue<string>()))
            {
                var yaml = YamlTree.ReadFile(Repository.PathTo(["input", .. file.Key.Split('/')]));
                var written = yaml is JsonArray list ? list.ToDictionary(KeyOf) : new() { [""] = yaml };
                var records = file.ToDictionary(record => yaml is JsonArray ? KeyOf(record) : "");
                records.Keys.Order(StringComparer.Ordinal).ShouldBe(written.Keys.Order(StringComparer.Ordinal), file.Key);
                foreach (var (key, record) in records)
                {
                    HoldBackPersons(written[key]!);
                    var own = new JsonObject(record!.AsObject().Where(field => !added.Contains(field.Key) || written[key]!.AsObject().ContainsKey(field.Key)).Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone())));
                    Compare(written[key], own, $"{file.Key} {key}");
                    seen++;
                }
            }
        }

        seen.ShouldBe((int)data.File("data/oppna-insatser.json").Records!.Value);
        seen.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public void Every_type_of_record_is_given_away_but_the_settings_of_the_search() =>
        ExportedTypes.All.Select(type => type.Name).Append("synonym").Order().ShouldBe(RecordType.All.Select(type => type.Name).Order());

    [Fact]
    public void Totals_are_those_of_the_records()
    {
        CheckTotals("data/oppna-insatser.json", data.Graph.Initiatives);
        foreach (var region in data.Graph.Regions)
        {
            CheckTotals($"data/regioner/{region.Id}/insatser.json", data.Graph.Of(region));
            CheckTotals($"regioner/{region.Id}/index.json", data.Graph.Of(region));
        }

        foreach (var theme in data.Graph.Themes)
        {
            CheckTotals($"data/teman/{theme.Id}/insatser.json", data.Graph.Of(theme));
        }

        foreach (var goal in data.Graph.Agenda!.Goals)
        {
            CheckTotals($"data/agenda-2030/{goal.Goal.Id}/insatser.json", goal.WithSubgoals);
            CheckTotals($"agenda-2030/{goal.Goal.Id}/index.json", goal.WithSubgoals);
        }
    }

    [Fact]
    public void Every_initiative_region_and_goal_has_its_own_file_beside_its_page()
    {
        foreach (var initiative in data.Graph.Initiatives.Initiatives)
        {
            var json = JsonNode.Parse(data.Bytes($"insatser/{initiative.Reference}/index.json"))!;
            json["initiative"]!["id"]!.GetValue<string>().ShouldBe(initiative.Reference.ToString());
            json["initiative"]!["url"]!.GetValue<string>().ShouldBe($"https://insatser.example/insatser/{initiative.Reference}/");
            json["goals"]!.AsArray().Count.ShouldBe(initiative.Goals.Length);
        }

        data.Paths.Count(path => path.StartsWith("regioner/", StringComparison.Ordinal) && path.EndsWith("/index.json", StringComparison.Ordinal)).ShouldBe(21);
        foreach (var goal in data.Graph.Strategies.SelectMany(tree => tree.AllGoals))
        {
            var page = data.Settings.Pages.Goal(goal.Reference);
            var json = JsonNode.Parse(data.Bytes(page[1..] + "index.json"))!;
            json["goal"]!["reference"]!.GetValue<string>().ShouldBe(goal.Reference.ToString());
            json["initiatives"]!.AsArray().Count.ShouldBe(goal.WithSubgoals.Count);
        }
    }

    [Fact]
    public void Swedish_letters_are_written_as_they_are() => data.Text("data/oppna-insatser.json").ShouldContain("Förstudie Öppna data inom Småland och Öarna");

    [Fact]
    public void The_api_lists_what_there_is_and_every_file_that_it_names_exists()
    {
        var index = JsonNode.Parse(data.Bytes("api/v1/index.json"))!;
        foreach (var resource in index["resources"]!.AsArray())
        {
            var path = resource!["url"]!.GetValue<string>()["https://insatser.example/".Length..];
            var name = resource["name"]!.GetValue<string>();
            var records = JsonNode.Parse(data.Bytes(path))![name]!.AsArray();
            records.Count.ShouldBe((int)data.File(path).Records!.Value);
            foreach (var record in records.Where(record => record!["data"] is not null))
            {
                data.Paths.ShouldContain(record!["data"]!.GetValue<string>()["https://insatser.example/".Length..]);
            }
        }

        JsonNode.Parse(data.Bytes("api/v1/initiatives.json"))!["initiatives"]!.AsArray().Count.ShouldBe(data.Graph.Initiatives.Count);
    }

    private void CheckTotals(string path, InitiativeGroup group)
    {
        var json = JsonNode.Parse(data.Bytes(path))!;
        var totals = json["totals"]!.AsArray().ToDictionary(total => total!["stage"]?.GetValue<string>() ?? "", total => total!["amount"]!.GetValue<long>());
        totals.ShouldBe(group.Money.ByStage.ToDictionary(total => total.Stage == Stage.Unknown ? "" : Stages.Named.Token(total.Stage), total => total.Amount.Value), path);
        var initiatives = json["initiatives"]!.AsArray();
        initiatives.Count.ShouldBe(group.Count, path);
        if (path.StartsWith("data/", StringComparison.Ordinal))
        {
            var sums = initiatives
                .SelectMany(initiative => initiative!["funding"]?.AsArray() ?? [])
                .Where(funding => funding!["part"] is null)
                .GroupBy(funding => funding!["stage"]?.GetValue<string>() ?? "")
                .ToDictionary(stage => stage.Key, stage => stage.Sum(funding => funding!["amount"]!.GetValue<long>()));
            sums.ShouldBe(totals, ignoreOrder: true, path);
        }
    }

    // What would tell who a natural person is; the order, too, which would tell the numbers of their cases.
    private static void HoldBackPersons(JsonNode record)
    {
        if (record["decisions"] is not JsonArray decisions)
        {
            return;
        }

        foreach (var decision in decisions.Where(decision => decision!["recipient_kind"] is not null))
        {
            decision!.AsObject().Remove("case");
            decision.AsObject().Remove("industry");
        }

        var ordered = decisions
            .OrderBy(decision => decision!["recipient_kind"] is not null)
            .ThenBy(decision => decision!["recipient_kind"] is null ? "" : decision["outcome"]!.GetValue<string>(), StringComparer.Ordinal)
            .ThenBy(decision => decision!["recipient_kind"] is null ? "" : decision["support"]!.GetValue<string>(), StringComparer.Ordinal)
            .ToList();
        decisions.Clear();
        ordered.ForEach(decisions.Add);
    }

    private static string KeyOf(JsonNode? record) => (record!["id"] ?? record["code"])!.GetValue<string>();

    // What YAML and JSON may differ in: a year alone is a date; a note may be a text alone; what is false or empty may be left out.
    private static void Compare(JsonNode? yaml, JsonNode? json, string at)
    {
        switch (yaml)
        {
            case JsonObject fields:
                var written = json.ShouldBeOfType<JsonObject>(at);
                foreach (var (name, value) in fields)
                {
                    if (written[name] is null && (value is JsonArray { Count: 0 } or JsonObject { Count: 0 } || (OmittedWhenFalse.Contains(name) && value!.ToJsonString() == "false") || (name == "kind" && value!.ToJsonString() == "\"item\"")))
                    {
                        continue;
                    }

                    Compare(value, written[name], $"{at}/{name}");
                }

                written.Select(field => field.Key).Where(name => !fields.ContainsKey(name)).ShouldBeEmpty(at);
                break;
            case JsonArray items:
                var list = json.ShouldBeOfType<JsonArray>(at);
                list.Count.ShouldBe(items.Count, at);
                for (var i = 0; i < items.Count; i++)
                {
                    Compare(items[i], list[i], $"{at}/{i}");
                }

                break;
            case null:
                json.ShouldBeNull(at);
                break;
            default:
                var scalar = json is JsonObject { Count: 1 } note ? note["text"] : json;
                scalar.ShouldNotBeNull(at);
                scalar.ToString().ShouldBe(yaml.ToString().Trim(), at);
                break;
        }
    }
}
