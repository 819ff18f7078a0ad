using ClinicSite.Checks.Markup;

namespace ClinicSite.Checks.Html;

/// <summary>Whether a doctype switches browsers to quirks mode (13.2.6.4.1 of the HTML standard).</summary>
internal static class QuirksDoctype
{
    private static readonly string[] Prefixes =
    [
        "+//silmaril//", "-//as//", "-//advasoft ltd//", "-//ietf//", "-//metrius//", "-//microsoft//", "-//netscape comm. corp.//", "-//o'reilly and associates//",
        "-//sq//", "-//softquad", "-//spyglass//", "-//sun microsystems corp.//", "-//w3c//dtd html 3", "-//w3c//dtd html 4.0 frameset//",
        "-//w3c//dtd html 4.0 transitional//", "-//w3c//dtd html experimental", "-//w3c//dtd w3 html//", "-//w3o//dtd w3 html", "-//webtechs//", "html",
    ];

    public static bool IsQuirks(in Doctype doctype)
    {
        if (doctype.ForcesQuirks || doctype.Name != "html") return true;
        var (publicId, systemId) = (doctype.PublicId?.ToLowerInvariant() ?? "", doctype.SystemId?.ToLowerInvariant());
        if (systemId == "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd" || publicId == "-/w3c/dtd html 4.0 transitional/en") return true;
        if (publicId.Length > 0 && Array.Exists(Prefixes, prefix => publicId.StartsWith(prefix, StringComparison.Ordinal))) return true;
        return systemId is null && (publicId.StartsWith("-//w3c//dtd html 4.01 frameset//", StringComparison.Ordinal)
            || publicId.StartsWith("-//w3c//dtd html 4.01 transitional//", StringComparison.Ordinal));
    }
}
