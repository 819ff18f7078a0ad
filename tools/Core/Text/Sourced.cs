namespace ClinicSite.Text;

/// <summary>A value an editor wrote, and where it stands, so that whatever is wrong with it can be reported there.</summary>
public sealed record Sourced<T>(T Value, SourceLocation Location)
{
    /// <summary>The same place with another value.</summary>
    public Sourced<TOther> With<TOther>(TOther value) => new(value, Location);
}
