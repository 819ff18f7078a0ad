using System.Diagnostics;
using System.Globalization;
using ClinicSite.Checks;

namespace ClinicSite.Reporting.Console;

/// <summary>Shows how long work goes on: one line that is rewritten on a terminal, a plain line now and then elsewhere.</summary>
/// <param name="writer">Where to; not where reports go.</param>
/// <param name="isTerminal">Whether a line can be rewritten.</param>
public sealed class ConsoleProgress(TextWriter writer, bool isTerminal) : IProgressListener
{
    private static readonly TimeSpan TerminalEvery = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan PlainEvery = TimeSpan.FromSeconds(5);
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Stage> _stages = new(StringComparer.Ordinal);
    private int _written;

    /// <inheritdoc/>
    public void Report(string stage, int done, int total)
    {
        lock (_lock)
        {
            if (!_stages.TryGetValue(stage, out var state)) _stages[stage] = state = new Stage();
            state.Done = Math.Max(state.Done, done);
            if (isTerminal && state.Done >= total)
            {
                ClearLine();
                return;
            }

            // Short work says nothing in a log.
            if (state.Watch.Elapsed - state.Shown < (isTerminal ? TerminalEvery : PlainEvery)) return;
            state.Shown = state.Watch.Elapsed;
            Show(TextOf(stage, state, total));
        }
    }

    /// <summary>Takes the rewritten line away, so that what is printed next begins on an empty one.</summary>
    public void Clear()
    {
        lock (_lock) ClearLine();
    }

    private static string TextOf(string stage, Stage state, int total)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{stage}: {state.Done:N0} of {total:N0}");
        if (state.Done == 0 || state.Done >= total) return text;
        var left = state.Watch.Elapsed * ((double)(total - state.Done) / state.Done);
        return $"{text}, about {Words.Time(left)} left";
    }

    private void Show(string text)
    {
        if (!isTerminal)
        {
            writer.WriteLine(text);
            return;
        }

        writer.Write('\r' + text.PadRight(_written));
        writer.Flush();
        _written = text.Length;
    }

    private void ClearLine()
    {
        if (_written == 0) return;
        writer.Write('\r' + new string(' ', _written) + '\r');
        writer.Flush();
        _written = 0;
    }

    private sealed class Stage
    {
        public Stopwatch Watch { get; } = Stopwatch.StartNew();

        public TimeSpan Shown { get; set; }

        public int Done { get; set; }
    }
}
