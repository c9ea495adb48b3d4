using System.Collections.Immutable;
using Portal.Content.Diagnostics;
using Portal.Content.Goals;
using Portal.Content.Money;
using Portal.Content.Records.Initiatives;
using Portal.Content.Text;
using Portal.Content.Time;
using Portal.Content.Yaml;

namespace Portal.Content.Fields;

/// <summary>
/// Reads the fields of a record from its YAML, reports what is wrong with each, and notes references for later. Asked by a record
/// type for a field, it gives a value of the right type, or a default where there is none: so a record with problems still takes
/// part in the other checks. The same requests, made without a record, describe the type (<see cref="Describe"/>).
/// </summary>
/// <example>
/// <code>
/// public sealed class Region(FieldReader fields) : Record(fields)
/// {
///     public string Name { get; } = fields.Title("name", "Regionens namn.");
/// }
/// </code>
/// </example>
public sealed class FieldReader
{
    private readonly YamlMapping? _mapping;
    private readonly RecordReading? _reading;
    private readonly ValueReader _values;
    private readonly ImmutableArray<FieldDescription>.Builder? _descriptions;
    private readonly List<string> _known = [];
    private List<string>? _missing;
    private YamlNode? _figure;

    // The fields of a group that has none of its own, while they stand below it as if they were no part of it.
    private List<string>? _movedOut;

    private readonly FieldProgress _progress = new();
    private readonly List<(string Name, int Line, int Column)>? _places;

    private FigureTables Tables => new(_reading!, _values);

    private RepeatedItems Repeated => new(this);

    internal FieldReader(YamlMapping mapping, RecordReading reading) => (_mapping, _reading, _values) = (mapping, reading, new(reading));

    /// <summary>A reader for a whole record, which remembers where each field stands.</summary>
    internal static FieldReader ForRecord(YamlMapping mapping, RecordReading reading) => new(mapping, reading, []);

    private FieldReader(YamlMapping mapping, RecordReading reading, List<(string Name, int Line, int Column)> places)
        : this(mapping, reading) => _places = places;

    private FieldReader() => _descriptions = ImmutableArray.CreateBuilder<FieldDescription>();

    /// <summary>The place of the record in the input.</summary>
    internal RecordOrigin Origin => _reading?.Origin ?? RecordOrigin.None;

    /// <summary>Takes the reports; null where there is no record.</summary>
    internal RecordReading? Reading => _reading;

    /// <summary>The record, or the group, itself; null where there is none.</summary>
    internal YamlNode? Whole => _mapping;

    /// <summary>Where the fields that were read stand.</summary>
    internal FieldPlaces Places => new(_places);

    /// <summary>The fields of a record type.</summary>
    public static ImmutableArray<FieldDescription> Describe(Func<FieldReader, object> type)
    {
        var reader = new FieldReader();
        type(reader);
        return reader._descriptions!.DrainToImmutable();
    }

    /// <summary>A name or title, at most 300 characters.</summary>
    public string Title(string name, string description) => _values.Title(Scalar(name, FieldType.Text, true, description));

    /// <summary>A name or title of one line, or null; one that is too long is cut.</summary>
    public string? OptionalTitle(string name, string description) =>
        Scalar(name, FieldType.Text, false, description) is { } scalar && _values.Title(scalar) is { Length: > 0 } title ? title : null;

    /// <summary>A text that must be there.</summary>
    public string Text(string name, string description) => _values.Text(Scalar(name, FieldType.Text, true, description)) ?? "";

    /// <summary>A text, or null.</summary>
    public string? OptionalText(string name, string description) => _values.Text(Scalar(name, FieldType.Text, false, description));

    /// <summary>A web address (http or https).</summary>
    public string WebAddress(string name, string description) => _values.WebAddress(Scalar(name, FieldType.Text, true, description)) ?? "";

    /// <summary>A web address (http or https), or null.</summary>
    public string? OptionalWebAddress(string name, string description) => _values.WebAddress(Scalar(name, FieldType.Text, false, description));

    /// <summary>A list of texts, empty where there is none.</summary>
    public ImmutableArray<string> Texts(string name, string description) =>
        Repeated.Report(name, Each(name, FieldType.TextList, false, description, item => _values.Text(_values.Single(name, item))));

    /// <summary>An id that is part of the record's address.</summary>
    public Slug Id(string name, string description) => _values.Id(Scalar(name, FieldType.Text, true, description));

