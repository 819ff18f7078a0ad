using System.Text.Json.Serialization;

namespace ClinicSite.Browser.Views;

/// <summary>What a page looks like in a view: two views of the same look get the same answers.</summary>
/// <param name="Seen">A name for the elements that are shown, all of them together.</param>
/// <param name="Fresh">How many texts are coloured, or covered, as they were in no view before.</param>
/// <param name="Looks">How the elements look that were asked about, in that order.</param>
internal sealed record PageLook(string Seen, int Fresh, IReadOnlyList<string> Looks)
{
    /// <summary>Where the page keeps how its texts look, and which are fresh, for the scripts that come after.</summary>
    public const string Store = "Symbol.for('clinicsite.looks')";

    /// <summary>Where there is no other view to compare with.</summary>
    public static PageLook Only { get; } = new("", 0, []);

    /// <summary>
    /// Takes the look, and says how the elements of some selectors look. A page with frames or shadow trees, which may hide anything,
    /// looks different every time.
    /// </summary>
    public const string Take = $$"""
        asked => {
          const looks = window[{{Store}}] ??= { known: new WeakMap(), fresh: new Set(), numbers: new Map(), turn: 0 };
          looks.turn++;
          looks.fresh.clear();
          const now = new WeakMap();
          // A short name for a long one, the same in every view.
          const short = name => looks.numbers.get(name) ?? looks.numbers.set(name, looks.numbers.size).get(name);
          const hasText = element => {
            for (let node = element.firstChild; node; node = node.nextSibling) if (node.nodeType === 3 && /\S/.test(node.data)) return true;
            return false;
          };
          let [closed, index] = ['', 0];
          const [seen, behind, texts, layers] = [[], new Map(), [], []];
          for (const element of document.querySelectorAll('body, body *')) {
            index++;
            if (element.shadowRoot || element.localName === 'iframe') closed = ` ${looks.turn}`;
            if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
            seen.push(index);
            const style = getComputedStyle(element);
            const ground = short(`${behind.get(element.parentElement)}|${style.backgroundColor}|${style.backgroundImage}|${style.opacity}|${style.filter}`);
            behind.set(element, ground);
            if (/absolute|fixed|sticky/.test(style.position)) layers.push({ element, index, box: element.getBoundingClientRect() });
            if (hasText(element)) {
              const size = parseFloat(style.fontSize);
              const isLarge = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
              texts.push({ element, look: short(`${ground}|${style.color}|${isLarge}|${style.textShadow}|${style.textDecorationLine}|${getComputedStyle(element.parentElement).color}`) });
            }
          }
          const shown = layers.filter(({ box }) => box.width > 3 && box.height > 3);
          const covering = (element, box) => shown.filter(layer => layer.box.left < box.right && layer.box.right > box.left && layer.box.top < box.bottom
            && layer.box.bottom > box.top && !layer.element.contains(element) && !element.contains(layer.element)).map(layer => layer.index);
          for (const { element, look } of texts) {
            const whole = `${look} ${shown.length > 0 ? covering(element, element.getBoundingClientRect()) : ''}${closed}`;
            now.set(element, whole);
            const known = looks.known.get(element) ?? new Set();
            if (known.has(whole)) continue;
            looks.known.set(element, known.add(whole));
            looks.fresh.add(element);
          }
          looks.isClosed = closed !== '';
          // What has no text of its own looks as what it holds.
          looks.lookOf = element => element === null ? '' : closed || (now.get(element) ?? [...element.querySelectorAll('*')].map(part => now.get(part) ?? '').join());
          return JSON.stringify({ seen: short(seen.join()) + closed, fresh: looks.fresh.size, looks: asked.map(selector => looks.lookOf(document.querySelector(selector))) });
        }
        """;
}

/// <summary>Serialisation without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PageLook))]
internal sealed partial class LookJson : JsonSerializerContext;
