using System.Buffers;
using System.Text;
using System.Text.Unicode;
using ClinicSite.Build.Parse;
using ClinicSite.Diagnostics;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Text;
using Microsoft.Win32.SafeHandles;

namespace ClinicSite.Build.Discover;

/// <summary>Turns the bytes of a file into text, or says on which line they are none.</summary>
internal static class TextLoader
{
    /// <summary>The largest text an editor may hand in, in bytes.</summary>
    private const int MaxMegabytes = 5;

    /// <summary>A bibliography of 20,000 works, with the abstracts that PubMed exports, has 60 MB.</summary>
    private const int MaxBibliographyMegabytes = 100;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Takes what is wrong with it.</param>
    /// <param name="at">Where it is on disk, where that is not below the site folder.</param>
    /// <param name="onlyFrontMatter">Whether what follows front matter may be left out; all of it is looked at in any case.</param>
    /// <returns>Null where it is no text; the diagnostics say why.</returns>
    public static SourceText? Load(InputFile file, DiagnosticBag diagnostics, string? at = null, bool onlyFrontMatter = false)
    {
        var limit = file.Kind is InputKind.Reference ? MaxBibliographyMegabytes : MaxMegabytes;
        if (file.Length > limit * 1024L * 1024L)
        {
            diagnostics.Add(FileRules.TooLarge, new SourceLocation(file.Path), file.Length / 1024.0 / 1024.0, limit);
            return null;
        }

        // Not opened: what has no length may be a pipe, and the program would wait for its other end for ever.
        if (file.Length == 0) return new SourceText(file.Path, "");
        try
        {
            return Read(file, at ?? file.FullPath, diagnostics, onlyFrontMatter);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileRules.Unreadable, new SourceLocation(file.Path), error.Message);
            return null;
        }
    }

    private static SourceText? Read(InputFile file, string at, DiagnosticBag diagnostics, bool onlyFrontMatter)
    {
        // Not locked: that would be two calls of the system more for every file, and an editor who saves now saves again.
        using var handle = File.OpenHandle(at, share: FileShare.ReadWrite | FileShare.Delete);
        // Room for a byte more than it had when it was found: where that stays empty it is read whole, and its length need not be asked.
        var buffer = ArrayPool<byte>.Shared.Rent((int)file.Length + 1);
        try
        {
            var read = RandomAccess.Read(handle, buffer.AsSpan(0, (int)file.Length + 1), 0);
            if (read != file.Length) read = ReadAgain(handle, ref buffer);
            return Decode(file.Path, buffer.AsSpan(0, read), diagnostics, onlyFrontMatter);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Reads a file whose length is another than when it was found, or that comes in pieces; and what a link leads to.</summary>
    private static int ReadAgain(SafeFileHandle handle, ref byte[] buffer)
    {
        var length = (int)Math.Min(RandomAccess.GetLength(handle), MaxBibliographyMegabytes * 1024L * 1024L);
        var larger = ArrayPool<byte>.Shared.Rent(length);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
        var read = 0;
        while (read < length && RandomAccess.Read(handle, buffer.AsSpan(read, length - read), read) is > 0 and var more) read += more;
        return read;
    }

    private static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics, bool onlyFrontMatter)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        try
        {
            var control = ControlCharacters.IndexIn(bytes);
            if (control < 0) return new SourceText(path, Strict.GetString(onlyFrontMatter && Utf8.IsValid(bytes) ? FrontMatter.Of(bytes) : bytes));
            diagnostics.Add(FileRules.ControlCharacter, LocationOf(path, bytes, control), ControlCharacters.NameOf(bytes[control]));
        }
        catch (DecoderFallbackException)
        {
            var bad = FirstInvalid(bytes);
            diagnostics.Add(FileRules.NotUtf8, LocationOf(path, bytes, bad), bytes[bad]);
        }

        return null;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) != System.Buffers.OperationStatus.Done) return at;
            at += length;
        }

        return bytes.Length - 1;
    }

    private static SourceLocation LocationOf(string path, ReadOnlySpan<byte> bytes, int index)
    {
        var before = bytes[..index];
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return new SourceLocation(path, before.Count((byte)'\n') + 1, column);
    }
}
