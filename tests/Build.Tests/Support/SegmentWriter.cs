using ClinicSite.Rendering;

namespace ClinicSite.Tests.Support;

/// <summary>Writes segments as the plainest HTML that shows all they hold.</summary>
internal static class SegmentWriter
{
    public static void Write(IReadOnlyList<BodySegment> segments, TextWriter output)
    {
        foreach (var segment in segments) Write(segment, output);
    }

    public static string Escape(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");

    private static void Write(BodySegment segment, TextWriter output)
    {
        switch (segment)
        {
            case HtmlSegment html: output.Write(html.Html.Span); break;
            case ContactSegment: output.Write("<aside>contact</aside>\n"); break;
            case CareCardSegment card: WriteCard(card, output); break;
            case FigureSegment figure: WriteFigure(figure, output); break;
            case StatisticSegment { Statistic: var figure } statistic:
                output.Write($"<p class=\"statistic\">{Escape(figure.Value)} {Escape(figure.What)} ({figure.Year}){statistic.CitationHtml}</p>\n");
                break;
        }
    }

    private static void WriteCard(CareCardSegment card, TextWriter output)
    {
        output.Write($"<section class=\"{card.Level}\" id=\"{card.Id}\">\n");
        if (card.HeadingHtml is not null) output.Write($"<h{card.HeadingLevel}>{card.HeadingHtml}</h{card.HeadingLevel}>\n");
        Write(card.Body, output);
        output.Write("</section>\n");
    }

    private static void WriteFigure(FigureSegment figure, TextWriter output)
    {
        var image = figure.Image;
        output.Write($"<figure><img src=\"{image.Url}\" alt=\"{Escape(figure.Alt)}\" width=\"{image.Width}\" height=\"{image.Height}\">");
        if (figure.CaptionHtml is not null) output.Write($"<figcaption>{figure.CaptionHtml}</figcaption>");
        output.Write("</figure>\n");
    }
}
