using System.Collections.Immutable;
using static Portal.Content.Diagnostics.Severity;

namespace Portal.Content.Diagnostics;

/// <summary>A kind of problem, with an id that stays the same between versions.</summary>
/// <param name="Id">Stable id, lower case with hyphens.</param>
/// <param name="Severity">Whether it stops publishing.</param>
/// <param name="Rule">The rule that is broken, in a sentence.</param>
public sealed record DiagnosticCode(string Id, Severity Severity, string Rule)
{
    // The file as a whole
    public static readonly DiagnosticCode FileTooLarge = new("file-too-large", Error, "A record is at most 1 MiB.");
    public static readonly DiagnosticCode FileUnreadable = new("file-unreadable", Error, "Every record can be read.");
    public static readonly DiagnosticCode NoRecords = new("no-records", Error, "The input folder holds records.");
    public static readonly DiagnosticCode EmptyFile = new("empty-file", Error, "A record file has content.");
    public static readonly DiagnosticCode WrongEncoding = new("wrong-encoding", Error, "Records are UTF-8.");
    public static readonly DiagnosticCode ByteOrderMark = new("byte-order-mark", Warning, "Records have no byte order mark.");
    public static readonly DiagnosticCode CarriageReturn = new("carriage-return", Warning, "Lines end with LF alone.");
    public static readonly DiagnosticCode InvisibleCharacter = new("invisible-character", Error, "Text holds no control characters, direction marks, zero-width characters, loose accents or signs of one font alone.");
    public static readonly DiagnosticCode LookAlikeLetter = new("look-alike-letter", Warning, "A word is written in the letters of one alphabet, and without signs for several letters.");
    public static readonly DiagnosticCode MisplacedFile = new("misplaced-file", Error, "Each folder holds one type of record.");
    public static readonly DiagnosticCode FileName = new("file-name", Error, "File names are a to z, 0 to 9 and hyphens, since they become addresses.");
    public static readonly DiagnosticCode FileIdMismatch = new("file-id-mismatch", Error, "A record's file is named as its id.");
    public static readonly DiagnosticCode FrontMatterMissing = new("front-matter-missing", Error, "A Markdown record begins with front matter between two lines of ---.");
    public static readonly DiagnosticCode FrontMatterUnclosed = new("front-matter-unclosed", Error, "Front matter ends with a line of ---.");

    // YAML
    public static readonly DiagnosticCode YamlSyntax = new("yaml-syntax", Error, "Records are well-formed YAML 1.2.");
    public static readonly DiagnosticCode YamlTab = new("yaml-tab", Error, "YAML is indented with spaces.");
    public static readonly DiagnosticCode YamlAlias = new("yaml-alias", Error, "Anchors and aliases are not used.");
    public static readonly DiagnosticCode YamlTag = new("yaml-tag", Error, "YAML tags are not used.");
    public static readonly DiagnosticCode YamlDepth = new("yaml-depth", Error, "Values nest at most 24 levels deep.");
    public static readonly DiagnosticCode YamlSize = new("yaml-size", Error, "A record holds at most 20,000 values, a register at most 500,000.");
    public static readonly DiagnosticCode YamlDuplicateKey = new("yaml-duplicate-key", Error, "A key stands once in a mapping.");
    public static readonly DiagnosticCode YamlManyDocuments = new("yaml-many-documents", Error, "A file holds one YAML document.");
    public static readonly DiagnosticCode YamlComplexKey = new("yaml-complex-key", Error, "Keys are plain text.");