    /// <summary>An id that is part of the record's address, or null.</summary>
    public Slug? OptionalId(string name, string description) => Scalar(name, FieldType.Text, false, description) is { } scalar ? _values.Id(scalar) : null;

    /// <summary>A whole number, 0 or more, or null.</summary>
    public int? OptionalCount(string name, string description) => _values.Count(Figure(Scalar(name, FieldType.WholeNumber, false, description)));

    /// <summary>A whole number, 0 or more.</summary>
    public int Count(string name, string description) => _values.Count(Figure(Scalar(name, FieldType.WholeNumber, true, description))) ?? 0;

    /// <summary>A number, or null.</summary>
    public decimal? OptionalNumber(string name, string description) => _values.Number(Figure(Scalar(name, FieldType.Number, false, description)));

    /// <summary>true or false; false where it is not said.</summary>
    public bool Flag(string name, string description) => OptionalFlag(name, description) ?? false;

    /// <summary>true, false, or null where it is not said.</summary>
    public bool? OptionalFlag(string name, string description) => _values.Truth(Scalar(name, FieldType.Truth, false, description));

    /// <summary>A year, 1950 to 2100.</summary>
    public int Year(string name, string description) => _values.Year(Scalar(name, FieldType.Year, true, description)) ?? 0;

    /// <summary>A year, or null.</summary>
    public int? OptionalYear(string name, string description) => _values.Year(Scalar(name, FieldType.Year, false, description));

    /// <summary>A date of year, month or day, or null.</summary>
    public PartialDate? OptionalDate(string name, string description) => _values.Date(Scalar(name, FieldType.Date, false, description));

    /// <summary>A date of year, month or day.</summary>
    public PartialDate? Date(string name, string description) => _values.Date(Scalar(name, FieldType.Date, true, description));

    /// <summary>A list of dates, empty where there is none.</summary>
    public ImmutableArray<PartialDate> Dates(string name, string description) =>
        Repeated.Report(name, Each(name, FieldType.DateList, false, description, item => _values.Date(_values.Single(name, item))));

    /// <summary>An amount in whole kronor, 0 or more.</summary>
    public Kronor Kronor(string name, string description) => _values.KronorAlone(Figure(Scalar(name, FieldType.Kronor, true, description))) ?? default;

    /// <summary>An amount in whole kronor, 0 or more, or null.</summary>
    public Kronor? OptionalKronor(string name, string description) => _values.KronorAlone(Figure(Scalar(name, FieldType.Kronor, false, description)));

    /// <summary>An amount in whole kronor; negative for a deficit.</summary>
    public Kronor SignedKronor(string name, string description) => _values.SignedKronor(Figure(Scalar(name, FieldType.SignedKronor, true, description))) ?? default;

    /// <summary>A list of amounts in whole kronor; null stands for a cell that the source leaves empty. They may be negative.</summary>
    public ImmutableArray<Kronor?> KronorCells(string name, string description) =>
        Get(name, FieldType.KronorList, true, description) is { } node ? Tables.KronorCells(name, node, ref _figure) : [];

    /// <summary>A list of numbers.</summary>
    public ImmutableArray<decimal> Numbers(string name, string description) =>
        Each(name, FieldType.NumberList, true, description, item => _values.Number(Figure(_values.Single(name, item))));

    /// <summary>Amounts in whole kronor by year, in the order of the years; empty where there are none.</summary>
    public ImmutableSortedDictionary<int, Kronor> KronorByYear(string name, string description) =>
        Get(name, FieldType.KronorByYear, false, description) is { } node ? Tables.KronorByYear(name, node, ref _figure) : ImmutableSortedDictionary<int, Kronor>.Empty;

    /// <summary>Counts by section number, in the order of the sections.</summary>
    public ImmutableSortedDictionary<int, int> CountsBySection(string name, string description) =>
        Get(name, FieldType.CountBySection, true, description) is { } node ? Tables.CountsBySection(name, node, ref _figure) : ImmutableSortedDictionary<int, int>.Empty;

    /// <summary>A share of a whole, 0 to 100 percent.</summary>
    public decimal Percent(string name, string description) => _values.Percent(Figure(Scalar(name, FieldType.Percent, true, description))) ?? 0;

    /// <summary>A share of a whole, 0 to 100 percent, or null.</summary>
    public decimal? OptionalPercent(string name, string description) => _values.Percent(Figure(Scalar(name, FieldType.Percent, false, description)));

