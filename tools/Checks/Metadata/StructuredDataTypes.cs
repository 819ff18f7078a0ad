using System.Collections.Frozen;

namespace ClinicSite.Checks.Metadata;

/// <summary>The types of schema.org that clinics use, and what each cannot do without. Alternatives are separated by a bar.</summary>
internal static class StructuredDataTypes
{
    private static readonly FrozenDictionary<string, string[]> Required = Make();

    private static readonly FrozenSet<string> Businesses =
        "LocalBusiness MedicalBusiness MedicalClinic Physician Dentist Hospital Pharmacy Optician DiagnosticLab EmergencyService CovidTestingFacility VeterinaryCare".Split(' ').ToFrozenSet();

    /// <summary>What nodes of these types need.</summary>
    public static IEnumerable<string> NeedsOf(IEnumerable<string> types) => types.SelectMany(type => Required.GetValueOrDefault(type, [])).Distinct();

    /// <summary>Whether it is a place that patients come to.</summary>
    public static bool IsBusiness(IEnumerable<string> types) => types.Any(Businesses.Contains);

    /// <summary>The type that a misspelt one was meant to be; null where it is known or unlike all.</summary>
    public static string? MeantBy(string type)
    {
        if (Required.ContainsKey(type)) return null;
        return Required.Keys.FirstOrDefault(known => known.Equals(type, StringComparison.OrdinalIgnoreCase)) ?? Required.Keys.FirstOrDefault(known => known.Length > 5 && Text.Suggestion.Distance(type, known) == 1);
    }

    private static FrozenDictionary<string, string[]> Make()
    {
        var table = new Dictionary<string, string[]>(StringComparer.Ordinal);
        void Add(string types, params string[] needs)
        {
            foreach (var type in types.Split(' ')) table[type] = needs;
        }

        Add("Organization MedicalOrganization NGO Corporation EducationalOrganization GovernmentOrganization", "name");
        Add("LocalBusiness MedicalBusiness MedicalClinic Physician Dentist Hospital Pharmacy Optician DiagnosticLab EmergencyService CovidTestingFacility VeterinaryCare", "name", "address|department|location");
        Add("PostalAddress", "streetAddress|addressLocality|name|postOfficeBoxNumber");
        Add("WebSite", "name|alternateName", "url");
        Add("WebPage MedicalWebPage AboutPage ContactPage CollectionPage ItemPage", "name|headline|title");
        Add("Article NewsArticle BlogPosting TechArticle", "headline");
        Add("ScholarlyArticle MedicalScholarlyArticle", "headline|name");
        Add("ProfilePage", "mainEntity|name");
        Add("BreadcrumbList ItemList", "itemListElement");
        Add("ListItem", "position");
        Add("FAQPage QAPage", "mainEntity");
        Add("Question", "name|text", "acceptedAnswer|suggestedAnswer");
        Add("Answer Comment", "text");
        Add("Person", "name|givenName");
        Add("ImageObject", "url|contentUrl");
        Add("VideoObject", "name", "thumbnailUrl", "uploadDate");
        Add("OpeningHoursSpecification", "opens|validFrom|closes");
        Add("GeoCoordinates", "latitude", "longitude");
        Add("AggregateRating", "ratingValue", "ratingCount|reviewCount");
        Add("Review", "reviewRating|reviewBody", "author");
        Add("Rating", "ratingValue");
        Add("Event", "name", "startDate");
        Add("JobPosting", "title", "description", "datePosted", "hiringOrganization");
        Add("Course", "name", "description");
        Add("HowTo", "name", "step");
        Add("Recipe", "name", "image");
        Add("Product", "name", "offers|review|aggregateRating");
        Add("Offer", "price|priceSpecification|availability|url");
        Add("Service MedicalTherapy MedicalProcedure MedicalCondition Drug MedicalTest Place City Country State Brand MedicalSpecialty", "name");
        Add("ContactPoint", "telephone|email|url");
        Add("SearchAction ReadAction ReserveAction EntryPoint CreativeWork MedicalAudience Audience Thing SpeakableSpecification Language MedicalGuideline MedicalStudy MedicalTrial DefinedTerm MedicalCode Periodical PublicationIssue Book Report Dataset MedicalEntity MedicalSignOrSymptom");
        return table.ToFrozenDictionary();
    }
}
