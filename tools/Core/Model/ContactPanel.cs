namespace ClinicSite.Model;

/// <summary>How to reach somebody about the page's subject. Made in Resolve from clinic data, never typed.</summary>
/// <param name="Topic">The subject as it reads inside a sentence (<c>migraine</c>), or null where the page has none.</param>
public abstract record ContactPanel(string? Topic)
{
    /// <summary>Names the clinic and the subject: <c>Talk to Desert Ridge Clinic about migraine</c>.</summary>
    public abstract string Heading { get; }
}

/// <summary>The panel of one clinic.</summary>
/// <param name="Topic">The subject, or null.</param>
/// <param name="Clinic">The clinic; its phones, addresses, hours, steps and forms are the panel's content.</param>
/// <param name="ClinicUrl">Address of the clinic's home.</param>
public sealed record ClinicContactPanel(string? Topic, Clinic Clinic, string ClinicUrl) : ContactPanel(Topic)
{
    /// <inheritdoc />
    public override string Heading => Topic is null ? $"Contact {Clinic.Name}" : $"Talk to {Clinic.Name} about {Topic}";
}

/// <summary>The panel of a group's page: every clinic that treats the condition or offers the treatment.</summary>
/// <param name="Topic">The subject, or null.</param>
/// <param name="Clinics">Each clinic with the address of its page on the subject.</param>
public sealed record GroupContactPanel(string? Topic, IReadOnlyList<ClinicLink> Clinics) : ContactPanel(Topic)
{
    /// <inheritdoc />
    public override string Heading => Topic is null ? "Talk to a clinic" : $"Talk to a clinic about {Topic}";
}

/// <summary>A clinic and where to read on.</summary>
public sealed record ClinicLink(Clinic Clinic, string Url);
