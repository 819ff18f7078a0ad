using ClinicSite.Build.Validate;
using ClinicSite.Model;

namespace ClinicSite.Editorial.Engine;

/// <summary>What rules know of the site beside the document they look at.</summary>
internal sealed class SiteFacts(ParsedInputs inputs, DateOnly today)
{
    public SiteSettings Settings => inputs.Site.Settings;

    public IReadOnlyList<Term> Terms { get; } = [.. inputs.Terms.Select(term => term.Term)];

    public ParsedInputs Inputs => inputs;

    public DateOnly Today => today;
}
