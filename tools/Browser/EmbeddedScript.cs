using System.Reflection;

namespace ClinicSite.Browser;

/// <summary>Scripts for the browser, which lie in the assembly.</summary>
internal static class EmbeddedScript
{
    /// <summary>The text of a script.</summary>
    /// <param name="name">Its name in the assembly: <c>axe/</c>, <c>probes/</c> or <c>views/</c>, and the file.</param>
    public static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
