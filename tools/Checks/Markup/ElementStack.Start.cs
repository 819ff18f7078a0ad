namespace ClinicSite.Checks.Markup;

/// <summary>What start tags close and imply.</summary>
internal sealed partial class ElementStack
{
    private bool _isIgnored;

    /// <summary>Closes what the start tag closes and opens what it implies, so that the innermost element is its parent.</summary>
    public void Prepare(in TagToken tag)
    {
        _isIgnored = false;
        if (IsForeign)
        {
            if (!BreaksOut(tag)) return;
            Fault(NestingFaultKind.BreaksForeign, tag.Offset);
            while (IsForeign) Drop();
        }

        if (!InTemplate) PrepareRoot(tag);
        if (_isIgnored) return;
        switch (tag.Tag)
        {
            case HtmlTag.Li: CloseItem(tag.Offset, HtmlTag.Li, HtmlTag.Li); break;
            case HtmlTag.Dd or HtmlTag.Dt: CloseItem(tag.Offset, HtmlTag.Dd, HtmlTag.Dt); break;
            case HtmlTag.Option: CloseTop(HtmlTag.Option); break;
            case HtmlTag.Optgroup: CloseTop(HtmlTag.Option); CloseTop(HtmlTag.Optgroup); break;
            case HtmlTag.Rt or HtmlTag.Rp or HtmlTag.Rb or HtmlTag.Rtc: CloseRuby(); break;
            case HtmlTag.A: CloseSelf(tag, NestingFaultKind.InsideItself); break;
            case HtmlTag.Button: CloseSelf(tag, NestingFaultKind.InsideItself); break;
            case HtmlTag.Form when OpenCount(HtmlTag.Form) > 0 && !InTemplate:
                Fault(NestingFaultKind.InsideItself, tag.Offset, IndexOf(HtmlTag.Form) is var at and >= 0 ? _stack[at].Offset : -1);
                _isIgnored = true;
                return;
            case HtmlTag.Tr or HtmlTag.Td or HtmlTag.Th or HtmlTag.Tbody or HtmlTag.Thead or HtmlTag.Tfoot or HtmlTag.Caption or HtmlTag.Colgroup or HtmlTag.Col:
                PrepareTablePart(tag);
                return;
        }

        if (Traits.Has(tag.Tag, ElementTraits.ClosesParagraph)) CloseParagraph(tag.Offset);
        if (IsHeading(tag.Tag) && IsHeading(TopTag) && !Top.IsForeign)
        {
            Fault(NestingFaultKind.HeadingInHeading, tag.Offset, Top.Offset);
            Drop();
        }

        if (Count > 0 && Top.Is(ElementTraits.TableContext) && !StandsInTable(tag)) Fault(NestingFaultKind.FosterParented, tag.Offset, Top.Offset);
    }

    private static bool StandsInTable(in TagToken tag) => tag.Tag is HtmlTag.Script or HtmlTag.Style or HtmlTag.Template
        || (tag.Tag == HtmlTag.Input && tag.Is(HtmlAttribute.Type, "hidden"u8));

    private static bool IsHeading(HtmlTag tag) => tag is >= HtmlTag.H1 and <= HtmlTag.H6;

    private void CloseTop(HtmlTag tag)
    {
        if (TopTag == tag) Pop(-1);
    }

    private void CloseRuby()
    {
        while (TopTag is HtmlTag.Rt or HtmlTag.Rp or HtmlTag.Rb) Pop(-1);
    }

    /// <summary>An item of a list ends where the next begins, unless a list of its own lies between.</summary>
    private void CloseItem(int offset, HtmlTag one, HtmlTag other)
    {
        for (var at = Count - 1; at >= 0; at--)
        {
            ref readonly var element = ref _stack[at];
            if (!element.IsForeign && (element.Tag == one || element.Tag == other))
            {
                PopTo(at, offset);
                return;
            }

            if (element.Is(ElementTraits.Special) && element.Tag is not (HtmlTag.Address or HtmlTag.Div or HtmlTag.P)) return;
        }
    }

    private void CloseSelf(in TagToken tag, NestingFaultKind kind)
    {
        var at = IndexOf(tag.Tag);
        if (at < 0) return;
        Fault(kind, tag.Offset, _stack[at].Offset);
        // Its end tag will come, and closes nothing then.
        _ignored.Add(_stack[at].NameHash);
        PopTo(at, tag.Offset, isOwn: true);
    }

