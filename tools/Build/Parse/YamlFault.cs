using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;
using YamlDotNet.Core;

namespace ClinicSite.Build.Parse;

/// <summary>Finds the place an editor has to look at when the parser stumbles, which is not always where it fell.</summary>
internal static class YamlFault
{
    private const int LinesToSearch = 1000;

    /// <summary>What is wrong: at a list or group that was never closed, where that opens; at a tab, in its line.</summary>
    /// <param name="error">What the parser threw.</param>
    /// <param name="source">The file.</param>
    /// <param name="lineOffset">How many lines of the file come before those parsed.</param>
    /// <param name="start">Where the parser fell.</param>
    /// <param name="open">The list or group in brackets that was open then.</param>
    public static Diagnostic Of(Exception error, SourceText source, int lineOffset, Mark start, (bool IsList, Mark Start)? open)
    {
        var (line, column) = (Math.Max(1, (int)start.Line + lineOffset), Math.Max(1, (int)start.Column));
        if (error.Message.Contains("invalid tab", StringComparison.Ordinal)) (line, column) = FindTab(source, line, column);
        else if (open is { } group && !error.Message.Contains("quoted", StringComparison.OrdinalIgnoreCase))
        {
            var (what, hint) = YamlAdvice.For(group.IsList ? "flow sequence" : "flow mapping", []);
            return YamlRules.Syntax.At(new SourceLocation(source.Path, (int)group.Start.Line + lineOffset, (int)group.Start.Column), what, hint);
        }

        var advice = YamlAdvice.For(error.Message, source.GetLine(line));
        return YamlRules.Syntax.At(new SourceLocation(source.Path, line, column), advice.What, advice.Hint);
    }

    /// <summary>The parser names the beginning of the group in which a line is indented with a tab; this finds the line.</summary>
    private static (int Line, int Column) FindTab(SourceText source, int from, int column)
    {
        for (var line = from; line < from + LinesToSearch; line++)
        {
            var text = source.GetLine(line);
            var tab = text[..(text.Length - text.TrimStart(" \t").Length)].IndexOf('\t');
            if (tab >= 0) return (line, tab + 1);
        }

        return (from, column);
    }
}
