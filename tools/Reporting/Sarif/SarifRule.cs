using System.Text.Json;
using ClinicSite.Diagnostics;

namespace ClinicSite.Reporting.Sarif;

/// <summary>A reportingDescriptor (SARIF 2.1.0, 3.49).</summary>
internal static class SarifRule
{
    /// <param name="json">Where to.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="page">Its page in Markdown; null where it has none.</param>
    public static void Write(Utf8JsonWriter json, DiagnosticDescriptor rule, string? page)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", NameOf(rule));
        WriteText(json, "shortDescription", rule.Title);
        WriteText(json, "fullDescription", page is null ? rule.Title : Meaning(page) ?? rule.Title);
        if (Uri.TryCreate(rule.HelpUrl, UriKind.Absolute, out _)) json.WriteString("helpUri", rule.HelpUrl);
        json.WriteStartObject("help");
        json.WriteString("text", page ?? $"{rule.Title}. {rule.HelpUrl}".TrimEnd());
        json.WriteString("markdown", page ?? $"{rule.Title}. {rule.HelpUrl}".TrimEnd());
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SeverityWord.Of(rule.DefaultSeverity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("problem.severity", rule.DefaultSeverity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "recommendation" });
        json.WriteStartArray("tags");
        if (rule.Wcag.Count > 0) json.WriteStringValue("accessibility");
        foreach (var criterion in rule.Wcag) json.WriteStringValue("wcag/" + criterion);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>An identifier of the title's words: <c>LinkToAPage</c>.</summary>
    private static string NameOf(DiagnosticDescriptor rule)
    {
        var words = rule.Title.Split([' ', '-', '/', ','], StringSplitOptions.RemoveEmptyEntries).Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit)));
        var name = string.Concat(words.Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        return name.Length > 0 ? name : rule.Id.Replace(':', '-');
    }

    /// <summary>The first paragraph under "What it means".</summary>
    private static string? Meaning(string page)
    {
        var start = page.IndexOf("## What it means", StringComparison.Ordinal);
        if (start < 0) return null;
        var text = page[(page.IndexOf('\n', start) + 1)..].TrimStart();
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        return (end < 0 ? text : text[..end]).ReplaceLineEndings(" ").Trim();
    }
}
