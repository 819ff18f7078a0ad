using System.Globalization;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Citations.Reading;

/// <summary>Reads the <c>clinicsite</c> object. It is ours, so a field or value we do not know is a slip of the pen.</summary>
internal static class ClinicSiteMapper
{
    private static readonly string[] Known = ["studyType", "participants", "verifiedOn", "retracted", "supports"];

    private static readonly Dictionary<string, StudyType> StudyTypes = new(StringComparer.Ordinal)
    {
        ["meta-analysis"] = StudyType.MetaAnalysis,
        ["systematic-review"] = StudyType.SystematicReview,
        ["rct"] = StudyType.Rct,
        ["cohort"] = StudyType.Cohort,
        ["epidemiology"] = StudyType.Epidemiology,
        ["case-series"] = StudyType.CaseSeries,
        ["case-report"] = StudyType.CaseReport,
        ["animal"] = StudyType.Animal,
        ["in-vitro"] = StudyType.InVitro,
        ["guideline"] = StudyType.Guideline,
        ["review"] = StudyType.Review,
        ["label"] = StudyType.Label,
        ["diagnostic"] = StudyType.Diagnostic,
        ["safety-alert"] = StudyType.SafetyAlert,
        ["service"] = StudyType.Service,
    };

    public static CslClinicSite Map(FieldReader item)
    {
        if (item.Get("clinicsite") is not { } value) return CslClinicSite.None;
        if (value.Kind is not JsonKind.Object)
        {
            item.ReportKind("clinicsite", value, "an object");
            return CslClinicSite.None;
        }

        var reader = item.Of(value);
        foreach (var member in value.Members)
            if (!Known.Contains(member.Name)) ReportUnknown(reader, member);
        return new CslClinicSite
        {
            StudyType = ReadStudyType(reader),
            Participants = reader.GetCount("participants"),
            VerifiedOn = ReadDay(reader, "verifiedOn"),
            Retracted = reader.GetFlag("retracted"),
            Supports = reader.GetText("supports"),
        };
    }

    private static void ReportUnknown(FieldReader reader, JsonMember member)
    {
        var meant = Suggestion.Closest(member.Name, Known);
        var hint = meant is null ? $"Its fields are {string.Join(", ", Known)}." : $"Did you mean \"{meant}\"?";
        reader.Diagnostics.Add(CitationRules.UnknownField, reader.At(member), member.Name, hint);
    }

    private static StudyType ReadStudyType(FieldReader reader)
    {
        var text = reader.GetText("studyType");
        if (text.Length == 0) return StudyType.Unknown;
        if (StudyTypes.TryGetValue(text.ToLowerInvariant().Replace(' ', '-'), out var type)) return type;
        var meant = Suggestion.Closest(text, StudyTypes.Keys);
        reader.Diagnostics.Add(
            CitationRules.UnknownValue, reader.At(reader.Get("studyType")!), text, "study type",
            meant is null ? $"Study types are {string.Join(", ", StudyTypes.Keys)}." : $"Did you mean \"{meant}\"?");
        return StudyType.Unknown;
    }

    private static DateOnly? ReadDay(FieldReader reader, string name)
    {
        var text = reader.GetText(name);
        if (text.Length == 0) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        reader.Diagnostics.Add(
            CitationRules.ImpossibleDate, reader.At(reader.Get(name)!), name, reader.Key, $"\"{text}\" is not year, month and day", reader.DateForm);
        return null;
    }
}
