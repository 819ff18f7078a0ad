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
    private bool _showsWords;
    private bool _isInsecure;

    public override void StartTag(in TagToken tag, ElementStack open)
    {
        if (open.InTemplate) return;
        if (tag.Tag == HtmlTag.Form) Form(tag);
        else if (tag.Tag is HtmlTag.Button or HtmlTag.Input or HtmlTag.Textarea or HtmlTag.Select) Field(tag, open);
    }

    private void Form(in TagToken tag)
    {
        var action = tag.Get(HtmlAttribute.Action);
        _isGet = !tag.Is(HtmlAttribute.Method, "post"u8) && !tag.Is(HtmlAttribute.Method, "dialog"u8);
        _isInsecure = action is not null && Sends(action, tag.Offset);
        // Without an address a script mostly takes the form.
        _showsWords = _isGet && action?.Trim() is { Length: > 0 } target && target[0] != '#' && !IsSearch(tag, target);
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
        var isInForm = open.OpenCount(HtmlTag.Form) > 0;
        if (_showsWords && isInForm && PersonalWord(tag) is { } word)
        {
            page.Report(PrivacyRuleSet.Name, tag.Offset, LeakRules.PersonalInAddress, word);
            _showsWords = false;
        }

        if (tag.Tag != HtmlTag.Input) return;
        if (isInForm && tag.Is(HtmlAttribute.Type, "password"u8))
        {
            if (_isInsecure) page.Report(PrivacyRuleSet.Name, tag.Offset, LeakRules.PasswordInsecure, "over http, which others can read");
            else if (_isGet) page.Report(PrivacyRuleSet.Name, tag.Offset, LeakRules.PasswordInsecure, "as part of the address");
        }

        if (tag.Get(HtmlAttribute.Name) is { } name && Sensitive().IsMatch(name) && !tag.Has(HtmlAttribute.Autocomplete)) page.Report(PrivacyRuleSet.Name, tag.Offset, LeakRules.AutocompleteLeft, name);
    }

    private static bool IsSearch(in TagToken form, string target) => form.Is(HtmlAttribute.Role, "search"u8) || target.Contains("search", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of a field that asks for something about a person, or null.</summary>
    private static string? PersonalWord(in TagToken tag)
    {
        var name = tag.Get(HtmlAttribute.Name);
        if (string.IsNullOrEmpty(name) || tag.Is(HtmlAttribute.Type, "hidden"u8) || tag.Is(HtmlAttribute.Type, "search"u8)) return null;
        return tag.Tag == HtmlTag.Textarea || tag.Is(HtmlAttribute.Type, "email"u8) || tag.Is(HtmlAttribute.Type, "tel"u8) || Personal().IsMatch(name) ? name : null;
    }

    [GeneratedRegex(@"e-?mail|phone|(^|[_-])(tel|dob|ssn)($|[_-])|birth|symptom|diagnos|medication", RegexOptions.IgnoreCase)]
    private static partial Regex Personal();

    [GeneratedRegex("^(ssn|social.?security.*|card.?number|cc.?num.*|cvv|cvc|diagnosis|medical.?record.*|insurance.?(id|number))$", RegexOptions.IgnoreCase)]
    private static partial Regex Sensitive();
}
