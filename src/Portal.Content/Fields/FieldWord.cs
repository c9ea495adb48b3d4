namespace Portal.Content.Fields;

/// <summary>How a field is named in a sentence, and how the verb agrees with it.</summary>
/// <param name="Label">The word, as a sentence begins with it; of a list, for one item.</param>
/// <param name="Agreement">Gender and number.</param>
/// <param name="Plural">Of a list, for several items.</param>
internal sealed record FieldWord(string Label, Agreement Agreement, string? Plural = null)
{
    public string Added => Agreement switch { Agreement.Common => "tillagd", Agreement.Neuter => "tillagt", _ => "tillagda" };

    public string Removed => Agreement switch { Agreement.Common => "borttagen", Agreement.Neuter => "borttaget", _ => "borttagna" };

    public string Changed => Agreement switch { Agreement.Common => "ändrad", Agreement.Neuter => "ändrat", _ => "ändrade" };

    public string Set => Agreement == Agreement.Plural ? "satta" : "satt";
}
