using ClinicSite.Build.Discover;
using ClinicSite.Build.Parse;
using ClinicSite.Diagnostics.Rules;
using ClinicSite.Model;

namespace ClinicSite.Build.Validate;

/// <summary>Reads <c>brand</c> and refuses a hue whose colours would not hold.</summary>
internal static class BrandReader
{
    /// <summary>The hue of pages that name none.</summary>
    public const int DefaultHue = 155;

    public static Brand Read(FieldReader owner, InputFile file, ImageCatalog images)
    {
        if (owner.Group("brand", "in a brand") is not { } fields) return new Brand(DefaultHue, null, null);
        var hue = ReadHue(fields);
        var logo = images.Field(fields, "logo", file);
        var image = images.Field(fields, "image", file);
        fields.Finish();
        return new Brand(hue, logo, image);
    }

    private static int ReadHue(FieldReader fields)
    {
        var text = fields.Text("hue", required: true, "210");
        if (text is null) return DefaultHue;
        if (!int.TryParse(text.Value, System.Globalization.CultureInfo.InvariantCulture, out var hue) || hue is < 0 or >= 360)
        {
            fields.Diagnostics.Add(YamlRules.BadNumber, text.Location, text.Value, 0, 359);
            return DefaultHue;
        }

        if (BrandContrast.Fault(hue) is { } fault) fields.Diagnostics.Add(YamlRules.HueContrast, text.Location, hue, fault);
        return hue;
    }
}
