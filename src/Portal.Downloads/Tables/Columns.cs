using System.Collections.Immutable;
using Portal.Content.Fields;
using Portal.Content.Money;
using Portal.Content.Time;

namespace Portal.Downloads.Tables;

/// <summary>Makes the columns of a table with rows of one type. A cell without a value stays empty.</summary>
/// <remarks>A column without a description of its own is described as the record's field of the same name.</remarks>
internal sealed class Columns<T>
{
    private readonly ImmutableArray<FieldDescription> _fields;

    /// <param name="fields">The record type whose fields the rows hold, then the groups within it: "initiative", "funding".</param>
    public Columns(params ReadOnlySpan<string> fields) => _fields = fields.IsEmpty ? [] : FieldsAt.Path(fields);

    public Column<T> Text(string name, string title, string? description, Func<T, TableScope, string?> value, ColumnKind kind = ColumnKind.Text) =>
        new(name, title, kind, description ?? Describe(name), (cells, row, scope) =>
        {
            if (value(row, scope) is { Length: > 0 } text)
            {
                cells.Text(text);
            }
            else
            {
                cells.Empty();
            }
        });

    public Column<T> Text(string name, string title, string? description, Func<T, string?> value) => Text(name, title, description, (row, _) => value(row));

    public Column<T> Text(string field, string title, Func<T, string?> value) => Text(field, title, null, value);

    /// <summary>An id that a record has or points to.</summary>
    public Column<T> Id(string name, string title, string? description, Func<T, TableScope, string?> value, ColumnKind kind = ColumnKind.Text) =>
        new(name, title, kind, description ?? Describe(name), (cells, row, scope) =>
        {
            if (value(row, scope) is { } id)
            {
                cells.Id(id);
            }
            else
            {
                cells.Empty();
            }
        });

    public Column<T> Id(string name, string title, string? description, Func<T, string?> value) => Id(name, title, description, (row, _) => value(row));

    public Column<T> Id(string field, string title, Func<T, string?> value) => Id(field, title, null, value);

    /// <summary>A web address that a record gives.</summary>
    public Column<T> Address(string field, string title, Func<T, string?> value) => Text(field, title, null, (row, _) => value(row), ColumnKind.Address);

    /// <summary>The page on what the row tells of.</summary>
    /// <param name="description">What page it is.</param>
    /// <param name="page">Its address from the site's root.</param>
    public Column<T> Page(string description, Func<T, PageAddresses, string> page) =>
        Id("url", "Webbsida", description, (row, scope) => scope.Url(page(row, scope.Settings.Pages)), ColumnKind.Address).Required();

    public Column<T> Texts(string name, string title, string? description, Func<T, TableScope, IEnumerable<string>> values) =>
        new(name, title, ColumnKind.Texts, description ?? Describe(name), (cells, row, scope) => cells.Texts(values(row, scope)));

    public Column<T> Texts(string name, string title, string? description, Func<T, IEnumerable<string>> values) => Texts(name, title, description, (row, _) => values(row));

    public Column<T> Texts(string field, string title, Func<T, IEnumerable<string>> values) => Texts(field, title, null, values);

    public Column<T> Whole(string name, string title, string? description, Func<T, int?> value) =>
        Optional(name, title, ColumnKind.WholeNumber, description, value, static (cells, number) => cells.Whole(number));

    public Column<T> Whole(string field, string title, Func<T, int?> value) => Whole(field, title, null, value);

    public Column<T> Year(string name, string title, string? description, Func<T, int?> value) =>
        Optional(name, title, ColumnKind.Year, description, value, static (cells, year) => cells.Whole(year));

    public Column<T> Year(string field, string title, Func<T, int?> value) => Year(field, title, null, value);

    public Column<T> Number(string field, string title, Func<T, decimal?> value) =>
        Optional(field, title, ColumnKind.Number, null, value, static (cells, number) => cells.Number(number));

    public Column<T> Number(string name, string title, string? description, Func<T, decimal?> value) =>
        Optional(name, title, ColumnKind.Number, description, value, static (cells, number) => cells.Number(number));

    public Column<T> Percent(string name, string title, string? description, Func<T, decimal?> value) =>
        Optional(name, title, ColumnKind.Percent, description, value, static (cells, number) => cells.Number(number));

    public Column<T> Kronor(string name, string title, string? description, Func<T, Kronor?> value) =>
        Optional(name, title, ColumnKind.Kronor, description, value, static (cells, amount) => cells.Kronor(amount.Value));

    public Column<T> Kronor(string field, string title, Func<T, Kronor?> value) => Kronor(field, title, null, value);

    public Column<T> Truth(string name, string title, string? description, Func<T, bool?> value) =>
        Optional(name, title, ColumnKind.Truth, description, value, static (cells, truth) => cells.Truth(truth));

    public Column<T> Truth(string field, string title, Func<T, bool?> value) => Truth(field, title, null, value);

    public Column<T> Date(string name, string title, string? description, Func<T, PartialDate?> value) =>
        Optional(name, title, ColumnKind.Date, description, value, static (cells, date) => cells.Date(date));

    public Column<T> Term<TTerm>(string name, string title, string? description, Vocabulary<TTerm> vocabulary, Func<T, TTerm?> value)
        where TTerm : struct, Enum =>
        Optional(name, title, ColumnKind.Term, description, value, (cells, term) => cells.Term(vocabulary.Token(term), vocabulary.Label(term)), [.. vocabulary.Terms]);

    public Column<T> Term<TTerm>(string field, string title, Vocabulary<TTerm> vocabulary, Func<T, TTerm?> value)
        where TTerm : struct, Enum => Term(field, title, null, vocabulary, value);

    /// <summary>A coded value that is of no vocabulary of the records.</summary>
    public Column<T> Code(string name, string title, string? description, IReadOnlyList<(string Token, string Label)> codes, Func<T, string> value) =>
        new(
            name,
            title,
            ColumnKind.Term,
            description ?? Describe(name),
            (cells, row, _) =>
            {
                var token = value(row);
                cells.Term(token, codes.First(code => code.Token == token).Label);
            },
            [.. codes]);

    /// <summary>The stage of an amount: no code where the source gives none, but words that say so.</summary>
    public Column<T> Stage(Func<T, Stage?> value) =>
        Optional("stage", "Skede", ColumnKind.Term, null, value, static (cells, stage) => cells.Term(Token(stage), Stages.Label(stage)), [.. Stages.Named.Terms]);

    private static string Token(Stage stage) => stage == Content.Money.Stage.Unknown ? "" : Stages.Named.Token(stage);

    private Column<T> Optional<TValue>(
        string name,
        string title,
        ColumnKind kind,
        string? description,
        Func<T, TValue?> value,
        Action<CellWriter, TValue> write,
        ImmutableArray<(string Token, string Label)> terms = default)
        where TValue : struct =>
        new(
            name,
            title,
            kind,
            description ?? Describe(name),
            (cells, row, _) =>
            {
                if (value(row) is { } given)
                {
                    write(cells, given);
                }
                else
                {
                    cells.Empty();
                }
            },
            terms);

    private string Describe(string field) => FieldsAt.Find(_fields, field).Description;
}
