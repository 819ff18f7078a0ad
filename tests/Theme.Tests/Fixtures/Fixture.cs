using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace ClinicSite.Tests.Fixtures;

/// <summary>
/// A named case of a component. What it is given stands in C#, beside the other cases of its kind; what it must come to
/// stands in <c>theme/components/&lt;Name&gt;/fixtures/&lt;case&gt;.html</c>, for people and for the browser's tests to read.
/// </summary>
/// <param name="Component">The component's type.</param>
/// <param name="Case">Name of the case, as the file is called.</param>
/// <param name="Parameters">An object whose properties are the component's parameters.</param>
internal sealed record Fixture(Type Component, string Case, object Parameters)
{
    /// <summary>The folder with a folder for each component.</summary>
    public static string Components { get; } = Path.Combine(
        typeof(Fixture).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "Repository").Value!,
        "theme",
        "components");

    /// <summary>The golden file.</summary>
    public string File => PathOf(Component.Name, Case);

    public static Fixture Of<TComponent>(string name, object? parameters = null) where TComponent : IComponent =>
        new(typeof(TComponent), name, parameters ?? new { });

    public static string PathOf(string component, string name) =>
        Path.GetFullPath(Path.Combine(Components, component, "fixtures", name + ".html"));

    /// <summary>Every golden file on disk, as component and case.</summary>
    public static IEnumerable<(string Component, string Case)> OnDisk() =>
        from folder in Directory.EnumerateDirectories(Components)
        let fixtures = Path.Combine(folder, "fixtures")
        where Directory.Exists(fixtures)
        from file in Directory.EnumerateFiles(fixtures)
        select (Path.GetFileName(folder), Path.GetFileNameWithoutExtension(file));
}
