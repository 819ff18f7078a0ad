namespace ClinicSite.Tests.Verification;

/// <summary>A clock that runs a hundred times as fast, so that waits of seconds are tested in tens of milliseconds.</summary>
internal sealed class FastTime : TimeProvider
{
    private const int Speed = 100;
    private readonly long _start = System.GetTimestamp();

    public override long GetTimestamp() => _start + ((System.GetTimestamp() - _start) * Speed);

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero) + (System.GetElapsedTime(_start) * Speed);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Fast(dueTime), Fast(period));

    /// <summary>The system's timers count whole milliseconds and may end one too soon, which would be a tenth of a second here.</summary>
    private static TimeSpan Fast(TimeSpan time) =>
        time > TimeSpan.Zero ? TimeSpan.FromMilliseconds(Math.Ceiling(time.TotalMilliseconds / Speed) + 1) : time;
}
