namespace ClinicSite.Checks;

/// <summary>What a site demands of its checks: <c>checks:</c> in <c>site.yml</c>, or a file of its own (<c>--config</c>).</summary>
/// <param name="Required">The checks without which there is no pass.</param>
/// <param name="Audit">How the browser audits.</param>
public sealed record CheckSettings(IReadOnlyList<string> Required, AuditSettings Audit)
{
    /// <summary>Every check by name, in the order they run.</summary>
    public static IReadOnlyList<string> All { get; } = ["editorial", "links", "html", "metadata", "privacy", "browser"];

    /// <summary>How links to other sites are judged.</summary>
    public LinkSettings Links { get; init; } = LinkSettings.Default;

    /// <summary>Every check, and every view.</summary>
    public static CheckSettings Default { get; } = new(All, AuditSettings.Default);
}

/// <summary>How the browser audits pages.</summary>
public sealed record AuditSettings
{
    /// <summary>The views there are, in the order a page is led through them. What each is: <c>tools/docs/views.md</c>.</summary>
    public static IReadOnlyList<string> AllViews { get; } =
    [
        "phone", "tablet", "desktop", "text-200", "zoom-200", "desktop-dark", "phone-dark", "forced-colors", "print", "motion", "narrow", "text-spacing",
    ];

    /// <summary>All views, all probes, and budgets that a page for somebody on a phone should keep.</summary>
    public static AuditSettings Default { get; } = new();

    /// <summary>The views to audit in, of <see cref="AllViews"/>.</summary>
    public IReadOnlyList<string> Views { get; init; } = AllViews;

    /// <summary>Whether our own probes run beside axe.</summary>
    public bool Probes { get; init; } = true;

    /// <summary>Kilobytes (1,000 bytes, as served without compression) that a page may load with everything in it.</summary>
    public int WeightBudget { get; init; } = 1_500;

    /// <summary>Files that a page may load, itself among them.</summary>
    public int RequestBudget { get; init; } = 60;
}
