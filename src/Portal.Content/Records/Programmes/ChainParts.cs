using Portal.Content.Fields;

namespace Portal.Content.Records.Programmes;

/// <summary>Parts of a result chain whose indicators the source calls examples: in records and in Swedish.</summary>
public static class ChainParts
{
    /// <summary>All of them.</summary>
    public static Vocabulary<ChainPart> All { get; } = new(
        (ChainPart.OutputIndicators, "output_indicators", "Aktivitetsindikatorer"),
        (ChainPart.ResultIndicators, "result_indicators", "Resultatindikatorer"));
}
