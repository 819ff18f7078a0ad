using System.Text;
using ClinicSite.Diagnostics;
using ClinicSite.Output;

namespace ClinicSite.Checks.Pages;

/// <summary>Makes findings of a page's faults: counts lines, finds selectors, and leads back to the sources. Only pages with faults pay for it.</summary>
/// <param name="target">The folder.</param>
/// <param name="bags">Where the findings of each check are put.</param>
internal sealed class FaultWriter(AuditTarget target, IReadOnlyDictionary<string, DiagnosticBag> bags)
{
    public void Write(string path, ReadOnlyMemory<byte> html, IReadOnlyList<PageFault> faults)
    {
        if (faults.Count == 0) return;
        if (html.Span.StartsWith("\uFEFF"u8)) (html, faults) = (html[3..], [.. faults.Select(fault => fault with { Offset = Math.Max(-1, fault.Offset - 3) })]);
        var selectors = new SelectorVisitor(html, faults.Select(fault => fault.Offset).ToHashSet());
        if (faults.Any(fault => fault.Offset >= 0)) new PageWalk().Run(html.Span, [selectors]);
        var place = new Place();
        foreach (var fault in faults.OrderBy(fault => fault.Offset))
        {
            if (fault.Offset >= 0) place.MoveTo(html.Span, Math.Min(fault.Offset, html.Length));
            bags[fault.Check].Add(Finding(path, html, fault, place, selectors.Found.GetValueOrDefault(fault.Offset, "")));
        }
    }

    /// <summary>A finding about a page as a whole, or a file that is no page.</summary>
    public static PageOccurrence Whole(string file) => new(file, 1, 1, "", []);

    private Diagnostic Finding(string path, ReadOnlyMemory<byte> html, PageFault fault, Place place, string selector)
    {
        var origin = fault.Offset < 0
            ? new PageOrigin(PageSources.Of(target.Manifest, path), [])
            : target.OriginOf(fault.Rule, path, place.Characters, () => Encoding.UTF8.GetString(html.Span));
        var finding = fault.Rule.At(origin.Location, fault.Late?.Invoke(html) ?? fault.Arguments) with
        {
            Severity = fault.Severity ?? fault.Rule.DefaultSeverity,
            Related = origin.Related,
            Pages = [fault.Offset < 0 ? Whole(path) : new PageOccurrence(path, place.Line, place.Column, selector, [])],
        };
        return fault.Offset < 0 || origin.IsValue ? finding : finding with { Key = KeyOf(html.Span, fault.Offset) };
    }

    /// <summary>The start tag, or the line: by it one fault on many pages is known to be one.</summary>
    private static string KeyOf(ReadOnlySpan<byte> html, int offset)
    {
        var rest = html[Math.Min(offset, html.Length)..];
        if (rest.StartsWith("<"u8)) return StartTag.At(Encoding.UTF8.GetString(rest[..Math.Min(rest.Length, 400)]), 0);
        var line = rest.IndexOf((byte)'\n');
        return Encoding.UTF8.GetString(rest[..Math.Min(line < 0 ? rest.Length : line, 300)]).Trim();
    }

    /// <summary>A place that moves forward through a page, counting as it goes.</summary>
    private sealed class Place
    {
        private int _offset;

        public int Line { get; private set; } = 1;

        public int Column { get; private set; } = 1;

        /// <summary>Offset in UTF-16 code units.</summary>
        public int Characters { get; private set; }

        public void MoveTo(ReadOnlySpan<byte> html, int offset)
        {
            var stretch = html[_offset..offset];
            Characters += Encoding.UTF8.GetCharCount(stretch);
            var lines = stretch.Count((byte)'\n');
            Line += lines;
            var last = stretch[(stretch.LastIndexOf((byte)'\n') + 1)..];
            Column = (lines > 0 ? 1 : Column) + Encoding.UTF8.GetCharCount(last);
            _offset = offset;
        }
    }
}
