using System.Collections.Immutable;
using Portal.Content.Diagnostics;
using Portal.Content.Reading;
using Portal.Content.Text;

namespace Portal.Content.Checking;

/// <summary>Checks the records of an input folder, each by itself and against the others.</summary>
public static class InputChecks
{
    /// <summary>All problems of an input folder, in the order of their places. None is an exception.</summary>
    public static ImmutableArray<Diagnostic> Check(InputReading reading)
    {
        // An empty site would take the place of the last good one, when a folder was mistaken or is being filled.
        if (reading.Files.IsEmpty)
        {
            return [new Diagnostic(DiagnosticCode.NoRecords, new(".", 1, 1), "The input folder holds no records.", "Check that it is the right folder; records lie in folders as regions/ and initiatives/.")];
        }

        var uniqueness = Task.Run(() => UniquenessChecks.Check(reading));
        var registers = new Registers(reading);
        var consistency = Task.Run(() => ConsistencyChecks.Check(reading, registers));

        // A copy of a file has the name of another record, too: it is one mistake.
        var copies = uniqueness.Result.Where(problem => problem.Code == DiagnosticCode.DuplicateId || problem.Code == DiagnosticCode.DuplicateRecord).Select(problem => problem.At.File).ToHashSet(StringComparer.Ordinal);
        return WithoutEchoes(
            reading.Diagnostics
                .Concat(MissingTargets.Join(reading.Files.SelectManyInParallel(file => ReferenceChecks.Check(file, registers))))
                .Concat(ReferenceChecks.Missing(reading, registers))
                .Concat(PlacementChecks.Check(reading, registers).Where(problem => problem.Code != DiagnosticCode.FileIdMismatch || !copies.Contains(problem.At.File)))
                .Concat(uniqueness.Result)
                .Concat(consistency.Result)
                .OrderBy(problem => problem.At)
                .ThenBy(problem => problem.Code.Id, StringComparer.Ordinal)
                .ThenBy(problem => problem.Message, StringComparer.Ordinal)
                .ToList());
    }

    // An error that names the letter which looks like another says what the warning of the letter says.
    private static ImmutableArray<Diagnostic> WithoutEchoes(List<Diagnostic> problems)
    {
        if (problems.Exists(problem => problem.Code == DiagnosticCode.LookAlikeLetter))
        {
            var named = problems
                .Where(problem => problem.Severity == Severity.Error && (problem.Message + problem.Mend).Contains(SourceText.CodePoint, StringComparison.Ordinal))
                .Select(problem => (problem.At.File, problem.At.Line))
                .ToHashSet();
            problems.RemoveAll(problem => problem.Code == DiagnosticCode.LookAlikeLetter && named.Contains((problem.At.File, problem.At.Line)));
        }

        return [.. problems];
    }

    /// <summary>Whether any of the problems stops publishing.</summary>
    public static bool HasErrors(this ImmutableArray<Diagnostic> problems) => problems.Any(problem => problem.Severity == Severity.Error);
}
