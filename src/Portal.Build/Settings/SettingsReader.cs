using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Portal.Content.Diagnostics;
using Portal.Content.Text;

namespace Portal.Build.Settings;

/// <summary>Reads <c>statiq.json</c>: JSON in which comments and trailing commas are allowed.</summary>
public static class SettingsReader
{
    private static readonly string[] Keys =
        ["Host", "LinkRoot", "LinksUseHttps", "SiteTitle", "OutputPath", "InputPaths", "Repository", "ContactName", "ContactEmail", "WithheldChanges"];

    /// <summary>Reads settings from a file's bytes.</summary>
    /// <param name="json">The file's content, UTF-8 with or without a byte order mark.</param>
    /// <param name="file">What diagnostics call the file.</param>
    public static SettingsReading Read(ReadOnlySpan<byte> json, string file)
    {
        var reading = new Reading(json.StartsWith("\uFEFF"u8) ? json[3..] : json, file);
        var settings = reading.Run();
        return new SettingsReading(settings, [.. reading.Problems.OrderBy(problem => problem.At)]);
    }

    private ref struct Reading
    {
        private readonly ReadOnlySpan<byte> _json;
        private readonly string _file;
        private Utf8JsonReader _reader;

        public Reading(ReadOnlySpan<byte> json, string file)
        {
            _json = json;
            _file = file;
            _reader = new Utf8JsonReader(
                json,
                new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        }

        public List<Diagnostic> Problems { get; } = [];

        public SiteSettings? Run()
        {
            var settings = new SiteSettings { Host = "", SiteTitle = "" };
            var seen = new HashSet<string>();
            try
            {
                _reader.Read();
                if (_reader.TokenType != JsonTokenType.StartObject)
                {
                    Report("The settings are not an object.", "Write them between { and }.");
                    return null;
                }

                while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
                {
                    var key = _reader.GetString()!;
                    var known = Keys.Contains(key, StringComparer.Ordinal);
                    if (!known)
                    {
                        ReportUnknown(key);
                    }
                    else if (!seen.Add(key))
                    {
                        Report($"The setting '{key}' stands twice.", "Remove one of them.");
                    }

                    _reader.Read();
                    switch (key)
                    {
                        case "Host":
                            settings = settings with { Host = Text(key, IsHost, "Write a host name alone, as in \"data.example.se\".") ?? "" };
                            break;
                        case "LinkRoot":
                            settings = settings with { LinkRoot = LinkRoot(Text(key, IsLinkRoot, "Write \"\" at the root of the host, else a path as in \"/insatser\".")) };
                            break;
                        case "LinksUseHttps":
                            settings = settings with { LinksUseHttps = Truth(key) ?? true };
                            break;
                        case "SiteTitle":
                            settings = settings with { SiteTitle = Text(key, IsTitle, "Write the site's name, at most 100 characters.") ?? "" };
                            break;
                        case "OutputPath":
                            settings = settings with { OutputPath = Text(key, IsPath, "Write a folder, as in \"output\".") ?? "" };
                            break;
                        case "InputPaths":
                            settings = settings with { InputPath = InputPath(key) ?? "" };
                            break;
                        case "Repository":
                            settings = settings with { Repository = Text(key, IsRepository, "Write \"\", or an address as in \"https://example.se/owner/name\".") ?? "" };
                            break;
                        case "ContactName":
                            settings = settings with { ContactName = Text(key, IsTitle, "Write who answers questions, at most 100 characters, or remove the setting.") };
                            break;
                        case "ContactEmail":
                            settings = settings with { ContactEmail = Text(key, IsEmail, "Write an e-mail address alone, as in \"data@example.se\", or remove the setting.") };
                            break;
                        case "WithheldChanges":
                            settings = settings with { WithheldChanges = Hashes(key) };
                            break;
                        default:
                            _reader.Skip();
                            break;
                    }
                }

                // Reads to the end, so that anything after the last brace is found, too.
                while (_reader.Read())
                {
                }
            }
            catch (JsonException fault)
            {
                ReportSyntax(fault);
                return null;
            }
            catch (InvalidOperationException)
            {
                Report("The text is not valid Unicode.", "Save the file as UTF-8, and mend or remove the \\u escapes that stand alone.");
                return null;
            }

            foreach (var key in (string[])["Host", "SiteTitle"])
            {
                // A key that is misspelled is told of where it stands.
                if (!seen.Contains(key) && !Problems.Exists(problem => problem.Code == DiagnosticCode.UnknownSetting && problem.Mend.Contains($"'{key}'", StringComparison.Ordinal)))
                {
                    Problems.Add(new Diagnostic(DiagnosticCode.InvalidSetting, new(_file, 1, 1), $"The setting '{key}' is missing.", $"Add \"{key}\"."));
                }
            }

            return Problems.Count == 0 ? settings : null;
        }

        private static bool IsHost(string value) =>
            value.Length <= 255
            && Uri.TryCreate($"https://{value}/", UriKind.Absolute, out var address)
            && address.Authority.Equals(value, StringComparison.OrdinalIgnoreCase)
            && address.HostNameType is UriHostNameType.Dns or UriHostNameType.IPv4 or UriHostNameType.IPv6;

        private static bool IsLinkRoot(string value) =>
            value.Trim('/') is "" || value.Trim('/').Split('/').All(part =>
                part.Length > 0 && part is not ("." or "..") && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '~'));

        private static string LinkRoot(string? value) => value?.Trim('/') is { Length: > 0 } path ? "/" + path : "";

        private static bool IsTitle(string value) =>
            value.Length is > 0 and <= 100 && value == value.Trim() && TextHygiene.InvisibleAt(value) < 0;

        private static bool IsPath(string value) => value.Trim().Length > 0 && !value.AsSpan().ContainsAny('\0', '\n', '\r');

        private static bool IsRepository(string value) =>
            value.Length == 0
            || (Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && address.Query.Length + address.Fragment.Length == 0);

        // Narrower than RFC 5322, which allows what no mailbox has: quotes, comments and characters that a mailto address would have to escape.
        private static bool IsEmail(string value) =>
            value.Split('@') is [var mailbox, var host]
            && mailbox.Length is > 0 and <= 64
            && mailbox.Split('.').All(part => part.Length > 0 && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '+'))
            && host.Contains('.', StringComparison.Ordinal)
            && host.Length <= 190
            && host.Split('.').All(part => part.Length is > 0 and <= 63 && part[0] != '-' && part[^1] != '-' && part.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'));

        private static bool IsHash(string value) => value.Length is >= 7 and <= 64 && value.All(char.IsAsciiHexDigit);

        private string? Text(string key, Func<string, bool> isValid, string mend)
        {
            if (_reader.TokenType != JsonTokenType.String)
            {
                Report($"'{key}' is {Kind()} but has to be a text.", mend);
                _reader.Skip();
                return null;
            }

            var value = _reader.GetString()!;
            if (isValid(value))
            {
                return value;
            }

            Report($"'{key}' does not have the right form.", mend);
            return null;
        }

        private bool? Truth(string key)
        {
            if (_reader.TokenType is JsonTokenType.True or JsonTokenType.False)
            {
                return _reader.GetBoolean();
            }

            Report($"'{key}' is {Kind()} but has to be true or false.", "Write true or false, without quotes.");
            _reader.Skip();
            return null;
        }

        private string? InputPath(string key)
        {
            const string Mend = "Write one folder between brackets, as in [\"input\"].";
            if (_reader.TokenType != JsonTokenType.StartArray)
            {
                Report($"'{key}' is {Kind()} but has to be a list.", Mend);
                _reader.Skip();
                return null;
            }

            var start = _reader.TokenStartIndex;
            string? path = null;
            var count = 0;
            while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
            {
                count++;
                path = Text(key, IsPath, Mend);
            }

            if (count != 1)
            {
                Report($"'{key}' has {count} folders.", Mend, start);
            }

            return path;
        }

        private ImmutableArray<string> Hashes(string key)
        {
            const string Mend = "Write hashes of commits between brackets, each of 7 hexadecimal digits or more, as in [\"1a2b3c4d\"].";
            if (_reader.TokenType != JsonTokenType.StartArray)
            {
                Report($"'{key}' is {Kind()} but has to be a list.", Mend);
                _reader.Skip();
                return [];
            }

            var hashes = ImmutableArray.CreateBuilder<string>();
            while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
            {
                if (Text(key, IsHash, Mend) is { } hash)
                {
                    hashes.Add(hash);
                }
            }

            return hashes.DrainToImmutable();
        }

        private readonly string Kind() => _reader.TokenType switch
        {
            JsonTokenType.Number => "a number",
            JsonTokenType.True or JsonTokenType.False => "true or false",
            JsonTokenType.Null => "null",
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "a list",
            _ => "a text",
        };

        private readonly void ReportUnknown(string key) =>
            Problems.Add(new Diagnostic(
                DiagnosticCode.UnknownSetting,
                At(_reader.TokenStartIndex),
                $"'{key}' is not a setting.",
                Nearest.To(key, Keys) is { } near ? $"Did you mean '{near}'?" : $"Remove it; the settings are {string.Join(", ", Keys)}."));

        private readonly void Report(string message, string mend, long? at = null) =>
            Problems.Add(new Diagnostic(DiagnosticCode.InvalidSetting, At(at ?? _reader.TokenStartIndex), message, mend));

        private readonly void ReportSyntax(JsonException fault)
        {
            // The reader counts lines and bytes within the line from 0.
            var line = (int)(fault.LineNumber ?? 0);
            var start = 0;
            for (var n = 0; n < line; n++)
            {
                start += _json[start..].IndexOf((byte)'\n') + 1;
            }

            var message = fault.Message.Split(" LineNumber:")[0];
            Problems.Add(new Diagnostic(
                DiagnosticCode.InvalidSetting,
                At(Math.Min(_json.Length, start + (fault.BytePositionInLine ?? 0))),
                $"The file is not JSON: {message}",
                "Mend the JSON; comments and trailing commas are allowed."));
        }

        private readonly SourcePosition At(long offset)
        {
            var before = _json[..(int)offset];
            var line = before.Count((byte)'\n') + 1;
            return new SourcePosition(_file, line, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);
        }
    }
}
