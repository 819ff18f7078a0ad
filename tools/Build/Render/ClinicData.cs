using System.Text.Json;
using ClinicSite.Model;

namespace ClinicSite.Build.Render;

/// <summary>A clinic as schema.org's MedicalClinic: with one location its address and hours, with several a department for each.</summary>
internal static class ClinicData
{
    public static void Write(Utf8JsonWriter json, ClinicHomePage page, string baseUrl)
    {
        var clinic = page.Contact.Clinic;
        json.WriteString("@type", "MedicalClinic");
        json.WriteString("name", clinic.Name);
        json.WriteString("url", page.Canonical);
        json.WriteString("telephone", clinic.Phones[0].Number.Digits);
        if (clinic.Brand.Logo is { } logo) json.WriteString("logo", baseUrl + logo.Url);
        if (clinic.Brand.Image is { } image) json.WriteString("image", baseUrl + image.Url);
        if (clinic.Locations is [var only])
        {
            WriteLocation(json, only);
            return;
        }

        json.WriteStartArray("department");
        foreach (var location in clinic.Locations)
        {
            json.WriteStartObject();
            json.WriteString("@type", "MedicalClinic");
            json.WriteString("name", location.Name);
            WriteLocation(json, location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, ClinicLocation location)
    {
        json.WriteStartObject("address");
        json.WriteString("@type", "PostalAddress");
        json.WriteString("streetAddress", location.Street);
        json.WriteString("addressLocality", location.City);
        json.WriteString("addressRegion", location.Region);
        json.WriteString("postalCode", location.PostalCode);
        json.WriteString("addressCountry", location.Country);
        json.WriteEndObject();
        if (!location.Hours.Any(day => day.Opens is not null)) return;
        json.WriteStartArray("openingHoursSpecification");
        foreach (var day in location.Hours.Where(day => day.Opens is not null))
        {
            json.WriteStartObject();
            json.WriteString("@type", "OpeningHoursSpecification");
            json.WriteString("dayOfWeek", "https://schema.org/" + day.Day);
            json.WriteString("opens", $"{day.Opens:HH\\:mm}");
            json.WriteString("closes", $"{day.Closes:HH\\:mm}");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
