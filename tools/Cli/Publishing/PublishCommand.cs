using System.CommandLine;
using System.Globalization;
using ClinicSite.Publishing;

namespace ClinicSite.Cli.Publishing;

/// <summary><c>publish</c>: asks the gate, then puts exactly that folder live; or puts back what was live before.</summary>
internal sealed class PublishCommand
{
    private readonly GateOptions _gate = new();
    private readonly HostOptions _host = new();
    private readonly Option<string?> _rollback = new("--rollback") { Description = "Put back what was live: the first digits of its digest.", HelpName = "DIGEST" };
    private readonly Option<bool> _list = new("--list") { Description = "Name everything that went live, and when." };

    /// <summary>The command.</summary>
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var publish = new PublishCommand();
        var command = new Command("publish",
            """
            Puts the audited site live, if the gate is open, and writes down what went live in .clinicsite/deployments.jsonl.

            Example: clinicsite publish --netlify 1a2b3c4d-site-id
            Example: clinicsite publish --to /var/www/clinic
            Example: clinicsite publish --to /var/www/clinic --rollback 3fe19c02
            """);
        publish._gate.AddTo(command);
        publish._host.AddTo(command);
        command.Options.Add(publish._rollback);
        command.Options.Add(publish._list);
        publish._rollback.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (token.Value.Length < Publisher.FewestDigits || !token.Value.All(char.IsAsciiHexDigit)))
                result.AddError($"\"{token.Value}\" is no digest: give at least its first {Publisher.FewestDigits} digits, as publish --list prints them.");
        });
        command.SetAction((parsed, cancellation) => publish.RunAsync(parsed, output, errors, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        var log = new DeploymentLog(Path.Combine(_gate.Site(parsed), ".clinicsite", "deployments.jsonl"));
        if (parsed.GetValue(_list)) return List(log, output);
        using var http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        if (_host.Create(parsed, http, errors) is not { } host) return ExitCodes.Usage;
        var publisher = new Publisher(host, log, TimeProvider.System);
        try
        {
            if (parsed.GetValue(_rollback) is { } digest) return Say("Put back", await publisher.RollBackAsync(digest, cancellation), output);
            var screen = new Screen(output, _gate.Site(parsed), quiet: true);
            var verdict = _gate.Ask(parsed, screen);
            if (verdict is not { Passed: true, Manifest: { } manifest }) return GateOptions.Refuse(verdict, screen, output);
            var site = new SiteToPublish(_gate.Output(parsed), manifest, verdict.Digest);
            return Say("Live", await publisher.PublishAsync(site, await SourceCommit.OfAsync(_gate.Site(parsed), cancellation), cancellation), output);
        }
        catch (PublishException error)
        {
            await errors.WriteLineAsync(error.Message);
            return ExitCodes.CouldNotRun;
        }
    }

    private static int Say(string what, Deployment deployment, TextWriter output)
    {
        output.WriteLine($"{what}: {Short(deployment.Digest)} on {deployment.Host}{(deployment.Url.Length > 0 ? $", {deployment.Url}" : "")}.");
        return ExitCodes.Passed;
    }

    private static int List(DeploymentLog log, TextWriter output)
    {
        foreach (var deployment in log.Read())
        {
            var date = deployment.Date.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
            output.WriteLine($"{date} {deployment.Action,-8} {Short(deployment.Digest)} {deployment.Host} {Short(deployment.Commit)}".TrimEnd());
        }

        return ExitCodes.Passed;
    }

    private static string Short(string name) => name.Length > 12 ? name[..12] : name;
}
