namespace Portal.Synthetic.Registers;

/// <summary>An organisation that initiatives may name.</summary>
/// <param name="Id">The id, also its slug.</param>
/// <param name="Name">The name in the register.</param>
/// <param name="Kind">The kind in the register, as <c>association</c>.</param>
/// <param name="Region">The id of its region; null for one that belongs to none.</param>
/// <param name="Aliases">Other spellings that a record may use.</param>
internal sealed record Organisation(string Id, string Name, string Kind, string? Region, IReadOnlyList<string> Aliases)
{
    /// <summary>The name, or now and then one of the other spellings.</summary>
    public string Spelling(Chance chance) => Aliases.Count > 0 && chance.Percent(30) ? chance.Pick(Aliases) : Name;
}
