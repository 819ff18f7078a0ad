using System.Text;

namespace ClinicSite.Citations.Formatting;

/// <summary>Titles may hold <c>&lt;i&gt;</c>, <c>&lt;b&gt;</c>, <c>&lt;sub&gt;</c> and <c>&lt;sup&gt;</c> in pairs; every other sign is text. Quotes become curly.</summary>
internal static class TitleMarkup
{
    private static readonly string[] Elements = ["i", "b", "sub", "sup"];

    /// <summary>The tag that starts here, or null where it is only a sign.</summary>
    public static (string Name, bool Closes, int Length)? TagAt(string text, int at)
    {
        foreach (var name in Elements)
        {
            if (string.CompareOrdinal(text, at, $"<{name}>", 0, name.Length + 2) == 0) return (name, false, name.Length + 2);
            if (string.CompareOrdinal(text, at, $"</{name}>", 0, name.Length + 3) == 0) return (name, true, name.Length + 3);
        }

        return null;
    }

    public static Fragment Parse(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal)) return Fragment.Plain(Quotes.Curl(text));
        text = Quotes.Curl(text);
        var html = new StringBuilder();
        var plain = new StringBuilder();
        var open = new Stack<string>();
        for (var at = 0; at < text.Length;)
        {
            if (TagAt(text, at) is { } tag && IsPaired(text, at, tag, open))
            {
                html.Append(text, at, tag.Length);
                if (tag.Closes) open.Pop();
                else open.Push(tag.Name);
                at += tag.Length;
                continue;
            }

            plain.Append(text[at]);
            html.Append(Markup.Encode(text[at].ToString()));
            at++;
        }

        while (open.TryPop(out var name)) html.Append("</").Append(name).Append('>');
        return new Fragment(html.ToString(), plain.ToString());
    }

    private static bool IsPaired(string text, int at, (string Name, bool Closes, int Length) tag, Stack<string> open) => tag.Closes
        ? open.TryPeek(out var name) && name == tag.Name
        : text.IndexOf($"</{tag.Name}>", at, StringComparison.Ordinal) >= 0;
}
