namespace ClinicSite.Model;

/// <summary>A telephone number.</summary>
/// <param name="Digits">E.164 with its plus (<c>+14805550123</c>), or a short code as dialled (<c>988</c>).</param>
/// <param name="National">As people of its country read it: <c>(480) 555-0123</c>, <c>020 7946 0123</c>, <c>988</c>.</param>
public sealed record PhoneNumber(string Digits, string National)
{
    /// <summary>The address of a link that calls it (RFC 3966).</summary>
    public string Url => "tel:" + Digits;

    /// <summary>Whether it is a short code, which only works inside its country.</summary>
    public bool IsShortCode => !Digits.StartsWith('+');
}

/// <summary>A number with what it is for.</summary>
/// <param name="Id">The name it is inserted by: <c>{phone:main}</c>.</param>
/// <param name="Label">What it is for: <c>New patients</c>.</param>
/// <param name="Number">The number.</param>
public sealed record PhoneEntry(string Id, string Label, PhoneNumber Number);
