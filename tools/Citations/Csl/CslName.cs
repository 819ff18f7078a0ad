namespace ClinicSite.Citations;

/// <summary>A person or a group, in CSL's parts.</summary>
public sealed record CslName
{
    /// <summary>Family name; empty for a group.</summary>
    public string Family { get; init; } = "";

    /// <summary>Given names or initials.</summary>
    public string Given { get; init; } = "";

    /// <summary>A particle that goes when the name stands alone: the <c>de</c> of "Alexis de Tocqueville".</summary>
    public string DroppingParticle { get; init; } = "";

    /// <summary>A particle that stays: the <c>van</c> of "van Hecke".</summary>
    public string NonDroppingParticle { get; init; } = "";

    /// <summary>What follows the name: <c>Jr</c>, <c>III</c>.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>Whether a comma stands before the suffix where the style has none of its own.</summary>
    public bool CommaSuffix { get; init; }

    /// <summary>The name of a group, printed as it is.</summary>
    public string Literal { get; init; } = "";

    /// <summary>Whether it is a group, or a person known by one undivided name.</summary>
    public bool IsLiteral => Literal.Length > 0;
}
