using System.Xml;

namespace ClinicSite.Checks.Links;

/// <summary>Reads XML of a folder that may be anybody's: no entities, no other files.</summary>
internal static class XmlFile
{
    public static XmlReader Open(string path) => XmlReader.Create(path, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    });

    /// <summary>What the parser says, without the place, which is told apart.</summary>
    public static string ReasonOf(XmlException error) => error.Message.Split(" Line ")[0].TrimEnd('.');
}
