namespace Portal.Downloads.Schemas;

/// <summary>What the types of record are called in Swedish.</summary>
public static class TypeNames
{
    /// <summary>The Swedish name of a record type; its own name where it has none yet.</summary>
    /// <param name="type">The type's name, as <see cref="Content.Reading.RecordType.Name"/>.</param>
    public static string Of(string type) => type switch
    {
        "initiative" => "Insats",
        "region" => "Region",
        "theme" => "Tema",
        "strategy" => "Strategi eller plan",
        "report" => "Regions redovisning",
        "allocation" => "Redovisning av anslag 1:1",
        "programme" => "EU-program",
        "body" => "Nämnd",
        "budget" => "Budget",
        "decision-list" => "Beslutslista",
        "organisation" => "Organisation",
        "municipality" => "Kommun",
        "programme-area" => "Programområde",
        "document" => "Dokument",
        "synonym" => "Synonymer i sökningen",
        _ => type,
    };
}
