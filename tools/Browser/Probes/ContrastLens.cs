namespace ClinicSite.Browser.Probes;

/// <summary>Compares two pictures of a text, one of them without its letters, in a page of the browser's own.</summary>
internal static class ContrastLens
{
    /// <summary>
    /// Takes both pictures, the letters' colour and the contrast they need. Where the pictures differ there are letters; what is
    /// behind them is in the second. Hands back the worst ratio and which part of the letters is below what is needed
    /// (relative luminance and contrast ratio as in WCAG 2.2).
    /// </summary>
    public const string Measure = """
        async ({ withLetters, without, color, required }) => {
          const pixels = async picture => {
            const bitmap = await createImageBitmap(await (await fetch('data:image/png;base64,' + picture)).blob());
            const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
            canvas.drawImage(bitmap, 0, 0);
            return canvas.getImageData(0, 0, bitmap.width, bitmap.height).data;
          };
          const linear = value => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
          const luminance = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
          const [first, second] = [await pixels(withLetters), await pixels(without)];
          let [letters, faint, worst] = [0, 0, 21];
          for (let at = 0; at < first.length; at += 4) {
            const behind = [second[at], second[at + 1], second[at + 2]];
            if (Math.abs(first[at] - behind[0]) + Math.abs(first[at + 1] - behind[1]) + Math.abs(first[at + 2] - behind[2]) === 0) {
              // Letters of exactly the colour behind them leave no trace.
              continue;
            }
            const own = color.slice(0, 3).map((value, index) => value * color[3] + behind[index] * (1 - color[3]));
            const [light, dark] = [luminance(own), luminance(behind)].sort((one, other) => other - one);
            const ratio = (light + 0.05) / (dark + 0.05);
            letters++;
            if (ratio < required) faint++;
            worst = Math.min(worst, ratio);
          }
          return { letters, share: letters === 0 ? 0 : faint / letters, worst };
        }
        """;
}
