using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ClinicSite.Theme.Rendering;

/// <summary>
/// The base of every component here. Pages are rendered once and nothing on them ever changes, so it has none of
/// ComponentBase's life cycle: parameters in, one render, done.
/// </summary>
public abstract class View : IComponent
{
    private RenderHandle handle;

    /// <inheritdoc />
    public void Attach(RenderHandle renderHandle) => handle = renderHandle;

    /// <inheritdoc />
    public Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        handle.Render(BuildRenderTree);
        return Task.CompletedTask;
    }

    /// <summary>Written by the Razor compiler.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }

    /// <summary>Markup that is already finished.</summary>
    protected static MarkupString Raw(string html) => new(html);
}
