using System.Text.RegularExpressions;
using ClinicSite.Diagnostics;

namespace ClinicSite.Checks.Addresses;

/// <summary>What is wrong with a <c>mailto:</c> link (RFC 6068).</summary>
internal static partial class MailAddress
{
    private const string None = "it holds no mail address";

    /// <summary>What is wrong; null where nothing is.</summary>
    public static string? FaultOf(string address)
    {
        var rest = address.Trim()["mailto:".Length..];
        var question = rest.IndexOf('?', StringComparison.Ordinal);
        var (to, fields) = question < 0 ? (rest, "") : (rest[..question], rest[(question + 1)..]);
        if (rest.Length == 0) return None;
        if (BadEscape().IsMatch(rest)) return "a percent sign in it begins no escape (a percent sign itself is %25)";
        if (to.StartsWith("//", StringComparison.Ordinal)) return "no slashes follow mailto:";
        if (to.Contains('&', StringComparison.Ordinal) && question < 0) return "its first field must follow a question mark, not &";
        if (to.Contains(';', StringComparison.Ordinal)) return "several addresses are separated by commas, not by semicolons";
        if (to.Length > 0 && to.Split(',').Select(FaultOfOne).FirstOrDefault(fault => fault is not null) is { } wrong) return wrong;
        return FaultOfFields(fields, to.Length == 0);
    }

    private static string? FaultOfOne(string one)
    {
        if (one.AsSpan().IndexOfAny(" \t") >= 0) return "it holds a space";
        var text = Uri.UnescapeDataString(one);
        if (!text.Contains('@', StringComparison.Ordinal)) return None;
        if (text.Contains("..", StringComparison.Ordinal) || text.StartsWith('.') || text.Contains(".@", StringComparison.Ordinal)) return $"“{text}” is no mail address";
        return Form().Match(text) is { Success: true } match && WebHost.TryParse(match.Groups["host"].Value, out var host) is null
            && (host.Name.StartsWith('[') || (host.Name.LastIndexOf('.') is > 0 and var dot && host.Name.Length - dot > 2))
            ? null
            : $"“{text}” is no mail address";
    }

    /// <summary>What mail programs show otherwise than meant; null where nothing is.</summary>
    public static (string Why, DiagnosticSeverity Severity)? DoubtOf(string address) =>
        address.Trim().Contains(' ', StringComparison.Ordinal) ? ("a space in it is written %20", DiagnosticSeverity.Warning) : null;

    /// <summary>The hosts that mail would go to.</summary>
    public static IEnumerable<string> HostsOf(string address) =>
        Uri.UnescapeDataString(address.Trim()["mailto:".Length..].Split('?')[0]).Split(',').Where(one => one.Contains('@', StringComparison.Ordinal)).Select(one => one[(one.LastIndexOf('@') + 1)..].Trim().ToLowerInvariant());

    private static string? FaultOfFields(string fields, bool needsField)
    {
        if (fields.Length == 0) return needsField ? None : null;
        if (fields.Contains('?', StringComparison.Ordinal) && QuestionField().IsMatch(fields)) return "its fields are separated by &, not by question marks";
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in fields.Split('&'))
        {
            var equals = field.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0) return $"its field “{field}” has no name or no value";
            var name = field[..equals].ToLowerInvariant();
            if (name.StartsWith("amp;", StringComparison.Ordinal)) return "its & is escaped twice";
            if (name is "subject" or "body" && !seen.Add(name)) return $"its field “{name}” is given twice";
            if (name is not ("to" or "cc" or "bcc") || field.Length == equals + 1) continue;
            if (field[(equals + 1)..].Split(',').Select(FaultOfOne).FirstOrDefault(fault => fault is not null) is { } wrong) return wrong;
        }

        return null;
    }

    [GeneratedRegex(@"^(?:[^\s@<>()\[\]\\,;:""]+|""[^""]*"")@(?<host>[^\s@]+)$")]
    private static partial Regex Form();

    [GeneratedRegex("%(?![0-9a-fA-F]{2})")]
    private static partial Regex BadEscape();

    [GeneratedRegex(@"\?(subject|body|cc|bcc|to)=", RegexOptions.IgnoreCase)]
    private static partial Regex QuestionField();
}
