using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Portal.Content.Changes;
using Portal.Content.Fields;

namespace Portal.History;

/// <summary>
/// Keeps what commits changed in one file. It can be deleted at any time, and one that is of another version of the program, of another
/// folder, or damaged, is taken for none.
/// </summary>
/// <param name="Tip">The commit that was checked out when it was written.</param>
/// <param name="Entries">The commits that changed records up to then, newest first.</param>
internal sealed record HistoryCache(string Tip, ImmutableArray<CommitEntry> Entries)
{
    private const string FileName = "history.bin";

    // Counted up when the form of the file changes. What the entries say follows from the code, which is told by its fingerprint.
    private const string Form = "portal-history 2";

    private static string Fingerprint => $"{typeof(HistoryCache).Module.ModuleVersionId} {typeof(RecordComparison).Module.ModuleVersionId}";

    /// <summary>Reads the cache of a folder, or null where there is none that can be used.</summary>
    /// <param name="cacheFolder">The folder of the cache.</param>
    /// <param name="prefix">The input folder's path in its repository.</param>
    public static HistoryCache? Read(string cacheFolder, string prefix)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(Path.Combine(cacheFolder, FileName));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        var length = bytes.Length - SHA256.HashSizeInBytes;
        if (length < 0 || !SHA256.HashData(bytes.AsSpan(0, length)).AsSpan().SequenceEqual(bytes.AsSpan(length)))
        {
            return null;
        }

        using var reader = new BinaryReader(new MemoryStream(bytes, 0, length), Encoding.UTF8);
        if (reader.ReadString() != Form || reader.ReadString() != Fingerprint || reader.ReadString() != prefix)
        {
            return null;
        }

        var tip = reader.ReadString();
        return new HistoryCache(tip, Many(reader, Entry));
    }

    /// <summary>Writes the cache. A folder that cannot be written to is no fault: the work is done anew next time.</summary>
    public void Write(string cacheFolder, string prefix)
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Form);
            writer.Write(Fingerprint);
            writer.Write(prefix);
            writer.Write(Tip);
            Many(writer, Entries, Entry);
        }

        memory.Write(SHA256.HashData(memory.GetBuffer().AsSpan(0, (int)memory.Length)));
        try
        {
            Directory.CreateDirectory(cacheFolder);
            var temporary = Path.Combine(cacheFolder, $"{FileName}.{Environment.ProcessId}");
            try
            {
                File.WriteAllBytes(temporary, memory.GetBuffer().AsSpan(0, (int)memory.Length));
                File.Move(temporary, Path.Combine(cacheFolder, FileName), overwrite: true);
            }
            finally
            {
                // That of a full disk, and those of programs that were killed; one that is being written is written anew next time.
                foreach (var left in Directory.EnumerateFiles(cacheFolder, $"{FileName}.*").Where(file => Path.GetFileName(file) != FileName))
                {
                    File.Delete(left);
                }
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static void Entry(BinaryWriter writer, CommitEntry entry)
    {
        writer.Write(entry.Hash);
        writer.Write(entry.Date.Ticks);
        writer.Write((short)entry.Date.TotalOffsetMinutes);
        writer.Write(entry.Subject);
        Many(writer, entry.Changes, Change);
        Many(writer, entry.Goals, Pair);
        Many(writer, entry.LastReadable, Pair);
        Many(writer, entry.Mended, (to, file) => to.Write(file));
    }

    private static CommitEntry Entry(BinaryReader reader) => new(
        reader.ReadString(),
        new DateTimeOffset(reader.ReadInt64(), TimeSpan.FromMinutes(reader.ReadInt16())),
        reader.ReadString(),
        Many(reader, Change),
        Many(reader, Pair),
        Many(reader, Pair),
        Many(reader, from => from.ReadString()));

    private static void Change(BinaryWriter writer, RecordChange change)
    {
        Key(writer, change.Record);
        writer.Write(change.File);
        writer.Write((byte)change.Kind);
        writer.Write(change.Title);
        Many(writer, change.Fields, Field);
        writer.Write(change.Earlier is not null);
        if (change.Earlier is { } earlier)
        {
            Key(writer, earlier);
        }

        writer.Write(change.Problem ?? "");
    }

    private static RecordChange Change(BinaryReader reader) => new(
        Key(reader),
        reader.ReadString(),
        (ChangeKind)reader.ReadByte(),
        reader.ReadString(),
        Many(reader, Field),
        reader.ReadBoolean() ? Key(reader) : null,
        reader.ReadString() is { Length: > 0 } problem ? problem : null);

    private static void Field(BinaryWriter writer, FieldChange change)
    {
        writer.Write(change.Path);
        writer.Write((byte)change.Kind);
        Many(writer, change.Sentence, Part);
        Many(writer, change.PersonalCases, (to, number) => to.Write(number));
    }

    private static FieldChange Field(BinaryReader reader) => new(reader.ReadString(), (FieldChangeKind)reader.ReadByte(), Many(reader, Part))
    {
        PersonalCases = Many(reader, from => from.ReadString()),
    };

    private static void Part(BinaryWriter writer, SentencePart part)
    {
        writer.Write((byte)part.Role);
        writer.Write(part.Text);
        writer.Write((sbyte)(part.Refers is { } kind ? (int)kind : -1));
        if (part.Refers is not null)
        {
            writer.Write(part.Target ?? "");
        }
    }

    private static SentencePart Part(BinaryReader reader)
    {
        var role = (SentenceRole)reader.ReadByte();
        var text = reader.ReadString();
        return reader.ReadSByte() is >= 0 and var kind ? new(role, text, (ReferenceKind)kind, reader.ReadString()) : new(role, text);
    }

    private static void Key(BinaryWriter writer, RecordKey key)
    {
        writer.Write(key.Type);
        writer.Write(key.Id);
    }

    private static RecordKey Key(BinaryReader reader) => new(string.Intern(reader.ReadString()), reader.ReadString());

    private static void Pair(BinaryWriter writer, KeyValuePair<string, string> pair)
    {
        writer.Write(pair.Key);
        writer.Write(pair.Value);
    }

    private static KeyValuePair<string, string> Pair(BinaryReader reader) => new(reader.ReadString(), reader.ReadString());

    private static void Many<T>(BinaryWriter writer, ImmutableArray<T> items, Action<BinaryWriter, T> write)
    {
        writer.Write7BitEncodedInt(items.Length);
        foreach (var item in items)
        {
            write(writer, item);
        }
    }

    private static ImmutableArray<T> Many<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var count = reader.Read7BitEncodedInt();
        var items = ImmutableArray.CreateBuilder<T>(count);
        for (var i = 0; i < count; i++)
        {
            items.Add(read(reader));
        }

        return items.MoveToImmutable();
    }
}
