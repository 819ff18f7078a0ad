namespace ClinicSite.Diagnostics.Rules;

/// <summary>Area 0 and 1: files that cannot be read as text, before anybody asks what they say.</summary>
public static class FileRules
{
    /// <summary>The folder given with <c>--site</c> holds no <c>input/site.yml</c>.</summary>
    public static readonly DiagnosticDescriptor NoSite = new(
        "CLN0001", "No site here",
        "There is no site here: the file \"{0}\" does not exist.",
        "Run the program in the folder that holds input/, name that folder with --site, or make a new site with: new site DIR");

    /// <summary>A byte sequence in a text file is not UTF-8.</summary>
    public static readonly DiagnosticDescriptor NotUtf8 = new(
        "CLN1001", "File is not UTF-8",
        "This file is not UTF-8 text: the byte 0x{0:X2} on this line belongs to no letter.",
        "Open the file in an editor and save it again with the encoding UTF-8.");

    /// <summary>A text file holds a control character that is neither a tab nor the end of a line or a page.</summary>
    public static readonly DiagnosticDescriptor ControlCharacter = new(
        "CLN1002", "Control character in text",
        "This line holds {0}, which no text has.",
        "Delete the character, or save the file again as plain text (UTF-8).");

    /// <summary>A text file is larger than 5 MB.</summary>
    public static readonly DiagnosticDescriptor TooLarge = new(
        "CLN1003", "File too large",
        "This file has {0:0.0} MB; it may have {1} MB.",
        "Split the file, or remove what was pasted into it by mistake.");

    /// <summary>Something under <c>input/</c> is a symbolic link that leads out of it.</summary>
    public static readonly DiagnosticDescriptor LinkOutOfInput = new(
        "CLN1004", "Symbolic link out of input/",
        "\"{0}\" is a symbolic link that leads out of input/, so it is not read.",
        "Put a copy of the file here instead of the link.");

    /// <summary>Two names in one folder differ only in letter case or Unicode form.</summary>
    public static readonly DiagnosticDescriptor NamesCollide = new(
        "CLN1005", "Two names that some computers cannot tell apart",
        "\"{0}\" and \"{1}\" differ only in letter case or in how accents are stored; on some computers they are one file.",
        "Rename one of the two files.");

    /// <summary>A file cannot be opened.</summary>
    public static readonly DiagnosticDescriptor Unreadable = new(
        "CLN1006", "File cannot be read",
        "This file cannot be read: {0}",
        "Check that the file exists and that you may read it.");

    /// <summary>A file lies where nothing reads it.</summary>
    public static readonly DiagnosticDescriptor Unexpected = new(
        "CLN1007", "File in a place where nothing is read",
        "Nothing reads the file \"{0}\" in this place.",
        "{1}", DiagnosticSeverity.Warning);

    /// <summary>The name of a file or folder that becomes an address is not a slug.</summary>
    public static readonly DiagnosticDescriptor BadSlug = new(
        "CLN1008", "Name is not a slug",
        "\"{0}\" becomes part of a page's address, so it may hold only a to z, 0 to 9 and single hyphens.",
        "Rename it to \"{1}\".");

    /// <summary>Two sources would become the same page.</summary>
    public static readonly DiagnosticDescriptor DuplicateSlug = new(
        "CLN1009", "Two sources for one page",
        "\"{0}\" would become the address {1}, which another file already has.",
        "Rename one of the two files, or delete the one that is not wanted.");
}
