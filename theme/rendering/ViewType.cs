using System.Reflection;

namespace ClinicSite.Theme.Rendering;

/// <summary>
/// What is known of one type of view: what was written of it, and its parameters. These are set many times on every page, and
/// reflection would look each property up, check it and box its arguments every time; so the setter's own address is called.
/// </summary>
internal sealed unsafe class ViewType(Type type)
{
    private readonly List<Setter> setters = [];
    private readonly Dictionary<object, string> written = [];
    // What the page before showed, which nearly always is what the next one shows.
    private (object? Key, string Html) last = (null, "");
    private readonly View first = (View)Activator.CreateInstance(type)!;

    /// <summary>A new view without parameters. It is copied: to call a constructor by its type takes ten times as long.</summary>
    public View Create() => first.Another();

    /// <summary>The HTML of a view with this <see cref="View.Key"/>, or null where none was written yet.</summary>
    public string? Written(object key)
    {
        if (key.Equals(last.Key)) return last.Html;
        if (!written.TryGetValue(key, out var html)) return null;
        last = (key, html);
        return html;
    }

    /// <summary>Keeps the HTML of a view for others with the same key.</summary>
    public void Keep(object key, string html) => written.Add(key, html);

    /// <summary>Sets a parameter.</summary>
    /// <param name="view">The view, of this type.</param>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">Its value, which Razor's compiler has held to the parameter's type.</param>
    public void Set(View view, string name, object? value)
    {
        SetterOf(name).Set(view, value);
    }

    // A view has few parameters, and a name nearly always is the same object as before: a table would take longer.
    private Setter SetterOf(string name)
    {
        foreach (var setter in setters)
            if (setter.Name == name) return setter;
        var added = new Setter(name, Find(name));
        setters.Add(added);
        return added;
    }

    private PropertyInfo Find(string name) =>
        type.GetProperty(name) ?? throw new InvalidOperationException($"{type.Name} has no parameter {name}.");

    private sealed class Setter(string name, PropertyInfo property)
    {
        private readonly Type type = property.PropertyType;
        private readonly void* address = property.PropertyType.IsValueType && property.PropertyType != typeof(bool) && property.PropertyType != typeof(int)
            ? null
            : (void*)property.SetMethod!.MethodHandle.GetFunctionPointer();

        // The type of the value before, which nearly always is that of the next.
        private Type? accepted;

        public string Name => name;

        public void Set(View view, object? value)
        {
            if (value is not null && value.GetType() != accepted) Accept(value);
            if (address is null) property.SetValue(view, value);
            else if (type == typeof(bool)) ((delegate*<View, bool, void>)address)(view, value is true);
            else if (type == typeof(int)) ((delegate*<View, int, void>)address)(view, value is int number ? number : 0);
            else ((delegate*<View, object?, void>)address)(view, value);
        }

        private void Accept(object value)
        {
            if (!type.IsInstanceOfType(value))
                throw new InvalidOperationException($"{property.DeclaringType!.Name}.{property.Name} cannot be a {value.GetType().Name}.");
            accepted = value.GetType();
        }
    }
}
