using ClinicSite.Theme;

namespace ClinicSite.Tests.Fixtures;

/// <summary>Every component comes to what its fixtures say; <c>UPDATE_FIXTURES=1</c> writes them anew.</summary>
public class FixtureTests
{
    private static readonly bool Update = Environment.GetEnvironmentVariable("UPDATE_FIXTURES") == "1";

    private static readonly Dictionary<(string Component, string Case), Fixture> Cases = new[]
    {
        FrameCases.All, TextCases.All, ContactCases.All, ListCases.All,
    }.SelectMany(cases => cases).ToDictionary(fixture => (fixture.Component.Name, fixture.Case));

    /// <summary>Folders that hold no component, each with the reason.</summary>
    private static readonly Dictionary<string, string> WithoutFixtures = new()
    {
        ["Button"] = "rules alone: the markup is a link, and stands in the fixtures of the components that use it",
    };

    /// <summary>What lies on disk and what has a case: either without the other fails.</summary>
    public static TheoryData<string, string> Names =>
        [.. Fixture.OnDisk().Union(Cases.Keys).OrderBy(name => name.Component + "/" + name.Case, StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Component_comes_to_its_fixture(string component, string name)
    {
        Assert.True(
            Cases.TryGetValue((component, name), out var fixture),
            $"{Fixture.PathOf(component, name)} belongs to no case in tests/Theme.Tests/Fixtures: delete it, or add the case.");
        var html = ComponentRenderer.Render(fixture);
        if (Update)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(fixture.File)!);
            File.WriteAllText(fixture.File, html);
        }

        Assert.True(File.Exists(fixture.File), $"{fixture.File} is not there: UPDATE_FIXTURES=1 dotnet test tests/Theme.Tests writes it. Read it before you commit it.");
        Assert.Equal(File.ReadAllText(fixture.File), html);
    }

    [Fact]
    public void Every_component_has_a_fixture()
    {
        var missing = Directory.EnumerateDirectories(Fixture.Components).Select(Path.GetFileName)
            .Except(Cases.Keys.Select(key => key.Component)).Except(WithoutFixtures.Keys);
        Assert.True(!missing.Any(), "No fixture for " + string.Join(", ", missing) + ". Add a case in tests/Theme.Tests/Fixtures.");
    }

    [Fact]
    public void What_needs_no_fixture_is_there_and_has_none() =>
        Assert.All(WithoutFixtures.Keys, folder => Assert.Empty(Directory.EnumerateFiles(Path.Combine(Fixture.Components, folder), "*.razor")));

    [Fact]
    public void No_fixture_travels_with_the_program() =>
        Assert.DoesNotContain(typeof(ClinicTheme).Assembly.GetManifestResourceNames(), name => name.Contains("fixture", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".html", StringComparison.Ordinal));

    [Fact]
    public void Text_given_to_a_component_is_never_markup() =>
        Assert.All(Cases.Values, fixture => Assert.DoesNotContain("<script", ComponentRenderer.Render(fixture), StringComparison.Ordinal));
}
