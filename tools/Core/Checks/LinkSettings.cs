namespace ClinicSite.Checks;

/// <summary>How the check <c>links</c> reads what visits to other sites have shown.</summary>
public sealed record LinkSettings
{
    /// <summary>A fortnight to put a page back, a month between visits.</summary>
    public static LinkSettings Default { get; } = new();

    /// <summary>For how many days an address must have been dead, at every visit, until it is an error and no longer a warning.</summary>
    public int DeadDays { get; init; } = 14;

    /// <summary>How many days a visit counts.</summary>
    public int VisitDays { get; init; } = 30;
}
