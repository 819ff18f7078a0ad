using System.Collections.Concurrent;
using ClinicSite.Text;

namespace ClinicSite.Diagnostics;

/// <summary>Collects diagnostics from many threads and hands them out in one order.</summary>
public sealed class DiagnosticBag
{
    // Made with the first: there is a bag for every text, and nearly all stay empty.
    private ConcurrentQueue<Diagnostic>? _items;
    private int _errors;

    /// <summary>Whether any error was added.</summary>
    public bool HasErrors => Volatile.Read(ref _errors) > 0;

    /// <summary>How many were added.</summary>
    public int Count => _items?.Count ?? 0;

    /// <summary>Adds one.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (diagnostic.Severity == DiagnosticSeverity.Error) Interlocked.Increment(ref _errors);
        (_items ?? Begin()).Enqueue(diagnostic);
    }

    /// <summary>Adds a diagnostic of a rule at a place.</summary>
    public void Add(DiagnosticDescriptor rule, SourceLocation? location, params ReadOnlySpan<object?> arguments) =>
        Add(rule.At(location, arguments));

    /// <summary>Adds several.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) Add(diagnostic);
    }

    /// <summary>Everything added, by file, line, column and id: the same order whatever thread added first.</summary>
    public IReadOnlyList<Diagnostic> ToSorted() => _items is null ? [] : DiagnosticOrder.Sort(_items);

    private ConcurrentQueue<Diagnostic> Begin()
    {
        var mine = new ConcurrentQueue<Diagnostic>();
        return Interlocked.CompareExchange(ref _items, mine, null) ?? mine;
    }
}
