using System.Collections;
using System.Globalization;
using System.Reflection;
using Portal.Content.Fields;
using Portal.Content.Goals;
using Portal.Content.Money;
using Portal.Content.Records.Initiatives;
using Portal.Content.Text;
using Portal.Content.Time;

namespace Portal.Content.Tests.Migration;

/// <summary>Every value that a typed record holds, as records write it.</summary>
internal static class RecordValues
{
    private static readonly Dictionary<Type, object> Vocabularies = typeof(FieldReader).Assembly.GetTypes()
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
        .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Vocabulary<>))
        .ToDictionary(property => property.PropertyType.GetGenericArguments()[0], property => property.GetValue(null)!);

    public static IEnumerable<string> Of(object? value) => value switch
    {
        null => [],
        string text => [text],
        bool truth => [truth ? "true" : "false"],
        int or long or decimal => [((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)],
        Kronor kronor => [kronor.Value.ToString(CultureInfo.InvariantCulture)],
        Slug or GoalReference or InitiativeReference or PartialDate => [value.ToString()!],
        Enum => Token(value),
        RecordText => [],
        FieldGroup group => group.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(property => Of(property.GetValue(group))),
        IDictionary dictionary => dictionary.Keys.Cast<object>().SelectMany(key => Of(key).Concat(Of(dictionary[key]))),
        IEnumerable items => items.Cast<object?>().SelectMany(Of),
        _ => [],
    };

    // What is worked out from other values, and what stands for a missing value, has no token.
    private static string[] Token(object value)
    {
        if (!Vocabularies.TryGetValue(value.GetType(), out var vocabulary))
        {
            return [];
        }

        var terms = (IEnumerable<(string Token, string Label)>)vocabulary.GetType().GetProperty(nameof(Vocabulary<>.Terms))!.GetValue(vocabulary)!;
        var values = ((IEnumerable)vocabulary.GetType().GetProperty(nameof(Vocabulary<>.Values))!.GetValue(vocabulary)!).Cast<object>();
        return [.. values.Zip(terms).Where(pair => pair.First.Equals(value)).Select(pair => pair.Second.Token)];
    }
}
