namespace Portal.Content.Text;

/// <summary>Ways to reach a person that a public text should not hold.</summary>
public enum ContactKind
{
    /// <summary>An e-mail address of a person.</summary>
    EMail,

    /// <summary>A telephone number.</summary>
    Telephone,
}
