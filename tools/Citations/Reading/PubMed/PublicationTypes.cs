namespace ClinicSite.Citations.Reading;

/// <summary>What PubMed says of the kind of study and of retraction, as our <c>clinicsite</c> object. Only what it says for certain.</summary>
internal static class PublicationTypes
{
    /// <summary>In the order in which they count: a meta-analysis of trials bears all three names.</summary>
    private static readonly (string PubMed, string Ours)[] Types =
    [
        ("Practice Guideline", "guideline"), ("Guideline", "guideline"),
        ("Meta-Analysis", "meta-analysis"), ("Network Meta-Analysis", "meta-analysis"), ("Systematic Review", "systematic-review"),
        ("Randomized Controlled Trial", "rct"), ("Equivalence Trial", "rct"),
        ("Case Reports", "case-report"), ("Review", "review"), ("Scoping Review", "review"),
    ];

    public static JsonValue? Map(TaggedEntry entry)
    {
        var members = new List<JsonMember>();
        if (StudyType(entry) is { } type) members.Add(new JsonMember("studyType", type.Offset, EntryBuilder.OfText(type)));
        if (Retraction(entry) is { } place) members.Add(new JsonMember("retracted", place.Offset, EntryBuilder.OfFlag(true, place)));
        return members.Count == 0 ? null : new JsonValue(JsonKind.Object, members[0].Offset, 1) { Members = members };
    }

    private static PlacedText? StudyType(TaggedEntry entry)
    {
        foreach (var (name, ours) in Types)
            foreach (var type in entry.All("PT"))
                if (type.Text == name) return type.With(ours);
        // MeSH's check tags: every study of animals has Animals, and those that are of people too have Humans.
        var subjects = entry.All("MH").Where(heading => heading.Text is "Animals" or "Humans").ToList();
        return subjects.Count == 1 && subjects[0].Text == "Animals" ? subjects[0].With("animal") : null;
    }

    /// <summary>RIN names the notice that withdraws this work; a notice itself has ROF and is not withdrawn.</summary>
    private static PlacedText? Retraction(TaggedEntry entry)
    {
        foreach (var type in entry.All("PT"))
            if (type.Text == "Retracted Publication") return type;
        return entry.First("RIN") is { IsEmpty: false } notice ? notice : null;
    }
}
