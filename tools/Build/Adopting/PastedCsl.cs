using System.Text.Json.Nodes;
using ClinicSite.Citations;

namespace ClinicSite.Build.Adopting;

/// <summary>A pasted reference as an entry of CSL-JSON, without a key.</summary>
internal static class PastedCsl
{
    public static JsonObject ToJson(PastedReference reference)
    {
        var entry = new JsonObject { ["type"] = TypeOf(reference) };
        if (reference.Authors.Count > 0) entry[reference.AreEditors ? "editor" : "author"] = Names(reference);
        if (reference.Year is { } year) entry["issued"] = new JsonObject { ["date-parts"] = new JsonArray(new JsonArray(year)) };
        foreach (var (name, text) in new[]
        {
            ("title", reference.Title), ("container-title", reference.ContainerTitle), ("publisher", reference.Publisher), ("volume", reference.Volume),
            ("issue", reference.Issue), ("page", reference.Page), ("DOI", reference.DOI), ("PMID", reference.PMID), ("PMCID", reference.PMCID), ("URL", reference.URL),
        })
            if (text.Length > 0) entry[name] = text;
        if (PastedRest.IsAnyIn(reference)) entry["note"] = "Pasted: " + reference.Text;
        return entry;
    }

    private static string TypeOf(PastedReference reference)
    {
        if (reference.IsChapter) return "chapter";
        if (reference.Publisher.Length > 0) return "book";
        if (reference.Volume.Length + reference.Page.Length + reference.PMID.Length > 0) return "article-journal";
        return reference.URL.Length > 0 ? "webpage" : reference.ContainerTitle.Length > 0 ? "article-journal" : "document";
    }

    private static JsonArray Names(PastedReference reference)
    {
        var names = new JsonArray([.. reference.Authors.Select(name => (JsonNode)Name(name))]);
        // Who else wrote it nobody can know from here; the styles print it as it was pasted.
        if (reference.AuthorsLeftOut) names.Add((JsonNode)new JsonObject { ["literal"] = "et al." });
        return names;
    }

    private static JsonObject Name(CslName name)
    {
        var json = new JsonObject();
        foreach (var (field, text) in new[]
        {
            ("family", name.Family), ("given", name.Given), ("dropping-particle", name.DroppingParticle), ("suffix", name.Suffix), ("literal", name.Literal),
        })
            if (text.Length > 0) json[field] = text;
        return json;
    }
}
