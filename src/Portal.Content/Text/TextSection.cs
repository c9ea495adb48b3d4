using System.Collections.Immutable;

namespace Portal.Content.Text;

/// <summary>A part of a record's text under a heading.</summary>
/// <param name="Title">The heading, as plain text.</param>
/// <param name="Markdown">The text under the heading, before any heading below it.</param>
/// <param name="Parts">The parts under headings of the next level.</param>
public sealed record TextSection(string Title, string Markdown, ImmutableArray<TextSection> Parts);
