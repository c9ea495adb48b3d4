using Portal.Content.Time;

namespace Portal.Downloads.Tables;

/// <summary>Takes the cells of a table, one row after the other, and writes them in some form.</summary>
internal abstract class CellWriter
{
    /// <summary>How many rows have been written.</summary>
    public long Rows { get; private set; }

    public virtual void EndRow() => Rows++;

    /// <summary>A cell without a value: the source is silent.</summary>
    public abstract void Empty();

    public abstract void Text(string value);

    /// <summary>The id of a record, of slugs and slashes alone, or the address of a page.</summary>
    public abstract void Id(string value);

    public abstract void Texts(IEnumerable<string> values);

    public abstract void Whole(long value);

    public abstract void Number(decimal value);

    public abstract void Kronor(long value);

    public abstract void Truth(bool value);

    public abstract void Date(PartialDate value);

    /// <summary>A coded value.</summary>
    /// <param name="token">The code; empty for a value that records express by silence.</param>
    /// <param name="label">The Swedish word.</param>
    public abstract void Term(string token, string label);
}