    /// <summary>A term of a vocabulary.</summary>
    public T Term<T>(string name, Vocabulary<T> vocabulary, string description)
        where T : struct, Enum => _values.Term(Scalar(name, FieldType.Term, true, description, vocabulary.Terms), vocabulary) ?? default;

    /// <summary>A term of a vocabulary, or null.</summary>
    public T? OptionalTerm<T>(string name, Vocabulary<T> vocabulary, string description)
        where T : struct, Enum => _values.Term(Scalar(name, FieldType.Term, false, description, vocabulary.Terms), vocabulary);

    /// <summary>A list of terms of a vocabulary.</summary>
    public ImmutableArray<T> Terms<T>(string name, Vocabulary<T> vocabulary, string description)
        where T : struct, Enum => Each(name, FieldType.TermList, false, description, item => _values.Term(_values.Single(name, item), vocabulary), vocabulary.Terms);

    /// <summary>The id of another record.</summary>
    public Slug Reference(string name, ReferenceKind kind, string description) => _values.Reference(Scalar(name, FieldType.Reference, true, description, refers: kind), kind) ?? default;

    /// <summary>The id of another record, or null.</summary>
    public Slug? OptionalReference(string name, ReferenceKind kind, string description) => _values.Reference(Scalar(name, FieldType.Reference, false, description, refers: kind), kind);

    /// <summary>A list of ids of other records, each named once.</summary>
    public ImmutableArray<Slug> References(string name, ReferenceKind kind, string description) =>
        Repeated.Remove(name, Each(name, FieldType.ReferenceList, false, description, item => _values.Reference(_values.Single(name, item), kind), refers: kind));

    /// <summary>An organisation or municipality, by its name as the source spells it, or null.</summary>
    public string? OptionalName(string name, ReferenceKind kind, string description) => _values.Name(Scalar(name, FieldType.Reference, false, description, refers: kind), kind);

    /// <summary>An organisation or municipality, by its name as the source spells it.</summary>
    public string Name(string name, ReferenceKind kind, string description) => _values.Name(Scalar(name, FieldType.Reference, true, description, refers: kind), kind) ?? "";

    /// <summary>Organisations or municipalities, by name as the source spells them, each named once.</summary>
    public ImmutableArray<string> Names(string name, ReferenceKind kind, string description) =>
        Repeated.Remove(name, Each(name, FieldType.ReferenceList, false, description, item => _values.Name(_values.Single(name, item), kind), refers: kind));

    /// <summary>Goals, each as strategy/goal, each named once.</summary>
    public ImmutableArray<GoalReference> Goals(string name, string description) =>
        Repeated.Remove(name, Each(name, FieldType.ReferenceList, false, description, item => _values.Goal(_values.Single(name, item)), refers: ReferenceKind.Goal));

    /// <summary>Initiatives of any region, each as region/slug, each named once.</summary>
    public ImmutableArray<InitiativeReference> Initiatives(string name, string description) =>
        Repeated.Remove(name, Each(name, FieldType.ReferenceList, false, description, item => _values.Initiative(_values.Single(name, item)), refers: ReferenceKind.InitiativeAnywhere));

    /// <summary>A goal, as strategy/goal.</summary>
    public GoalReference Goal(string name, string description) => _values.Goal(Scalar(name, FieldType.Reference, true, description, refers: ReferenceKind.Goal)) ?? default;

    /// <summary>A group of fields, or null.</summary>
    public T? Group<T>(string name, Func<FieldReader, T> type, string description)
        where T : FieldGroup => Get(name, FieldType.Group, false, description, fields: type) is { } node ? Nested(name, node, type) : null;

    /// <summary>A group of fields that must be there; null where it is not.</summary>
    public T? RequiredGroup<T>(string name, Func<FieldReader, T> type, string description)
        where T : FieldGroup => Get(name, FieldType.Group, true, description, fields: type) is { } node ? Nested(name, node, type) : null;

    /// <summary>A list of groups of fields, empty where there is none.</summary>
    public ImmutableArray<T> Groups<T>(string name, Func<FieldReader, T> type, string description)
        where T : FieldGroup
    {
        if (GroupList(name, Get(name, FieldType.GroupList, false, description, fields: type)) is not { } list)
        {
            return [];
        }

        Repeated.ReportGroups(name, list);
        return EachGroup(name, list.Items, type);
    }

