namespace Portal.Synthetic.Registers;

/// <summary>A theme: its id, and its order, which is its section in the yearly report.</summary>
internal sealed record Theme(string Id, int Order);
