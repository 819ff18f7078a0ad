using ClinicSite.Build.Discover;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicSite.Build.Markdown;

/// <summary>Checks the links and images of a text against the files of the site.</summary>
internal sealed class LinkAnalyzer(ParsedText text, InputFile file, TextContext context, DiagnosticBag diagnostics)
{
    private IReadOnlyList<RelatedLocation> _uses = [];
    private readonly List<(LinkReferenceDefinition Definition, bool IsImage, SourceLocation Use)> _definitions = [];

    /// <summary>Links to other texts, whose headings are known only when all have been read.</summary>
    public List<TextLink> Found { get; private init; } = [];

    /// <summary>One for a text that is part of this one, such as the heading of a container.</summary>
    public LinkAnalyzer Of(ParsedText part) => new(part, file, context, diagnostics) { Found = Found };

    public void Visit(AutolinkInline link)
    {
        var location = text.LocationOf(link.Span);
        if (link.IsEmail) return;
        if (LinkAddress.IsActive(link.Url)) diagnostics.Add(MarkdownRules.ActiveUrl, location, link.Url);
        else if (LinkAddress.IsTelephone(link.Url)) ReportTelephone(link.Url, location);
    }

    public void Visit(LinkInline link)
    {
        if (link.IsImage) VisitAlt(link);
        // A wrong definition is one mistake, however often it is used: it is reported once, where it stands.
        if (link.Reference is { } definition) _definitions.Add((definition, link.IsImage, text.LocationOf(link.Span)));
        // Nothing is ever wrong with most addresses, and telling where they stand takes longer than looking at them.
        else if (link.Url?.StartsWith("https://", StringComparison.Ordinal) != true) VisitAddress(link.Url ?? "", link.IsImage, LocationOfAddress(link), diagnostics);
    }

    /// <summary>Checks each link definition in use once, with its uses as related places.</summary>
    public void ReportDefinitions()
    {
        if (_definitions.Count == 0) return;
        foreach (var uses in _definitions.GroupBy(use => (use.Definition, use.IsImage)))
        {
            var own = new DiagnosticBag();
            var (definition, isImage) = uses.Key;
            var span = definition.UrlSpan.IsEmpty ? definition.Span : definition.UrlSpan;
            _uses = [.. uses.Select(use => new RelatedLocation(use.Use, "used here"))];
            VisitAddress(definition.Url ?? "", isImage, text.LocationOf(span), own);
            diagnostics.AddRange(own.ToSorted().Select(diagnostic => diagnostic with { Related = _uses }));
        }

        _uses = [];
    }

    private SourceLocation LocationOfAddress(LinkInline link) =>
        text.LocationOf(link.UrlSpan.IsEmpty || link.UrlSpan.Start <= 0 ? link.Span : link.UrlSpan);

    private void VisitAlt(LinkInline image)
    {
        var alt = InlineText.Of(image);
        var location = text.LocationOf(image.Span);
        if (alt.Length == 0) diagnostics.Add(MarkdownRules.AltMissing, location);
        else if (LinkAddress.IsFileName(alt)) diagnostics.Add(MarkdownRules.AltIsFileName, location, alt);
    }

    private void VisitAddress(string url, bool isImage, SourceLocation location, DiagnosticBag bag)
    {
        if (url.Length == 0) bag.Add(MarkdownRules.LinkWithoutTarget, location);
        else if (LinkAddress.IsActive(url)) bag.Add(MarkdownRules.ActiveUrl, location, url);
        else if (LinkAddress.IsTelephone(url)) bag.Add(TelephoneDiagnostic(url, location));
        else if (!LinkAddress.IsRelative(url)) return;
        else if (isImage || LinkAddress.IsImage(url)) context.Images.Find(Uri.UnescapeDataString(url), file, location, bag);
        else VisitRelative(url, location, bag);
    }

    private void VisitRelative(string url, SourceLocation location, DiagnosticBag bag)
    {
        var (path, fragment) = LinkAddress.Split(url);
        if (path.Length == 0)
        {
            Found.Add(new TextLink(file.Path, fragment, location, _uses));
            return;
        }

        var target = InputPath.Combine(file.Folder, Uri.UnescapeDataString(path));
        if (target is null) bag.Add(MarkdownRules.LinkOutOfInput, location, url);
        else if (context.Inputs.Find(target) is { Kind: InputKind.Condition or InputKind.Treatment or InputKind.Page })
            Found.Add(new TextLink(target, fragment, location, _uses));
        else bag.Add(MarkdownRules.LinkTargetMissing, location, path, AdviceFor(path));
    }

    private string AdviceFor(string path)
    {
        var pages = context.Inputs.Files.Where(known => known.Kind is InputKind.Condition or InputKind.Treatment or InputKind.Page);
        var nearest = Suggestion.Closest(path, pages.Select(known => InputPath.Relative(file.Folder, known.Path)));
        return nearest is not null ? $"Did you mean \"{nearest}\"?"
            : path.EndsWith(".md", StringComparison.Ordinal) ? "Correct the name, or delete the link."
            : "Link to the Markdown file of the page, like this: [migraine](../conditions/migraine.md)";
    }

    private void ReportTelephone(string url, SourceLocation location) => diagnostics.Add(TelephoneDiagnostic(url, location));

    private static Diagnostic TelephoneDiagnostic(string url, SourceLocation location) => MarkdownRules.TelephoneLink.At(location, url,
        "Write \"::: contact\" for the clinic's own panel, or {phone:id} for a number declared under phones in input/site.yml.");
}
