using System.Globalization;
using System.Text;
using ClinicSite.Build.Markdown;
using ClinicSite.Build.Render;
using ClinicSite.Model;
using ClinicSite.Output;
using ClinicSite.Rendering;

namespace ClinicSite.Build.Emit;

/// <summary>What one worker needs to render page after page: its own renderers and buffers, used again and again.</summary>
internal sealed class PageWorker(IPageRenderer renderer, TextContext context, LinkResolver links, SiteModel site) : IDisposable
{
    private readonly TextRenderer _texts = new(context, links);
    private readonly StructuredData _data = new(site);
    private readonly StringWriter _writer = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
    private PageComposer? _composer;
    private char[] _chars = [];
    private byte[] _bytes = [];

    /// <summary>Renders a page. The bytes are the worker's own and hold until the next page.</summary>
    public (ReadOnlyMemory<byte> Bytes, IReadOnlyList<SourceMapEntry> Map) Render(Page page)
    {
        _composer ??= new PageComposer(context, _texts);
        var composed = _composer.Compose(page);
        var builder = _writer.GetStringBuilder();
        builder.Clear();
        renderer.Render(new PageView(page, composed.Content, _data.For(page)), _writer);
        if (_chars.Length < builder.Length) _chars = new char[builder.Length * 2];
        builder.CopyTo(0, _chars, builder.Length);
        var text = _chars.AsSpan(0, builder.Length);
        var size = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_bytes.Length < size) _bytes = new byte[size];
        var length = Encoding.UTF8.GetBytes(text, _bytes);
        return (_bytes.AsMemory(0, length), SourceMapper.Map(text, composed));
    }

    public void Dispose()
    {
        renderer.Dispose();
        _texts.Dispose();
        _writer.Dispose();
    }
}
