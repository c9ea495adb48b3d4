using Portal.Content.Diagnostics;
using Portal.Content.Text;
using Portal.Content.Yaml;

namespace Portal.Content.Fields;

/// <summary>The fields of a group that nobody asked for, and what was probably meant by each: one problem for one mistake.</summary>
/// <param name="mapping">The group.</param>
/// <param name="reading">Takes the problems.</param>
/// <param name="values">Reports on values.</param>
/// <param name="known">The names that were asked for.</param>
/// <param name="missingFields">Those of them that must be there and are not.</param>
/// <param name="movedOut">The fields of a group that has none of its own, while they stand below it as if they were no part of it.</param>
internal sealed class UnknownFields(YamlMapping mapping, RecordReading reading, ValueReader values, List<string> known, List<string> missingFields, List<string> movedOut)
{
    /// <summary>Reports them; there are some.</summary>
    public void Report()
    {
        List<(int Entry, string? Nearest)> unknown = [];
        List<string> absent = [.. known.Where(field => mapping.Entries.All(entry => entry.Key.Value != field))];
        for (var i = 0; i < mapping.Entries.Length; i++)
        {
            var key = mapping.Entries[i].Key;
            if (!known.Contains(key.Value))
            {
                unknown.Add((i, FieldWords.FieldNamed(key.Value, absent) ?? Nearest.To(key.Value, absent)));
            }
        }

        // The wrong name is the mistake; that the field is missing follows from it. One name that is like none stands for one field that is missing.
        var missing = missingFields.Except(unknown.Select(field => field.Nearest)).ToList();
        var far = unknown.Where(field => field.Nearest is null && RestOf(field.Entry) is null).ToList();
        var isPair = missing.Count == 1 && far.Count == 1;
        foreach (var (entry, near) in unknown)
        {
            var (key, value) = mapping.Entries[entry];
            var meant = near ?? (isPair && entry == far[0].Entry ? missing[0] : null);
            if (meant is not null && missingFields.Contains(meant))
            {
                reading.Withdraw(problem => problem.Code == DiagnosticCode.MissingField && problem.At == reading.At(mapping) && problem.Message == FieldReader.Missing(meant));
            }

            if (reading.HasReportedCharacter(key.Value))
            {
                reading.NoteFault();
            }
            else if (RestOf(entry) is { } before)
            {
                ReportRest(before, key);
            }
            else if (movedOut.Contains(key.Value) || (value is YamlScalar { IsNull: true } && IsReported(entry - 1)))
            {
                reading.NoteFault();
            }
            else
            {
                var mend = key.Value.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && known.Contains(key.Value[..colon]) ? $"Write a space after the colon: {key.Value[..colon]}: {ValueReader.Short(key.Value[(colon + 1)..])}."
                    : near is not null ? $"Did you mean '{near}'?{LookAlike.Hint(key.Value, near)}"
                    : meant is not null ? $"Did you mean '{meant}'? That field is missing."
                    : value is YamlScalar { IsNull: true } && key.Value.Contains(' ', StringComparison.Ordinal) ? "If this is the rest of a text with a comma in it, put the whole text in quotes."
                    : $"Remove it, or use one of: {string.Join(", ", known)}.";
                reading.Report(new Diagnostic(DiagnosticCode.UnknownField, reading.At(key), $"There is no field '{ValueReader.Short(key.Value)}' here.", mend));
            }
        }
    }

    private bool IsReported(int entry) => entry >= 0 && reading.Diagnostics.Any(problem => problem.At == reading.At(mapping.Entries[entry].Value));

    // Within braces a comma ends the value: {amount: 1,5 mkr} has an amount of 1, and a key '5 mkr' without a value.
    private YamlScalar? RestOf(int entry) =>
        entry > 0 && mapping.Entries[entry] is { Key: { IsQuoted: false, Value: [>= '0' and <= '9', ..] }, Value: YamlScalar { IsNull: true } }
        && mapping.Entries[entry - 1].Value is YamlScalar { IsQuoted: false, Value: [.., >= '0' and <= '9'] } before && before.Line == mapping.Entries[entry].Key.Line
            ? before
            : null;

    private void ReportRest(YamlScalar before, YamlScalar rest)
    {
        reading.Withdraw(problem => problem.At == reading.At(before));
        var mend = before.Value.Any(char.IsLetter)
            ? "Put a text with a comma in it in quotes; write a number with digits alone, and a point before decimals."
            : "Write a number with digits alone and a point before decimals; an amount in whole kronor, as in 1500000 for 1,5 miljoner kronor.";
        values.Report(DiagnosticCode.NumberFormat, before, $"A comma ends the value here: of '{ValueReader.Short($"{before.Value},{rest.Value}")}' only '{ValueReader.Short(before.Value)}' is read.", mend);
    }
}
