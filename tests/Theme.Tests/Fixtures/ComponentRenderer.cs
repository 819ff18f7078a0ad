using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace ClinicSite.Tests.Fixtures;

/// <summary>Renders one component alone.</summary>
internal static class ComponentRenderer
{
    public static string Render(Fixture fixture)
    {
        using var services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(fixture.Parameters.GetType().GetProperties()
            .ToDictionary(property => property.Name, property => property.GetValue(fixture.Parameters)));
        using var output = new StringWriter { NewLine = "\n" };
        renderer.Dispatcher.InvokeAsync(
            () => renderer.BeginRenderingComponent(fixture.Component, parameters).WriteHtmlTo(output)).GetAwaiter().GetResult();
        return output.ToString().Trim() + "\n";
    }
}
