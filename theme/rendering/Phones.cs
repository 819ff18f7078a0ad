using System.Collections.Concurrent;
using System.Net;
using ClinicSite.Model;
using Microsoft.AspNetCore.Components;

namespace ClinicSite.Theme.Rendering;

/// <summary>Telephone numbers as links whose text is the number.</summary>
internal static class Phones
{
    // A site has few numbers, and every page shows some of them several times.
    private static readonly ConcurrentDictionary<PhoneNumber, MarkupString> Links = new();
    private static readonly ConcurrentDictionary<(PhoneNumber Number, string Name), MarkupString> Calls = new();

    /// <summary>A number inside a sentence.</summary>
    public static MarkupString Link(PhoneNumber number) => Links.GetOrAdd(number, static number =>
        Call(number, "phone", number.National.Contains(' ') ? Groups(number) : Encode(number.National)));

    /// <summary>A button that calls the number it shows.</summary>
    public static MarkupString Button(PhoneNumber number, string classes) => new(
        $"<a class=\"button {classes}\" href=\"{Encode(number.Url)}\">{Icons.Phone.Value}<span class=\"phone\">Call {Groups(number)}</span></a>");

    /// <summary>A link that calls a clinic by its first number.</summary>
    public static MarkupString Call(Clinic clinic) => Calls.GetOrAdd((clinic.Phones[0].Number, clinic.Name), static clinic =>
        Call(clinic.Number, "phone", $"Call {Encode(clinic.Name)}, {Groups(clinic.Number)}"));

    /// <summary>A link that calls, around finished markup.</summary>
    public static MarkupString Call(PhoneNumber number, string classes, string html) =>
        new($"<a class=\"{classes}\" href=\"{Encode(number.Url)}\">{html}</a>");

    /// <summary>The number in groups: a line may break between them and never inside one.</summary>
    public static string Groups(PhoneNumber number) =>
        string.Join(' ', number.National.Split(' ').Select(group => $"<span>{Encode(group)}</span>"));

    // Only here: the renderer's encoder writes the plus of every number as a reference, six letters for one.
    public static string Encode(string text) => WebUtility.HtmlEncode(text);
}
