namespace ClinicSite.Text;

/// <summary>A place in a file an editor can open.</summary>
/// <param name="File">Path relative to the site folder, with forward slashes: <c>input/conditions/migraine.md</c>.</param>
/// <param name="Line">1-based line, or null where only the file is known.</param>
/// <param name="Column">1-based column in UTF-16 code units, or null where only the line is known.</param>
/// <param name="Length">How many characters of that line the caret underlines; at least 1.</param>
public sealed record SourceLocation(string File, int? Line = null, int? Column = null, int Length = 1)
{
    /// <summary>MSBuild's form, <c>file(line,column)</c>, which editors and CI make clickable.</summary>
    public override string ToString() => (Line, Column) switch
    {
        (null, _) => File,
        ({ } line, null) => $"{File}({line})",
        ({ } line, { } column) => $"{File}({line},{column})",
    };
}
