using System.Text.Json.Serialization;

namespace ClinicSite.Browser.Views;

/// <summary>What a page looks like in a view, in a few letters: two views of the same letters get the same answers.</summary>
/// <param name="Seen">Which elements are shown.</param>
/// <param name="Colours">How those that are shown are coloured and set.</param>
/// <param name="IsLayered">Whether anything lies over anything else, so that what is behind a text depends on the size.</param>
internal sealed record PageLook(string Seen, string Colours, bool IsLayered)
{
    /// <summary>
    /// Waits until the browser has laid the page out anew and transitions have ended, and takes the look. A page with frames or
    /// shadow trees, which may hide anything, looks different every time.
    /// </summary>
    public const string Take = """
        async () => {
          await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
          document.getAnimations().filter(item => item instanceof CSSTransition).forEach(item => item.finish());
          let [seen, colours, layered, closed] = [0x811c9dc5, 0x811c9dc5, false, ''];
          const mix = (hash, text) => {
            for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
            return hash;
          };
          document.querySelectorAll('body, body *').forEach((element, index) => {
            if (element.shadowRoot || element.localName === 'iframe') closed = String(Math.random());
            if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) return;
            const style = getComputedStyle(element);
            seen = mix(seen, String(index));
            colours = mix(colours, [index, style.color, style.backgroundColor, style.backgroundImage, style.opacity, style.fontSize, style.fontWeight, style.textShadow].join('|'));
            layered ||= /absolute|fixed|sticky/.test(style.position) || style.backgroundImage !== 'none';
          });
          return JSON.stringify({ seen: seen + closed, colours: colours + closed, isLayered: layered });
        }
        """;
}

/// <summary>Serialisation without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PageLook))]
internal sealed partial class LookJson : JsonSerializerContext;
