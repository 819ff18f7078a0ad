using ClinicSite.Text;

namespace ClinicSite.Build.Parse;

/// <summary>A piece of YAML that knows where it stands.</summary>
internal abstract record YamlNode(SourceLocation Location)
{
    /// <summary>What it is, for an editor.</summary>
    public abstract string Description { get; }
}

/// <summary>A single value, as written: <c>85251</c> is text.</summary>
internal sealed record YamlScalar(string Value, bool Quoted, SourceLocation Location) : YamlNode(Location)
{
    public bool IsEmpty => !Quoted && Value is "" or "~" or "null";

    public override string Description => IsEmpty ? "nothing" : $"the text \"{Value}\"";
}

/// <summary>A list.</summary>
internal sealed record YamlSequence(IReadOnlyList<YamlNode> Items, SourceLocation Location) : YamlNode(Location)
{
    public override string Description => "a list";
}

/// <summary>A group of fields, in the order written.</summary>
internal sealed record YamlMapping(IReadOnlyList<YamlField> Fields, SourceLocation Location) : YamlNode(Location)
{
    public override string Description => "a group of fields";

    public YamlNode? Find(string name)
    {
        // By index: an enumerator for every field of every page is the most memory that reading front matter takes.
        for (var index = 0; index < Fields.Count; index++)
            if (Fields[index].Key.Value == name) return Fields[index].Value;
        return null;
    }
}

/// <summary>A name with its value.</summary>
internal sealed record YamlField(YamlScalar Key, YamlNode Value);
