namespace ClinicSite.Diagnostics.Rules;

/// <summary>Rules of the <c>privacy</c> check on what leaves the page or should never have entered it.</summary>
public static class LeakRules
{
    /// <summary>An integrity attribute that is not the file's, so that browsers refuse the file.</summary>
    public static readonly DiagnosticDescriptor IntegrityWrong = new(
        "CLN8029", "Integrity that does not fit the file",
        "The integrity of “{0}” is wrong: {1}.",
        "Write the hash of the file as it is served, or leave the attribute out.");

    /// <summary>A known tracker, by its host or by its code, in scripts, frames and pixels.</summary>
    public static readonly DiagnosticDescriptor Tracker = new(
        "CLN8012", "Tracker",
        "The page uses {0}, which follows visitors ({1}).",
        "Remove it. Count visits, if need be, on the server.");

    /// <summary>A form whose action is another host.</summary>
    public static readonly DiagnosticDescriptor FormElsewhere = new(
        "CLN8014", "Form that sends to another host",
        "The form sends what visitors write to “{0}”.",
        "Send it to the site itself, or link to the other site's page.");

    /// <summary>A form whose action begins with <c>http:</c>.</summary>
    public static readonly DiagnosticDescriptor FormInsecure = new(
        "CLN8015", "Form that sends without encryption",
        "The form sends to “{0}” over http: everybody on the way can read it.",
        "Send over https.");

    /// <summary>A script, image or other file loaded with <c>http:</c> in a page that is served over https.</summary>
    public static readonly DiagnosticDescriptor MixedContent = new(
        "CLN8016", "Mixed content",
        "The page loads “{0}” over http: browsers block it, or warn.",
        "Load it over https.");

    /// <summary>Keys, tokens and passwords in pages, scripts and other files of the site.</summary>
    public static readonly DiagnosticDescriptor Secret = new(
        "CLN8017", "Secret in the output",
        "There is {0} here: “{1}”.",
        "Remove it, and make it invalid where it was issued: it has been published.");

    /// <summary>A path of the machine that made the page, such as <c>/home/…</c> or <c>C:\Users\…</c>.</summary>
    public static readonly DiagnosticDescriptor LocalPath = new(
        "CLN8018", "Path of somebody's computer",
        "“{0}” is a path on a computer, not an address.",
        "Remove it, or write the address.");

    /// <summary>A source map in the folder, or a reference to one.</summary>
    public static readonly DiagnosticDescriptor SourceMapLeft = new(
        "CLN8019", "Source map",
        "“{0}” is a source map{1}: it gives away the sources, with comments and paths.",
        "Leave source maps out of what is published.",
        DiagnosticSeverity.Warning);

    /// <summary>A comment with a to-do, a password, or notes of whoever works on the site.</summary>
    public static readonly DiagnosticDescriptor TellingComment = new(
        "CLN8020", "Comment not meant for visitors",
        "A comment in the page tells what visitors need not know: “{0}”.",
        "Remove the comment.",
        DiagnosticSeverity.Warning);

    /// <summary>A password field in a form that sends over http or in the address.</summary>
    public static readonly DiagnosticDescriptor PasswordInsecure = new(
        "CLN8021", "Password that others can read",
        "The password is sent {0}.",
        "Send the form over https with method=\"post\".");

    /// <summary>A form sent with GET that asks for words about a person; the address stays in histories, logs and what is passed on.</summary>
    public static readonly DiagnosticDescriptor PersonalInAddress = new(
        "CLN8030", "Personal words in the address",
        "What visitors write into “{0}” becomes part of the address, which histories and logs keep.",
        "Send the form with method=\"post\".",
        DiagnosticSeverity.Warning);

    /// <summary>A field for a social security number, card or diagnosis without <c>autocomplete</c>.</summary>
    public static readonly DiagnosticDescriptor AutocompleteLeft = new(
        "CLN8026", "Sensitive field that browsers remember",
        "The field “{0}” asks for something that browsers should not remember.",
        "Add autocomplete=\"off\".",
        DiagnosticSeverity.Note);

    /// <summary>An address with a user and password before the host.</summary>
    public static readonly DiagnosticDescriptor UserInAddress = new(
        "CLN8027", "Password in an address",
        "“{0}” holds a user name or a password.",
        "Remove what stands before the @.");

    /// <summary>A referrer policy that sends whole addresses to other hosts.</summary>
    public static readonly DiagnosticDescriptor ReferrerLeaks = new(
        "CLN8028", "Referrer given away",
        "The referrer policy “{0}” tells every site that a link leads to which page the visitor read.",
        "Use strict-origin-when-cross-origin, or no-referrer.",
        DiagnosticSeverity.Warning);
}
