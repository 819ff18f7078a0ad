using System.Text;
using AngleSharp.Html.Parser;
using ClinicSite.Text;

namespace ClinicSite.Checks.Pages;

/// <summary>Parses a page once for every check.</summary>
internal static class PageParser
{
    public static ParsedPage Parse(AuditTarget target, string page)
    {
        var text = File.ReadAllText(Path.Combine(target.Folder, page), Encoding.UTF8);
        return Parse(target, page, text);
    }

    public static ParsedPage Parse(AuditTarget target, string page, string text)
    {
        var source = new SourceText(page, text);
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = false });
        var faults = new List<ParseFault>();
        parser.Error += (_, raised) =>
        {
            if (raised is AngleSharp.Html.Dom.Events.HtmlErrorEvent { } error && ParseFaultText.Of((HtmlParseError)error.Code) is { } what)
                faults.Add(new ParseFault(Math.Max(0, error.Position.Index), what));
        };
        return new ParsedPage(page, source, parser.ParseDocument(text), target, faults);
    }
}
