using System.Globalization;
using System.Text;

namespace ClinicSite.Text;

/// <summary>
/// Letters taken apart into a base letter and its accents (Unicode, canonical decomposition of Latin, Greek, Cyrillic and kana).
/// The program runs without ICU, where <c>string.Normalize</c> leaves every letter as it is; hence this table.
/// </summary>
public static class UnicodeForm
{
    /// <summary>An accent, then the letters that have it, each followed by the letter without it.</summary>
    private static readonly string[] Accents =
    [
        "\u0300ÀAÈEÌIÒOÙUàaèeìiòoùuǛÜǜüǸNǹnЀЕЍИѐеѝиḔĒḕēṐŌṑōẀWẁwẦÂầâẰĂằăỀÊềêỒÔồôỜƠờơỪƯừưỲYỳyἂἀἃἁἊἈἋἉἒἐἓἑἚἘἛἙἢἠἣἡ",
        "\u0300ἪἨἫἩἲἰἳἱἺἸἻἹὂὀὃὁὊὈὋὉὒὐὓὑὛὙὢὠὣὡὪὨὫὩὰαὲεὴηὶιὸοὺυὼωᾺΑῈΕῊΗ῍᾿ῒϊῚΙ῝῾ῢϋῪΥ῭¨ῸΟῺΩ",
        "\u0301ÁAÉEÍIÓOÚUÝYáaéeíióoúuýyĆCćcĹLĺlŃNńnŔRŕrŚSśsŹZźzǗÜǘüǴGǵgǺÅǻåǼÆǽæǾØǿø΅¨ΆΑΈΕΉΗΊΙΌΟΎΥΏΩΐϊάαέεήηίιΰϋ",
        "\u0301όούυώωϓϒЃГЌКѓгќкḈÇḉçḖĒḗēḮÏḯïḰKḱkḾMḿmṌÕṍõṒŌṓōṔPṕpṸŨṹũẂWẃwẤÂấâẮĂắăẾÊếêỐÔốôỚƠớơỨƯứưἄἀἅἁἌἈἍἉἔἐἕἑἜἘἝἙ",
        "\u0301ἤἠἥἡἬἨἭἩἴἰἵἱἼἸἽἹὄὀὅὁὌὈὍὉὔὐὕὑὝὙὤὠὥὡὬὨὭὩ῎᾿῞῾",
        "\u0302ÂAÊEÎIÔOÛUâaêeîiôoûuĈCĉcĜGĝgĤHĥhĴJĵjŜSŝsŴWŵwŶYŷyẐZẑzẬẠậạỆẸệẹỘỌộọ",
        "\u0303ÃAÑNÕOãañnõoĨIĩiŨUũuṼVṽvẪÂẫâẴĂẵăẼEẽeỄÊễêỖÔỗôỠƠỡơỮƯữưỸYỹy",
        "\u0304ĀAāaĒEēeĪIīiŌOōoŪUūuǕÜǖüǞÄǟäǠȦǡȧǢÆǣæǬǪǭǫȪÖȫöȬÕȭõȰȮȱȯȲYȳyӢИӣиӮУӯуḠGḡgḸḶḹḷṜṚṝṛᾱαᾹΑῑιῙΙῡυῩΥ",
        "\u0306ĂAăaĔEĕeĞGğgĬIĭiŎOŏoŬUŭuЎУЙИйиўуӁЖӂжӐАӑаӖЕӗеḜȨḝȩẶẠặạᾰαᾸΑῐιῘΙῠυῨΥ",
        "\u0307ĊCċcĖEėeĠGġgİIŻZżzȦAȧaȮOȯoḂBḃbḊDḋdḞFḟfḢHḣhṀMṁmṄNṅnṖPṗpṘRṙrṠSṡsṤŚṥśṦŠṧšṨṢṩṣṪTṫtẆWẇwẊXẋxẎYẏyẛſ",
        "\u0308ÄAËEÏIÖOÜUäaëeïiöoüuÿyŸYΪΙΫΥϊιϋυϔϒЁЕЇІёеїіӒАӓаӚӘӛәӜЖӝжӞЗӟзӤИӥиӦОӧоӪӨӫөӬЭӭэӰУӱуӴЧӵчӸЫӹыḦHḧhṎÕṏõṺŪ",
        "\u0308ṻūẄWẅwẌXẍxẗt",
        "\u0309ẢAảaẨÂẩâẲĂẳăẺEẻeỂÊểêỈIỉiỎOỏoỔÔổôỞƠởơỦUủuỬƯửưỶYỷy",
        "\u030AÅAåaŮUůuẘwẙy",
        "\u030BŐOőoŰUűuӲУӳу",
        "\u030CČCčcĎDďdĚEěeĽLľlŇNňnŘRřrŠSšsŤTťtŽZžzǍAǎaǏIǐiǑOǒoǓUǔuǙÜǚüǦGǧgǨKǩkǮƷǯʒǰjȞHȟh",
        "\u030FȀAȁaȄEȅeȈIȉiȌOȍoȐRȑrȔUȕuѶѴѷѵ",
        "\u0311ȂAȃaȆEȇeȊIȋiȎOȏoȒRȓrȖUȗu",
        "\u0313ἀαἈΑἐεἘΕἠηἨΗἰιἸΙὀοὈΟὐυὠωὨΩῤρ",
        "\u0314ἁαἉΑἑεἙΕἡηἩΗἱιἹΙὁοὉΟὑυὙΥὡωὩΩῥρῬΡ",
        "\u031BƠOơoƯUưu",
        "\u0323ḄBḅbḌDḍdḤHḥhḲKḳkḶLḷlṂMṃmṆNṇnṚRṛrṢSṣsṬTṭtṾVṿvẈWẉwẒZẓzẠAạaẸEẹeỊIịiỌOọoỢƠợơỤUụuỰƯựưỴYỵy",
        "\u0324ṲUṳu",
        "\u0325ḀAḁa",
        "\u0326ȘSșsȚTțt",
        "\u0327ÇCçcĢGģgĶKķkĻLļlŅNņnŖRŗrŞSşsŢTţtȨEȩeḐDḑdḨHḩh",
        "\u0328ĄAąaĘEęeĮIįiŲUųuǪOǫo",
        "\u032DḒDḓdḘEḙeḼLḽlṊNṋnṰTṱtṶUṷu",
        "\u032EḪHḫh",
        "\u0330ḚEḛeḬIḭiṴUṵu",
        "\u0331ḆBḇbḎDḏdḴKḵkḺLḻlṈNṉnṞRṟrṮTṯtẔZẕzẖh",
        "\u0338↚←↛→↮↔⇍⇐⇎⇔⇏⇒∄∃∉∈∌∋∤∣∦∥≁∼≄≃≇≅≉≈≠=≢≡≭≍≮<≯>≰≤≱≥≴≲≵≳≸≶≹≷⊀≺⊁≻⊄⊂⊅⊃⊈⊆⊉⊇⊬⊢⊭⊨⊮⊩⊯⊫⋠≼⋡≽⋢⊑⋣⊒⋪⊲⋫⊳⋬⊴⋭⊵⫝̸⫝",
        "\u0342ἆἀἇἁἎἈἏἉἦἠἧἡἮἨἯἩἶἰἷἱἾἸἿἹὖὐὗὑὟὙὦὠὧὡὮὨὯὩᾶα῁¨ῆη῏᾿ῖιῗϊ῟῾ῦυῧϋῶω",
        "\u0345ᾀἀᾁἁᾂἂᾃἃᾄἄᾅἅᾆἆᾇἇᾈἈᾉἉᾊἊᾋἋᾌἌᾍἍᾎἎᾏἏᾐἠᾑἡᾒἢᾓἣᾔἤᾕἥᾖἦᾗἧᾘἨᾙἩᾚἪᾛἫᾜἬᾝἭᾞἮᾟἯᾠὠᾡὡᾢὢᾣὣᾤὤᾥὥᾦὦᾧὧᾨὨᾩὩᾪὪᾫὫᾬὬᾭὭᾮὮᾯὯ",
        "\u0345ᾲὰᾳαᾴάᾷᾶᾼΑῂὴῃηῄήῇῆῌΗῲὼῳωῴώῷῶῼΩ",
        "\u093Cऩनऱरऴळक़कख़खग़गज़जड़डढ़ढफ़फय़य",
        "\u09BCড়ডঢ়ঢয়য",
        "\u0A3Cਲ਼ਲਸ਼ਸਖ਼ਖਗ਼ਗਜ਼ਜਫ਼ਫ",
        "\u0B3Cଡ଼ଡଢ଼ଢ",
        "\u3099がかぎきぐくげけごこざさじしずすぜせぞそだたぢちづつでてどとばはびひぶふべへぼほゔうゞゝガカギキグクゲケゴコザサジシズスゼセゾソダタヂチヅツデテドトバハビヒブフベヘボホヴウヷワヸヰヹヱヺヲヾヽ",
        "\u309Aぱはぴひぷふぺへぽほパハピヒプフペヘポホ",
    ];

