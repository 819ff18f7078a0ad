using System.Diagnostics;

namespace ClinicSite.Build;

/// <summary>What one stage of a build took.</summary>
/// <param name="Stage">Its name.</param>
/// <param name="Elapsed">Wall time.</param>
/// <param name="Allocated">Bytes allocated in it, on all threads.</param>
public sealed record StageTime(string Stage, TimeSpan Elapsed, long Allocated);

/// <summary>Measures the stages of a build.</summary>
internal sealed class StageClock
{
    private readonly List<StageTime> _stages = [];

    public IReadOnlyList<StageTime> Stages => _stages;

    public T Run<T>(string stage, Func<T> work)
    {
        var (start, allocated) = (Stopwatch.GetTimestamp(), GC.GetTotalAllocatedBytes());
        var result = work();
        _stages.Add(new StageTime(stage, Stopwatch.GetElapsedTime(start), GC.GetTotalAllocatedBytes() - allocated));
        return result;
    }
}
