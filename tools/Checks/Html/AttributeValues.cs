using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ClinicSite.Checks.Markup;

namespace ClinicSite.Checks.Html;

/// <summary>Values that the HTML standard knows, for attributes that know only some.</summary>
internal static partial class AttributeValues
{
    private static readonly FrozenDictionary<(HtmlTag, HtmlAttribute), string> Words = Make();

    private static readonly FrozenSet<HtmlAttribute> Switches = ((HtmlAttribute[])[
        HtmlAttribute.Async, HtmlAttribute.Autofocus, HtmlAttribute.Autoplay, HtmlAttribute.Checked, HtmlAttribute.Controls, HtmlAttribute.Default, HtmlAttribute.Defer,
        HtmlAttribute.Disabled, HtmlAttribute.Inert, HtmlAttribute.Ismap, HtmlAttribute.Loop, HtmlAttribute.Multiple, HtmlAttribute.Muted, HtmlAttribute.Nomodule,
        HtmlAttribute.Novalidate, HtmlAttribute.Open, HtmlAttribute.Playsinline, HtmlAttribute.Readonly, HtmlAttribute.Required, HtmlAttribute.Reversed, HtmlAttribute.Selected]).ToFrozenSet();

    /// <summary>Attributes that take any value; most are of these.</summary>
    private static readonly bool[] TakesAny = [.. Enum.GetValues<HtmlAttribute>().Select(name => !Switches.Contains(name) && !Words.Keys.Any(key => key.Item2 == name)
        && name is not (HtmlAttribute.Width or HtmlAttribute.Height or HtmlAttribute.Colspan or HtmlAttribute.Rowspan or HtmlAttribute.Maxlength or HtmlAttribute.Minlength or HtmlAttribute.Rows or HtmlAttribute.Cols
            or HtmlAttribute.Tabindex or HtmlAttribute.Target or HtmlAttribute.Formtarget or HtmlAttribute.Datetime or HtmlAttribute.Srcset))];

    /// <summary>Why the value cannot be; null where it can.</summary>
    public static string? FaultOf(in TagToken tag, in AttributeSpan attribute)
    {
        if (TakesAny[(int)attribute.Name]) return null;
        if (Switches.Contains(attribute.Name)) return tag.RawOf(attribute).SequenceEqual("false"u8) ? "the attribute switches on, whatever its value; leave it out to switch off" : null;
        if (Words.TryGetValue((tag.Tag, attribute.Name), out var known) || Words.TryGetValue((HtmlTag.Unknown, attribute.Name), out known))
        {
            var value = tag.ValueOf(attribute).Trim().ToLowerAscii();
            return known.Split(' ').Contains(value) || (value.Length == 0 && known.StartsWith(' ')) ? null : "it can be " + known.Trim().Replace(" ", ", ", StringComparison.Ordinal);
        }

        return attribute.Name switch
        {
            HtmlAttribute.Width or HtmlAttribute.Height when tag.Tag is HtmlTag.Img or HtmlTag.Iframe or HtmlTag.Video or HtmlTag.Canvas or HtmlTag.Embed or HtmlTag.Object or HtmlTag.Source =>
                IsWhole(tag, attribute) ? null : "it is a number of pixels without a unit",
            HtmlAttribute.Colspan when tag.RawOf(attribute).Trim(" 0"u8).IsEmpty => "it is a whole number from 1",
            HtmlAttribute.Colspan or HtmlAttribute.Rowspan or HtmlAttribute.Maxlength or HtmlAttribute.Minlength or HtmlAttribute.Rows or HtmlAttribute.Cols =>
                IsWhole(tag, attribute) ? null : "it is a whole number",
            HtmlAttribute.Tabindex => Whole().IsMatch(tag.ValueOf(attribute)) ? null : "it is a whole number",
            HtmlAttribute.Target or HtmlAttribute.Formtarget => FaultOfTarget(tag.ValueOf(attribute)),
            HtmlAttribute.Datetime when tag.Tag is HtmlTag.Time or HtmlTag.Ins or HtmlTag.Del => Date().IsMatch(tag.ValueOf(attribute).Trim()) ? null : "it is a date such as 2026-11-23, a time or a duration",
            HtmlAttribute.Srcset when tag.Tag is HtmlTag.Img or HtmlTag.Source => FaultOfSet(tag.ValueOf(attribute)),
            _ => null,
        };
    }

    private static bool IsWhole(in TagToken tag, in AttributeSpan attribute) => tag.RawOf(attribute).Trim(" \t\n\r\f"u8) is { IsEmpty: false } value && value.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;

