using Portal.Migration;

switch (args)
{
    case ["migrate", var from, var to]:
        var (files, changed) = RecordMigration.MigrateFolder(from, to);
        Console.WriteLine($"{files} files, {changed} changed");
        return 0;
    case ["pack", var folder, var archive]:
        RecordArchive.Pack(folder, archive);
        return 0;
    default:
        Console.Error.WriteLine("Usage: Portal.Migration migrate FROM TO | pack FOLDER ARCHIVE.zip");
        return 2;
}
