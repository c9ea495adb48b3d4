using Portal.Content.Changes;

namespace Portal.Theme.Changes;

/// <summary>What is said of a saved change as a whole.</summary>
public static class CommitWords
{
    // Enough of a hash to name a commit among millions.
    private const int HashLength = 12;

    /// <summary>The id of its part of a page, and its name in addresses.</summary>
    public static string IdOf(DataCommit commit) => $"andring-{commit.Hash[..Math.Min(HashLength, commit.Hash.Length)]}";

    /// <summary>Its own page.</summary>
    public static string AddressOf(DataCommit commit) => $"{Addresses.Changes}{IdOf(commit)}/";
}