    private static string? FaultOfTarget(string value) =>
        value.ToLowerAscii() is "blank" or "new" or "self" or "top" ? $"“_{value}” may be meant"
        : value.StartsWith('_') && value.ToLowerAscii() is not ("_blank" or "_self" or "_parent" or "_top" or "_unfencedtop") ? "it can be _blank, _self, _parent, _top, or a name without underscore"
        : null;

    private static string? FaultOfSet(string value)
    {
        if (value.Trim().Length == 0) return "it names no image";
        if (value.Contains("data:", StringComparison.Ordinal)) return null;
        var descriptors = value.Split(", ").Select(item => item.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(words => words.Length > 1).Select(words => words[^1].TrimEnd(',')).ToList();
        if (descriptors.Find(word => !Descriptor().IsMatch(word)) is { } wrong) return $"“{wrong}” is neither a width (480w) nor a density (2x)";
        return descriptors.Exists(word => word.EndsWith('w')) && descriptors.Exists(word => word.EndsWith('x')) ? "widths (480w) and densities (2x) cannot be mixed" : null;
    }

    private static FrozenDictionary<(HtmlTag, HtmlAttribute), string> Make()
    {
        const HtmlTag Any = HtmlTag.Unknown;
        return new Dictionary<(HtmlTag, HtmlAttribute), string>
        {
            [(HtmlTag.Input, HtmlAttribute.Type)] = "hidden text search tel url email password date month week time datetime-local number range color checkbox radio file submit image reset button",
            [(HtmlTag.Button, HtmlAttribute.Type)] = "submit reset button",
            [(HtmlTag.Form, HtmlAttribute.Method)] = "get post dialog",
            [(Any, HtmlAttribute.Formmethod)] = "get post dialog",
            [(HtmlTag.Form, HtmlAttribute.Enctype)] = "application/x-www-form-urlencoded multipart/form-data text/plain",
            [(HtmlTag.Form, HtmlAttribute.Autocomplete)] = "on off",
            [(HtmlTag.Th, HtmlAttribute.Scope)] = "row col rowgroup colgroup",
            [(HtmlTag.Track, HtmlAttribute.Kind)] = "subtitles captions descriptions chapters metadata",
            [(HtmlTag.Ol, HtmlAttribute.Type)] = "1 a i",
            [(HtmlTag.Area, HtmlAttribute.Shape)] = "rect circle poly default",
            [(Any, HtmlAttribute.Loading)] = "lazy eager",
            [(Any, HtmlAttribute.Decoding)] = "sync async auto",
            [(Any, HtmlAttribute.Fetchpriority)] = "high low auto",
            [(Any, HtmlAttribute.Dir)] = "ltr rtl auto",
            [(Any, HtmlAttribute.Draggable)] = "true false",
            [(Any, HtmlAttribute.Contenteditable)] = " true false plaintext-only",
            [(Any, HtmlAttribute.Spellcheck)] = " true false",
            [(Any, HtmlAttribute.Translate)] = " yes no",
            [(Any, HtmlAttribute.Hidden)] = " hidden until-found",
            [(Any, HtmlAttribute.Preload)] = " none metadata auto",
            [(Any, HtmlAttribute.Crossorigin)] = " anonymous use-credentials",
            [(Any, HtmlAttribute.Inputmode)] = "none text tel url email numeric decimal search",
            [(Any, HtmlAttribute.Referrerpolicy)] = " no-referrer no-referrer-when-downgrade same-origin origin strict-origin origin-when-cross-origin strict-origin-when-cross-origin unsafe-url",
        }.ToFrozenDictionary();
    }

    [GeneratedRegex(@"^\s*-?[0-9]+\s*$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^([0-9]+w|[0-9]*\.?[0-9]+x|[0-9]+h)$")]
    private static partial Regex Descriptor();

    [GeneratedRegex("""
        ^([0-9]{4,}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?|[0-9]{4,}-W[0-9]{2}|--?[0-9]{2}-[0-9]{2}|[0-9]{2}-[0-9]{2}
        |([0-9]{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[T\ ])?[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,3})?)?(Z|[+-][0-9]{2}:?[0-9]{2})?|Z|[+-][0-9]{2}:?[0-9]{2}
        |P([0-9]+D)?(T([0-9]+H)?([0-9]+M)?([0-9]+(\.[0-9]{1,3})?S)?)?|([0-9]+(\.[0-9]+)?\s*[wdhms]\s*)+)$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex Date();
}
