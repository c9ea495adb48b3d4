using System.Collections.Immutable;
using System.Text.Json;
using Portal.Content.Fields;
using Portal.Content.Money;
using Portal.Content.Text;
using Portal.Content.Time;

namespace Portal.Downloads.Json;

/// <summary>Writes the fields of records as the records have them: the same names and forms, and nothing for what is missing.</summary>
internal static class JsonFields
{
    public static void Text(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is { Length: > 0 })
        {
            json.WriteString(name, value);
        }
    }

    public static void Id(this Utf8JsonWriter json, string name, Slug? value) => json.Text(name, value?.Value);

    public static void Texts(this Utf8JsonWriter json, string name, ImmutableArray<string> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    public static void Ids(this Utf8JsonWriter json, string name, ImmutableArray<Slug> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value.Value);
        }

        json.WriteEndArray();
    }

    public static void Whole(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    public static void Number(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    public static void Kronor(this Utf8JsonWriter json, string name, Kronor? value)
    {
        if (value is { } amount)
        {
            json.WriteNumber(name, amount.Value);
        }
    }

    public static void KronorByYear(this Utf8JsonWriter json, string name, ImmutableSortedDictionary<int, Kronor> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        json.WriteStartObject(name);
        foreach (var (year, amount) in values)
        {
            json.WriteNumber(year.ToString(System.Globalization.CultureInfo.InvariantCulture), amount.Value);
        }

        json.WriteEndObject();
    }

    /// <summary>A flag, where it is set.</summary>
    public static void Flag(this Utf8JsonWriter json, string name, bool value)
    {
        if (value)
        {
            json.WriteBoolean(name, true);
        }
    }

    public static void Truth(this Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } truth)
        {
            json.WriteBoolean(name, truth);
        }
    }

    public static void Date(this Utf8JsonWriter json, string name, PartialDate? value)
    {
        if (value is { } date)
        {
            json.WriteString(name, date.ToString());
        }
    }

    public static void Term<T>(this Utf8JsonWriter json, string name, Vocabulary<T> vocabulary, T? value)
        where T : struct, Enum
    {
        if (value is { } term)
        {
            json.WriteString(name, vocabulary.Token(term));
        }
    }

    public static void Terms<T>(this Utf8JsonWriter json, string name, Vocabulary<T> vocabulary, ImmutableArray<T> values)
        where T : struct, Enum => json.Texts(name, [.. values.Select(vocabulary.Token)]);

    public static void Stage(this Utf8JsonWriter json, Stage value)
    {
        if (value != Content.Money.Stage.Unknown)
        {
            json.WriteString("stage", Stages.Named.Token(value));
        }
    }

    public static void Group<T>(this Utf8JsonWriter json, string name, T? value, Action<Utf8JsonWriter, T> fields)
        where T : class
    {
        if (value is null)
        {
            return;
        }

        json.WriteStartObject(name);
        fields(json, value);
        json.WriteEndObject();
    }

    public static void Groups<T>(this Utf8JsonWriter json, string name, ImmutableArray<T> values, Action<Utf8JsonWriter, T> fields)
    {
        if (values.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            fields(json, value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
