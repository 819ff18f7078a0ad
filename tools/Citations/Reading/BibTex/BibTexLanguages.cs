namespace ClinicSite.Citations.Reading;

/// <summary>Babel's names of languages as BCP 47.</summary>
internal static class BibTexLanguages
{
    private static readonly Dictionary<string, string> Codes = WordTable.Of(
        """
        english=en american=en-US usenglish=en-US british=en-GB ukenglish=en-GB canadian=en-CA australian=en-AU german=de ngerman=de
        austrian=de-AT naustrian=de-AT swissgerman=de-CH nswissgerman=de-CH french=fr francais=fr acadian=fr-CA spanish=es italian=it
        portuguese=pt portuges=pt brazil=pt-BR brazilian=pt-BR dutch=nl danish=da swedish=sv norwegian=no norsk=nb nynorsk=nn finnish=fi
        polish=pl czech=cs slovak=sk slovene=sl hungarian=hu magyar=hu russian=ru ukrainian=uk greek=el turkish=tr croatian=hr serbian=sr
        romanian=ro bulgarian=bg catalan=ca latin=la hebrew=he arabic=ar chinese=zh japanese=ja korean=ko icelandic=is estonian=et
        latvian=lv lithuanian=lt
        """, StringComparer.OrdinalIgnoreCase);

    /// <summary>The code, or the text itself where it names no language of Babel's.</summary>
    public static string Find(string language)
    {
        var name = language.Trim().Trim('{', '}');
        return Codes.GetValueOrDefault(name.StartsWith("lang", StringComparison.OrdinalIgnoreCase) ? name[4..] : name, name);
    }
}
