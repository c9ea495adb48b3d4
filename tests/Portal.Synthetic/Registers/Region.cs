namespace Portal.Synthetic.Registers;

/// <summary>A region with what its initiatives can name.</summary>
/// <param name="Id">The id, as <c>skane</c>.</param>
/// <param name="Name">As Region Skåne.</param>
/// <param name="Short">As Skåne.</param>
/// <param name="County">As Skåne län.</param>
/// <param name="Municipalities">The names of its municipalities; not empty.</param>
/// <param name="Goals">
/// References to the goals of its development strategy, as <c>rus-skane/framtidens-valfard</c>.
/// </param>
/// <param name="Organisations">The organisations of the region; not empty.</param>
internal sealed record Region(
    string Id,
    string Name,
    string Short,
    string County,
    IReadOnlyList<string> Municipalities,
    IReadOnlyList<string> Goals,
    IReadOnlyList<Organisation> Organisations)
{
    public Ranked<string> RankedGoals { get; } = new(Goals.Count > 0 ? Goals : [""], 3);

    public Ranked<string> RankedMunicipalities { get; } = new(Municipalities, 4);

    public Ranked<Organisation> RankedOrganisations { get; } = new(Organisations, 5);
}
