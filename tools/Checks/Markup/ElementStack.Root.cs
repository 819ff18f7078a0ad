namespace ClinicSite.Checks.Markup;

/// <summary>The html, head and body elements, which may be implied.</summary>
internal sealed partial class ElementStack
{
    private Phase _phase;
    private int _bodyImpliedAt = -1;
    private bool _isHeadExplicit;
    private bool _toldAfterBody;

    private enum Phase
    {
        Before,
        InHead,
        AfterHead,
        InBody,
        AfterBody,
    }

    /// <summary>Whether the page's body has begun.</summary>
    public bool InBody => _phase >= Phase.InBody;

    /// <summary>Text that is more than space begins the body, and does not belong between the rows of a table.</summary>
    public void PrepareText(int offset)
    {
        if (IsForeign || InTemplate) return;
        if (_phase == Phase.AfterBody) TellAfterBody(offset);
        else if (_phase < Phase.InBody && TopTag is HtmlTag.Unknown or HtmlTag.Html or HtmlTag.Head) ImplyBody(offset);
        if (Count > 0 && Top.Is(ElementTraits.TableContext)) Fault(NestingFaultKind.FosterParented, offset, Top.Offset);
    }

    private void PrepareRoot(in TagToken tag)
    {
        if (tag.Tag is HtmlTag.Html or HtmlTag.Head or HtmlTag.Body)
        {
            PrepareRootTag(tag);
            return;
        }

        if (_phase == Phase.AfterBody) TellAfterBody(tag.Offset);
        if (_phase >= Phase.InBody)
        {
            if (tag.Tag is HtmlTag.Title or HtmlTag.Base) Fault(NestingFaultKind.BelongsInHead, tag.Offset);
            return;
        }

        if (InNoscript && tag.Tag is not (HtmlTag.Link or HtmlTag.Meta or HtmlTag.Style or HtmlTag.Noframes))
        {
            Fault(NestingFaultKind.EndsHead, tag.Offset);
        }
        else if (!Traits.Has(tag.Tag, ElementTraits.HeadContent) && !InNoscript)
        {
            ImplyBody(tag.Offset);
        }
        else if (_phase == Phase.AfterHead)
        {
            Fault(NestingFaultKind.BelongsInHead, tag.Offset);
        }
        else
        {
            ImplyHead();
        }
    }

    private void PrepareRootTag(in TagToken tag)
    {
        var isSecond = tag.Tag switch
        {
            HtmlTag.Html => Count > 0,
            HtmlTag.Head => _phase >= Phase.InHead,
            _ => _phase >= Phase.InBody,
        };
        if (isSecond && tag.Tag == HtmlTag.Body && _bodyImpliedAt >= 0) TellEndsHead();
        else if (isSecond) Fault(NestingFaultKind.SecondRoot, tag.Offset);
        _isIgnored = isSecond;
        if (isSecond || tag.Tag == HtmlTag.Html) return;
        if (Count == 0) Imply(HtmlTag.Html);
        if (tag.Tag == HtmlTag.Body && TopTag == HtmlTag.Head) Pop(tag.Offset);
        (_phase, _isHeadExplicit) = tag.Tag == HtmlTag.Head ? (Phase.InHead, true) : (Phase.InBody, _isHeadExplicit);
    }

    private void CloseRoot(in TagToken tag)
    {
        if (tag.Tag == HtmlTag.Head)
        {
            if (_phase == Phase.InHead) PopTo(Math.Max(0, All.LastIndexOfTag(HtmlTag.Head)), tag.Offset, isOwn: true);
            else if (_bodyImpliedAt >= 0) TellEndsHead();
            else if (!_toldAfterBody && OpenCount(HtmlTag.Head) == 0 && _phase > Phase.InHead) Fault(NestingFaultKind.StrayEnd, tag.Offset);
            if (_phase == Phase.InHead) _phase = Phase.AfterHead;
            return;
        }

        if (_phase < Phase.InBody && tag.Tag == HtmlTag.Body) ImplyBody(tag.Offset);
        if (_phase == Phase.AfterBody && tag.Tag == HtmlTag.Body) Fault(NestingFaultKind.StrayEnd, tag.Offset);
        _phase = Phase.AfterBody;
    }

    private void ImplyHead()
    {
        if (_phase != Phase.Before) return;
        if (Count == 0) Imply(HtmlTag.Html);
        Imply(HtmlTag.Head);
        _phase = Phase.InHead;
    }

    private void ImplyBody(int offset)
    {
        if (Count == 0) Imply(HtmlTag.Html);
        while (Count > 1) Pop(offset);
        if (_phase == Phase.InHead && _isHeadExplicit) _bodyImpliedAt = offset;
        Imply(HtmlTag.Body);
        _phase = Phase.InBody;
    }

    private void TellEndsHead()
    {
        if (_bodyImpliedAt >= 0) Fault(NestingFaultKind.EndsHead, _bodyImpliedAt);
        _bodyImpliedAt = -2;
    }

    private void TellAfterBody(int offset)
    {
        if (!_toldAfterBody) Fault(NestingFaultKind.AfterBody, offset);
        _toldAfterBody = true;
    }
}

/// <summary>Looks into the open elements.</summary>
internal static class OpenElementSpan
{
    public static int LastIndexOfTag(this ReadOnlySpan<OpenElement> elements, HtmlTag tag)
    {
        for (var at = elements.Length - 1; at >= 0; at--)
            if (elements[at].Tag == tag) return at;
        return -1;
    }
}
