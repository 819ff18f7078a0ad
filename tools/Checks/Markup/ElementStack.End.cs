namespace ClinicSite.Checks.Markup;

/// <summary>What end tags close.</summary>
internal sealed partial class ElementStack
{
    private int _paragraphClosedAt = -1;

    /// <summary>Closes what an end tag closes.</summary>
    public void Close(in TagToken tag)
    {
        if (!IsForeign && Traits.Has(tag.Tag, ElementTraits.Void))
        {
            Fault(NestingFaultKind.EndOfVoid, tag.Offset);
            return;
        }

        if (tag.Tag is HtmlTag.Html or HtmlTag.Body or HtmlTag.Head && !InTemplate)
        {
            CloseRoot(tag);
            return;
        }

        var at = Reach(tag);
        if (at < 0) CloseNothing(tag, buried: -at - 2);
        else CloseAt(at, tag);
    }

    private void CloseAt(int at, in TagToken tag)
    {
        if (IsHeading(tag.Tag) && _stack[at].Tag != tag.Tag) Fault(NestingFaultKind.OtherHeading, tag.Offset, _stack[at].Offset);
        if (tag.Tag == HtmlTag.P) _paragraphClosedAt = -1;
        PopTo(at, tag.Offset, isOwn: true);
    }

    /// <summary>
    /// The element that an end tag closes. Where one of its name is open, but something stands between that the end tag does not
    /// reach across: -2 less its index. -1 where none is open.
    /// </summary>
    private int Reach(in TagToken tag)
    {
        if (_open[(int)tag.Tag] == 0 && !IsHeading(tag.Tag)) return -1;
        var (isBlocked, isBlock) = (false, Traits.Has(tag.Tag, ElementTraits.Special | ElementTraits.Formatting) || tag.Tag == HtmlTag.Ruby);
        var isTable = Traits.Has(tag.Tag, ElementTraits.TableContext) || tag.Tag is HtmlTag.Td or HtmlTag.Th or HtmlTag.Caption or HtmlTag.Template;
        for (var at = Count - 1; at >= 0; at--)
        {
            ref readonly var element = ref _stack[at];
            if (element.NameHash == tag.NameHash || (IsHeading(tag.Tag) && IsHeading(element.Tag) && !isBlocked))
            {
                if (element.HasEndTag) continue;
                return isBlocked ? -2 - at : at;
            }

            if (element.IsForeign) continue;
            isBlocked |= isTable
                ? element.Tag is HtmlTag.Table or HtmlTag.Template or HtmlTag.Html
                : element.Is(ElementTraits.Barrier) || (!isBlock && element.Is(ElementTraits.Special)) || (tag.Tag == HtmlTag.P && element.Tag == HtmlTag.Button);
        }

        return -1;
    }

    private void CloseNothing(in TagToken tag, int buried)
    {
        if (_ignored.LastIndexOf(tag.NameHash) is var ignored and >= 0)
        {
            _ignored.RemoveAt(ignored);
            return;
        }

        if (LastClosed(tag.NameHash) is var late and >= 0)
        {
            var (element, closedAt) = (_unclosed[late], _closedBy[late].ClosedAt);
            _unclosed.RemoveAt(late);
            _closedBy.RemoveAt(late);
            Fault(NestingFaultKind.Misnested, closedAt < 0 ? tag.Offset : closedAt, element.Offset);
        }
        else if (buried >= 0)
        {
            _stack[buried].HasEndTag = true;
            Fault(NestingFaultKind.Misnested, tag.Offset, Top.Offset);
        }
        else if (tag.Tag == HtmlTag.P && _paragraphClosedAt >= 0)
        {
            Fault(NestingFaultKind.BlockInParagraph, _paragraphClosedAt, tag.Offset);
            _paragraphClosedAt = -1;
        }
        else
        {
            Fault(NestingFaultKind.StrayEnd, tag.Offset);
        }
    }

    private int LastClosed(ulong nameHash)
    {
        for (var at = _closedBy.Count - 1; at >= 0; at--)
            if (_closedBy[at].NameHash == nameHash) return at;
        return -1;
    }
}
