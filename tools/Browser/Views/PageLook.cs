using System.Text.Json.Serialization;

namespace ClinicSite.Browser.Views;

/// <summary>What a page looks like in a view: two views of the same look get the same answers.</summary>
/// <param name="Seen">A name for the elements that are shown, all of them together, whichever of its words a plain text shows.</param>
/// <param name="Whole">A name for the elements that are shown, all of them together.</param>
/// <param name="Fresh">How many texts are coloured, or covered, as they were in no view before.</param>
/// <param name="Looks">How the elements look that were asked about, in that order.</param>
internal sealed record PageLook(string Seen, string Whole, int Fresh, IReadOnlyList<string> Looks)
{
    /// <summary>Where the page keeps how its texts look, and which are fresh, for the scripts that come after.</summary>
    public const string Store = "Symbol.for('clinicsite.looks')";

    /// <summary>Where there is no other view to compare with.</summary>
    public static PageLook Only { get; } = new("", "", 0, []);

    /// <summary>Lays into every frame, out of the page's sight, how looks are taken.</summary>
    public static string Lay { get; } = $$"""
        Object.defineProperty(window, {{Place}}, { value: asked => {
        {{EmbeddedScript.Read("axe/letters.js")}}
        {{EmbeddedScript.Read("views/mere-words.js")}}
        {{EmbeddedScript.Read("views/look.js")}}
        return JSON.stringify(takeLook(window[{{Store}}] ??= newLooks(), asked));
        } });

        """;

    /// <summary>Takes the look, and says how the elements of some selectors look.</summary>
    public const string Take = $"asked => window[{Place}](asked)";

    private const string Place = "Symbol.for('clinicsite.look')";
}

/// <summary>Serialisation without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PageLook))]
internal sealed partial class LookJson : JsonSerializerContext;
