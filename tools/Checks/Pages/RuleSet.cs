namespace ClinicSite.Checks.Pages;

/// <summary>
/// The rules of one check. Every page is shown to every set while it is read, on many threads at once; what needs the whole
/// site is collected then and judged in <see cref="Finish"/>.
/// </summary>
internal abstract class RuleSet
{
    /// <summary>The check's name.</summary>
    public abstract string Id { get; }

    /// <summary>Whether the rules want to know what the tokenizer and the nesting had to repair.</summary>
    public virtual bool WantsMarkupFaults => false;

    /// <summary>Who looks at a page for these rules.</summary>
    public abstract IEnumerable<PageVisitor> Visit(Page page);

    /// <summary>Judges what only the whole site can tell.</summary>
    public virtual void Finish(SiteFaults faults)
    {
    }
}
