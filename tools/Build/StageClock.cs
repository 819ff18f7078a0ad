using System.Diagnostics;

namespace ClinicSite.Build;

/// <summary>Measures the stages of a build.</summary>
internal sealed class StageClock
{
    private readonly List<(string Stage, TimeSpan Elapsed)> _stages = [];

    public IReadOnlyList<(string Stage, TimeSpan Elapsed)> Stages => _stages;

    public T Run<T>(string stage, Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        _stages.Add((stage, Stopwatch.GetElapsedTime(start)));
        return result;
    }
}
