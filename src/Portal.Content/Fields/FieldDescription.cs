using System.Collections.Immutable;

namespace Portal.Content.Fields;

/// <summary>What one field of a record type is: the source of the schema and of the data documentation.</summary>
/// <param name="Name">The key in the record.</param>
/// <param name="Type">The type of value.</param>
/// <param name="IsRequired">Whether every record of the type has it.</param>
/// <param name="Description">What it holds, in Swedish.</param>
/// <param name="Terms">For coded values: what records write, and the Swedish word.</param>
/// <param name="Fields">For groups and lists of groups: the fields within.</param>
/// <param name="Refers">For references: what they point to.</param>
/// <param name="TextField">For lists of groups that may also be plain texts: the field that such a text stands for.</param>
public sealed record FieldDescription(
    string Name,
    FieldType Type,
    bool IsRequired,
    string Description,
    ImmutableArray<(string Token, string Label)> Terms,
    ImmutableArray<FieldDescription> Fields,
    ReferenceKind? Refers = null,
    string? TextField = null);
