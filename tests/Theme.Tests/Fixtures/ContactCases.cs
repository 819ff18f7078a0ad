using ClinicSite.Model;
using ClinicSite.Tests.Samples;
using ClinicSite.Theme.Components;

namespace ClinicSite.Tests.Fixtures;

/// <summary>Ways to a clinic: numbers, addresses, hours.</summary>
internal static class ContactCases
{
    private static readonly Clinic Full = SampleClinics.Full;
    private static readonly Clinic TwoPlaces = SampleClinics.All[0];
    private static readonly Clinic Strange = Given.Named(Given.Hostile) with { Phones = [new("main", Given.Hostile, SampleClinics.Number("2065550111"))], Booking = "https://strange.example/?a=1&b='2'" };

    private static ClinicLocation Scottsdale => Full.Locations[0];

    private static ClinicLocation Bare => Scottsdale with { Hours = [], Closures = [], Access = "" };

    public static IEnumerable<Fixture> All =>
    [
        Fixture.Of<Address>("typical", new { Clinic = Full, Place = Scottsdale }),
        Fixture.Of<Address>("from-right-to-left", new { Clinic = Given.Named(Given.RightToLeft), Place = Scottsdale with { Name = Given.RightToLeft, Street = Given.RightToLeft } }),
        Fixture.Of<Address>("hostile-text", new { Clinic = Strange, Place = Scottsdale with { Street = Given.Hostile, Directions = "https://maps.example/?q='a'&b" } }),

        Fixture.Of<Place>("typical", new { Context = Given.AtClinic, Clinic = Full, Location = Scottsdale }),
        Fixture.Of<Place>("address-alone", new { Context = Given.AtClinic, Clinic = Full, Location = Bare }),
        Fixture.Of<Place>("closed-on-one-day", new { Context = Given.AtClinic, Clinic = Full, Location = Scottsdale with { Closures = [new(2026, 12, 25)] } }),
        Fixture.Of<Place>("hostile-text", new { Context = Given.AtClinic, Clinic = Strange, Location = Bare with { Name = Given.Hostile, Access = Given.Hostile } }),

        Fixture.Of<OpeningHours>("typical", new { Location = Scottsdale }),
        Fixture.Of<OpeningHours>("day-and-night", new { Location = Scottsdale with { Hours = [new(DayOfWeek.Monday, new(0, 0), new(12, 0)), new(DayOfWeek.Tuesday, new(12, 0), new(23, 59))] } }),

        Fixture.Of<ContactPlace>("the-only-one", new { Context = Given.AtClinic, Clinic = Full, Place = Scottsdale }),
        Fixture.Of<ContactPlace>("one-of-two", new { Context = Given.AtClinic, Clinic = TwoPlaces, Place = TwoPlaces.Locations[1] }),
        Fixture.Of<ContactPlace>("without-hours", new { Context = Given.AtClinic, Clinic = Full, Place = Bare }),

        Fixture.Of<ClinicActions>("every-way", new { Clinic = Full }),
        Fixture.Of<ClinicActions>("booking-alone", new { Clinic = Given.Minimal with { Booking = "https://fern.example/book" } }),
        Fixture.Of<ClinicActions>("none", new { Clinic = Given.Minimal }),
        Fixture.Of<ClinicActions>("hostile-text", new { Clinic = Strange }),

        Fixture.Of<ContactClinic>("full", new { Context = Given.AtClinic, Clinic = Full, Places = true }),
        Fixture.Of<ContactClinic>("without-places", new { Context = Given.AtClinic, Clinic = Full, Places = false }),
        Fixture.Of<ContactClinic>("minimal", new { Context = Given.AtClinic, Clinic = Given.Minimal, Places = true }),
        Fixture.Of<ContactClinic>("hostile-text", new { Context = Given.AtClinic, Clinic = Strange, Places = false }),

        Fixture.Of<ContactGroup>("typical", new { Panel = Given.Panel([.. SampleClinics.All]) }),
        Fixture.Of<ContactGroup>("long-and-hostile-names", new { Panel = Given.Panel(Given.Named(Given.Long), Given.Named(Given.RightToLeft), Strange) }),

        Fixture.Of<ContactLine>("of-a-clinic", new { Panel = Given.Panel(Full) }),
        Fixture.Of<ContactLine>("of-a-clinic-with-a-number-alone", new { Panel = Given.Panel(Given.Minimal) }),
        Fixture.Of<ContactLine>("of-a-group-at-the-opening", new { Panel = Given.Panel([.. SampleClinics.All]), Opening = true }),
        Fixture.Of<ContactLine>("of-a-group-with-one-clinic", new { Panel = Given.Panel([Full]) }),
        Fixture.Of<ContactLine>("on-a-page-without-contact", new { Panel = (ContactPanel?)null }),
        Fixture.Of<ContactLine>("hostile-text", new { Panel = Given.Panel(Strange) }),

        Fixture.Of<ContactPanelFull>("of-a-clinic", new { Context = Given.AtClinic, Panel = Given.Panel(Full) }),
        Fixture.Of<ContactPanelFull>("of-a-clinic-with-two-places", new { Context = Given.AtClinic, Panel = Given.Panel(TwoPlaces) }),
        Fixture.Of<ContactPanelFull>("of-a-group", new { Context = Given.Group, Panel = Given.Panel([.. SampleClinics.All]) }),
        Fixture.Of<ContactPanelFull>("without-an-emergency-number", new { Context = Given.On("/conditions/migraine/", Given.WithoutLines), Panel = Given.Panel(Given.Minimal) }),

        Fixture.Of<ClinicNoticeBar>("until-a-day", new { Context = Given.AtClinic, Clinic = Full }),
        Fixture.Of<ClinicNoticeBar>("without-a-day", new { Context = Given.AtClinic, Clinic = Full with { Notice = new("Closed for repairs.", null) } }),
        Fixture.Of<ClinicNoticeBar>("hostile-text", new { Context = Given.AtClinic, Clinic = Strange with { Notice = new(Given.Hostile, null) } }),
    ];
}
