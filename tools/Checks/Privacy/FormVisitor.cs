using System.Text.RegularExpressions;
using ClinicSite.Checks.Addresses;
using ClinicSite.Checks.Markup;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Privacy;

/// <summary>Where forms send what visitors write.</summary>
internal sealed partial class FormVisitor(Page page, Site site) : PageVisitor
{
    private bool _isGet;
    private bool _isInsecure;

    public override void StartTag(in TagToken tag, ElementStack open)
    {
        if (open.InTemplate) return;
        if (tag.Tag == HtmlTag.Form) Form(tag);
        else if (tag.Tag is HtmlTag.Button or HtmlTag.Input) Field(tag, open);
    }

    private void Form(in TagToken tag)
    {
        _isGet = !tag.Is(HtmlAttribute.Method, "post"u8) && !tag.Is(HtmlAttribute.Method, "dialog"u8);
        _isInsecure = tag.Get(HtmlAttribute.Action) is { } action && Sends(action, tag.Offset);
    }

    private bool Sends(string address, int offset)
    {
        var resolved = site.Resolver.Resolve(page.Path, address);
        if (resolved.IsInsecure) page.Report(PrivacyRuleSet.Name, offset, LeakRules.FormInsecure, address.Trim());
        if (resolved.Kind == AddressKind.External && !FirstParty.Is(site, resolved.Host)) page.Report(PrivacyRuleSet.Name, offset, LeakRules.FormElsewhere, resolved.Path);
        else if (resolved is { Kind: AddressKind.OtherScheme, Path: "mailto" }) page.Report(PrivacyRuleSet.Name, offset, LeakRules.FormInsecure, address.Trim());
        return resolved.IsInsecure;
    }

    private void Field(in TagToken tag, ElementStack open)
    {
        if (tag.Get(HtmlAttribute.Formaction) is { } action) Sends(action, tag.Offset);
        if (tag.Tag != HtmlTag.Input) return;
        if (tag.Is(HtmlAttribute.Type, "password"u8) && open.OpenCount(HtmlTag.Form) > 0)
        {
            if (_isInsecure) page.Report(PrivacyRuleSet.Name, tag.Offset, LeakRules.PasswordInsecure, "over http, which others can read");
            else if (_isGet) page.Report(PrivacyRuleSet.Name, tag.Offset, LeakRules.PasswordInsecure, "as part of the address");
        }

        if (tag.Get(HtmlAttribute.Name) is { } name && Sensitive().IsMatch(name) && !tag.Has(HtmlAttribute.Autocomplete)) page.Report(PrivacyRuleSet.Name, tag.Offset, LeakRules.AutocompleteLeft, name);
    }

    [GeneratedRegex("^(ssn|social.?security.*|card.?number|cc.?num.*|cvv|cvc|diagnosis|medical.?record.*|insurance.?(id|number))$", RegexOptions.IgnoreCase)]
    private static partial Regex Sensitive();
}