    // Fields
    public static readonly DiagnosticCode UnknownField = new("unknown-field", Error, "Only the fields of the record type are used.");
    public static readonly DiagnosticCode MissingField = new("missing-field", Error, "Required fields are there.");
    public static readonly DiagnosticCode EmptyValue = new("empty-value", Error, "A field that is there has a value; what the source does not say is left out.");
    public static readonly DiagnosticCode WrongType = new("wrong-type", Error, "A value has the type of its field.");
    public static readonly DiagnosticCode NumberFormat = new("number-format", Error, "Numbers are digits, with a point before decimals.");
    public static readonly DiagnosticCode NumberTooLarge = new("number-too-large", Error, "Amounts are at most 10,000 billion, counts at most a billion.");
    public static readonly DiagnosticCode DateFormat = new("date-format", Error, "Dates are YYYY, YYYY-MM or YYYY-MM-DD.");
    public static readonly DiagnosticCode DateNotReal = new("date-not-real", Error, "Dates exist in the calendar.");
    public static readonly DiagnosticCode YearRange = new("year-range", Error, "Years are from 1950 to 2100.");
    public static readonly DiagnosticCode UnknownValue = new("unknown-value", Error, "A coded value is one of its vocabulary.");
    public static readonly DiagnosticCode IdFormat = new("id-format", Error, "Ids are a to z, 0 to 9, hyphens and points.");
    public static readonly DiagnosticCode PercentRange = new("percent-range", Error, "Shares of a whole are from 0 to 100 percent.");
    public static readonly DiagnosticCode NegativeAmount = new("negative-amount", Error, "Amounts and counts are not negative.");
    public static readonly DiagnosticCode ZeroAmount = new("zero-amount", Warning, "An amount is more than 0: what the source does not give is left out.");
    public static readonly DiagnosticCode TextTooLong = new("text-too-long", Error, "Titles and names are at most 300 characters.");
    public static readonly DiagnosticCode UnusualSpacing = new("unusual-spacing", Warning, "Titles and names have ordinary spaces, one at a time, and ordinary hyphens.");
    public static readonly DiagnosticCode CaseNumberFormat = new("case-number-format", Error, "A Nyps number has eight digits.");

    public static readonly DiagnosticCode PlaceCodeFormat = new("place-code-format", Error, "SCB codes have two digits for a county, and four for a municipality, of which the first two are the county.");

    // References
    public static readonly DiagnosticCode UnknownRegion = new("unknown-region", Error, "Regions named exist.");
    public static readonly DiagnosticCode UnknownProgrammeArea = new("unknown-programme-area", Error, "Programme areas named exist.");
    public static readonly DiagnosticCode UnknownTheme = new("unknown-theme", Error, "Themes named exist.");
    public static readonly DiagnosticCode UnknownDocument = new("unknown-document", Error, "Source documents named exist.");
    public static readonly DiagnosticCode UnknownStrategy = new("unknown-strategy", Error, "Strategies named exist.");
    public static readonly DiagnosticCode UnknownGoal = new("unknown-goal", Error, "Goals named exist in their strategy.");
    public static readonly DiagnosticCode UnknownOrganisation = new("unknown-organisation", Error, "Organisations stand in the register, by name or alias as spelled.");
    public static readonly DiagnosticCode UnknownMunicipality = new("unknown-municipality", Error, "Municipalities stand in the register.");
    public static readonly DiagnosticCode UnknownBudget = new("unknown-budget", Error, "Budgets named exist.");
    public static readonly DiagnosticCode UnknownBody = new("unknown-body", Error, "Boards named exist.");
    public static readonly DiagnosticCode UnknownInitiative = new("unknown-initiative", Error, "Initiatives named exist in the region.");
    public static readonly DiagnosticCode ParentCycle = new("parent-cycle", Error, "An organisation is not its own parent, directly or through others.");
    public static readonly DiagnosticCode RegisterMissing = new("register-missing", Error, "The registers that records point into are there.");

