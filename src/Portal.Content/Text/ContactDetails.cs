namespace Portal.Content.Text;

/// <summary>Finds in a text what leads to a person: e-mail addresses that are named after one, and telephone numbers.</summary>
public static class ContactDetails
{
    /// <summary>The first of them in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How many characters it has; 0 where there is none.</param>
    /// <param name="kind">What it is.</param>
    /// <returns>Its index, or -1 where there is none.</returns>
    public static int FirstAt(ReadOnlySpan<char> text, out int length, out ContactKind kind)
    {
        var address = PersonalAddress.FirstAt(text, out var addressLength);
        var number = TelephoneNumber.FirstAt(address < 0 ? text : text[..address], out var numberLength);
        kind = number >= 0 ? ContactKind.Telephone : ContactKind.EMail;
        length = number >= 0 ? numberLength : addressLength;
        return number >= 0 ? number : address;
    }
}