    // Two letters in one number: a table of pairs would have to be compiled whenever the program starts.
    private static readonly Dictionary<int, int> Parts = [];
    private static readonly Dictionary<int, char> Whole = [];

    static UnicodeForm()
    {
        foreach (var row in Accents)
        {
            for (var at = 1; at < row.Length; at += 2)
            {
                var pair = PairOf(row[at + 1], row[0]);
                Parts.Add(row[at], pair);
                Whole.TryAdd(pair, row[at]);
            }
        }
    }

    /// <summary>A letter with an accent: one character where Unicode has it, else the letter and the accent after it.</summary>
    /// <param name="letter">The letter, which may have accents already.</param>
    /// <param name="accent">A combining character, such as U+0301.</param>
    public static string Compose(string letter, char accent) => letter.Length == 0 ? accent.ToString()
        : Whole.TryGetValue(PairOf(letter[0], accent), out var whole) ? whole + letter[1..]
        : letter + accent;

    /// <summary>The text with every accent as a character of its own, in an order that does not depend on how it was typed.</summary>
    public static string Decompose(string text)
    {
        if (Ascii.IsValid(text)) return text;
        var builder = new StringBuilder(text.Length * 2);
        foreach (var letter in text) Append(letter, builder);
        return Reorder(builder);
    }

    private static void Append(char letter, StringBuilder builder)
    {
        if (!Parts.TryGetValue(letter, out var part))
        {
            builder.Append(letter);
            return;
        }

        Append((char)(part >> 16), builder);
        builder.Append((char)part);
    }

    private static int PairOf(char letter, char accent) => (letter << 16) | accent;

    /// <summary>Sorts the accents of each letter: typed in another order they look the same.</summary>
    private static string Reorder(StringBuilder builder)
    {
        var letters = builder.ToString().ToCharArray();
        for (var at = 0; at < letters.Length; at++)
        {
            var start = at;
            while (at < letters.Length && CharUnicodeInfo.GetUnicodeCategory(letters[at]) is UnicodeCategory.NonSpacingMark) at++;
            if (at - start > 1) Array.Sort(letters, start, at - start);
        }

        return new string(letters);
    }
}
