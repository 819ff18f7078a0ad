namespace ClinicSite.Checks.Links;

/// <summary>What a group of robots.txt allows and disallows (RFC 9309, section 2.2.2).</summary>
public sealed class RobotsPaths
{
    private readonly List<(string Path, bool Allows)> _rules = [];

    /// <summary>Whether it says nothing.</summary>
    public bool IsEmpty => _rules.Count == 0;

    /// <summary>Adds an <c>Allow</c> or <c>Disallow</c> line.</summary>
    /// <param name="path">Its path, which may hold <c>*</c> and end with <c>$</c>.</param>
    /// <param name="allows">Which of the two it is.</param>
    public void Add(string path, bool allows) => _rules.Add((path, allows));

    /// <summary>Whether a path is disallowed: of the rules that fit, the longest counts.</summary>
    /// <param name="path">With its leading slash.</param>
    public bool Forbids(string path)
    {
        var best = (Length: -1, Allows: true);
        foreach (var (rule, allows) in _rules)
            if (Fits(rule, path) && (rule.Length > best.Length || (rule.Length == best.Length && allows))) best = (rule.Length, allows);
        return !best.Allows;
    }

    /// <summary>A star stands for any letters, a dollar sign at the end for the end.</summary>
    private static bool Fits(string rule, string path)
    {
        var isWhole = rule.EndsWith('$');
        var parts = (isWhole ? rule[..^1] : rule).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal)) return false;
        var at = parts[0].Length;
        foreach (var part in parts.Skip(1))
        {
            var found = path.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0) return false;
            at = found + part.Length;
        }

        return !isWhole || at == path.Length || (parts.Length > 1 && path.EndsWith(parts[^1], StringComparison.Ordinal));
    }
}
