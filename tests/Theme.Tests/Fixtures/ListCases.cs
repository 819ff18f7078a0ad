using ClinicSite.Model;
using ClinicSite.Tests.Samples;
using ClinicSite.Theme.Components;

namespace ClinicSite.Tests.Fixtures;

/// <summary>Lists that lead on: conditions, clinics, treatments, people, steps.</summary>
internal static class ListCases
{
    public static IEnumerable<Fixture> All =>
    [
        Fixture.Of<AToZ>("typical", new { Entries = Entries(("Chronic pain", null), ("Complex regional pain syndrome", null), ("CRPS", "Complex regional pain syndrome"), ("Migraine", null)) }),
        Fixture.Of<AToZ>("digits-come-first", new { Entries = Entries(("5-HT3 headache", null), ("Migraine", null)), Level = 3 }),
        Fixture.Of<AToZ>("nothing", new { Entries = Entries() }),
        Fixture.Of<AToZ>("long-and-hostile-names", new { Entries = Entries((Given.Hostile, null), (Given.RightToLeft, Given.Hostile), (Given.Long, null)) }),

        Fixture.Of<LinkColumns>("typical", new { Links = (LinkItem[])[new("Migraine", "/conditions/migraine/"), new(Given.Hostile, "/conditions/?a=1&b=2")] }),

        Fixture.Of<ClinicCards>("typical", new { SampleSite.Site, Clinics = SampleClinics.All }),
        Fixture.Of<ClinicCards>("under-a-heading", new { SampleSite.Site, Clinics = Clinics(Given.Minimal), Level = 3 }),
        Fixture.Of<ClinicCards>("long-and-hostile-names", new { SampleSite.Site, Clinics = Clinics(Given.Named(Given.Long), Given.Named(Given.RightToLeft), Given.Named(Given.Hostile) with { Summary = Given.Hostile }) }),

        Fixture.Of<OfferList>("typical", new { Offers = Offers(SampleClinics.Full, SampleClinics.All[0]) }),
        Fixture.Of<OfferList>("hostile-text", new { Offers = Offers(Given.Named(Given.Hostile)) }),

        Fixture.Of<PersonCards>("typical", new { People = People(SampleSite.Ada, SampleSite.Ada with { Name = "Ben Sample", Credentials = "", Languages = [] }) }),
        Fixture.Of<PersonCards>("long-and-hostile-names", new { People = People(SampleSite.Ada with { Name = Given.Long }, SampleSite.Ada with { Name = Given.RightToLeft }, SampleSite.Ada with { Name = Given.Hostile, Role = Given.Hostile }) }),

        Fixture.Of<Steps>("typical", new { Items = SampleClinics.Full.Steps }),
        Fixture.Of<Steps>("hostile-text", new { Items = (IReadOnlyList<Step>)[new(Given.Hostile, Given.Hostile), new(Given.RightToLeft, Given.Long)] }),

        Fixture.Of<TreatmentList>("typical", new { Heading = "Treatments we offer", Treatments = Treatments("Ketamine infusion", "A low dose given under watch.", AdministrationRoute.Iv, AdministrationRoute.Im) }),
        Fixture.Of<TreatmentList>("every-way", new { Heading = "Treatments we offer", Treatments = Treatments("Ketamine", "", Enum.GetValues<AdministrationRoute>()) }),
        Fixture.Of<TreatmentList>("title-alone", new { Heading = "Treatments we offer", Treatments = Treatments("Nerve block", "") }),
        Fixture.Of<TreatmentList>("hostile-text", new { Heading = Given.Hostile, Treatments = Treatments(Given.Hostile, Given.Hostile) }),
    ];

    private static IReadOnlyList<IndexEntry> Entries(params (string Label, string? AliasOf)[] entries) =>
        [.. entries.Select(entry => new IndexEntry(entry.Label, char.IsAsciiLetter(entry.Label[0]) ? entry.Label[0] : '#', "/conditions/migraine/", entry.AliasOf))];

    private static Clinic[] Clinics(params Clinic[] clinics) => clinics;

    private static IReadOnlyList<ClinicOffer> Offers(params Clinic[] clinics) =>
        [.. clinics.Select((clinic, at) => new ClinicOffer(clinic, new(clinic.Name, $"/clinics/{clinic.Id}/"), at == 0 ? [AdministrationRoute.Iv] : []))];

    private static IReadOnlyList<PersonLink> People(params Person[] people) =>
        [.. people.Select((person, at) => new PersonLink(person, $"/people/{at}/"))];

    private static IReadOnlyList<TreatmentOffer> Treatments(string title, string summary, params AdministrationRoute[] routes) =>
        [new(new(title, "/treatments/one/"), summary, routes)];
}
