using Portal.Content.Text;

namespace Portal.Theme.Organisations;

/// <summary>Where the names of a letter begin in the list of all organisations by name.</summary>
/// <param name="Initial">The letter, or # for names that begin with something else.</param>
/// <param name="First">The first organisation of the letter.</param>
/// <param name="Page">The number of the page that it stands on, from 1.</param>
public sealed record OrganisationLetter(char Initial, Slug First, int Page)
{
    /// <summary>The letter as readers see it.</summary>
    public string Label => Initial == '#' ? "0–9" : Initial.ToString();

    /// <summary>The id of the letter's heading, which links can lead to. In addresses, å, ä and ö would each be six signs.</summary>
    public string Id => Initial switch
    {
        'Å' => "a-ring",
        'Ä' => "a-prickar",
        'Ö' => "o-prickar",
        '#' => "ovriga",
        _ => char.ToLowerInvariant(Initial).ToString(),
    };

    /// <summary>The address of the letter's heading.</summary>
    public string Address => $"{Addresses.PageOf(Addresses.OrganisationsByName, Page)}#{Id}";
}
