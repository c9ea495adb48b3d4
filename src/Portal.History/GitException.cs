namespace Portal.History;

/// <summary>Git did not do what it was asked; its message says why.</summary>
internal sealed class GitException(GitFailure failure, string message) : Exception(message)
{
    public GitFailure Failure { get; } = failure;
}
