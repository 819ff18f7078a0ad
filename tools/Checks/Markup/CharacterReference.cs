using System.Text;
using AngleSharp.Html;

namespace ClinicSite.Checks.Markup;

/// <summary>What may be wrong with a character reference; the names are those of the HTML standard, section 13.2.2.</summary>
internal enum ReferenceFault
{
    None,
    AbsenceOfDigits,
    ControlCharacter,
    MissingSemicolon,
    NoncharacterReference,
    NullReference,
    OutsideUnicode,
    Surrogate,
    UnknownName,
}

/// <summary>A character reference, or an ampersand that is none (13.2.5.72 to 80).</summary>
/// <param name="Text">What it stands for.</param>
/// <param name="Length">How many bytes it takes.</param>
/// <param name="Fault">What is wrong with it.</param>
internal readonly record struct CharacterReference(string Text, int Length, ReferenceFault Fault)
{
    private const int LongestName = 33;

    /// <summary>What Windows-1252 has where Unicode has control characters.</summary>
    private const string Windows1252 = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>Reads the reference that begins with the first byte, an ampersand.</summary>
    public static CharacterReference Read(ReadOnlySpan<byte> bytes, bool inAttribute)
    {
        if (bytes.Length < 2) return new CharacterReference("&", 1, ReferenceFault.None);
        if (bytes[1] == '#') return Numeric(bytes);
        return char.IsAsciiLetterOrDigit((char)bytes[1]) ? Named(bytes, inAttribute) : new CharacterReference("&", 1, ReferenceFault.None);
    }

    private static CharacterReference Named(ReadOnlySpan<byte> bytes, bool inAttribute)
    {
        var end = 1;
        while (end < bytes.Length && char.IsAsciiLetterOrDigit((char)bytes[end])) end++;
        var isClosed = end < bytes.Length && bytes[end] == ';';
        var name = Encoding.ASCII.GetString(bytes[1..Math.Min(isClosed ? end + 1 : end, LongestName)]);
        for (var length = name.Length; length > 0; length--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(name[..length]) is not { } symbol) continue;
            var isWhole = name[length - 1] == ';';
            if (isWhole) return new CharacterReference(symbol, length + 1, ReferenceFault.None);
            var next = length + 1 < bytes.Length ? bytes[length + 1] : (byte)0;
            if (inAttribute && (next == '=' || char.IsAsciiLetterOrDigit((char)next))) return new CharacterReference("&", 1, ReferenceFault.None);
            return new CharacterReference(symbol, length + 1, ReferenceFault.MissingSemicolon);
        }

        return new CharacterReference("&", 1, isClosed ? ReferenceFault.UnknownName : ReferenceFault.None);
    }

    private static CharacterReference Numeric(ReadOnlySpan<byte> bytes)
    {
        var isHex = bytes.Length > 2 && bytes[2] is (byte)'x' or (byte)'X';
        var (start, value) = (isHex ? 3 : 2, 0);
        var end = start;
        for (; end < bytes.Length && IsDigit(bytes[end], isHex); end++)
            value = value > 0x10FFFF ? value : (value * (isHex ? 16 : 10)) + Convert.ToInt32(((char)bytes[end]).ToString(), 16);
        if (end == start) return new CharacterReference("&", 1, ReferenceFault.AbsenceOfDigits);
        var isClosed = end < bytes.Length && bytes[end] == ';';
        var (text, fault) = Character(value);
        if (!isClosed && fault == ReferenceFault.None) fault = ReferenceFault.MissingSemicolon;
        return new CharacterReference(text, isClosed ? end + 1 : end, fault);
    }

    private static bool IsDigit(byte letter, bool isHex) => isHex ? char.IsAsciiHexDigit((char)letter) : char.IsAsciiDigit((char)letter);

    private static (string Text, ReferenceFault Fault) Character(int value) => value switch
    {
        0 => ("\uFFFD", ReferenceFault.NullReference),
        > 0x10FFFF => ("\uFFFD", ReferenceFault.OutsideUnicode),
        >= 0xD800 and <= 0xDFFF => ("\uFFFD", ReferenceFault.Surrogate),
        >= 0x80 and <= 0x9F => (Windows1252[value - 0x80].ToString(), ReferenceFault.ControlCharacter),
        (>= 0xFDD0 and <= 0xFDEF) => (char.ConvertFromUtf32(value), ReferenceFault.NoncharacterReference),
        _ when (value & 0xFFFE) == 0xFFFE => (char.ConvertFromUtf32(value), ReferenceFault.NoncharacterReference),
        0x0D or 0x7F or (< 0x20 and not (0x09 or 0x0A or 0x0C)) => (((char)value).ToString(), ReferenceFault.ControlCharacter),
        _ => (char.ConvertFromUtf32(value), ReferenceFault.None),
    };
}
