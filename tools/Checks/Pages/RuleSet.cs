using ClinicSite.Diagnostics;

namespace ClinicSite.Checks.Pages;

/// <summary>
/// The rules of one check. Every page is shown to every set while it is parsed, on many threads at once; what needs the whole
/// site is collected then and judged in <see cref="Finish"/>.
/// </summary>
internal abstract class RuleSet
{
    /// <summary>The check's name.</summary>
    public abstract string Id { get; }

    /// <summary>Looks at one page.</summary>
    public abstract void Visit(ParsedPage page, DiagnosticBag findings);

    /// <summary>Judges what only the whole site can tell.</summary>
    public virtual void Finish(DiagnosticBag findings)
    {
    }
}
