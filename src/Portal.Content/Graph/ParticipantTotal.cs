using Portal.Content.Records.Initiatives;

namespace Portal.Content.Graph;

/// <summary>
/// How many have taken part in some initiatives together. The one place where participants are added up:
/// <list type="bullet">
/// <item>of a project that several regions tell of (<see cref="Initiative.SharedWith"/>), only the account with the most participants counts: the others may tell of the same persons;</item>
/// <item>a number that the source gives as "cirka" or "minst" counts as it stands;</item>
/// <item>a missing number is not zero: the number of initiatives behind the sum goes with it;</item>
/// <item>one person may have taken part in several projects, which no source tells.</item>
/// </list>
/// </summary>
/// <param name="People">The sum.</param>
/// <param name="Initiatives">How many initiatives it is the sum of.</param>
public readonly record struct ParticipantTotal(long People, int Initiatives)
{
    /// <summary>Adds up the participants of initiatives, each of them named once. Takes time in proportion to the initiatives.</summary>
    public static ParticipantTotal Of(IEnumerable<Initiative> initiatives)
    {
        ArgumentNullException.ThrowIfNull(initiatives);
        var (people, count) = (0L, 0);
        Dictionary<InitiativeReference, int>? most = null;
        foreach (var initiative in initiatives)
        {
            if (initiative.Participants?.Total is not { } own)
            {
                continue;
            }

            if (initiative.SharedWith.IsEmpty)
            {
                people = checked(people + own);
                count++;
                continue;
            }

            // Each account names all others, so that the least name is the same in all of them.
            var project = initiative.Reference;
            foreach (var other in initiative.SharedWith)
            {
                project = other < project ? other : project;
            }

            most ??= [];
            most[project] = Math.Max(own, most.GetValueOrDefault(project));
        }

        return most is null ? new(people, count) : new(checked(people + most.Values.Sum(each => (long)each)), count + most.Count);
    }
}
