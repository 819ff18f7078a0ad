using System.Diagnostics;

namespace ClinicSite.Cli.Refs;

/// <summary>
/// The turn to read and write the bibliography. Two commands at once would each write what the other had not read, and entries
/// would be lost; so the second waits until the first has ended.
/// </summary>
public sealed class BibliographyTurn : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(40);

    private readonly FileStream? _file;

    private BibliographyTurn(FileStream? file) => _file = file;

    /// <summary>Waits for the turn.</summary>
    /// <param name="site">The folder that holds <c>input/</c>.</param>
    /// <param name="writes">Whether anything will be written; without, nobody waits.</param>
    /// <param name="errors">Told when the wait was in vain.</param>
    /// <param name="patience">How long to wait; half a minute unless said.</param>
    /// <returns>Null where another command did not end in time.</returns>
    public static BibliographyTurn? Take(string site, bool writes, TextWriter errors, TimeSpan? patience = null)
    {
        if (!writes || !File.Exists(Path.Combine(site, "input", "site.yml"))) return new BibliographyTurn(null);
        var folder = Path.Combine(site, ".clinicsite", "cache");
        Directory.CreateDirectory(folder);
        for (var clock = Stopwatch.StartNew(); ;)
        {
            try
            {
                // The system lets go of it when the program ends, however it ends; so the file may stay.
                return new BibliographyTurn(new FileStream(Path.Combine(folder, "references.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (clock.Elapsed < (patience ?? Longest))
            {
                Thread.Sleep(Between);
            }
            catch (IOException)
            {
                errors.WriteLine("Another command is writing the bibliography and did not end. Nothing was written; try again when it has.");
                return null;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();
}
