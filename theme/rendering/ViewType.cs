using System.Reflection;

namespace ClinicSite.Theme.Rendering;

/// <summary>
/// The parameters of one type of view. They are set many times on every page, and reflection would look each property up,
/// check it and box its arguments every time; so the setter's own address is called.
/// </summary>
internal sealed unsafe class ViewType(Type type)
{
    private readonly Dictionary<string, Setter> setters = new(StringComparer.Ordinal);
    private readonly View first = (View)Activator.CreateInstance(type)!;

    /// <summary>A new view without parameters. It is copied: to call a constructor by its type takes ten times as long.</summary>
    public View Create() => first.Another();

    /// <summary>Sets a parameter.</summary>
    /// <param name="view">The view, of this type.</param>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">Its value, which Razor's compiler has held to the parameter's type.</param>
    public void Set(View view, string name, object? value)
    {
        if (!setters.TryGetValue(name, out var setter)) setters.Add(name, setter = new Setter(Find(name)));
        setter.Set(view, value);
    }

    private PropertyInfo Find(string name) =>
        type.GetProperty(name) ?? throw new InvalidOperationException($"{type.Name} has no parameter {name}.");

    private sealed class Setter(PropertyInfo property)
    {
        private readonly void* address = property.PropertyType.IsValueType && property.PropertyType != typeof(bool) && property.PropertyType != typeof(int)
            ? null
            : (void*)property.SetMethod!.MethodHandle.GetFunctionPointer();

        public void Set(View view, object? value)
        {
            if (value is not null && !property.PropertyType.IsInstanceOfType(value))
                throw new InvalidOperationException($"{property.DeclaringType!.Name}.{property.Name} cannot be a {value.GetType().Name}.");
            if (address is null) property.SetValue(view, value);
            else if (property.PropertyType == typeof(bool)) ((delegate*<View, bool, void>)address)(view, value is true);
            else if (property.PropertyType == typeof(int)) ((delegate*<View, int, void>)address)(view, value is int number ? number : 0);
            else ((delegate*<View, object?, void>)address)(view, value);
        }
    }
}
