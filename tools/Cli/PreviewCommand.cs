using System.CommandLine;
using System.Globalization;
using System.Net.Sockets;
using ClinicSite.Build;
using ClinicSite.Cli.Preview;

namespace ClinicSite.Cli;

/// <summary><c>preview</c>: serves the site, builds again on every save, and shows what is wrong on the page.</summary>
internal static class PreviewCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var options = new SiteOptions();
        var port = new Option<int>("--port") { Description = "The port to serve on (default: 8080; 0 takes any that is free).", DefaultValueFactory = _ => 8080, HelpName = "N" };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var number) || number is < 0 or > 65535))
                result.AddError($"\"{token.Value}\" is not a port from 0 to 65535.");
        });
        var command = new Command("preview",
            """
            Serves the site on this machine and builds again on every save. A broken edit keeps the last good page.

            Example: clinicsite preview --port 8081
            """);
        options.AddTo(command);
        command.Options.Add(port);
        command.SetAction((parsed, cancellation) => RunAsync(options, parsed, parsed.GetValue(port), output, errors, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        SiteOptions options, ParseResult parsed, int port, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        var screen = new Screen(output, options.Site(parsed), options.Quiet(parsed));
        var input = Path.GetFullPath(Path.Combine(options.Site(parsed), "input"));
        if (!Directory.Exists(input))
        {
            await errors.WriteLineAsync($"There is no site here: the folder \"{input}\" does not exist.");
            return ExitCodes.Usage;
        }

        using var watcher = new SiteWatcher(options.Site(parsed));
        var session = new BuildSession(options.ToBuild(parsed, progress: null));
        var hub = new PreviewHub();
        var first = session.Build();
        if (first.UnknownClinic) return BuildCommand.UnknownClinic(options, parsed, errors);
        screen.WriteBuild(first);
        hub.Publish(first);
        await using var server = new PreviewServer(Path.GetFullPath(options.Output(parsed)), port, hub);
        try
        {
            await output.WriteLineAsync($"Preview at {await server.StartAsync()} (Ctrl+C ends it)");
            await output.FlushAsync(cancellation);
            await FollowAsync(session, watcher, hub, screen, cancellation);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Passed;
        }
        catch (IOException error) when (error.InnerException is SocketException or Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await errors.WriteLineAsync($"Port {port} is in use. Choose another with --port, or --port 0 for any that is free.");
            return ExitCodes.Usage;
        }

        return ExitCodes.Passed;
    }

    private static async Task FollowAsync(
        BuildSession session, SiteWatcher watcher, PreviewHub hub, Screen screen, CancellationToken cancellation)
    {
        while (true)
        {
            await watcher.NextAsync(cancellation);
            var result = session.Build();
            hub.Publish(result);
            screen.Write(result.Diagnostics);
            var elapsed = result.Stages.Aggregate(TimeSpan.Zero, (sum, stage) => sum + stage.Elapsed).TotalMilliseconds;
            screen.Say(result.Succeeded
                ? string.Create(CultureInfo.InvariantCulture, $"Built again in {elapsed:0} ms: {result.Rendered.Count} pages, {result.Written} files changed.")
                : "Not built: the last good pages stay as they were.");
        }
    }
}
