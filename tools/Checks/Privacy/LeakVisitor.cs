using System.Text;
using System.Text.RegularExpressions;
using ClinicSite.Checks.Addresses;
using ClinicSite.Checks.Markup;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Privacy;

/// <summary>What a page holds that should not be published: trackers in code, secrets, paths of the writer's computer, telling comments.</summary>
internal sealed partial class LeakVisitor(Page page, Site site) : PageVisitor
{
    private static readonly string[] Referrers = ["unsafe-url", "no-referrer-when-downgrade", "always", "origin-when-crossorigin"];

    private readonly HashSet<string> _toldTrackers = [];

    public override void StartTag(in TagToken tag, ElementStack open)
    {
        if (open.InTemplate) return;
        foreach (ref readonly var attribute in tag.Attributes)
        {
            var raw = tag.RawOf(attribute);
            if (raw.Length < 8) continue;
            if (attribute.Name is HtmlAttribute.Href or HtmlAttribute.Src or HtmlAttribute.Action or HtmlAttribute.Data or HtmlAttribute.Poster) Address(tag, attribute);
            else if (attribute.Name is HtmlAttribute.Content or HtmlAttribute.Value or HtmlAttribute.Unknown) Secret(raw, tag.Offset);
        }

        if (tag.Tag == HtmlTag.Meta && tag.Is(HtmlAttribute.Name, "referrer"u8)) Referrer(tag.Get(HtmlAttribute.Content), tag.Offset);
        else if (tag.Get(HtmlAttribute.Referrerpolicy) is { } policy) Referrer(policy, tag.Offset);
    }

    public override void Text(ReadOnlySpan<byte> text, int offset, TextMode mode, ElementStack open)
    {
        Secret(text, offset);
        if (mode != TextMode.Script) return;
        var script = Encoding.UTF8.GetString(text);
        if (Trackers.OfScript(script) is var (name, sign) && _toldTrackers.Add(name)) page.Report(PrivacyRuleSet.Name, open.Top.Offset, LeakRules.Tracker, name, sign);
        else if (ScriptRequest.OtherHostIn(script, page.Path, site) is { } host) page.Report(PrivacyRuleSet.Name, open.Top.Offset, PrivacyRules.ThirdPartyHint, host);
        if (SourceMapOf(script) is { } map) page.Report(PrivacyRuleSet.Name, open.Top.Offset, LeakRules.SourceMapLeft, map, " that a script names");
    }

    public override void Comment(ReadOnlySpan<byte> text, int offset, ElementStack open)
    {
        if (text.Length < 4) return;
        if (Secret(text, offset, DiagnosticSeverity.Error)) return;
        var comment = Encoding.UTF8.GetString(text[..Math.Min(text.Length, 2000)]);
        if (Secrets.LocalPathIn(comment) is null && Secrets.WorkPathIn(comment) is { } path) page.Report(PrivacyRuleSet.Name, offset, LeakRules.LocalPath, path);
        if (Telling().IsMatch(comment)) page.Report(PrivacyRuleSet.Name, offset, LeakRules.TellingComment, Excerpt(comment));
    }

    /// <summary>The name after <c>sourceMappingURL=</c>; null where the map is in the script itself or there is none.</summary>
    public static string? SourceMapOf(string code) => MapName().Match(code) is { Success: true } match ? match.Groups[1].Value : null;

    private static string Excerpt(string text) => Spaces.Collapse(text) is { Length: > 80 } longer ? longer[..80] + "…" : Spaces.Collapse(text);

    private bool Secret(ReadOnlySpan<byte> text, int offset, DiagnosticSeverity pathSeverity = DiagnosticSeverity.Warning)
    {
        if (!Secrets.MayHold(text)) return false;
        var words = Encoding.UTF8.GetString(text);
        if (Secrets.In(words) is var (what, shown))
        {
            page.Report(PrivacyRuleSet.Name, offset, LeakRules.Secret, what, shown);
            return true;
        }

        if (Secrets.LocalPathIn(words) is { } path) page.Report(PrivacyRuleSet.Name, offset, pathSeverity, LeakRules.LocalPath, path);
        return false;
    }

    private void Address(in TagToken tag, in AttributeSpan attribute)
    {
        var raw = tag.RawOf(attribute);
        if (raw.IndexOf((byte)':') < 0 && raw.IndexOf((byte)'/') < 0 && raw.IndexOf((byte)'\\') < 0) return;
        if (Secrets.MayHold(raw) && Secrets.In(tag.ValueOf(attribute)) is var (what, shown)) page.Report(PrivacyRuleSet.Name, tag.Offset, LeakRules.Secret, what, shown);
        if (raw.IndexOf((byte)'@') >= 0 && raw.IndexOf("//"u8) >= 0)
        {
            var address = tag.ValueOf(attribute);
            // A name without a password lets nobody in.
            if (site.Resolver.Resolve(page.Path, address) is { Kind: AddressKind.External or AddressKind.Own, User: { } user }) page.Report(PrivacyRuleSet.Name, tag.Offset, user.Contains(':', StringComparison.Ordinal) ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning, LeakRules.UserInAddress, address);
        }

        if ((raw.StartsWith("file:"u8) || raw.StartsWith("/home/"u8) || raw.StartsWith("/Users/"u8) || raw.IndexOf(":\\"u8) == 1 || raw.IndexOf(":/"u8) == 1) && Secrets.LocalPathIn(tag.ValueOf(attribute)) is { } path)
            page.Report(PrivacyRuleSet.Name, tag.Offset, LeakRules.LocalPath, path);
    }

    private void Referrer(string? policy, int offset)
    {
        if (policy?.Trim().ToLowerAscii() is { } word && Referrers.Contains(word)) page.Report(PrivacyRuleSet.Name, offset, LeakRules.ReferrerLeaks, word);
    }

    [GeneratedRegex(@"(?-i:\b(TODO|FIXME|XXX|HACK)\b)|\b(password|passwd|pwd|passwort|secret|api[ _-]?key|login|credentials?)\s*(is|[:=])|\b(internal|staff) (use )?only\b|\bdo not publish\b|\bconfidential\b|\bpatient (name|id|record)", RegexOptions.IgnoreCase)]
    private static partial Regex Telling();

    [GeneratedRegex(@"[#@]\s*sourceMappingURL=(?!data:)([^\s'""*]+)")]
    private static partial Regex MapName();
}
