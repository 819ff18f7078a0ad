using System.Text;
using ClinicSite.Checks.Folders;
using ClinicSite.Checks.Markup;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Links;

/// <summary>From an attribute to a verdict, by the shortest way there is for the many links that are right.</summary>
internal sealed partial class LinkVisitor
{
    private static ReadOnlySpan<byte> Space => " \t\n\r\f"u8;

    private void Address(in TagToken tag, HtmlAttribute name, LinkUse use)
    {
        if (!tag.TryGetRaw(name, out var raw)) return;
        if (raw.IndexOfAny("&\n\r\t\0"u8) >= 0) raw = Encoding.UTF8.GetBytes(Unbroken(MarkupText.OfAttribute(raw)));
        var value = raw.Trim(Space);
        if (value.IsEmpty) Empty(tag, name, use);
        else Judge(value, tag.Offset, use, tag.Tag is HtmlTag.A or HtmlTag.Area);
    }

    private static string Unbroken(string text) => text.Replace("\n", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal);

    /// <summary>An empty form action is the page itself, as meant.</summary>
    private void Empty(in TagToken tag, HtmlAttribute name, LinkUse use)
    {
        if (use is LinkUse.Leads or LinkUse.Loads) page.Report(LinkRuleSet.Name, tag.Offset, LinkRules.EmptyAddress, HtmlAttributes.NameOf(name), tag.Name);
    }

    private void Judge(string address, int offset, LinkUse use) => Judge(Encoding.UTF8.GetBytes(address.Trim()), offset, use);

    private void Judge(ReadOnlySpan<byte> value, int offset, LinkUse use, bool isAnchor = false)
    {
        var hash = value.IndexOf((byte)'#');
        var path = hash < 0 ? value : value[..hash];
        if (path.IsEmpty && hash >= 0)
        {
            if (value.Length == 1 && isAnchor) page.Report(LinkRuleSet.Name, offset, LinkStyleRules.HashAlone);
            // Under a base element, a fragment alone still leads to the base's page.
            if (from == page.Path) Fragment(page.Index, value[1..], offset);
            else if (from is not null && rules.Site.Files.Find(from) is (FileMatch.Found, var file)) Fragment(rules.Site.Files.PageOf(file), value[1..], offset);
            return;
        }

        if (from is null && value.IndexOf((byte)':') < 0 && !value.StartsWith("//"u8)) return;
        var verdict = worker.Verdicts.Of(from ?? page.Path, IsOfWeb(value) ? path : value);
        if (!verdict.IsPlain) Tell(Encoding.UTF8.GetString(value), verdict, offset, use);
        if (verdict.Match != FileMatch.Found) return;
        if (use == LinkUse.Leads && verdict.Page >= 0 && verdict.Page != page.Index) worker.Targets.Add(verdict.Page);
        if (hash < 0) return;
        if (verdict.Page >= 0) Fragment(verdict.Page, value[(hash + 1)..], offset);
        else if (verdict.File.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)) rules.KeepDrawing(page.Index, offset, verdict.FileIndex, Fragments.Wanted(value[(hash + 1)..]));
    }

    /// <summary>In mailto:, data: and the like, a number sign begins no fragment that matters here.</summary>
    private static bool IsOfWeb(ReadOnlySpan<byte> value)
    {
        var colon = value.IndexOf((byte)':');
        return colon < 0 || value[..colon].IndexOf((byte)'/') >= 0 || Ascii.EqualsIgnoreCase(value[..colon], "http"u8) || Ascii.EqualsIgnoreCase(value[..colon], "https"u8);
    }

    private void Tell(string text, AddressVerdict verdict, int offset, LinkUse use)
    {
        rules.KeepPhone(page, text, verdict, offset);
        foreach (var fault in rules.Judge.Faults(text, verdict, use))
        {
            if (fault.Severity is { } severity) page.Report(LinkRuleSet.Name, offset, severity, fault.Rule, fault.Arguments);
            else page.Report(LinkRuleSet.Name, offset, fault.Rule, fault.Arguments);
        }
    }

    private void Fragment(int target, ReadOnlySpan<byte> fragment, int offset)
    {
        var wanted = Fragments.Wanted(fragment);
        if (wanted.IsEmpty || target < 0) return;
        var hash = Fragments.HashOf(wanted);
        var decoded = wanted.IndexOf((byte)'%') < 0 ? hash : Fragments.HashOf(Fragments.Decoded(wanted));
        if (target == page.Index) worker.Own.Add((hash, decoded, offset));
        else worker.Fragments.Add(new WantedFragment(page.Index, offset, target, decoded));
    }
}