    /// <summary>A list of groups or plain texts: an item that is a text alone is the group's one text field.</summary>
    public ImmutableArray<T> GroupsOrTexts<T>(string name, string textField, Func<FieldReader, T> type, string description)
        where T : FieldGroup => GroupList(name, Get(name, FieldType.GroupList, false, description, fields: type, textField: textField)) is { } list
            ? EachGroup(name, [.. list.Items.Select(item => item is YamlScalar text ? new YamlMapping(text.Line, text.Column, [new(new YamlScalar(text.Line, text.Column, textField, false), text)]) : item)], type)
            : [];

    /// <summary>A field whose members are themselves the keys of a group, as recursive goal trees need; not described further.</summary>
    internal ImmutableArray<T> Children<T>(string name, Func<FieldReader, T> type, string description)
        where T : FieldGroup
    {
        if (_descriptions is not null)
        {
            _descriptions.Add(new(name, FieldType.GroupList, false, description, [], []));
            return [];
        }

        return Groups(name, type, description);
    }

    /// <summary>The Markdown text of the record.</summary>
    internal RecordText ReadText()
    {
        if (_reading is null)
        {
            return RecordText.None;
        }

        _progress.Begin("text", _reading.Faults);
        return RecordText.Read(_reading);
    }

    /// <summary>Whether the record has the field.</summary>
    internal bool Has(string name) => Find(name) is not null;

    /// <summary>Whether fields were read without problems, so that they can be compared with each other: a fault is reported once.</summary>
    internal bool AreSound(params ReadOnlySpan<string> names) => _progress.AreSound(names);

    /// <summary>Reports the fields that nobody asked for.</summary>
    /// <returns>Whether there are any.</returns>
    internal bool ReportUnknown()
    {
        if (_mapping is null || _reading is null)
        {
            return false;
        }

        _progress.End(_reading.Faults);
        if (_mapping.HasRepeatedKeys)
        {
            _reading.NoteFault();
        }

        foreach (var (key, _) in _mapping.Entries)
        {
            if (!_known.Contains(key.Value))
            {
                new UnknownFields(_mapping, _reading, _values, _known, _missing ?? [], _movedOut ?? []).Report();
                return true;
            }
        }

        return false;
    }

    /// <summary>Has the group check itself. Where a field has a wrong name, that something is missing or not measured follows from it.</summary>
    internal void Check(FieldGroup group, bool hasUnknown)
    {
        var before = _reading!.Diagnostics.Count;
        group.Check(this);
        if (hasUnknown)
        {
            _reading.WithdrawSince(before, problem => problem.Code == DiagnosticCode.MissingField || problem.Code == DiagnosticCode.NothingMeasured);
        }
    }

    /// <summary>What is said of a field that is not there.</summary>
    internal static string Missing(string name) => $"The field '{name}' is missing.";

    private YamlSequence? GroupList(string name, YamlNode? node)
    {
        if (node is not (null or YamlSequence))
        {
            _values.ReportShape(node, name, "a list", "Begin each item on a line of its own, with '- '.");
        }

        return node as YamlSequence;
    }

    private ImmutableArray<T> EachGroup<T>(string name, ImmutableArray<YamlNode> items, Func<FieldReader, T> type)
        where T : FieldGroup
    {
        var groups = ImmutableArray.CreateBuilder<T>(items.Length);
        foreach (var item in items)
        {
            if (Nested(name, item, type) is { } group)
            {
                groups.Add(group);
            }
        }

        return groups.DrainToImmutable();
    }

    private T? Nested<T>(string name, YamlNode node, Func<FieldReader, T> type)
        where T : FieldGroup
    {
        if (node is not YamlMapping { Entries.IsEmpty: false } group)
        {
            if (node is YamlMapping)
            {
                _values.Report(DiagnosticCode.EmptyValue, node, $"'{name}' holds nothing.", "Give it fields with values, or remove it.");
            }
            else
            {
                _values.ReportShape(node, name, "fields with values", $"Write it as {{{string.Join(", ", Describe(type).Take(3).Select(field => $"{field.Name}: …"))}}}.");
            }

            return null;
        }

        var reader = new FieldReader(group, _reading!);
        var value = type(reader);
        value.Line = _reading!.At(reader._figure ?? group).Line;
        reader.Check(value, reader.ReportUnknown());
        return value;
    }

