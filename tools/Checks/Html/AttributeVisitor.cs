using ClinicSite.Checks.Markup;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Html;

/// <summary>Single elements: obsolete, with values that mean nothing, or without an attribute they need.</summary>
internal sealed class AttributeVisitor(Page page) : PageVisitor
{
    public override void StartTag(in TagToken tag, ElementStack open)
    {
        if (open.IsForeign || tag.Tag is HtmlTag.Svg or HtmlTag.Math)
        {
            Aria(tag);
            return;
        }

        if (ObsoleteMarkup.InPlaceOf(tag.Tag) is { } replacement) page.Report(HtmlRuleSet.Name, tag.Offset, AttributeRules.Obsolete, $"<{tag.Name}>", replacement);
        foreach (ref readonly var attribute in tag.Attributes)
        {
            if (attribute.IsDuplicate) continue;
            if (attribute.Name == HtmlAttribute.Unknown && tag.Tag != HtmlTag.Unknown && AttributeSlip.MeantBy(tag.RawNameOf(attribute)) is { } meant)
                page.Report(HtmlRuleSet.Name, tag.Offset, DiagnosticSeverity.Warning, MarkupRules.AttributeBroken, $"“{tag.NameOf(attribute)}” is none; “{meant}” may be meant");
            if (ObsoleteMarkup.IsObsolete(attribute.Name, tag.Tag)) page.Report(HtmlRuleSet.Name, tag.Offset, AttributeRules.Obsolete, $"The attribute {tag.NameOf(attribute)} of <{tag.Name}>", "style sheets, or an attribute of today, do this");
            else if (attribute.Name != HtmlAttribute.Unknown && AttributeValues.FaultOf(tag, attribute) is { } fault)
                page.Report(HtmlRuleSet.Name, tag.Offset, AttributeRules.ValueInvalid, tag.ValueOf(attribute), tag.NameOf(attribute), fault);
        }

        Aria(tag);
        if (!open.InTemplate && RequiredAttributes.MissingOf(tag, open) is var (name, why)) page.Report(HtmlRuleSet.Name, tag.Offset, AttributeRules.AttributeMissing, tag.Name, name, why);
    }

    private void Aria(in TagToken tag)
    {
        foreach (ref readonly var attribute in tag.Attributes)
        {
            if (attribute.Name == HtmlAttribute.Role)
            {
                foreach (var role in tag.Words(HtmlAttribute.Role))
                    if (!AriaNames.IsRole(role)) page.Report(HtmlRuleSet.Name, tag.Offset, AttributeRules.RoleInvalid, role, "WAI-ARIA has no such role");
            }
            else if (attribute.Name is HtmlAttribute.Unknown or >= HtmlAttribute.AriaActivedescendant && tag.RawNameOf(attribute).StartsWith("aria-"u8))
            {
                var name = tag.NameOf(attribute);
                if (!AriaNames.IsAttribute(name)) page.Report(HtmlRuleSet.Name, tag.Offset, AttributeRules.RoleInvalid, name, "WAI-ARIA has no such attribute");
                else if (AriaNames.FaultOf(name, tag.ValueOf(attribute)) is { } fault)
                    page.Report(HtmlRuleSet.Name, tag.Offset, DiagnosticSeverity.Error, AttributeRules.ValueInvalid, tag.ValueOf(attribute), name, fault);
            }
        }
    }
}
