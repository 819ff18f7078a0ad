using System.Text.RegularExpressions;

namespace ClinicSite.Checks.Html;

/// <summary>Whether a language tag is one (BCP 47, RFC 5646), and names a language and a country that exist.</summary>
internal static partial class LanguageTag
{
    /// <summary>ISO 639-1.</summary>
    private const string Languages = " aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi "
        + "fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li "
        + "ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn "
        + "so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ";

    /// <summary>ISO 3166-1, and what is reserved there.</summary>
    private const string Countries = " AC AD AE AF AG AI AL AM AN AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI "
        + "CK CL CM CN CO CP CR CS CU CV CW CX CY CZ DE DG DJ DK DM DO DZ EA EC EE EG EH ER ES ET EU EZ FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU "
        + "GW GY HK HM HN HR HT HU IC ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML "
        + "MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH "
        + "SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM UN US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW ";

    /// <summary>What is wrong with a tag; null where nothing is.</summary>
    public static string? FaultOf(string tag)
    {
        var match = Form().Match(tag);
        if (!match.Success) return tag.Contains('_', StringComparison.Ordinal) ? $"“{tag}” has an underscore where a hyphen belongs" : $"“{tag}” is no language tag";
        var language = match.Groups["language"].Value.ToLowerInvariant();
        if (language.Length == 2 && !Languages.Contains($" {language} ", StringComparison.Ordinal)) return $"no language has the code “{language}”";
        var country = match.Groups["country"].Value.ToUpperInvariant();
        return country.Length == 2 && !Countries.Contains($" {country} ", StringComparison.Ordinal)
            ? $"no country has the code “{country}”" + (country == "UK" ? "; Great Britain's is GB" : "")
            : null;
    }

    [GeneratedRegex("""
        ^(?:(?<language>[a-z]{2,3})(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?<country>[a-z]{2}|[0-9]{3}))?
        (?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-[a-wy-z0-9](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?
        |x(?:-[a-z0-9]{1,8})+|i-[a-z]+|en-gb-oed|sgn-[a-z]{2}-[a-z]{2})$
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Form();
}
