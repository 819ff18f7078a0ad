namespace ClinicSite.Visits.Asking;

/// <summary>What came back for one address, without following redirects.</summary>
/// <param name="Status">The HTTP status; 0 where there is a fault.</param>
internal sealed record Answer(int Status)
{
    /// <summary>Why there is no answer; null where there is one.</summary>
    public Fault? Fault { get; init; }

    /// <summary>Where it says to go.</summary>
    public Uri? Location { get; init; }

    /// <summary>Whether it may be a page of HTML: it says so, or says nothing.</summary>
    public bool IsHtml { get; init; }

    /// <summary>The beginning of the body, where that was asked for.</summary>
    public string Text { get; init; } = "";

    /// <summary>How long the host wants to be left alone.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether something that turns programs away has answered, and not the site.</summary>
    public bool IsWall { get; init; }

    public bool IsSuccess => Status is >= 200 and < 300;

    public bool IsRedirect => Status is 301 or 302 or 303 or 307 or 308 && Location is not null;

    /// <summary>Whether the site says that this is for good.</summary>
    public bool IsPermanent => Status is 301 or 308;

    /// <summary>Whether another attempt may do better.</summary>
    public bool IsTransient => Fault is { Kind: FaultKind.Silent } || (Status is 408 or 429 or (>= 500 and <= 504 and not 501) && !IsWall);

    public static Answer Of(Fault fault) => new(0) { Fault = fault };
}
