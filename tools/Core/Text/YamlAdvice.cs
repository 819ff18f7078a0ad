namespace ClinicSite.Text;

/// <summary>Says in an editor's words what a YAML parser says in its own.</summary>
public static class YamlAdvice
{
    /// <summary>What is wrong, and what to do.</summary>
    /// <param name="message">The parser's message.</param>
    /// <param name="line">The line on which it stumbled; may be empty.</param>
    public static (string What, string Hint) For(string message, ReadOnlySpan<char> line)
    {
        if (line.Contains('\t'))
            return ("a tab stands where YAML wants spaces", "Replace the tab by spaces.");
        if (message.Contains("quoted scalar", StringComparison.OrdinalIgnoreCase))
            return ("a quotation mark opens here and is never closed", "Close the quotation, or delete the mark.");
        if (message.Contains("mapping values are not allowed", StringComparison.OrdinalIgnoreCase) || message.Contains("invalid mapping", StringComparison.OrdinalIgnoreCase))
            return ("there is a colon too many", "A text that holds a colon and a space needs quotes: title: \"Migraine: what helps\"");
        if (message.Contains("cannot start any token", StringComparison.OrdinalIgnoreCase))
            return ("no text may begin with this character", "Put the whole text in quotes, or delete the character.");
        if (message.Contains("flow sequence", StringComparison.OrdinalIgnoreCase))
            return ("a list that opens with \"[\" is not closed as it should be", "Close the list with \"]\" and put commas between its items.");
        if (message.Contains("flow mapping", StringComparison.OrdinalIgnoreCase))
            return ("a group that opens with \"{\" is not closed as it should be", "Close the group with \"}\" and put commas between its fields.");
        return (message.Trim().TrimEnd('.').ReplaceLineEndings(" "),
            "Look at this line and the one before it: indentation, a missing colon, or a text that needs quotes.");
    }
}
