using System.Text.Json.Nodes;
using Portal.Content.Money;
using Portal.Downloads.StructuredData;

namespace Portal.Downloads.Tests;

public sealed class LinkedDataTests(RealData data)
{
    [Fact]
    public void The_data_is_a_data_set_in_a_catalogue_with_a_download_for_every_form()
    {
        var json = Parse(LinkedData.Data(data.Graph, data.Settings, data.Written), "DataCatalog");

        var dataset = json["dataset"]![0]!;
        dataset["@type"]!.GetValue<string>().ShouldBe("Dataset");
        dataset["description"]!.GetValue<string>().Length.ShouldBeInRange(50, 5000);
        dataset["license"]!.GetValue<string>().ShouldBe("https://creativecommons.org/licenses/by/4.0/");
        foreach (var download in dataset["distribution"]!.AsArray())
        {
            data.Paths.ShouldContain(download!["contentUrl"]!.GetValue<string>()["https://insatser.example/".Length..]);
        }
    }

    [Fact]
    public void An_initiative_is_a_project_with_its_granted_amounts_as_grants()
    {
        foreach (var initiative in data.Graph.Initiatives.Initiatives)
        {
            var json = Parse(LinkedData.Of(initiative, data.Graph, data.Settings), "Project");
            json["name"]!.GetValue<string>().ShouldBe(initiative.Title);
            var granted = json["funding"]?.AsArray().Sum(grant => grant!["amount"]!["value"]!.GetValue<long>()) ?? 0;
            granted.ShouldBe(MoneyTotals.Of([initiative])[Stage.Granted]?.Amount.Value ?? 0);
        }
    }

    [Fact]
    public void A_region_is_a_government_organisation() =>
        Parse(LinkedData.Of(data.Graph.Regions.Single(region => region.Id.Value == "gotland"), data.Settings), "GovernmentOrganization")["name"]!.GetValue<string>().ShouldBe("Region Gotland");

    [Fact]
    public void A_text_that_would_end_the_script_cannot()
    {
        var json = LinkedData.Breadcrumbs([("Start", "/"), ("</script><script>alert(1)</script>&", "/x/")], data.Settings.Absolute);

        json.ShouldNotContain("<");
        json.ShouldNotContain("&");
        Parse(json, "BreadcrumbList")["itemListElement"]![1]!["name"]!.GetValue<string>().ShouldBe("</script><script>alert(1)</script>&");
    }

    private static JsonNode Parse(string json, string type)
    {
        var node = JsonNode.Parse(json)!;
        node["@context"]!.GetValue<string>().ShouldBe("https://schema.org");
        node["@type"]!.GetValue<string>().ShouldBe(type);
        return node;
    }
}