    // Uniqueness and consistency
    public static readonly DiagnosticCode DuplicateId = new("duplicate-id", Error, "Ids are unique within their type.");
    public static readonly DiagnosticCode DuplicateTitle = new("duplicate-title", Error, "Titles are unique within a region and year.");
    public static readonly DiagnosticCode DuplicateName = new("duplicate-name", Error, "A name or alias belongs to one organisation.");
    public static readonly DiagnosticCode DuplicateItem = new("duplicate-item", Error, "A list names each thing once.");
    public static readonly DiagnosticCode DuplicateRecord = new("duplicate-record", Error, "A region has one such record a year.");
    public static readonly DiagnosticCode DuplicateCaseNumber = new("duplicate-case-number", Warning, "A case number belongs to one initiative in a region.");
    public static readonly DiagnosticCode SlugCollision = new("slug-collision", Error, "Two pages never share an address.");
    public static readonly DiagnosticCode RegionFolder = new("region-folder", Error, "An initiative lies in its region's folder.");
    public static readonly DiagnosticCode RegionNotListed = new("region-not-listed", Error, "A list of regions includes the region that reports.");
    public static readonly DiagnosticCode MunicipalityRegion = new("municipality-region", Warning, "Municipalities lie in the regions of the initiative.");
    public static readonly DiagnosticCode MunicipalityInText = new("municipality-in-text", Warning, "The municipalities that an initiative's text names are among its municipalities.");
    public static readonly DiagnosticCode SourceYear = new("source-year", Warning, "An initiative is not of a later year than the report that tells of it.");
    public static readonly DiagnosticCode SourceRow = new("source-row", Warning, "The row of the source that an initiative names is one that the region has there.");
    public static readonly DiagnosticCode SourceSection = new("source-section", Warning, "The section of the source that an initiative names is that of one of its themes.");
    public static readonly DiagnosticCode DuplicateSource = new("duplicate-source", Warning, "A row of a source is that of one initiative, unless a note says that it tells of several.");
    public static readonly DiagnosticCode SharedLink = new("shared-link", Error, "Accounts of one shared project lie in different regions and name each other.");
    public static readonly DiagnosticCode PeriodBackwards = new("period-backwards", Error, "A period starts before it ends.");
    public static readonly DiagnosticCode StatusPeriod = new("status-period", Warning, "A completed initiative has not ended after the year of its report.");
    public static readonly DiagnosticCode DateOutside = new("date-outside", Error, "A meeting is held in the year that it stands under.");
    public static readonly DiagnosticCode TargetSpan = new("target-span", Error, "A span of targets goes from its lowest to its highest, and stands in the place of a single target.");
    public static readonly DiagnosticCode RejectedAmount = new("rejected-amount", Error, "A rejected application has no amount.");
    public static readonly DiagnosticCode NothingMeasured = new("nothing-measured", Error, "An indicator of an initiative has a baseline, a target or an outcome.");

    // Sums
    public static readonly DiagnosticCode YearsSum = new("years-sum", Error, "Amounts by year add up to the amount.");
    public static readonly DiagnosticCode LinesSum = new("lines-sum", Error, "Cost lines add up to the total cost, year by year too.");
    public static readonly DiagnosticCode FinancingSum = new("financing-sum", Error, "Financing is at most the cost, in all and in each year.");
    public static readonly DiagnosticCode FinancingGap = new("financing-gap", Warning, "Where financing and cost are both divided by year they are equal, unless the source names only some of those who pay.");
    public static readonly DiagnosticCode PaidSum = new("paid-sum", Warning, "What a financier has paid is at most what it granted.");
    public static readonly DiagnosticCode ParticipantsSum = new("participants-sum", Error, "Women and men are at most the total.");
    public static readonly DiagnosticCode SplitSum = new("split-sum", Error, "The uses of a grant are at most the grant.");
    public static readonly DiagnosticCode SharesSum = new("shares-sum", Error, "Shares of one whole are at most 100 percent.");
    public static readonly DiagnosticCode TableSum = new("table-sum", Error, "Sum rows of a budget equal the rows they sum, within the rounding of the source.");
    public static readonly DiagnosticCode TableShape = new("table-shape", Error, "A row has one value for each column.");
    public static readonly DiagnosticCode SharedAmounts = new("shared-amounts", Error, "The amounts of a project that several regions tell of stand on one record, so that each krona counts once.");
    public static readonly DiagnosticCode PartWithoutWhole = new("part-without-whole", Error, "An amount that is part of another has another to be part of.");

