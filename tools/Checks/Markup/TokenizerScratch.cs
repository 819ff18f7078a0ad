namespace ClinicSite.Checks.Markup;

/// <summary>What a tokenizer writes to while it reads; one a worker, used for page after page.</summary>
internal sealed class TokenizerScratch
{
    /// <summary>The attributes of the tag read last.</summary>
    public AttributeSpan[] Attributes { get; private set; } = new AttributeSpan[32];

    /// <summary>The faults of the page so far; null where nobody wants them.</summary>
    public List<TokenFault>? Faults { get; set; }

    /// <summary>Names of a tag with very many attributes: without it, such a tag takes quadratic time.</summary>
    public HashSet<ulong> ManyNames { get; } = [];

    public void Grow()
    {
        var longer = new AttributeSpan[Attributes.Length * 2];
        Attributes.CopyTo(longer, 0);
        Attributes = longer;
    }
}
