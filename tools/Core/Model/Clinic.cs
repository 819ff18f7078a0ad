namespace ClinicSite.Model;

/// <summary>How a medicine can be given.</summary>
public enum AdministrationRoute
{
    /// <summary>Into a vein.</summary>
    Iv,

    /// <summary>Into a muscle.</summary>
    Im,

    /// <summary>As a nasal spray.</summary>
    Nasal,

    /// <summary>Under the tongue.</summary>
    Sublingual,

    /// <summary>By mouth.</summary>
    Oral,
}

/// <summary>One clinic of the group, from <c>input/clinics/ID/clinic.yml</c>.</summary>
public sealed record Clinic
{
    /// <summary>Its folder's name, which is also its slug.</summary>
    public required string Id { get; init; }

    /// <summary>The file it comes from, relative to the site folder.</summary>
    public required string SourcePath { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>One sentence about it; may be empty.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The address of its own site without a trailing slash, or null where it has none.</summary>
    public string? Domain { get; init; }

    /// <summary>Its colour and pictures.</summary>
    public required Brand Brand { get; init; }

    /// <summary>Its numbers; the first is the one to call.</summary>
    public required IReadOnlyList<PhoneEntry> Phones { get; init; }

    /// <summary>Where it sees people; at least one.</summary>
    public required IReadOnlyList<ClinicLocation> Locations { get; init; }

    /// <summary>Address of online booking, or null.</summary>
    public string? Booking { get; init; }

    /// <summary>Address of the form to send a message, or null.</summary>
    public string? Message { get; init; }

    /// <summary>Address of the patient portal, or null.</summary>
    public string? Portal { get; init; }

    /// <summary>Whether it offers appointments on the day.</summary>
    public bool SameDay { get; init; }

    /// <summary>A note to everybody, with the last day it holds, or null.</summary>
    public ClinicNotice? Notice { get; init; }

    /// <summary>"How this works", in order.</summary>
    public IReadOnlyList<Step> Steps { get; init; } = [];

    /// <summary>Ids of the people who work here, in the order given.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>Slugs of the conditions it treats, in the order given.</summary>
    public required IReadOnlyList<string> Conditions
    {
        get;
        init => (field, _treated) = (value, value.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The treatments it offers.</summary>
    public IReadOnlyList<ClinicTreatment> Treatments { get; init; } = [];

    /// <summary>Languages spoken, by name.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>A sentence on insurance; may be empty.</summary>
    public string Insurance { get; init; } = "";

    private readonly HashSet<string> _treated = [];

    /// <summary>Whether it treats the condition of this slug. Asked for every condition of a group, so it never walks the list.</summary>
    public bool Treats(string condition) => _treated.Contains(condition);

    /// <summary>How it offers the treatment of this slug; null where it does not.</summary>
    public ClinicTreatment? OfferOf(string treatment)
    {
        foreach (var offer in Treatments)
        {
            if (offer.Treatment == treatment) return offer;
        }

        return null;
    }
}

/// <summary>A note from a clinic to everybody.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Until">The last day it holds; pages name the day, for they know no clock.</param>
public sealed record ClinicNotice(string Text, DateOnly? Until);

/// <summary>One step of "how this works".</summary>
public sealed record Step(string Title, string Text);

/// <summary>A treatment a clinic offers.</summary>
/// <param name="Treatment">Slug of the treatment.</param>
/// <param name="Routes">How it gives it; empty where the treatment has no routes.</param>
public sealed record ClinicTreatment(string Treatment, IReadOnlyList<AdministrationRoute> Routes);

/// <summary>A place where a clinic sees people.</summary>
public sealed record ClinicLocation
{
    /// <summary>Its id within the clinic.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Street and number.</summary>
    public required string Street { get; init; }

    /// <summary>City.</summary>
    public required string City { get; init; }

    /// <summary>State, county or region, as written in addresses.</summary>
    public required string Region { get; init; }

    /// <summary>Postal code, as written.</summary>
    public required string PostalCode { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code.</summary>
    public required string Country { get; init; }

    /// <summary>Opening hours from Monday to Sunday; empty where none are given.</summary>
    public IReadOnlyList<DayHours> Hours { get; init; } = [];

    /// <summary>Days it is closed besides.</summary>
    public IReadOnlyList<DateOnly> Closures { get; init; } = [];

    /// <summary>Address of directions.</summary>
    public required string Directions { get; init; }

    /// <summary>Step-free access and parking; may be empty.</summary>
    public string Access { get; init; } = "";
}

/// <summary>Opening hours of one day of the week.</summary>
/// <param name="Day">The day.</param>
/// <param name="Opens">When it opens, or null where it stays closed.</param>
/// <param name="Closes">When it closes, or null where it stays closed.</param>
public sealed record DayHours(DayOfWeek Day, TimeOnly? Opens, TimeOnly? Closes);
