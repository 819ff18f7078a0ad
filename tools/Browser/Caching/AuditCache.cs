using System.Text.Json;
using ClinicSite.Browser.Axe;
using ClinicSite.Browser.Serving;

namespace ClinicSite.Browser.Caching;

/// <summary>
/// What earlier audits said, a file a page. It counts only where everything is as it was: the folder's name is
/// <see cref="AuditKey"/>, and each entry lists the hash of every file its page asked for, and the addresses that led nowhere.
/// A damaged entry is none.
/// </summary>
internal sealed class AuditCache
{
    /// <summary>Other browsers and settings of the same site; what is older goes.</summary>
    private const int KeptKeys = 8;

    private readonly string _folder;
    private readonly FolderSite _site;
    private readonly SiteFileStore _files;

    private AuditCache(string folder, FolderSite site, SiteFileStore files) => (_folder, _site, _files) = (folder, site, files);

    /// <summary>Opens the cache of one key, and lets go of those not used for longest.</summary>
    public static AuditCache Open(string folder, string key, FolderSite site, SiteFileStore files)
    {
        var own = Path.Combine(folder, key);
        Directory.CreateDirectory(own);
        Directory.SetLastWriteTimeUtc(own, TimeProvider.System.GetUtcNow().UtcDateTime);
        foreach (var old in new DirectoryInfo(folder).GetDirectories().OrderByDescending(item => item.LastWriteTimeUtc).Skip(KeptKeys))
            if (old.FullName != Path.GetFullPath(own)) old.Delete(recursive: true);
        return new AuditCache(own, site, files);
    }

    /// <summary>What was said of a page, where nothing has changed since; otherwise null.</summary>
    public PageAudit? Find(string page)
    {
        try
        {
            var text = File.ReadAllText(PathOf(page));
            var end = text.IndexOf('\n', StringComparison.Ordinal);
            if (end < 0 || AuditKey.Hash(text[(end + 1)..]) != text[..end]) return null;
            var audit = JsonSerializer.Deserialize(text.AsSpan(end + 1), AxeJson.Default.PageAudit);
            return audit?.Page == page && IsAsItWas(audit.Traffic) ? audit : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps what was said of a page: beside and renamed, so that nobody reads half of it.</summary>
    public void Keep(PageAudit audit)
    {
        var text = JsonSerializer.Serialize(audit, AxeJson.Default.PageAudit);
        var path = PathOf(audit.Page);
        var beside = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllText(beside, AuditKey.Hash(text) + "\n" + text);
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Without it the page is audited again next time.
        }
    }

    private bool IsAsItWas(PageTraffic traffic) =>
        traffic.Served.All(file => _site.FileOf(Absolute(file.Address)) is { } path && _files.Get(path).Hash == file.Hash)
        && traffic.Missing.All(request => _site.FileOf(Absolute(request.Address)) is null);

    private Uri Absolute(string address) => new(_site.Origin + address);

    private string PathOf(string page) => Path.Combine(_folder, AuditKey.Hash(page)[..32] + ".json");
}
