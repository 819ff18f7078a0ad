namespace ClinicSite.Publishing;

/// <summary>Puts a site that passed the gate on a host and writes down what went live.</summary>
/// <param name="host">Where to.</param>
/// <param name="log">The record of deployments.</param>
/// <param name="time">The clock of the record.</param>
public sealed class Publisher(IHost host, DeploymentLog log, TimeProvider time)
{
    /// <summary>The fewest digits of a digest that name a deployment.</summary>
    public const int FewestDigits = 8;

    /// <summary>Publishes.</summary>
    /// <param name="site">The site.</param>
    /// <param name="commit">The commit it was built from; empty where unknown.</param>
    /// <param name="cancellation">Stops before the site is live.</param>
    /// <exception cref="PublishException">Nothing went live.</exception>
    public async Task<Deployment> PublishAsync(SiteToPublish site, string commit, CancellationToken cancellation)
    {
        var live = await host.PublishAsync(site, cancellation);
        return Record("publish", site.Digest, commit, live);
    }

    /// <summary>Puts back what was live before.</summary>
    /// <param name="digest">The first digits of its digest, at least <see cref="FewestDigits"/>.</param>
    /// <param name="cancellation">Stops before it is live.</param>
    /// <exception cref="PublishException">Nothing changed.</exception>
    public async Task<Deployment> RollBackAsync(string digest, CancellationToken cancellation)
    {
        var earlier = log.Find(host.Name, digest)
            ?? throw new PublishException($"No deployment on {host.Name} has a digest that begins with {digest}. What was live still is. clinicsite publish --list names them.");
        var live = await host.RestoreAsync(earlier, cancellation);
        return Record("rollback", earlier.Digest, earlier.Commit, live);
    }

    private Deployment Record(string action, string digest, string commit, HostedSite live)
    {
        var deployment = new Deployment(time.GetUtcNow(), action, digest, commit, host.Name, live.Id, live.Url);
        log.Append(deployment);
        return deployment;
    }
}
