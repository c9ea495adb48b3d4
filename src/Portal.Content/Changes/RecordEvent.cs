namespace Portal.Content.Changes;

/// <summary>A change of one record, and when it was.</summary>
/// <param name="Commit">The saved change that it is part of.</param>
/// <param name="Change">What changed.</param>
public sealed record RecordEvent(DataCommit Commit, RecordChange Change);
