namespace ClinicSite.Diagnostics.Rules;

/// <summary>Area 2: what Crossref and PubMed have otherwise than the bibliography. Found by <c>refs verify</c>, never by a build.</summary>
public static class VerificationRules
{
    private const string LookUp = "Look the work up ({3}) and correct the entry. If the entry is right, write the day you compared it as \"verifiedOn\".";

    /// <summary>When no form of the recorded title is the entry's.</summary>
    public static readonly DiagnosticDescriptor Title = new(
        "CLN2160", "Title differs from the record",
        "The title of reference \"{0}\" is {1} here, and {2}.", LookUp);

    /// <summary>When an author, the order or the number of authors differs.</summary>
    public static readonly DiagnosticDescriptor Authors = new(
        "CLN2161", "Authors differ from the record",
        "The authors of reference \"{0}\" differ: {1} here, and {2}.", LookUp);

    /// <summary>When the year is none of those in which the work was published.</summary>
    public static readonly DiagnosticDescriptor Year = new(
        "CLN2162", "Year differs from the record",
        "The year of reference \"{0}\" is {1} here, and {2}.", LookUp);

    /// <summary>When the journal is another, in full and abbreviated.</summary>
    public static readonly DiagnosticDescriptor Journal = new(
        "CLN2163", "Journal differs from the record",
        "The journal of reference \"{0}\" is {1} here, and {2}.", LookUp);

    /// <summary>When the volume differs.</summary>
    public static readonly DiagnosticDescriptor Volume = new(
        "CLN2164", "Volume differs from the record",
        "The volume of reference \"{0}\" is {1} here, and {2}.", LookUp);

    /// <summary>When the issue differs; registries often have it wrong, and a reader finds the work without it.</summary>
    public static readonly DiagnosticDescriptor Issue = new(
        "CLN2165", "Issue differs from the record",
        "The issue of reference \"{0}\" is {1} here, and {2}.", LookUp, DiagnosticSeverity.Warning);

    /// <summary>When neither the pages nor the article number are the entry's.</summary>
    public static readonly DiagnosticDescriptor Pages = new(
        "CLN2166", "Pages differ from the record",
        "The pages of reference \"{0}\" are {1} here, and {2}.", LookUp);

    /// <summary>When the year is the one on the web and the issue has another.</summary>
    public static readonly DiagnosticDescriptor OnlineYear = new(
        "CLN2167", "Year of the appearance online",
        "The year of reference \"{0}\" is {1} here, and {2}.",
        "Styles want the year of the issue, once there is one.", DiagnosticSeverity.Note);

    /// <summary>When the entry lacks what the record has.</summary>
    public static readonly DiagnosticDescriptor Missing = new(
        "CLN2168", "Field that the record has",
        "Reference \"{0}\" has no {1}; it is {2}.",
        "Add \"{3}\" to the entry.", DiagnosticSeverity.Note);

    /// <summary>When DOI, PMID and PMCID of an entry belong to different works.</summary>
    public static readonly DiagnosticDescriptor IdsDisagree = new(
        "CLN2169", "Ids of different works",
        "Reference \"{0}\" has the {1} {2}, but {3}.",
        "Look both up, and correct the one that leads to another work.");

    /// <summary>When an id leads to a work with another title and other authors.</summary>
    public static readonly DiagnosticDescriptor AnotherWork = new(
        "CLN2170", "Id of another work",
        "The {1} of reference \"{0}\" belongs to another work: {2}.",
        "Look the work up by its title, and correct the {1}.");

    /// <summary>When the registries do not know the id.</summary>
    public static readonly DiagnosticDescriptor NotFound = new(
        "CLN2171", "Id that nobody knows",
        "{1} does not know the {2} {3} of reference \"{0}\".",
        "Copy the {2} from the publisher's page or from PubMed; look also whether the work exists.");

    /// <summary>When a DOI was registered with somebody who is not asked.</summary>
    public static readonly DiagnosticDescriptor Elsewhere = new(
        "CLN2172", "DOI registered elsewhere",
        "The DOI {1} of reference \"{0}\" is registered with {2}, which is not asked.",
        "Compare it yourself at https://doi.org/{1}, and write the day as \"verifiedOn\".", DiagnosticSeverity.Warning);

    /// <summary>When the work was retracted and the entry does not say so.</summary>
    public static readonly DiagnosticDescriptor Retracted = new(
        "CLN2173", "Retracted work",
        "The work of reference \"{0}\" was retracted, says {1}{2}.",
        "Take the citation out, and what rests on it; to cite it as retracted, write \"retracted\": true in the clinicsite object.");

    /// <summary>When the editors of the journal doubt the work, or the entry is itself a notice of retraction.</summary>
    public static readonly DiagnosticDescriptor Notice = new(
        "CLN2174", "Work under doubt",
        "Reference \"{0}\" {1}, says {2}{3}.",
        "Read the notice, and decide whether the citation may stay.", DiagnosticSeverity.Warning);

    /// <summary>When a registry gave no answer that can be used: the entry is neither right nor wrong.</summary>
    public static readonly DiagnosticDescriptor CouldNotAsk = new(
        "CLN2175", "Reference that could not be asked for",
        "{1} could not be asked for {0}: {2}.",
        "Try again later; what was answered is kept, and only the rest is asked for.", DiagnosticSeverity.Warning);

    /// <summary>When the ledger cannot be read, so that nothing is written over it.</summary>
    public static readonly DiagnosticDescriptor UnreadableLedger = new(
        "CLN2176", "Ledger that cannot be read",
        "The ledger of verified references cannot be read: {0}.",
        "Settle the merge conflict in it, or take back the last good one from the history; if it is lost, delete it and verify again.");
}
