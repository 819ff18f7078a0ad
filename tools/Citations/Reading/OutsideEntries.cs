using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;

namespace ClinicSite.Citations.Reading;

/// <summary>Reports what belongs to no entry: once for lines that follow one another.</summary>
internal sealed class OutsideEntries(SourceText source, DiagnosticBag diagnostics)
{
    private const int Shown = 40;
    private bool _wasOutside;

    /// <summary>A line that belongs to no entry; empty ones are nothing to report.</summary>
    public void Add(PlacedText line)
    {
        if (line.IsEmpty || _wasOutside) return;
        _wasOutside = true;
        var shown = line.Text.Length <= Shown ? line.Text : line.Text[..Shown] + "…";
        diagnostics.Add(ReferenceFileRules.OutsideEntry, source.LocationOf(line.Offset, line.Length), shown);
    }

    /// <summary>An entry begins.</summary>
    public void Reset() => _wasOutside = false;
}
