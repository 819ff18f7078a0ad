namespace ClinicSite.Build;

/// <summary>
/// Runs work on several threads, one of them the caller's. Parallel.ForEach would end its workers and make new ones
/// every tenth of a second, and a worker with renderers is not cheap to make.
/// </summary>
internal static class Workers
{
    public static void Run(int count, Action work)
    {
        var others = new Task[Math.Max(0, count - 1)];
        for (var index = 0; index < others.Length; index++)
            others[index] = Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            work();
        }
        finally
        {
            Task.WaitAll(others);
        }
    }

    /// <summary>Does two things side by side and waits for both.</summary>
    public static void Together(Action one, Action other)
    {
        var beside = Task.Run(one);
        try
        {
            other();
        }
        finally
        {
            beside.Wait();
        }
    }

    /// <summary>Makes one thing of another on several threads, each in its place.</summary>
    public static IReadOnlyList<TResult> Select<T, TResult>(IReadOnlyList<T> items, int count, Func<T, TResult> make)
    {
        var made = new TResult[items.Count];
        var next = -1;
        Run(Math.Min(count, items.Count), () =>
        {
            while (Interlocked.Increment(ref next) is var index && index < items.Count) made[index] = make(items[index]);
        });
        return made;
    }
}
