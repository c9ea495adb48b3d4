using System.Collections.Immutable;
using Portal.Content.Graph;
using Portal.Content.Records;
using Portal.Content.Records.Initiatives;
using Portal.Content.Text;

namespace Portal.Theme.Components;

/// <summary>A doubt about the source.</summary>
/// <param name="Text">The doubt, in Markdown.</param>
/// <param name="About">The initiatives that it is about, where they have pages of their own.</param>
public sealed record Note(string Text, ImmutableArray<Initiative> About)
{
    /// <summary>The doubts on a record of a region, with the initiatives that they name.</summary>
    /// <param name="notes">The record's notes.</param>
    /// <param name="region">The region, which the initiatives are of.</param>
    /// <param name="graph">The graph that has the initiatives.</param>
    public static ImmutableArray<Note> Of(ImmutableArray<SourceNote> notes, Slug region, PortalGraph graph) =>
        [.. notes.Select(note => new Note(note.Text, [.. note.About.Select(about => graph.Initiative(new(region, about)))]))];

    /// <summary>The doubts on a record that is about nothing but itself.</summary>
    public static ImmutableArray<Note> Of(ImmutableArray<SourceNote> notes) => [.. notes.Select(note => new Note(note.Text, []))];

    /// <summary>The doubts that concern an initiative (<see cref="PortalGraph.NotesOn(Initiative)"/>).</summary>
    /// <param name="initiative">The initiative; of the others that a doubt is about, each is told.</param>
    /// <param name="graph">The graph that has them.</param>
    public static ImmutableArray<Note> Of(Initiative initiative, PortalGraph graph) =>
        [.. graph.NotesOn(initiative).Select(note => new Note(note.Text, [.. note.Initiatives.Where(other => other != initiative.Slug).Select(other => graph.Initiative(new(initiative.Region, other)))]))];
}
