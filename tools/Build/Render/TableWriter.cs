using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ClinicSite.Build.Render;

/// <summary>
/// Writes tables with header cells that have a scope, in a scroll region that is named and can be focused where a table has
/// three columns or more and so may be wider than a phone.
/// </summary>
internal sealed class TableWriter(TextRenderer text) : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        var columns = 0;
        foreach (var row in table.OfType<TableRow>()) columns = Math.Max(columns, row.Count);
        var scrolls = columns >= 3;
        if (scrolls) renderer.Write("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"").WriteEscape(text.TableName()).WriteLine("\">");
        renderer.Write("<table").WriteAttributes(table).WriteLine(">");
        var isBody = false;
        foreach (var row in table.OfType<TableRow>())
        {
            if (row.IsHeader && !isBody) renderer.WriteLine("<thead>");
            else if (!isBody) renderer.WriteLine("<tbody>");
            WriteRow(renderer, table, row);
            if (row.IsHeader) renderer.WriteLine("</thead>");
            else isBody = true;
        }

        if (isBody) renderer.WriteLine("</tbody>");
        renderer.WriteLine("</table>");
        if (scrolls) renderer.WriteLine("</div>");
    }

    private void WriteRow(HtmlRenderer renderer, Table table, TableRow row)
    {
        text.Mark(row);
        renderer.WriteLine("<tr>");
        for (var index = 0; index < row.Count; index++) WriteCell(renderer, table, row, (TableCell)row[index], index);
        renderer.WriteLine("</tr>");
    }

    private void WriteCell(HtmlRenderer renderer, Table table, TableRow row, TableCell cell, int index)
    {
        text.Mark(cell);
        var name = row.IsHeader || index == 0 ? "th" : "td";
        renderer.Write('<').Write(name);
        if (row.IsHeader) renderer.Write(" scope=\"col\"");
        else if (index == 0) renderer.Write(" scope=\"row\"");
        var alignment = index < table.ColumnDefinitions.Count ? table.ColumnDefinitions[index].Alignment : null;
        if (alignment is TableColumnAlign.Right) renderer.Write(" class=\"align-right\"");
        else if (alignment is TableColumnAlign.Center) renderer.Write(" class=\"align-center\"");
        renderer.Write('>');
        var before = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell.Count == 1;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = before;
        renderer.Write("</").Write(name).WriteLine(">");
    }
}
