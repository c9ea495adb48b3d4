using Portal.Content.Fields;

namespace Portal.Content.Records;

/// <summary>The kinds of theme in records and in Swedish.</summary>
public static class ThemeKinds
{
    /// <summary>All kinds.</summary>
    public static Vocabulary<ThemeKind> All { get; } = new(
        (ThemeKind.StrategicArea, "strategic-area", "Strategiskt område"),
        (ThemeKind.Horizontal, "horizontal", "Tvärgående perspektiv"));
}
