using System.Collections.Immutable;

namespace Portal.Downloads.Catalogue;

/// <summary>Something that RDF statements are made of: named by an address, or only described where it is used.</summary>
/// <param name="Address">Its address, or null for one without a name.</param>
/// <param name="Type">Its class, as prefix:name.</param>
/// <param name="Statements">What is said of it.</param>
internal sealed record RdfNode(string? Address, string Type, ImmutableArray<(string Property, RdfValue Value)> Statements);
