using System.Globalization;
using ClinicSite.Editorial.Documents;
using ClinicSite.Editorial.Engine;
using ClinicSite.Editorial.Reading;

namespace ClinicSite.Editorial.Checks;

/// <summary>How hard a page is to read, by three formulas, with the part that is hardest.</summary>
internal static class Readability
{
    public static IEnumerable<Finding> Find(CheckInput input)
    {
        var (whole, part, hardest) = (new ReadingCounts(), new ReadingCounts(), (Name: "", Grade: 0.0));
        var name = input.Document.Blocks.FirstOrDefault(block => block.Kind is BlockKind.Title)?.Text ?? "";
        var title = name;
        foreach (var block in input.Document.Blocks)
        {
            if (block.Kind is BlockKind.Heading)
            {
                Weigh();
                (part, name) = (new ReadingCounts(), block.Text);
            }
            else
            {
                part.Add(block);
                whole.Add(block);
            }
        }

        Weigh();
        if (whole.Words < ReadingTrend.FewestWords || whole.Grade <= input.Rule.Limit || input.Document.Blocks[0] is not { Text.Length: > 0 } first) yield break;
        yield return new Finding(
            first, new Stretch(0, first.Text.Length), Shown((whole.Kincaid + whole.Smog + whole.Fog) / 3), Shown(whole.Kincaid), Shown(whole.Smog), Shown(whole.Fog),
            hardest.Name.Length > 0 ? hardest.Name : title, Shown(hardest.Grade > 0 ? hardest.Grade : whole.Grade));

        void Weigh()
        {
            if (part.Words >= ReadingTrend.FewestWords && part.Grade > hardest.Grade) hardest = (name, part.Grade);
        }
    }

    private static string Shown(double grade) => grade.ToString("0.0", CultureInfo.InvariantCulture);
}
