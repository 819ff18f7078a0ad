using System.Text;
using ClinicSite.Checks.Markup;

namespace ClinicSite.Checks.Pages;

/// <summary>Makes CSS selectors of the elements at some offsets, by which a person finds them again: from the nearest id, or from the root.</summary>
/// <param name="html">The page.</param>
/// <param name="offsets">Where the elements' start tags stand.</param>
internal sealed class SelectorVisitor(ReadOnlyMemory<byte> html, IReadOnlySet<int> offsets) : PageVisitor
{
    private const int Deepest = 100;

    private readonly List<Step> _steps = [];

    /// <summary>The selectors found, by offset.</summary>
    public Dictionary<int, string> Found { get; } = [];

    public override void StartTag(in TagToken tag, ElementStack open)
    {
        var depth = open.Count;
        // Nobody follows a path as long as this, and making thousands of them would take minutes.
        if (depth > Deepest) return;
        while (_steps.Count <= depth) _steps.Add(new Step());
        // Elements that browsers add have no start tag that would have made their step.
        for (var at = depth - 1; at >= 0 && (open.All[at].Offset < 0 || _steps[at].Offset != open.All[at].Offset); at--)
            if (_steps[at].Offset != open.All[at].Offset) _steps[at].Begin(open.All[at].Offset, open.All[at].Offset < 0 ? open.All[at].Tag.ToString().ToLowerAscii() : NameAt(open.All[at].Offset), null, 0);
        var parent = depth == 0 ? null : _steps[depth - 1];
        var index = parent?.NextOf(tag.NameHash) ?? 0;
        var id = tag.Get(HtmlAttribute.Id);
        _steps[depth].Begin(tag.Offset, null, id is { Length: > 0 } && IsPlain(id) ? id : null, index);
        if (offsets.Contains(tag.Offset)) Found.TryAdd(tag.Offset, Selector(depth));
    }

    private string Selector(int depth)
    {
        var first = depth;
        while (first > 0 && _steps[first].Id is null) first--;
        var text = new StringBuilder();
        for (var at = first; at <= depth; at++)
        {
            if (at > first) text.Append(" > ");
            var step = _steps[at];
            if (at == first && step.Id is not null) text.Append('#').Append(step.Id);
            else text.Append(step.Name ?? NameAt(step.Offset)).Append(step.Index > 1 || (step.Index == 1 && IsOften(step)) ? $":nth-of-type({step.Index})" : "");
        }

        return text.ToString();
    }

    /// <summary>Of these there is one in a page or in its parent as a rule, and a number would only be noise.</summary>
    private bool IsOften(Step step) => NameAt(step.Offset) is not ("html" or "head" or "body" or "main" or "h1" or "title" or "nav" or "tbody" or "thead");

    private string NameAt(int offset)
    {
        var rest = html.Span[(offset + 1)..];
        var length = rest.IndexOfAny(NameEnds.Tag);
        return Encoding.UTF8.GetString(length < 0 ? rest : rest[..length]).ToLowerAscii();
    }

    private static bool IsPlain(string id) =>
        (char.IsAsciiLetter(id[0]) || id[0] == '_') && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');

    private sealed class Step
    {
        private readonly Dictionary<ulong, int> _children = [];

        public int Offset { get; private set; } = -2;

        public string? Name { get; private set; }

        public string? Id { get; private set; }

        public int Index { get; private set; }

        public void Begin(int offset, string? name, string? id, int index)
        {
            (Offset, Name, Id, Index) = (offset, name, id, index);
            _children.Clear();
        }

        public int NextOf(ulong name) => _children[name] = _children.GetValueOrDefault(name) + 1;
    }
}
