namespace ClinicSite.Checks.Markup;

/// <summary>
/// The elements that are open while a page is read, closed and implied as the HTML standard's tree construction does
/// (13.2.6), without a tree. Where browsers would move or clone elements it goes on as if they stayed, and notes the fault.
/// </summary>
internal sealed partial class ElementStack
{
    private readonly int[] _open = new int[256];
    private readonly List<OpenElement> _unclosed = [];
    private readonly List<(ulong NameHash, int ClosedAt)> _closedBy = [];
    private readonly List<ulong> _ignored = [];
    private OpenElement[] _stack = new OpenElement[64];

    /// <summary>Where faults are put; null where nobody wants them.</summary>
    public List<NestingFault>? Faults { get; set; }

    /// <summary>How many elements are open.</summary>
    public int Count { get; private set; }

    public ref readonly OpenElement Top => ref _stack[Count - 1];

    public HtmlTag TopTag => Count == 0 ? HtmlTag.Unknown : Top.Tag;

    /// <summary>Whether nothing here is rendered or run: inside a template.</summary>
    public bool InTemplate => _open[(int)HtmlTag.Template] > 0;

    /// <summary>Whether only visitors without scripts see what stands here.</summary>
    public bool InNoscript => _open[(int)HtmlTag.Noscript] > 0;

    /// <summary>Whether the innermost element is one of SVG or MathML, so that CDATA sections are read (13.2.5.42).</summary>
    public bool IsInForeign => Count > 0 && Top.IsForeign;

    /// <summary>Whether tags are read as those of SVG or MathML.</summary>
    public bool IsForeign => Count > 0 && Top.IsForeign && !IsIntegrationPoint(Top.Tag);

    public ReadOnlySpan<OpenElement> All => _stack.AsSpan(0, Count);

    /// <summary>How many elements of a kind are open.</summary>
    public int OpenCount(HtmlTag tag) => _open[(int)tag];

    /// <summary>Begins a page.</summary>
    public void Clear()
    {
        Count = 0;
        Array.Clear(_open);
        _unclosed.Clear();
        _closedBy.Clear();
        _ignored.Clear();
        (_phase, _bodyImpliedAt, _isHeadExplicit, _toldAfterBody, _paragraphClosedAt) = (Phase.Before, -1, false, false, -1);
    }

    /// <summary>Opens what a start tag opens, after everything that it closes has been closed by <see cref="Prepare"/>.</summary>
    public void Push(in TagToken tag)
    {
        if (_isIgnored)
        {
            _isIgnored = false;
            if (!Traits.Has(tag.Tag, ElementTraits.Void)) _ignored.Add(tag.NameHash);
            return;
        }

        var isForeign = IsForeign || tag.Tag is HtmlTag.Svg or HtmlTag.Math;
        if (isForeign ? tag.IsSelfClosing : Traits.Has(tag.Tag, ElementTraits.Void)) return;
        if (tag.IsSelfClosing) Fault(NestingFaultKind.SelfClosed, tag.Offset);
        Push(tag.Tag, tag.NameHash, tag.Offset, isForeign);
        // Whoever writes a slash there takes the element for closed: that it is open is told once.
        if (tag.IsSelfClosing) _stack[Count - 1].HasEndTag = true;
    }

    /// <summary>Ends the page: what is still open was never closed.</summary>
    public void Finish()
    {
        while (Count > 0) Pop(-1);
        foreach (var element in _unclosed) Fault(NestingFaultKind.Unclosed, element.Offset);
    }

    private void Push(HtmlTag tag, ulong nameHash, int offset, bool isForeign = false)
    {
        if (Count == _stack.Length) Array.Resize(ref _stack, Count * 2);
        var isTransparent = !isForeign && Traits.Has(tag, ElementTraits.Transparent);
        _stack[Count] = new OpenElement
        {
            Tag = tag,
            NameHash = nameHash,
            Offset = offset,
            IsForeign = isForeign,
            IsPhrasing = !isForeign && (Traits.Has(tag, ElementTraits.PhrasingParent) || (isTransparent && Count > 0 && Top.IsPhrasing)),
        };
        Count++;
        _open[(int)tag]++;
    }

    /// <summary>Closes the innermost element; one that needed its own end tag is remembered.</summary>
    /// <param name="closedAt">The tag that closes it, or -1 for the end of the file.</param>
    /// <param name="isOwn">Whether it is closed by its own end tag.</param>
    private void Pop(int closedAt, bool isOwn = false)
    {
        ref readonly var element = ref _stack[--Count];
        _open[(int)element.Tag]--;
        if (isOwn || element.Offset < 0 || element.HasEndTag || element.Is(ElementTraits.OptionalEnd)) return;
        _unclosed.Add(element);
        _closedBy.Add((element.NameHash, closedAt));
    }

    private void PopTo(int count, int closedAt, bool isOwn = false)
    {
        while (Count > count + 1) Pop(closedAt);
        if (Count > count) Pop(closedAt, isOwn);
    }

    private void Fault(NestingFaultKind kind, int offset, int other = -1) => Faults?.Add(new NestingFault(kind, offset, other));

    private static bool IsIntegrationPoint(HtmlTag tag) => tag is HtmlTag.Foreignobject or HtmlTag.Desc or HtmlTag.Title
        or HtmlTag.Mi or HtmlTag.Mo or HtmlTag.Mn or HtmlTag.Ms or HtmlTag.Mtext or HtmlTag.Annotation;
}
