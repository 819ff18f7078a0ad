using ClinicSite.Checks.Links;
using ClinicSite.Checks.Markup;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Html;

/// <summary>Ids that are used twice, and names of ids that do not exist.</summary>
internal sealed class IdVisitor(Page page) : PageVisitor
{
    private readonly HashSet<ulong> _ids = new(64);
    private readonly HashSet<ulong> _alternatives = [];
    private readonly HashSet<string> _maps = new(StringComparer.Ordinal);
    private readonly List<(HtmlAttribute Attribute, string Value, int Offset)> _references = [];

    public override void StartTag(in TagToken tag, ElementStack open)
    {
        if (open.InTemplate) return;
        foreach (ref readonly var attribute in tag.Attributes)
        {
            if (attribute.IsDuplicate) continue;
            if (attribute.Name == HtmlAttribute.Id) Id(tag, attribute, open.InNoscript);
            else if (attribute.Name == HtmlAttribute.Name && tag.Tag == HtmlTag.Map) _maps.Add(tag.ValueOf(attribute));
            else if (IsReference(attribute.Name, tag.Tag)) _references.Add((attribute.Name, tag.ValueOf(attribute), tag.Offset));
        }
    }

    public override void End()
    {
        foreach (var (attribute, value, offset) in _references)
        {
            var words = IsList(attribute) ? value.Split((char[])[' ', '\t', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries) : [value];
            foreach (var word in words.Where(word => !Exists(attribute, word)).Take(1))
                page.Report(HtmlRuleSet.Name, offset, SeverityOf(attribute), AttributeRules.IdMissing, HtmlAttributes.NameOf(attribute), value, word);
        }
    }

    private void Id(in TagToken tag, in AttributeSpan attribute, bool isAlternative)
    {
        var raw = tag.RawOf(attribute);
        if (raw.IsEmpty) page.Report(HtmlRuleSet.Name, tag.Offset, AttributeRules.IdInvalid, "", "is empty");
        else if (raw.IndexOfAny(" \t\n\r\f"u8) >= 0) page.Report(HtmlRuleSet.Name, tag.Offset, AttributeRules.IdInvalid, tag.ValueOf(attribute), "holds space");
        // What stands in noscript takes the place of what scripts make, under the same id.
        if (!raw.IsEmpty && !(isAlternative ? _alternatives : _ids).Add(Fragments.HashOf(tag, attribute))) page.Report(HtmlRuleSet.Name, tag.Offset, HtmlRules.IdRepeated, tag.ValueOf(attribute));
    }

    private static bool IsReference(HtmlAttribute name, HtmlTag tag) => name switch
    {
        HtmlAttribute.For => tag is HtmlTag.Label or HtmlTag.Output,
        HtmlAttribute.Headers => tag is HtmlTag.Td or HtmlTag.Th,
        HtmlAttribute.List => tag == HtmlTag.Input,
        HtmlAttribute.Form => tag is HtmlTag.Button or HtmlTag.Fieldset or HtmlTag.Input or HtmlTag.Object or HtmlTag.Output or HtmlTag.Select or HtmlTag.Textarea,
        HtmlAttribute.Usemap => tag is HtmlTag.Img or HtmlTag.Object,
        HtmlAttribute.Popovertarget or HtmlAttribute.Itemref => true,
        _ => name is >= HtmlAttribute.AriaActivedescendant and <= HtmlAttribute.AriaOwns and not (HtmlAttribute.AriaHidden or HtmlAttribute.AriaLabel),
    };

    private static bool IsList(HtmlAttribute name) => name is HtmlAttribute.For or HtmlAttribute.Headers or HtmlAttribute.Itemref or >= HtmlAttribute.AriaActivedescendant;

    private bool Exists(HtmlAttribute attribute, string word)
    {
        if (attribute == HtmlAttribute.Usemap) return _maps.Contains(word.TrimStart('#'));
        var hash = Fragments.HashOf(System.Text.Encoding.UTF8.GetBytes(word));
        return _ids.Contains(hash) || _alternatives.Contains(hash);
    }

    /// <summary>What a script opens it may well make first; a label or description is there from the beginning.</summary>
    private static DiagnosticSeverity SeverityOf(HtmlAttribute attribute) => attribute
        is HtmlAttribute.AriaControls or HtmlAttribute.AriaOwns or HtmlAttribute.AriaActivedescendant or HtmlAttribute.AriaFlowto or HtmlAttribute.AriaErrormessage
        ? DiagnosticSeverity.Warning
        : DiagnosticSeverity.Error;
}
