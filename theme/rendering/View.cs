using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ClinicSite.Theme.Rendering;

/// <summary>
/// The base of every component here. Pages are rendered once and nothing on them ever changes, so it has none of
/// ComponentBase's life cycle: parameters in, one tree out, which <see cref="ViewWriter"/> writes.
/// </summary>
public abstract class View : IComponent
{
    /// <inheritdoc />
    void IComponent.Attach(RenderHandle renderHandle) => throw NotHere();

    /// <inheritdoc />
    Task IComponent.SetParametersAsync(ParameterView parameters) => throw NotHere();

    /// <summary>Makes the tree.</summary>
    internal void Build(RenderTreeBuilder builder) => BuildRenderTree(builder);

    /// <summary>A new view of the same type, for a view that was made and has no parameters yet.</summary>
    internal View Another() => (View)MemberwiseClone();

    /// <summary>
    /// All that its HTML depends on within one site, where that is alike on many pages: views of one type with equal keys are
    /// written once. Null where the view differs from page to page.
    /// </summary>
    internal virtual object? Key => null;

    /// <summary>Written by the Razor compiler.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }

    /// <summary>Markup that is already finished.</summary>
    protected static MarkupString Raw(string html) => new(html);

    private static NotSupportedException NotHere() => new($"A view is written by {nameof(ViewWriter)} and by no other renderer.");
}
