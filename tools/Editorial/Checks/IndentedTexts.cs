using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;

namespace ClinicSite.Editorial.Checks;

/// <summary>Prose that was pasted with blanks before it, which makes code of it.</summary>
internal static class IndentedTexts
{
    public static IEnumerable<Finding> Find(CheckInput input) =>
        input.Document.Indented.Where(block => block.Tokens.Any(token => token.Kind is TokenKind.Word && token.Length > 2)).Select(block => new Finding(block, new Stretch(0, block.Text.Length)));
}
