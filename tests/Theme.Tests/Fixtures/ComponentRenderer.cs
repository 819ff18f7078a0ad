using System.Text.Encodings.Web;
using System.Text.Unicode;
using ClinicSite.Theme.Rendering;

namespace ClinicSite.Tests.Fixtures;

/// <summary>Renders one component alone.</summary>
internal static class ComponentRenderer
{
    public static string Render(Fixture fixture)
    {
        var parameters = fixture.Parameters.GetType().GetProperties()
            .ToDictionary(property => property.Name, property => property.GetValue(fixture.Parameters));
        using var output = new StringWriter { NewLine = "\n" };
        new ViewWriter(HtmlEncoder.Create(UnicodeRanges.All)).Write(fixture.Component, parameters, output);
        return output.ToString().Trim() + "\n";
    }
}