    /// <summary>The value of a field, or null where the record has no such field.</summary>
    internal YamlNode? Find(string name)
    {
        if (_mapping is null)
        {
            return null;
        }

        foreach (var (key, value) in _mapping.Entries)
        {
            if (key.Value == name)
            {
                return value;
            }
        }

        return null;
    }

    private YamlNode? Get(
        string name,
        FieldType type,
        bool isRequired,
        string description,
        IEnumerable<(string Token, string Label)>? terms = null,
        Func<FieldReader, FieldGroup>? fields = null,
        ReferenceKind? refers = null,
        string? textField = null)
    {
        if (_descriptions is not null)
        {
            _descriptions.Add(new(name, type, isRequired, description, terms is null ? [] : [.. terms], fields is null ? [] : Describe(fields), refers, textField));
            return null;
        }

        _known.Add(name);
        _progress.Begin(name, _reading!.Faults);
        if (Find(name) is not { } node)
        {
            if (isRequired)
            {
                (_missing ??= []).Add(name);
                var field = new FieldDescription(name, type, isRequired, description, terms is null ? [] : [.. terms], fields is null ? [] : Describe(fields), refers, textField);
                _reading!.Report(new Diagnostic(DiagnosticCode.MissingField, _reading.At(_mapping!), Missing(name), $"{FieldExample.HowToAdd(field)} It is described as ”{description}”"));
            }

            return null;
        }

        if (node is YamlScalar { IsNull: true })
        {
            _places?.Add((name, node.Line, node.Column));
            var below = fields is null ? null : FieldBelow(name, Describe(fields));
            _values.Report(DiagnosticCode.EmptyValue, node, $"The field '{name}' has no value.", below is not null ? $"Begin its fields, as '{below}', two spaces further in than '{name}'." : isRequired ? "Give it a value: the field is required." : "Give it a value, or remove the field if the source says nothing.");
            return null;
        }

        _places?.Add((name, node.Line, node.Column));
        return node;
    }

    // The name of the field below, where it is one of the group's.
    private string? FieldBelow(string name, ImmutableArray<FieldDescription> fields)
    {
        var entries = _mapping!.Entries;
        for (var i = 0; i + 1 < entries.Length; i++)
        {
            if (entries[i].Key.Value == name && fields.Any(field => field.Name == entries[i + 1].Key.Value))
            {
                _movedOut = [.. _movedOut ?? [], .. fields.Select(field => field.Name)];
                return entries[i + 1].Key.Value;
            }
        }

        return null;
    }

    private YamlScalar? Scalar(string name, FieldType type, bool isRequired, string description, IEnumerable<(string Token, string Label)>? terms = null, ReferenceKind? refers = null) =>
        Get(name, type, isRequired, description, terms, refers: refers) is { } node ? _values.Single(name, node) : null;

    private ImmutableArray<T> Each<T>(string name, FieldType type, bool isRequired, string description, Func<YamlNode, T?> read, IEnumerable<(string Token, string Label)>? terms = null, ReferenceKind? refers = null)
        where T : struct
    {
        if (ListOf(name, type, isRequired, description, terms, refers) is not { } list)
        {
            return [];
        }

        var values = ImmutableArray.CreateBuilder<T>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (read(item) is { } value)
            {
                values.Add(value);
            }
        }

        return values.DrainToImmutable();
    }

    private ImmutableArray<string> Each(string name, FieldType type, bool isRequired, string description, Func<YamlNode, string?> read, ReferenceKind? refers = null)
    {
        if (ListOf(name, type, isRequired, description, null, refers) is not { } list)
        {
            return [];
        }

        var values = ImmutableArray.CreateBuilder<string>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (read(item) is { } value)
            {
                values.Add(value);
            }
        }

        return values.DrainToImmutable();
    }

    private YamlSequence? ListOf(string name, FieldType type, bool isRequired, string description, IEnumerable<(string Token, string Label)>? terms, ReferenceKind? refers)
    {
        if (Get(name, type, isRequired, description, terms, refers: refers) is not { } node)
        {
            return null;
        }

        if (node is YamlSequence list)
        {
            return list;
        }

        _values.ReportShape(node, name, "a list", ListForm.Advice(node));
        return null;
    }

    // The first figure of a group is where its line link leads.
    private YamlScalar? Figure(YamlScalar? scalar)
    {
        _figure ??= scalar;
        return scalar;
    }
}
