// Razor's frames are what a renderer reads. They are stable within a major version of .NET, which this project pins.
#pragma warning disable BL0006
using System.Text.Encodings.Web;
using ClinicSite.Rendering;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

namespace ClinicSite.Theme.Rendering;

/// <summary>
/// Writes views as HTML, straight from the frames that Razor's compiler makes, in the forms of ASP.NET's HtmlRenderer. That one
/// compares every tree with the one before, though no page here ever changes. One thread at a time.
/// </summary>
public sealed class ViewWriter(HtmlEncoder encoder)
{
    private static readonly HashSet<string> Void = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    };

    private const int KeptFrames = 4096;

    // One for each level of views in views, used again and again.
    private readonly List<RenderTreeBuilder> builders = [];
    private readonly Dictionary<Type, ViewType> types = [];
    private int depth;

    /// <summary>Writes a view with all that is in it.</summary>
    /// <param name="view">The view, with its parameters.</param>
    /// <param name="output">Takes the HTML.</param>
    public void Write(View view, TextBuffer output)
    {
        if (view is WrittenView whole) whole.Write(output, encoder);
        else WriteTree(view, output);
    }

    private void WriteKnown(ViewType type, object key, View view, TextBuffer output)
    {
        if (type.Written(key) is { } html)
        {
            output.Write(html);
            return;
        }

        var start = output.Length;
        Write(view, output);
        type.Keep(key, output.From(start).ToString());
    }

    private void WriteTree(View view, TextBuffer output)
    {
        if (depth == builders.Count) builders.Add(new RenderTreeBuilder());
        var builder = builders[depth++];
        view.Build(builder);
        var frames = builder.GetFrames();
        WriteFrames(frames.Array.AsSpan(0, frames.Count), output);
        builder.Clear();
        depth--;
        // A list of 20,000 conditions is one page, and the next needs no such room.
        if (frames.Array.Length > KeptFrames) builders[depth] = new RenderTreeBuilder();
    }

    private void WriteFrames(ReadOnlySpan<RenderTreeFrame> frames, TextBuffer output)
    {
        for (var at = 0; at < frames.Length;)
        {
            ref readonly var frame = ref frames[at];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Element:
                    WriteElement(frames.Slice(at, frame.ElementSubtreeLength), output);
                    at += frame.ElementSubtreeLength;
                    break;
                case RenderTreeFrameType.Component:
                    WriteComponent(frames.Slice(at, frame.ComponentSubtreeLength), output);
                    at += frame.ComponentSubtreeLength;
                    break;
                case RenderTreeFrameType.Region:
                    WriteFrames(frames.Slice(at + 1, frame.RegionSubtreeLength - 1), output);
                    at += frame.RegionSubtreeLength;
                    break;
                case RenderTreeFrameType.Text:
                    encoder.Encode(output, frame.TextContent);
                    at++;
                    break;
                case RenderTreeFrameType.Markup:
                    output.Write(frame.MarkupContent);
                    at++;
                    break;
                default: throw new NotSupportedException($"A view holds a frame of type {frame.FrameType}, which a page that never changes cannot have.");
            }
        }
    }

    private void WriteElement(ReadOnlySpan<RenderTreeFrame> frames, TextBuffer output)
    {
        var name = frames[0].ElementName;
        output.Write('<');
        output.Write(name);
        var at = 1;
        for (; at < frames.Length && frames[at].FrameType == RenderTreeFrameType.Attribute; at++) WriteAttribute(frames[at], output);
        if (at == frames.Length && Void.Contains(name))
        {
            output.Write(" />");
            return;
        }

        output.Write('>');
        WriteFrames(frames[at..], output);
        output.Write("</");
        output.Write(name);
        output.Write('>');
    }

    private void WriteAttribute(in RenderTreeFrame frame, TextBuffer output)
    {
        if (frame.AttributeValue is not (string or true)) return;
        output.Write(' ');
        output.Write(frame.AttributeName);
        if (frame.AttributeValue is not string value) return;
        output.Write("=\"");
        encoder.Encode(output, value);
        output.Write('"');
    }

    private void WriteComponent(ReadOnlySpan<RenderTreeFrame> frames, TextBuffer output)
    {
        if (!types.TryGetValue(frames[0].ComponentType, out var type)) types.Add(frames[0].ComponentType, type = new ViewType(frames[0].ComponentType));
        var view = type.Create();
        foreach (ref readonly var frame in frames[1..]) type.Set(view, frame.AttributeName, frame.AttributeValue);
        if (view.Key is { } key) WriteKnown(type, key, view, output);
        else Write(view, output);
    }
}
