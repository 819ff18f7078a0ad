using ClinicSite.Model;

namespace ClinicSite.Tests.Samples;

/// <summary>Five invented clinics: much and little, one place and several, every kind of field filled somewhere.</summary>
internal static class SampleClinics
{
    public static readonly IReadOnlyList<Clinic> All =
    [
        Make("cedar-bay", "Cedar Bay Pain and Headache Center", 205, "Tacoma", "WA") with
        {
            Locations = [Place("tacoma", "Tacoma", "WA"), Place("olympia-waterfront", "Olympia", "WA")],
            Insurance = "We bill most plans and tell you the cost before you come.",
        },
        Make("desert-ridge", "Desert Ridge Clinic", 250, "Scottsdale", "AZ") with
        {
            Summary = "Headache and nerve pain care in the valley.",
            Phones =
            [
                new("main", "New patients", Number("4805550123")), new("free", "Toll free", Number("8885550100")),
            ],
            Booking = "https://desert-ridge.example/book",
            Message = "https://desert-ridge.example/message",
            Portal = "https://desert-ridge.example/portal",
            SameDay = true,
            Notice = new("The clinic is closed for repairs. Please call our Tacoma colleagues.", new DateOnly(2026, 12, 1)),
            Steps =
            [
                new("Call or write", "We answer within a day and listen first."),
                new("Assessment", "A clinician looks at your history and your medicines."),
                new("Treatment", "You stay with us until you are safe to go home."),
            ],
            Languages = ["English", "Spanish"],
            Insurance = "We bill most plans and tell you the cost before you come.",
            Treatments = [new("ketamine-infusion", [AdministrationRoute.Iv, AdministrationRoute.Im])],
        },
        Make("fern-valley", "Fern Valley", 140, "Eugene", "OR"),
        Make("harbor-light", "Harbor Light Clinic", 180, "Portland", "ME") with { SameDay = true },
        Make("violet-hill", "Violet Hill Clinic", 295, "Asheville", "NC"),
    ];

    public static Clinic Full => All[1];

    public static PhoneNumber Number(string digits) => new("+1" + digits, $"({digits[..3]}) {digits[3..6]}-{digits[6..]}");

    private static Clinic Make(string id, string name, int hue, string city, string region) => new()
    {
        Id = id,
        SourcePath = $"input/clinics/{id}/clinic.yml",
        Name = name,
        Brand = new(hue, null, null),
        Phones = [new("main", "Call us", Number("20655501" + (hue % 90 + 10)))],
        Locations = [Place(city.ToLowerInvariant(), city, region)],
        Conditions = ["migraine"],
        People = ["ada-example"],
    };

    private static ClinicLocation Place(string id, string city, string region) => new()
    {
        Id = id,
        Name = city,
        Street = "100 Example Way, Suite 4",
        City = city,
        Region = region,
        PostalCode = "85251",
        Country = "US",
        Hours = [.. Enumerable.Range(1, 7).Select(day => Hours((DayOfWeek)(day % 7)))],
        Closures = [new(2026, 11, 26), new(2026, 12, 25)],
        Directions = "https://maps.example/" + id,
        Access = "Step-free from the car park. Two marked bays stand beside the door.",
    };

    private static DayHours Hours(DayOfWeek day) => day switch
    {
        DayOfWeek.Sunday => new(day, null, null),
        DayOfWeek.Saturday => new(day, new(9, 0), new(12, 0)),
        _ => new(day, new(8, 0), new(17, 30)),
    };
}
