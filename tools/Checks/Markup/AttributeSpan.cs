namespace ClinicSite.Checks.Markup;

/// <summary>Where an attribute stands; nothing of it is copied until somebody asks.</summary>
internal struct AttributeSpan
{
    /// <summary>Which attribute; <see cref="HtmlAttribute.Unknown"/> for names that no rule knows.</summary>
    public HtmlAttribute Name;

    /// <summary>Hash of the name in lower case.</summary>
    public ulong NameHash;

    public int NameStart;
    public int NameEnd;

    /// <summary>First byte of the value, behind its quotation mark.</summary>
    public int ValueStart;

    /// <summary>Behind the last byte of the value; equal to <see cref="ValueStart"/> where it is empty or absent.</summary>
    public int ValueEnd;

    /// <summary>The quotation mark, or 0 where there is none.</summary>
    public byte Quote;

    /// <summary>Whether there is an equals sign.</summary>
    public bool HasValue;

    /// <summary>Whether an attribute of this name stands before it in the tag; browsers ignore this one.</summary>
    public bool IsDuplicate;
}
