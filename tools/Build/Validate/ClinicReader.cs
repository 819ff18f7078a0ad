using ClinicSite.Build.Discover;
using ClinicSite.Build.Parse;
using ClinicSite.Model;
using ClinicSite.Text;

namespace ClinicSite.Build.Validate;

/// <summary>Reads <c>input/clinics/ID/clinic.yml</c>.</summary>
internal static class ClinicReader
{
    /// <summary>The clinic with the places of what other files must confirm.</summary>
    public sealed record Result(
        Clinic Clinic,
        IReadOnlyList<Sourced<string>> Conditions,
        IReadOnlyList<Sourced<string>> People,
        IReadOnlyList<Sourced<string>> Treatments);

    public static Result Read(string id, FieldReader fields, InputFile file, ImageCatalog images)
    {
        var (treatments, places) = Treatments(fields);
        var people = fields.List("people");
        var conditions = fields.List("conditions", required: true);
        var clinic = new Clinic
        {
            Id = id,
            SourcePath = file.Path,
            Name = fields.Text("name", required: true)?.Value ?? id,
            Summary = fields.Prose("summary") ?? "",
            Domain = fields.Url("domain", origin: true),
            Brand = BrandReader.Read(fields, file, images),
            Phones = fields.Phones("phones"),
            Locations = LocationReader.Read(fields),
            Booking = fields.Url("booking"),
            Message = fields.Url("message"),
            Portal = fields.Url("portal"),
            SameDay = fields.Flag("sameDay"),
            Notice = Notice(fields),
            Steps = Steps(fields),
            People = [.. people.Select(person => person.Value)],
            Conditions = [.. conditions.Select(condition => condition.Value)],
            Treatments = treatments,
            Languages = [.. fields.List("languages").Select(language => language.Value)],
            Insurance = fields.Prose("insurance") ?? "",
        };
        fields.Finish();
        return new Result(clinic, conditions, people, places);
    }

    private static (IReadOnlyList<ClinicTreatment> Treatments, IReadOnlyList<Sourced<string>> Places) Treatments(FieldReader fields)
    {
        var (treatments, places) = (new List<ClinicTreatment>(), new List<Sourced<string>>());
        foreach (var (key, value) in fields.Free("treatments"))
        {
            places.Add(new Sourced<string>(key.Value, key.Location));
            var routes = new List<AdministrationRoute>();
            if (value is not YamlScalar { IsEmpty: true })
            {
                foreach (var group in FieldReader.GroupsOf([value], key.Value, "in a treatment", fields.Diagnostics))
                {
                    routes.AddRange(group.List("routes").Select(group.ToRoute).OfType<AdministrationRoute>());
                    group.Finish();
                }
            }

            treatments.Add(new ClinicTreatment(key.Value, [.. routes.Distinct().Order()]));
        }

        return (treatments, places);
    }

    private static ClinicNotice? Notice(FieldReader fields)
    {
        if (fields.Group("notice", "in a notice") is not { } notice) return null;
        var text = notice.Prose("text", required: true);
        var until = notice.Date("until")?.Value;
        notice.Finish();
        return text is null ? null : new ClinicNotice(text, until);
    }

    private static List<Step> Steps(FieldReader fields)
    {
        var steps = new List<Step>();
        foreach (var step in fields.Groups("steps", "in a step"))
        {
            var (title, text) = (step.Prose("title", required: true), step.Prose("text", required: true));
            step.Finish();
            if (title is not null && text is not null) steps.Add(new Step(title, text));
        }

        return steps;
    }
}
