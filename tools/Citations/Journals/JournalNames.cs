namespace ClinicSite.Citations.Journals;

/// <summary>Looks names of journals up and remembers them: twenty thousand articles name few journals, each always the same way.</summary>
internal sealed class JournalNames
{
    private readonly Dictionary<string, (string Key, Journal? Journal)> _known = new(StringComparer.Ordinal);

    /// <inheritdoc cref="JournalTable.Find" />
    public Journal? Find(string name) => name.Length == 0 ? null : LookUp(name).Journal;

    /// <inheritdoc cref="JournalTable.KeyOf" />
    public string KeyOf(string name) => LookUp(name).Key;

    private (string Key, Journal? Journal) LookUp(string name)
    {
        if (!_known.TryGetValue(name, out var found)) _known.Add(name, found = (JournalTable.KeyOf(name), JournalTable.Find(name)));
        return found;
    }
}
