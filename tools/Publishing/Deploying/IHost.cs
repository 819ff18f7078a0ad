namespace ClinicSite.Publishing;

/// <summary>Where a site goes live. What fails leaves live what was live.</summary>
public interface IHost
{
    /// <summary>Its name in the record of deployments: <c>netlify:SITE</c>, <c>folder:PATH</c>.</summary>
    string Name { get; }

    /// <summary>Puts a site live.</summary>
    /// <exception cref="PublishException">It could not; what was live still is.</exception>
    Task<HostedSite> PublishAsync(SiteToPublish site, CancellationToken cancellation);

    /// <summary>Puts back what was live before.</summary>
    /// <exception cref="PublishException">It could not; what was live still is.</exception>
    Task<HostedSite> RestoreAsync(Deployment earlier, CancellationToken cancellation);
}

/// <summary>What a host says of a site that is live.</summary>
/// <param name="Id">The host's own name of it.</param>
/// <param name="Url">Where it can be seen; empty where unknown.</param>
public sealed record HostedSite(string Id, string Url);

/// <summary>A site could not be published. The message says why and what to do.</summary>
public sealed class PublishException(string message, Exception? inner = null) : Exception(message, inner);
