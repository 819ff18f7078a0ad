namespace ClinicSite.Citations.Reading;

/// <summary>LaTeX's names of letters, signs and accents (LaTeX2e symbols; textcomp; mathematical Greek).</summary>
internal static class LatexSymbols
{
    /// <summary>Commands that stand for text; those without are a space.</summary>
    private static readonly Dictionary<string, string> Texts = WordTable.Of(
        """
        ss=ß SS=SS o=ø O=Ø l=ł L=Ł ae=æ AE=Æ oe=œ OE=Œ aa=å AA=Å i=ı j=ȷ dh=ð DH=Ð th=þ TH=Þ dj=đ DJ=Đ ng=ŋ NG=Ŋ ij=ĳ IJ=Ĳ
        dag=† ddag=‡ S=§ P=¶ copyright=© pounds=£ euro=€ texteuro=€ EUR=€ ldots=… dots=… textellipsis=… cdots=⋯ slash=/ textdegree=° degree=°
        textendash=– textemdash=— textquoteleft=‘ textquoteright=’ textquotedblleft=“ textquotedblright=” textquotesingle=' textquotedbl="
        quotesinglbase=‚ quotedblbase=„ glqq=„ grqq=“ glq=‚ grq=‘ flqq=« frqq=» guillemotleft=« guillemotright=» guilsinglleft=‹ guilsinglright=›
        textless=< textgreater=> less=< greater=> textbar=| textbackslash=\ textasciitilde=~ textasciicircum=^ textunderscore=_ textdollar=$
        textbraceleft={ textbraceright=} textpercent=% textampersand=& textsection=§ textparagraph=¶ textbullet=• textperiodcentered=·
        textregistered=® textcopyright=© texttrademark=™ textmu=µ textmicro=µ micro=µ textordfeminine=ª textordmasculine=º textpm=± texttimes=×
        textdiv=÷ textonehalf=½ textonequarter=¼ textthreequarters=¾ textdagger=† textdaggerdbl=‡ textexclamdown=¡ textquestiondown=¿ textsterling=£
        alpha=α beta=β gamma=γ delta=δ epsilon=ϵ varepsilon=ε zeta=ζ eta=η theta=θ vartheta=ϑ iota=ι kappa=κ lambda=λ mu=μ nu=ν xi=ξ omicron=ο
        pi=π rho=ρ sigma=σ varsigma=ς tau=τ upsilon=υ phi=ϕ varphi=φ chi=χ psi=ψ omega=ω Gamma=Γ Delta=Δ Theta=Θ Lambda=Λ Xi=Ξ Pi=Π Sigma=Σ
        Upsilon=Υ Phi=Φ Psi=Ψ Omega=Ω textalpha=α textbeta=β textgamma=γ textdelta=δ textkappa=κ textlambda=λ textomega=ω
        times=× pm=± mp=∓ cdot=⋅ div=÷ leq=≤ le=≤ geq=≥ ge=≥ neq=≠ ne=≠ approx=≈ sim=∼ simeq=≃ equiv=≡ propto=∝ infty=∞ to=→ rightarrow=→
        leftarrow=← leftrightarrow=↔ Rightarrow=⇒ uparrow=↑ downarrow=↓ circ=∘ bullet=∙ prime=′ partial=∂ sum=∑ prod=∏ sqrt=√ ast=∗ star=⋆
        dagger=† ddagger=‡ ell=ℓ hbar=ℏ in=∈ cup=∪ cap=∩ subset=⊂ forall=∀ exists=∃ lt=< gt=> ll=≪ gg=≫ mid=| LaTeX=LaTeX TeX=TeX quad= qquad=
        space= newline= linebreak= par= hskip= hfill= nobreakspace= thinspace=
        """);

    /// <summary>Commands before one letter, and the combining character they put on it.</summary>
    private static readonly Dictionary<string, char> Accents = new(StringComparer.Ordinal)
    {
        ["`"] = '\u0300',
        ["'"] = '\u0301',
        ["^"] = '\u0302',
        ["~"] = '\u0303',
        ["="] = '\u0304',
        ["u"] = '\u0306',
        ["."] = '\u0307',
        ["\""] = '\u0308',
        ["r"] = '\u030A',
        ["H"] = '\u030B',
        ["v"] = '\u030C',
        ["G"] = '\u030F',
        ["d"] = '\u0323',
        ["c"] = '\u0327',
        ["k"] = '\u0328',
        ["b"] = '\u0331',
        ["t"] = '\u0361',
        ["textcommabelow"] = '\u0326',
    };

    /// <summary>Commands that put the text in their braces, or the rest of their group, into an element; empty for none.</summary>
    private static readonly Dictionary<string, string> Elements = WordTable.Of(
        """
        textit=i emph=i textsl=i mathit=i itshape=i it=i em=i slshape=i sl=i textbf=b mathbf=b bfseries=b bf=b textsuperscript=sup textsubscript=sub
        mkbibemph=i mkbibitalic=i mkbibbold=b mkbibsuperscript=sup textsc= texttt= textrm= textsf= textup= textmd= textnormal= text= mbox= hbox= fbox=
        mathrm= mathsf= mathtt= mathcal= mathbb= ensuremath= uppercase= lowercase= underline= uline= bibstring= noopsort= relax= rm= sc= scshape= tt= sf=
        upshape= mdseries= normalfont= rmfamily= ttfamily= small= scriptsize= tiny= protect= nocite= boldmath= natexlab= operatorname= displaystyle=
        """);

    public static string? Text(string command) => Texts.TryGetValue(command, out var text) ? text : null;

    public static char? Accent(string command) => Accents.TryGetValue(command, out var accent) ? accent : null;

    public static string? Element(string command) => Elements.TryGetValue(command, out var element) ? element : null;
}
