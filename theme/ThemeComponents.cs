namespace ClinicSite.Theme;

/// <summary>Which component writes an element: each has one class, or a few, that no other has.</summary>
public static class ThemeComponents
{
    /// <summary>From a class name to the component's file, relative to the repository.</summary>
    public static IReadOnlyDictionary<string, string> FilesByClass { get; } = new Dictionary<string, string>(
        new (string Component, string Classes)[]
        {
            ("AToZ", "az az-lists"),
            ("Address", "address address-directions"),
            ("Breadcrumb", "breadcrumb"),
            ("CallBar", "call-bar"),
            ("CareCard", "care"),
            ("ClinicActions", "actions"),
            ("ClinicCards", "clinic-cards"),
            ("ClinicNote", "clinic-note"),
            ("ClinicNoticeBar", "notice"),
            ("ContactClinic", "contact-number contact-more contact-same-day"),
            ("ContactGroup", "contact-clinics"),
            ("ContactLine", "contact-line"),
            ("ContactPanelFull", "contact"),
            ("ContactPlace", "contact-place"),
            // A card of this level in a text is the text's own, and leads there.
            ("CrisisCard", "care-crisis"),
            ("DimSwitch", "dim"),
            ("EmergencyStrip", "strip"),
            ("Figure", "figure"),
            ("Hills", "hills"),
            ("LinkColumns", "link-columns"),
            ("OfferList", "offers"),
            ("OnThisPage", "toc"),
            ("OpeningHours", "hours"),
            ("PageHero", "hero"),
            ("PersonCards", "people"),
            ("Place", "place"),
            ("ReferenceList", "references"),
            ("ReviewedBy", "made"),
            ("ReviewedLine", "reviewed-line review-changed"),
            ("SiteFooter", "site-footer"),
            ("SiteHeader", "site-header"),
            ("SkipLinks", "skip-links"),
            ("StatisticLine", "statistic"),
            ("Steps", "steps"),
            ("TreatmentList", "treatments"),
        }.SelectMany(entry => entry.Classes.Split(' ').Select(name => KeyValuePair.Create(name, $"theme/components/{entry.Component}/{entry.Component}.razor"))),
        StringComparer.Ordinal);
}
