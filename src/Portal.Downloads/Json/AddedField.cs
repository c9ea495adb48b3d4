using Portal.Content.Fields;

namespace Portal.Downloads.Json;

/// <summary>A field that the JSON files have beside those of the record.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type of value; text, list of texts, or group.</param>
/// <param name="Description">What it holds, in Swedish.</param>
/// <param name="IsRequired">Whether it is always there.</param>
internal sealed record AddedField(string Name, FieldType Type, string Description, bool IsRequired = false);
