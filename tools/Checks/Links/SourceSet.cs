namespace ClinicSite.Checks.Links;

/// <summary>Reads a srcset (4.8.4.2.1 of the HTML standard): addresses with descriptors, separated by commas.</summary>
internal static class SourceSet
{
    /// <summary>The addresses; a comma inside one, as in <c>data:</c>, belongs to it.</summary>
    public static IEnumerable<string> AddressesOf(string? set)
    {
        var at = 0;
        while (set is not null)
        {
            while (at < set.Length && (IsSpace(set[at]) || set[at] == ',')) at++;
            if (at >= set.Length) yield break;
            var start = at;
            while (at < set.Length && !IsSpace(set[at])) at++;
            var address = set[start..at];
            if (address.EndsWith(','))
            {
                yield return address.TrimEnd(',');
                continue;
            }

            yield return address;
            // What follows is a descriptor, up to a comma outside parentheses.
            for (var depth = 0; at < set.Length && (set[at] != ',' || depth > 0); at++)
                depth += set[at] == '(' ? 1 : set[at] == ')' ? -1 : 0;
        }
    }

    private static bool IsSpace(char letter) => letter is ' ' or '\t' or '\n' or '\r' or '\f';
}