    /// <summary>Closes the innermost element, whose end tag will come and close nothing: what is wrong has been told.</summary>
    private void Drop()
    {
        _ignored.Add(Top.NameHash);
        Pop(-1, isOwn: true);
    }

    private void CloseParagraph(int offset)
    {
        if (OpenCount(HtmlTag.P) == 0) return;
        for (var at = Count - 1; at >= 0; at--)
        {
            if (_stack[at].Tag == HtmlTag.P && !_stack[at].IsForeign)
            {
                _paragraphClosedAt = offset;
                PopTo(at, offset);
                return;
            }

            if (_stack[at].Tag == HtmlTag.Button || _stack[at].Is(ElementTraits.Barrier)) return;
        }
    }

    private void PrepareTablePart(in TagToken tag)
    {
        var table = IndexOf(HtmlTag.Table, HtmlTag.Template);
        if (table < 0 || _stack[table].Tag == HtmlTag.Template)
        {
            if (table >= 0) return;
            Fault(NestingFaultKind.OutsideTable, tag.Offset);
            _isIgnored = true;
            return;
        }

        var keep = tag.Tag switch
        {
            HtmlTag.Td or HtmlTag.Th => HtmlTag.Tr,
            HtmlTag.Tr => HtmlTag.Tbody,
            HtmlTag.Col => HtmlTag.Colgroup,
            _ => HtmlTag.Table,
        };
        while (Count > table + 1 && !IsKept(TopTag, keep)) Pop(tag.Offset);
        if (tag.Tag is HtmlTag.Tr or HtmlTag.Td or HtmlTag.Th && TopTag == HtmlTag.Table) Imply(HtmlTag.Tbody);
        if (tag.Tag is not (HtmlTag.Td or HtmlTag.Th) || TopTag == HtmlTag.Tr) return;
        Fault(NestingFaultKind.OutsideRow, tag.Offset, Count > 0 ? Top.Offset : -1);
        Imply(HtmlTag.Tr);
    }

    private static bool IsKept(HtmlTag tag, HtmlTag keep) => tag == HtmlTag.Table || keep switch
    {
        HtmlTag.Tr => tag is HtmlTag.Tr or HtmlTag.Tbody or HtmlTag.Thead or HtmlTag.Tfoot,
        HtmlTag.Tbody => tag is HtmlTag.Tbody or HtmlTag.Thead or HtmlTag.Tfoot,
        HtmlTag.Colgroup => tag is HtmlTag.Colgroup,
        _ => false,
    };

    private void Imply(HtmlTag tag) => Push(tag, 0, -1);

    /// <summary>The innermost open element of a kind that no barrier hides; -1 where there is none.</summary>
    private int IndexOf(HtmlTag tag, HtmlTag or = HtmlTag.Unknown)
    {
        if (OpenCount(tag) == 0) return -1;
        for (var at = Count - 1; at >= 0; at--)
        {
            if (_stack[at].Tag == tag || (or != HtmlTag.Unknown && _stack[at].Tag == or)) return at;
            if (tag != HtmlTag.Table && _stack[at].Is(ElementTraits.Barrier)) return -1;
        }

        return -1;
    }

    /// <summary>The tags of HTML that end SVG and MathML (13.2.6.5).</summary>
    private static bool BreaksOut(in TagToken tag) => tag.Tag switch
    {
        HtmlTag.Font => tag.Has(HtmlAttribute.Color) || tag.Has(HtmlAttribute.Face) || tag.Has(HtmlAttribute.Size),
        HtmlTag.B or HtmlTag.Big or HtmlTag.Blockquote or HtmlTag.Body or HtmlTag.Br or HtmlTag.Center or HtmlTag.Code or HtmlTag.Dd
            or HtmlTag.Div or HtmlTag.Dl or HtmlTag.Dt or HtmlTag.Em or HtmlTag.Embed or (>= HtmlTag.H1 and <= HtmlTag.H6) or HtmlTag.Head
            or HtmlTag.Hr or HtmlTag.I or HtmlTag.Img or HtmlTag.Li or HtmlTag.Listing or HtmlTag.Menu or HtmlTag.Meta or HtmlTag.Nobr
            or HtmlTag.Ol or HtmlTag.P or HtmlTag.Pre or HtmlTag.Ruby or HtmlTag.S or HtmlTag.Small or HtmlTag.Span or HtmlTag.Strong
            or HtmlTag.Strike or HtmlTag.Sub or HtmlTag.Sup or HtmlTag.Table or HtmlTag.Tt or HtmlTag.U or HtmlTag.Ul or HtmlTag.Var => true,
        _ => false,
    };
}