    // Privacy
    public static readonly DiagnosticCode NaturalPersonNamed = new("natural-person-named", Error, "A recipient who is a natural person is shown as a kind, never by name.");
    public static readonly DiagnosticCode PersonalNumber = new("personal-number", Error, "Records hold no personal identity numbers.");
    public static readonly DiagnosticCode PersonalContact = new("personal-contact", Warning, "Records hold no e-mail addresses of persons, and no telephone numbers.");

    // Text
    public static readonly DiagnosticCode RawHtml = new("raw-html", Error, "Markdown holds no HTML.");
    public static readonly DiagnosticCode UnsafeLink = new("unsafe-link", Error, "Links are http, https or mailto.");
    public static readonly DiagnosticCode UnknownHeading = new("unknown-heading", Warning, "Headings under Effekter are the known horizons.");
    public static readonly DiagnosticCode HeadingLevel = new("heading-level", Error, "Headings are ## or ###, and ### stands under ##.");
    public static readonly DiagnosticCode BrokenMarkup = new("broken-markup", Error, "Marks of Markdown are closed, and make what they are meant to.");
    public static readonly DiagnosticCode TextDepth = new("text-depth", Error, "A paragraph has at most 200 marks as [ and *, and quotes and lists nest at most 50 levels deep.");
    public static readonly DiagnosticCode MissingSummary = new("missing-summary", Error, "The text begins with a summary, before the first heading.");

    // Settings
    public static readonly DiagnosticCode UnknownSetting = new("unknown-setting", Error, "statiq.json holds known keys alone.");
    public static readonly DiagnosticCode InvalidSetting = new("invalid-setting", Error, "Settings have values of the right form.");

    // The site
    public static readonly DiagnosticCode BrokenLink = new("broken-link", Error, "Every internal link and fragment of the built site resolves.");

    /// <summary>Every code, in the order of their definition here.</summary>
    public static ImmutableArray<DiagnosticCode> All { get; } =
    [
        FileTooLarge, FileUnreadable, NoRecords, EmptyFile, WrongEncoding, ByteOrderMark, CarriageReturn, InvisibleCharacter, LookAlikeLetter, MisplacedFile, FileName,
        FileIdMismatch, FrontMatterMissing, FrontMatterUnclosed,
        YamlSyntax, YamlTab, YamlAlias, YamlTag, YamlDepth, YamlSize, YamlDuplicateKey, YamlManyDocuments, YamlComplexKey,
        UnknownField, MissingField, EmptyValue, WrongType, NumberFormat, NumberTooLarge, DateFormat, DateNotReal, YearRange, UnknownValue, IdFormat,
        PercentRange, NegativeAmount, ZeroAmount, TextTooLong, UnusualSpacing, CaseNumberFormat, PlaceCodeFormat,
        UnknownRegion, UnknownProgrammeArea, UnknownTheme, UnknownDocument, UnknownStrategy, UnknownGoal, UnknownOrganisation,
        UnknownMunicipality, UnknownBudget, UnknownBody, UnknownInitiative, ParentCycle, RegisterMissing,
        DuplicateId, DuplicateTitle, DuplicateName, DuplicateItem, DuplicateRecord, DuplicateCaseNumber, SlugCollision, RegionFolder,
        RegionNotListed, MunicipalityRegion, MunicipalityInText, SourceYear, SourceRow, SourceSection, DuplicateSource, SharedLink, PeriodBackwards, StatusPeriod, DateOutside, TargetSpan, RejectedAmount, NothingMeasured,
        YearsSum, LinesSum, FinancingSum, FinancingGap, PaidSum, ParticipantsSum, SplitSum, SharesSum, TableSum, TableShape, PartWithoutWhole, SharedAmounts,
        NaturalPersonNamed, PersonalNumber, PersonalContact,
        RawHtml, UnsafeLink, UnknownHeading, HeadingLevel, BrokenMarkup, TextDepth, MissingSummary,
        UnknownSetting, InvalidSetting, BrokenLink,
    ];

    /// <inheritdoc/>
    public override string ToString() => Id;
}
