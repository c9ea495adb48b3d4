using System.Collections.Immutable;

namespace Portal.Content.Fields;

/// <summary>How a field is written, shown by an example of the right form, which is of no record.</summary>
public static class FieldExample
{
    // Of a group with more fields, those that it must have say what it is.
    private const int MostFields = 3;

    /// <summary>The field's line in a record, as <c>year: 2023</c>; a text stands as three points.</summary>
    public static string Line(FieldDescription field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return $"{field.Name}: {Value(field)}";
    }

    /// <summary>The advice to add a field: with its values, if they are a few, or as an example has it.</summary>
    internal static string HowToAdd(FieldDescription field) => field.Terms.IsEmpty
        ? $"Add it, as in '{Line(field)}'."
        : $"Add it with one of these values: {string.Join(", ", field.Terms.Select(term => term.Token))}.";

    private static string Value(FieldDescription field) => field.Type switch
    {
        FieldType.Text or FieldType.TextList => Listed("…", field.Type is FieldType.TextList),
        FieldType.WholeNumber or FieldType.Number => "1",
        FieldType.NumberList => "[1, 2]",
        FieldType.Truth => "true",
        FieldType.Year => "2023",
        FieldType.Date or FieldType.DateList => Listed("2023-08-31", field.Type is FieldType.DateList),
        FieldType.Kronor or FieldType.SignedKronor or FieldType.KronorList => Listed("1500000", field.Type is FieldType.KronorList),
        FieldType.KronorByYear => "{2023: 1500000}",
        FieldType.CountBySection => "{\"1\": 5}",
        FieldType.Percent => "50",
        FieldType.Term or FieldType.TermList => Listed(field.Terms[0].Token, field.Type is FieldType.TermList),
        FieldType.Reference or FieldType.ReferenceList => Listed(Target(field.Refers), field.Type is FieldType.ReferenceList),
        FieldType.Group or FieldType.GroupList => Listed(Group(field.Fields), field.Type is FieldType.GroupList),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field.Type, "There is no example of such a field."),
    };

    private static string Listed(string value, bool isList) => isList ? $"[{value}]" : value;

    private static string Group(ImmutableArray<FieldDescription> fields)
    {
        var shown = fields.Length <= MostFields ? fields : [.. fields.Where(field => field.IsRequired)];
        return $"{{{string.Join(", ", (shown.IsEmpty ? fields.Take(MostFields) : shown).Select(Line))}}}";
    }

    private static string Target(ReferenceKind? kind) => kind switch
    {
        ReferenceKind.Region => "gotland",
        ReferenceKind.ProgrammeArea => "norra-mellansverige",
        ReferenceKind.Theme => "miljo-klimat",
        ReferenceKind.Document => "insatser-2023",
        ReferenceKind.Strategy => "agenda-2030",
        ReferenceKind.Goal => "agenda-2030/13",
        ReferenceKind.Organisation => "Region Gotland",
        ReferenceKind.OrganisationId => "region-gotland",
        ReferenceKind.Municipality => "Gotland",
        ReferenceKind.InitiativeAnywhere => "gotland/zero",
        _ => "…",
    };
}
