using ClinicSite.Build.Parse;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Model;
using ClinicSite.Text;

namespace ClinicSite.Build.Validate;

/// <summary>Values that several files hold: phones, addresses, ids, brands.</summary>
internal static class FieldExtensions
{
    /// <summary>An absolute http or https address, without a trailing slash where it is an origin.</summary>
    public static string? Url(this FieldReader fields, string name, bool required = false, bool origin = false)
    {
        if (fields.Text(name, required, "https://clinic.example") is not { } text) return null;
        var fault = UrlFault(text.Value, origin);
        if (fault is null) return origin ? text.Value.TrimEnd('/') : text.Value;
        fields.Diagnostics.Add(YamlRules.BadUrl, text.Location, text.Value, fault);
        return null;
    }

    private static string? UrlFault(string text, bool origin)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") || url.Host.Length == 0)
            return "it does not begin with https:// and a host";
        if (text.AsSpan().ContainsAny(" \"<>\\")) return "it holds a character that no address has";
        if (url.UserInfo.Length > 0) return "it holds a user name";
        return origin && (url.AbsolutePath != "/" || url.Query.Length + url.Fragment.Length > 0) ? "it must end after the host" : null;
    }

    /// <summary>A text that visitors read, in which no telephone number belongs.</summary>
    public static string? Prose(this FieldReader fields, string name, bool required = false)
    {
        if (fields.Text(name, required) is not { } text) return null;
        PhoneFinder.Report(text.Value, text.Location, fields.Diagnostics);
        return text.Value;
    }

    /// <summary>An id, a slug in form; unique where a set is given.</summary>
    public static Sourced<string>? Id(this FieldReader fields, Dictionary<string, SourceLocation>? seen = null)
    {
        if (fields.Text("id", required: true) is not { } id) return null;
        if (!Slug.IsValid(id.Value))
        {
            fields.Diagnostics.Add(YamlRules.BadId, id.Location, id.Value, Slug.Suggest(id.Value));
            return null;
        }

        if (seen is null || seen.TryAdd(id.Value, id.Location)) return id;
        fields.Diagnostics.Add(CatalogRules.DuplicateId.At(id.Location, id.Value) with { Related = [new(seen[id.Value], "the first one")] });
        return null;
    }

    /// <summary>The phones of a clinic.</summary>
    public static IReadOnlyList<PhoneEntry> Phones(this FieldReader fields, string name)
    {
        var seen = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        var phones = new List<PhoneEntry>();
        foreach (var phone in fields.Groups(name, "in a phone", required: true))
        {
            var id = phone.Id(seen);
            var label = phone.Text("label", required: true);
            var number = phone.Phone(shortCodes: false);
            phone.Finish();
            if (id is not null && label is not null && number is not null) phones.Add(new PhoneEntry(id.Value, label.Value, number));
        }

        return phones;
    }

    /// <summary>The field <c>number</c>.</summary>
    public static PhoneNumber? Phone(this FieldReader fields, bool shortCodes)
    {
        if (fields.Text("number", required: true, "\"+14805550123\"") is not { } text) return null;
        var number = PhoneParser.Parse(text.Value, shortCodes, out var fault);
        if (number is null) fields.Diagnostics.Add(YamlRules.BadPhone, text.Location, text.Value, fault);
        return number;
    }

    /// <summary>A word for each kind of route.</summary>
    public static AdministrationRoute? ToRoute(this FieldReader fields, Sourced<string> text) => fields.ToChoice(
        text, "routes",
        ("iv", AdministrationRoute.Iv), ("im", AdministrationRoute.Im), ("nasal", AdministrationRoute.Nasal),
        ("sublingual", AdministrationRoute.Sublingual), ("oral", AdministrationRoute.Oral));
}
