using System.Text;

namespace ClinicSite.Checks.Markup;

/// <summary>A doctype.</summary>
/// <param name="Name">Its name in lower case, or null.</param>
/// <param name="PublicId">Its public identifier, or null.</param>
/// <param name="SystemId">Its system identifier, or null.</param>
/// <param name="ForcesQuirks">Whether it is too broken to count.</param>
internal readonly record struct Doctype(string? Name, string? PublicId, string? SystemId, bool ForcesQuirks)
{
    /// <summary>Reads what stands after <c>&lt;!doctype</c> (13.2.5.53 to 68).</summary>
    /// <param name="html">The rest of the file.</param>
    /// <param name="length">How much of it belongs to the doctype, with the <c>&gt;</c>.</param>
    /// <param name="isWhole">Whether it ends before the file does.</param>
    public static Doctype Read(ReadOnlySpan<byte> html, out int length, out bool isWhole)
    {
        var reader = new Reader(html);
        var doctype = reader.Read();
        (length, isWhole) = (reader.Position, reader.IsWhole);
        return doctype;
    }

    private ref struct Reader(ReadOnlySpan<byte> html)
    {
        private readonly ReadOnlySpan<byte> _html = html;

        public int Position { get; private set; }

        public bool IsWhole { get; private set; } = true;

        private readonly int Next => Position < _html.Length ? _html[Position] : -1;

        public Doctype Read()
        {
            SkipSpace();
            if (Next is '>' or -1) return Close(new Doctype(null, null, null, true));
            var start = Position;
            while (Next is not (-1 or '>' or ' ' or '\t' or '\n' or '\f' or '\r')) Position++;
            var doctype = new Doctype(TextOf(start, Position).ToLowerAscii(), null, null, false);
            SkipSpace();
            return Next is '>' or -1 ? Close(doctype) : Identifiers(doctype);
        }

        private Doctype Identifiers(Doctype doctype)
        {
            var rest = _html[Position..];
            var isPublic = rest.Length >= 6 && Ascii.EqualsIgnoreCase(rest[..6], "public"u8);
            if (!isPublic && !(rest.Length >= 6 && Ascii.EqualsIgnoreCase(rest[..6], "system"u8))) return Bogus(doctype with { ForcesQuirks = true });
            Position += 6;
            SkipSpace();
            if (Next is not ('"' or '\'')) return Bogus(doctype with { ForcesQuirks = true });
            if (!Quoted(out var first)) return Close(doctype.With(isPublic, first) with { ForcesQuirks = true });
            doctype = doctype.With(isPublic, first);
            SkipSpace();
            if (Next is '>' or -1) return Close(doctype);
            if (!isPublic) return Bogus(doctype);
            if (Next is not ('"' or '\'')) return Bogus(doctype with { ForcesQuirks = true });
            if (!Quoted(out var second)) return Close(doctype with { SystemId = second, ForcesQuirks = true });
            SkipSpace();
            return Next is '>' or -1 ? Close(doctype with { SystemId = second }) : Bogus(doctype with { SystemId = second });
        }

        /// <summary>Skips to the end; what stands there means nothing.</summary>
        private Doctype Bogus(Doctype doctype)
        {
            var forced = doctype.ForcesQuirks;
            while (Next is not ('>' or -1)) Position++;
            return Close(doctype) with { ForcesQuirks = forced };
        }

        private Doctype Close(Doctype doctype)
        {
            IsWhole = Next == '>';
            if (IsWhole) Position++;
            return IsWhole ? doctype : doctype with { ForcesQuirks = true };
        }

        /// <summary>Reads an identifier in quotation marks; false where <c>&gt;</c> or the file's end cuts it off.</summary>
        private bool Quoted(out string text)
        {
            var (quote, start) = (Next, ++Position);
            while (Next != quote && Next is not ('>' or -1)) Position++;
            text = TextOf(start, Position);
            if (Next != quote) return false;
            Position++;
            return true;
        }

        private readonly string TextOf(int start, int end) =>
            MarkupText.Plain(_html[start..end]);

        private void SkipSpace()
        {
            while (Next is ' ' or '\t' or '\n' or '\f' or '\r') Position++;
        }
    }

    private Doctype With(bool isPublic, string identifier) => isPublic ? this with { PublicId = identifier } : this with { SystemId = identifier };
}

/// <summary>Lower case for the letters of ASCII alone, as HTML has it.</summary>
internal static class AsciiCase
{
    public static string ToLowerAscii(this string text) => text.AsSpan().IndexOfAnyInRange('A', 'Z') < 0
        ? text
        : string.Create(text.Length, text, (to, from) =>
        {
            for (var at = 0; at < to.Length; at++) to[at] = char.IsAsciiLetterUpper(from[at]) ? (char)(from[at] | 0x20) : from[at];
        });
}
