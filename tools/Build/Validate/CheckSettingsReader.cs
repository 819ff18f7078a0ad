using ClinicSite.Build.Parse;
using ClinicSite.Checks;

namespace ClinicSite.Build.Validate;

/// <summary>Reads <c>checks:</c> of <c>site.yml</c> or of a file of settings.</summary>
internal static class CheckSettingsReader
{
    /// <summary>What is asked for; what is not said is as usual.</summary>
    public static CheckSettings Read(FieldReader fields)
    {
        if (fields.Group("checks", "in checks") is not { } checks) return CheckSettings.Default;
        var usual = AuditSettings.Default;
        var views = Names(checks, "views", AuditSettings.AllViews);
        var audit = usual with { Views = views.Count > 0 ? [.. AuditSettings.AllViews.Where(views.Contains)] : usual.Views, Probes = checks.Flag("probes", otherwise: true) };
        var required = Names(checks, "required", CheckSettings.All);
        var settings = new CheckSettings(required.Count > 0 ? required : CheckSettings.All, Budgets(checks, audit)) { Links = Links(checks) };
        checks.Finish();
        return settings;
    }

    private static List<string> Names(FieldReader fields, string name, IReadOnlyList<string> known)
    {
        var given = fields.List(name);
        foreach (var item in given) fields.ToChoice(item, name, [.. known.Select(choice => (choice, true))]);
        return [.. given.Select(item => item.Value)];
    }

    private static LinkSettings Links(FieldReader checks)
    {
        var usual = LinkSettings.Default;
        if (checks.Group("links", "in links") is not { } links) return usual;
        var settings = new LinkSettings
        {
            DeadDays = links.Number("deadDays", usual.DeadDays, 0, 3650),
            VisitDays = links.Number("visitDays", usual.VisitDays, 1, 3650),
        };
        links.Finish();
        return settings;
    }

    private static AuditSettings Budgets(FieldReader checks, AuditSettings audit)
    {
        if (checks.Group("budgets", "in budgets") is not { } budgets) return audit;
        var kept = audit with
        {
            WeightBudget = budgets.Number("weight", audit.WeightBudget, 1, 1_000_000),
            RequestBudget = budgets.Number("requests", audit.RequestBudget, 1, 100_000),
        };
        budgets.Finish();
        return kept;
    }
}
