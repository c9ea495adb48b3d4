namespace Portal.Synthetic.Registers;

/// <summary>Finds the goals of a strategy by scanning its lines for the ids below <c>goals:</c>.</summary>
internal static class StrategyGoals
{
    /// <returns>References of the form strategy/goal, in the order of the file.</returns>
    public static List<string> Read(string path, string strategy)
    {
        List<string> goals = [];
        var inGoals = false;
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length > 0 && char.IsLetter(line[0]))
            {
                inGoals = line.StartsWith("goals:", StringComparison.Ordinal);
            }

            var item = line.AsSpan().TrimStart();
            if (inGoals && item.StartsWith("- "))
            {
                item = item[2..].TrimStart(" {");
                if (item.StartsWith("id:"))
                {
                    goals.Add($"{strategy}/{RegisterReader.ReadScalar(item[3..], ",}", out _)}");
                }
            }
        }

        return goals;
    }
}
