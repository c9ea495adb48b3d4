namespace Portal.Content.Money;

/// <summary>How far an amount has come from wish to payment. Amounts of different stages are never added up.</summary>
public enum Stage
{
    /// <summary>The source does not say.</summary>
    Unknown,

    /// <summary>Asked for, or proposed for decision.</summary>
    Applied,

    /// <summary>Granted by decision.</summary>
    Granted,

    /// <summary>In a budget.</summary>
    Budgeted,

    /// <summary>Set aside for a use, before decisions on single grants.</summary>
    Allocated,

    /// <summary>Paid out.</summary>
    Paid,
}
