using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ClinicSite.Checks;
using ClinicSite.Checks.Folders;
using ClinicSite.Checks.Sharding;

namespace ClinicSite.Cli.Checking;

/// <summary><c>--shard</c> and <c>--costs</c>: a share of the pages for one of several machines.</summary>
internal sealed class ShardOptions
{
    private readonly Option<string?> _shard = new("--shard")
    {
        Description = "Audit a share of the pages, such as 2/8; clinicsite merge joins the reports.",
        HelpName = "N/COUNT",
    };

    private readonly Option<string?> _costs = new("--costs")
    {
        Description = "A JSON file of what pages cost, {\"index.html\": 12}, to split by (default: their size).",
        HelpName = "FILE",
    };

    public ShardOptions()
    {
        _shard.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Read(token.Value) is null) result.AddError($"\"{token.Value}\" is no share: write 2/8 for the second of eight.");
        });
        _costs.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && ReadCosts(token.Value) is null) result.AddError($"\"{token.Value}\" is no file of costs, such as {{\"index.html\": 12}}.");
        });
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_shard);
        command.Options.Add(_costs);
    }

    /// <summary>The share that was asked for, of a folder; null where all pages are to be audited.</summary>
    public Shard? Of(ParseResult parsed, AuditTarget target)
    {
        if (parsed.GetValue(_shard) is not { } text || Read(text) is not { } share) return null;
        var audit = target.Audit;
        var settings = $"{target.BaseUrl} {string.Join(',', audit.Views)} {audit.Probes} {audit.WeightBudget} {audit.RequestBudget}";
        return new Shard(share.Number, share.Count, FolderDigest.Of(target.Folder, settings), target.Pages);
    }

    /// <summary>The pages of a share.</summary>
    public IReadOnlyList<string> PagesOf(ParseResult parsed, Shard shard, string folder)
    {
        var costs = parsed.GetValue(_costs) is { } file ? ReadCosts(file) : null;
        return PageSplit.Of(shard.Pages, CostOf, shard.Number, shard.Count);

        long CostOf(string page) => costs is not null && costs.TryGetValue(page, out var cost) ? cost : new FileInfo(Path.Combine(folder, page)).Length;
    }

    private static (int Number, int Count)? Read(string text) =>
        text.Split('/') is [var first, var second]
        && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        && number >= 1 && number <= count && count <= 1000
            ? (number, count)
            : null;

    private static Dictionary<string, long>? ReadCosts(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return json.RootElement.EnumerateObject().ToDictionary(item => item.Name, item => (long)item.Value.GetDouble(), StringComparer.Ordinal);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }
}
