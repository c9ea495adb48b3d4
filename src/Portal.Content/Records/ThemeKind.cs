namespace Portal.Content.Records;

/// <summary>What a theme is in the national strategy.</summary>
public enum ThemeKind
{
    /// <summary>A strategic area.</summary>
    StrategicArea,

    /// <summary>A perspective to be taken in every area.</summary>
    Horizontal,
}
