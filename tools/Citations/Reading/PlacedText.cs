namespace ClinicSite.Citations.Reading;

/// <summary>A piece of text and where it stands in its file, in characters.</summary>
internal readonly record struct PlacedText(string Text, int Offset, int Length)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);

    /// <summary>Another reading of the same place.</summary>
    public PlacedText With(string text) => new(text, Offset, Length);
}
