using ClinicSite.Checks.Markup;
using ClinicSite.Checks.Pages;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;

namespace ClinicSite.Checks.Html;

/// <summary>Tells an editor what the tokenizer and the nesting had to repair.</summary>
internal sealed class MarkupVisitor(Page page) : PageVisitor
{
    private const int Large = 5 << 20;

    public override void End()
    {
        if (page.Html.Length > Large) page.Report(HtmlRuleSet.Name, PageFileRules.TooLarge, page.Html.Length >> 20);
        foreach (var fault in page.Markup.Tokens) Tell(fault);
        foreach (var fault in page.Markup.Nesting) Tell(fault);
    }

    private void Tell(in TokenFault fault)
    {
        var (rule, what) = TokenFaultText.Of(fault.Kind);
        if (fault.Kind == TokenFaultKind.DuplicateAttribute) what = NameAt(fault.Offset);
        else if (fault.Kind == TokenFaultKind.UnexpectedCharacterInUnquotedValue && page.Html.Span[fault.Offset] == '=') return;
        else if (fault.Kind == TokenFaultKind.EofInTag && page.Markup.Tokens.Exists(other => other.Kind == TokenFaultKind.AttributeUnclosed)) return;
        page.Report(HtmlRuleSet.Name, fault.Offset, rule, what);
    }

    private string NameAt(int offset)
    {
        var rest = page.Html.Span[offset..];
        var length = rest.IndexOfAny(NameEnds.Attribute);
        return MarkupText.Plain(length < 0 ? rest : rest[..length]).ToLowerAscii();
    }

    private void Tell(in NestingFault fault)
    {
        if (fault.Kind is NestingFaultKind.Misnested or NestingFaultKind.OtherHeading && !page.Wants(NestingRules.Misnested)) return;
        var (name, other) = (page.TagAt(fault.Offset), page.TagAt(fault.Other));
        switch (fault.Kind)
        {
            case NestingFaultKind.Unclosed: Report(fault, NestingRules.Unclosed, name, ""); break;
            case NestingFaultKind.StrayEnd: Report(fault, NestingRules.StrayEnd, name, ""); break;
            case NestingFaultKind.EndOfVoid: Report(fault, NestingRules.StrayEnd, name, $": <{name}> has none"); break;
            case NestingFaultKind.Misnested: Report(fault, NestingRules.Misnested, other, page.LineOf(fault.Other)); break;
            case NestingFaultKind.OtherHeading: Report(fault, NestingRules.Misnested, other, page.LineOf(fault.Other)); break;
            case NestingFaultKind.InsideItself: Report(fault, NestingRules.InsideItself, name, other, "browsers close the first before the second"); break;
            case NestingFaultKind.SelfClosed: Report(fault, NestingRules.SlashIgnored, name); break;
            case NestingFaultKind.EndsHead: Report(fault, NestingRules.HeadMisplaced, $"This <{name}> cannot stand in the head, and ends it"); break;
            case NestingFaultKind.BelongsInHead: Report(fault, NestingRules.HeadMisplaced, $"This <{name}> belongs in the head"); break;
            case NestingFaultKind.SecondRoot: Report(fault, NestingRules.HeadMisplaced, $"This is the second <{name}> of the page, or it comes too late"); break;
            case NestingFaultKind.AfterBody: Report(fault, NestingRules.HeadMisplaced, "This stands after the end of the body"); break;
            default: Report(fault, NestingRules.Repaired, RepairOf(fault, name, other)); break;
        }
    }

    private static string RepairOf(in NestingFault fault, string name, string other) => fault.Kind switch
    {
        NestingFaultKind.BlockInParagraph => $"<{name}> cannot stand in a <p>, which ends before it; the </p> that follows makes an empty paragraph",
        NestingFaultKind.HeadingInHeading => $"a <{name}> cannot stand in a <{other}>, which ends before it",
        NestingFaultKind.OutsideTable => $"a <{name}> outside a table is dropped",
        NestingFaultKind.OutsideRow => $"a <{name}> stands outside a table row, and gets one",
        NestingFaultKind.BreaksForeign => $"<{name}> is no element of SVG or MathML, and ends the drawing",
        _ => "what stands in a table outside its cells is moved before the table",
    };

    private void Report(in NestingFault fault, DiagnosticDescriptor rule, params object?[] arguments) => page.Report(HtmlRuleSet.Name, fault.Offset, rule, arguments);
}
