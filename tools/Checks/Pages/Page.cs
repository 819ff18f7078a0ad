using ClinicSite.Checks.Markup;
using ClinicSite.Diagnostics;

namespace ClinicSite.Checks.Pages;

/// <summary>A page while it is read.</summary>
/// <param name="index">Its number among the pages of the folder.</param>
/// <param name="path">Its path relative to the folder.</param>
/// <param name="html">Its bytes.</param>
internal sealed class Page(int index, string path, ReadOnlyMemory<byte> html)
{
    /// <summary>A page with more faults of one rule than this is broken as a whole; what is beyond is told as a number.</summary>
    private const int MostOfARule = 200;

    private readonly List<PageFault> _faults = [];
    private Dictionary<string, int>? _counts;

    public int Index { get; } = index;

    public string Path { get; } = path;

    public ReadOnlyMemory<byte> Html { get; } = html;

    /// <summary>Whether the file is UTF-16, and was decoded.</summary>
    public bool WasUtf16 { get; init; }

    /// <summary>What its head says; whole when the page is over.</summary>
    public HeadFacts Head { get; } = new();

    /// <summary>Faults of its markup; empty where no rule wants them.</summary>
    public MarkupFaults Markup { get; } = new();

    public IReadOnlyList<PageFault> Faults => _faults;

    /// <summary>A fault at an element or another place of the markup.</summary>
    public void Report(string check, int offset, DiagnosticDescriptor rule, params object?[] arguments) =>
        Add(new PageFault(check, offset, rule, arguments));

    /// <summary>The same, at another severity than the rule's own.</summary>
    public void Report(string check, int offset, DiagnosticSeverity severity, DiagnosticDescriptor rule, params object?[] arguments) =>
        Add(new PageFault(check, offset, rule, arguments, severity));

    /// <summary>A fault of the page as a whole.</summary>
    public void Report(string check, DiagnosticDescriptor rule, params object?[] arguments) => Add(new PageFault(check, -1, rule, arguments));

    /// <summary>Whether another fault of a rule would be told; what takes long to say is not worked out for nothing.</summary>
    public bool Wants(DiagnosticDescriptor rule) => _counts is null || _counts.GetValueOrDefault(rule.Id) < MostOfARule;

    /// <summary>1-based line of an offset.</summary>
    public int LineOf(int offset) => Html.Span[..Math.Clamp(offset, 0, Html.Length)].Count((byte)'\n') + 1;

    /// <summary>The name of the tag at an offset, in lower case.</summary>
    public string TagAt(int offset)
    {
        if (offset < 0 || offset >= Html.Length) return "";
        var rest = Html.Span[(offset + 1)..];
        rest = rest.StartsWith("/"u8) ? rest[1..] : rest;
        var length = rest.IndexOfAny(NameEnds.Tag);
        return MarkupText.Plain(length < 0 ? rest[..Math.Min(rest.Length, 40)] : rest[..length]).ToLowerAscii();
    }

    private void Add(PageFault fault)
    {
        _counts ??= [];
        var count = _counts[fault.Rule.Id] = _counts.GetValueOrDefault(fault.Rule.Id) + 1;
        if (count <= MostOfARule) _faults.Add(fault);
    }
}
