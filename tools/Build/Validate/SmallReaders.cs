using ClinicSite.Build.Discover;
using ClinicSite.Build.Parse;
using ClinicSite.Model;
using ClinicSite.Suppressions;
using ClinicSite.Text;

namespace ClinicSite.Build.Validate;

/// <summary>Reads people, terms and statistics.</summary>
internal static class SmallReaders
{
    public static Person Person(string id, FieldReader fields, InputFile file)
    {
        var person = new Person
        {
            Id = id,
            SourcePath = file.Path,
            Name = fields.Text("name", required: true)?.Value ?? id,
            Credentials = fields.Text("credentials")?.Value ?? "",
            Role = fields.Text("role", required: true)?.Value ?? "",
            Languages = [.. fields.List("languages").Select(language => language.Value)],
            Bio = fields.Prose("bio") ?? "",
        };
        fields.Finish();
        return person;
    }

    /// <summary>A statistic with the place of its reference's key.</summary>
    public static IEnumerable<Sourced<Statistic>> Statistics(IEnumerable<FieldReader> entries)
    {
        var seen = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (var fields in entries)
        {
            var id = fields.Id(seen);
            var (value, what) = (fields.Text("value", required: true), fields.Prose("what", required: true));
            var year = fields.Number("year", 0, 1800, 2100, required: true);
            var reference = fields.Text("reference", required: true);
            fields.Finish();
            if (id is { } key && value is { } figure && what is { } sentence && reference is { } source)
                yield return source.With(new Statistic(key.Value, figure.Value, sentence, year, source.Value));
        }
    }

    /// <summary>A term with the place of its condition's slug.</summary>
    public static IEnumerable<ReadTerm> Terms(IEnumerable<FieldReader> entries)
    {
        foreach (var fields in entries)
        {
            var (name, condition) = (fields.Text("name", required: true), fields.Text("condition"));
            var term = new Term(
                name?.Value ?? "", fields.Text("abbreviation")?.Value, condition?.Value, [.. fields.List("not").Select(variant => variant.Value)]);
            fields.Finish();
            if (name is not null) yield return new ReadTerm(term, condition);
        }
    }

    /// <summary>Suppressions; checks apply them to what they find.</summary>
    public static IEnumerable<Suppression> Suppressions(IEnumerable<FieldReader> entries)
    {
        foreach (var fields in entries)
        {
            var (rule, path) = (fields.Text("rule", required: true), fields.Text("path", required: true));
            var (reason, owner) = (fields.Text("reason", required: true), fields.Text("owner", required: true));
            var expires = fields.Date("expires", required: true);
            fields.Finish();
            if (rule is not null && path is not null && reason is not null && owner is not null && expires is not null)
                yield return new Suppression(rule.Value, path.Value, reason.Value, owner.Value, expires.Value, rule.Location);
        }
    }
}
