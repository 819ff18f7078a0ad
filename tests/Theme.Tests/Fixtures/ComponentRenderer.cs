using System.Text.Encodings.Web;
using System.Text.Unicode;
using ClinicSite.Rendering;
using ClinicSite.Theme.Rendering;

namespace ClinicSite.Tests.Fixtures;

/// <summary>Renders one component alone.</summary>
internal static class ComponentRenderer
{
    public static string Render(Fixture fixture)
    {
        var view = (View)Activator.CreateInstance(fixture.Component)!;
        foreach (var parameter in fixture.Parameters.GetType().GetProperties())
            fixture.Component.GetProperty(parameter.Name)!.SetValue(view, parameter.GetValue(fixture.Parameters));
        using var output = new TextBuffer();
        new ViewWriter(HtmlEncoder.Create(UnicodeRanges.All)).Write(view, output);
        return output.ToString().Trim() + "\n";
    }
}
