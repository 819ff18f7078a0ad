using ClinicSite.Checks.Addresses;
using ClinicSite.Checks.Links;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Checks.Privacy;

/// <summary>What style sheets, scripts and data of the folder take from others or give away.</summary>
internal sealed class FileLeaks(Site site)
{
    private const int Largest = 16 << 20;
    private static readonly string[] Histories = [".git", ".hg", ".svn"];

    public void Judge(SiteFaults faults)
    {
        // A folder that is worked in has one, too, so a person decides; its files are not listed.
        foreach (var store in Histories)
            if (Directory.Exists(Path.Combine(site.Target.Folder, store))) faults.Report(PrivacyRuleSet.Name, store, 1, 1, DiagnosticSeverity.Warning, LeakRules.Secret, "a folder with every earlier version of the files", store);
        foreach (var (file, what) in PrivateFiles.Workshop(site.Files.All)) faults.Report(PrivacyRuleSet.Name, file, 1, 1, DiagnosticSeverity.Warning, LeakRules.Secret, what, file);
        foreach (var file in site.Files.All)
        {
            var name = file.ToLowerInvariant();
            if (name.EndsWith(".map", StringComparison.Ordinal)) faults.Report(PrivacyRuleSet.Name, file, 1, 1, LeakRules.SourceMapLeft, file, "");
            else if (PrivateFiles.Is(name)) faults.Report(PrivacyRuleSet.Name, file, 1, 1, LeakRules.Secret, "a file that is not for visitors", file);
            else if (name.EndsWith(".css", StringComparison.Ordinal)) Read(file, faults, Styles);
            else if (name.EndsWith(".js", StringComparison.Ordinal) || name.EndsWith(".mjs", StringComparison.Ordinal)) Read(file, faults, Script);
            else if (name.EndsWith(".json", StringComparison.Ordinal) || name.EndsWith(".txt", StringComparison.Ordinal) || name.EndsWith(".yml", StringComparison.Ordinal)) Read(file, faults, Data);
        }
    }

    private void Read(string file, SiteFaults faults, Action<SourceText, SiteFaults> judge)
    {
        try
        {
            var path = site.Files.PathOf(file);
            if (new FileInfo(path).Length is > 0 and < Largest) judge(new SourceText(file, File.ReadAllText(path)), faults);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The links check tells of files that cannot be read.
        }
    }

    private void Styles(SourceText file, SiteFaults faults)
    {
        foreach (var (address, offset) in StyleText.AddressesOf(file.Text))
        {
            var resolved = site.Resolver.Resolve(file.Path, address);
            if (resolved.IsInsecure && site.Resolver.IsSecure) faults.Report(PrivacyRuleSet.Name, file, offset, LeakRules.MixedContent, address);
            if (resolved.Kind == AddressKind.External && !FirstParty.Is(site, resolved.Host)) faults.Report(PrivacyRuleSet.Name, file, offset, PrivacyRules.ThirdPartyStyle, address);
        }

        SourceMap(file, faults);
    }

    private void Script(SourceText file, SiteFaults faults)
    {
        if (Trackers.OfScript(file.Text) is var (name, sign)) faults.Report(PrivacyRuleSet.Name, file, Math.Max(0, file.Text.IndexOf(sign, StringComparison.OrdinalIgnoreCase)), LeakRules.Tracker, name, sign);
        else if (ScriptRequest.OtherHostIn(file.Text, file.Path, site) is { } host) faults.Report(PrivacyRuleSet.Name, file, Math.Max(0, file.Text.IndexOf(host, StringComparison.Ordinal)), PrivacyRules.ThirdPartyHint, host);
        SourceMap(file, faults);
        if (Secrets.AddressWithPasswordIn(file.Text) is { } address) faults.Report(PrivacyRuleSet.Name, file, Math.Max(0, file.Text.IndexOf(address.TrimEnd('…'), StringComparison.Ordinal)), LeakRules.UserInAddress, address);
        Data(file, faults);
    }

    private static void SourceMap(SourceText file, SiteFaults faults)
    {
        if (LeakVisitor.SourceMapOf(file.Text) is { } map) faults.Report(PrivacyRuleSet.Name, file, file.Text.IndexOf("sourceMappingURL=", StringComparison.Ordinal), LeakRules.SourceMapLeft, map, " that this file names");
    }

    private void Data(SourceText file, SiteFaults faults)
    {
        if (Secrets.In(file.Text) is var (what, shown)) faults.Report(PrivacyRuleSet.Name, file, Math.Max(0, file.Text.IndexOf(shown.TrimEnd('…'), StringComparison.Ordinal)), LeakRules.Secret, what, shown);
        if (Secrets.LocalPathIn(file.Text) is not { } path) return;
        // A text may well tell readers of such a path; code and data have it from the machine that made them.
        var (line, column) = file.PositionOf(file.Text.IndexOf(path, StringComparison.Ordinal));
        faults.Report(PrivacyRuleSet.Name, file.Path, line, column, file.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error, LeakRules.LocalPath, path);
    }
}
