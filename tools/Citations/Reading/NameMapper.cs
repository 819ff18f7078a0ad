namespace ClinicSite.Citations.Reading;

/// <summary>Turns CSL's name objects into names.</summary>
internal static class NameMapper
{
    public static IReadOnlyList<CslName> Map(FieldReader fields, string variable)
    {
        var names = new List<CslName>();
        foreach (var reader in fields.GetObjects(variable))
        {
            var name = new CslName
            {
                Family = reader.GetText("family"),
                Given = reader.GetText("given"),
                DroppingParticle = reader.GetText("dropping-particle"),
                NonDroppingParticle = reader.GetText("non-dropping-particle"),
                Suffix = reader.GetText("suffix"),
                CommaSuffix = reader.GetFlag("comma-suffix"),
                Literal = reader.GetText("literal"),
            };
            if (name.Family.Length + name.Given.Length + name.Literal.Length > 0) names.Add(name);
            else reader.ReportKind(variable, reader.Owner, "a list of names with family and given, or literal");
        }

        return names;
    }
}
