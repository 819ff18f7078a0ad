using System.Text.Encodings.Web;
using System.Text.Unicode;
using ClinicSite.Rendering;
using ClinicSite.Theme.Layouts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace ClinicSite.Theme.Rendering;

/// <summary>Turns pages into documents, one after another.</summary>
internal sealed class PageRenderer(SiteContext site) : IPageRenderer
{
    // An HtmlRenderer keeps every component it ever rendered; a fresh one costs less than what the old one holds.
    private const int PagesPerRenderer = 32;

    private HtmlRenderer? renderer;
    private int rendered;

    public void Render(PageView view, TextWriter output)
    {
        if (renderer is null || rendered == PagesPerRenderer)
        {
            Dispose();
            renderer = new HtmlRenderer(Services.Instance, NullLoggerFactory.Instance);
            rendered = 0;
        }

        rendered++;
        var current = renderer;
        var parameters = ParameterView.FromDictionary(
            new Dictionary<string, object?>(1) { [nameof(Document.Context)] = new PageContext(site, view) });

        // No component waits for anything, so the task has ended when it comes back.
        current.Dispatcher.InvokeAsync(
            () => current.BeginRenderingComponent<Document>(parameters).WriteHtmlTo(output)).GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        renderer?.Dispose();
        renderer = null;
    }

    /// <summary>
    /// All that HtmlRenderer asks for: an encoder that leaves the letters of every language alone, and a maker of components.
    /// The framework's own maker compiles an expression for every type of component, which costs more than a hundred pages.
    /// </summary>
    private sealed class Services : IServiceProvider, IComponentActivator
    {
        public static readonly Services Instance = new();

        private readonly HtmlEncoder encoder = HtmlEncoder.Create(UnicodeRanges.All);

        public object? GetService(Type serviceType) =>
            serviceType == typeof(HtmlEncoder) ? encoder
            : serviceType == typeof(IComponentActivator) ? this
            : null;

        public IComponent CreateInstance(Type componentType) => (IComponent)Activator.CreateInstance(componentType)!;
    }
}
