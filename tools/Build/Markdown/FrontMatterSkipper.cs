using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ClinicSite.Build.Markdown;

/// <summary>Where the text begins in what is parsed.</summary>
internal sealed class TextStart(int offset) : MarkdownParserContext
{
    public int Offset => offset;
}

/// <summary>
/// Passes over what stands before a text in its file, so that the file need not be copied from there on. It leaves an empty block,
/// which is first in the tree.
/// </summary>
internal sealed class FrontMatterSkipper : BlockParser
{
    public FrontMatterSkipper() => OpeningCharacters = ['-'];

    /// <inheritdoc />
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.Context is not TextStart start || processor.CurrentLineStartPosition > 0 || start.Offset == 0) return BlockState.None;
        processor.NewBlocks.Push(new FrontMatterBlock(this));
        return BlockState.ContinueDiscard;
    }

    /// <inheritdoc />
    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        processor.CurrentLineStartPosition < ((TextStart)processor.Context!).Offset ? BlockState.ContinueDiscard : BlockState.None;
}

/// <summary>What stands before a text in its file.</summary>
internal sealed class FrontMatterBlock(BlockParser parser) : LeafBlock(parser);
