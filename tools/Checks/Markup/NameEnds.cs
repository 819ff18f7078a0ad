using System.Buffers;

namespace ClinicSite.Checks.Markup;

/// <summary>What ends names, and what HTML takes for space.</summary>
internal static class NameEnds
{
    /// <summary>Ends the name of a tag.</summary>
    public static SearchValues<byte> Tag { get; } = SearchValues.Create("\t\n\f\r />"u8);

    /// <summary>Ends the name of an attribute.</summary>
    public static SearchValues<byte> Attribute { get; } = SearchValues.Create("\t\n\f\r />="u8);

    /// <summary>Space, and the byte order mark.</summary>
    public static SearchValues<byte> Blank { get; } = SearchValues.Create([.. " \t\n\r\f\uFEFF"u8]);
}
