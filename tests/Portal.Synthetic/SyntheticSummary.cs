namespace Portal.Synthetic;

/// <summary>What a synthetic input holds.</summary>
/// <param name="Initiatives">Initiatives, all made up.</param>
/// <param name="Organisations">Organisations, those of the real register among them.</param>
/// <param name="Files">Files, copied ones among them.</param>
/// <param name="Bytes">The size of all files, in bytes.</param>
public sealed record SyntheticSummary(int Initiatives, int Organisations, int Files, long Bytes);
