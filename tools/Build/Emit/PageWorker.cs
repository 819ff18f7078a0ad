using System.Text;
using ClinicSite.Build.Markdown;
using ClinicSite.Build.Render;
using ClinicSite.Model;
using ClinicSite.Output;
using ClinicSite.Rendering;

namespace ClinicSite.Build.Emit;

/// <summary>A page as bytes, with the way back to its sources. Both are its worker's own and hold until the next page.</summary>
internal readonly ref struct PageBytes(ReadOnlySpan<byte> bytes, ReadOnlySpan<SourceMapEntry> map)
{
    public ReadOnlySpan<byte> Bytes { get; } = bytes;

    public ReadOnlySpan<SourceMapEntry> Map { get; } = map;
}

/// <summary>What one worker needs to render page after page: its own renderers and buffers, used again and again.</summary>
internal sealed class PageWorker(IPageRenderer renderer, TextContext context, PageTexts pageTexts, LinkResolver links, SiteModel site) : IDisposable
{
    private readonly TextRenderer _texts = new(context, links);
    private readonly StructuredData _data = new(site);
    private readonly SourceMapper _mapper = new();
    private readonly TextBuffer _writer = new();
    private PageComposer? _composer;
    private byte[] _bytes = [];

    /// <summary>Renders a page.</summary>
    public PageBytes Render(Page page)
    {
        _composer ??= new PageComposer(context, pageTexts, _texts);
        var composed = _composer.Compose(page);
        _writer.Clear();
        renderer.Render(new PageView(page, composed.Content, _data.For(page, composed.Content.References)), _writer);
        var text = _writer.Written;
        var size = SizeFor(text);
        // A list of 20,000 conditions is one page, and the next needs no such room.
        if (_bytes.Length < size || _bytes.Length > 1 << 20) _bytes = new byte[size];
        var length = Encoding.UTF8.GetBytes(text, _bytes);
        return new PageBytes(_bytes.AsSpan(0, length), _mapper.Map(text, composed));
    }

    /// <summary>Room for any text as long as an ordinary page; a longer one is counted first.</summary>
    private static int SizeFor(ReadOnlySpan<char> text) =>
        text.Length < 1 << 17 ? Encoding.UTF8.GetMaxByteCount(text.Length) : Encoding.UTF8.GetByteCount(text);

    public void Dispose()
    {
        _texts.Dispose();
        _writer.Dispose();
    }
}
