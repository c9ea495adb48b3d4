using Portal.Content.Diagnostics;

namespace Portal.Content.Fields;

/// <summary>A reference that was read and is yet to be resolved, when all records are known.</summary>
/// <param name="Kind">What it points to.</param>
/// <param name="Target">What was written.</param>
/// <param name="At">Where.</param>
public readonly record struct PendingReference(ReferenceKind Kind, string Target, SourcePosition At);
