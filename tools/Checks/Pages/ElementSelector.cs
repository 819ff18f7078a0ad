using AngleSharp.Dom;

namespace ClinicSite.Checks.Pages;

/// <summary>A CSS selector by which a person finds an element again: from the nearest id, or from the root.</summary>
internal static class ElementSelector
{
    public static string Of(IElement element)
    {
        var steps = new List<string>();
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (at.Id is { Length: > 0 } id && IsPlain(id))
            {
                steps.Add("#" + id);
                break;
            }

            steps.Add(StepOf(at));
        }

        steps.Reverse();
        return string.Join(" > ", steps);
    }

    private static string StepOf(IElement element)
    {
        if (element.ParentElement is not { } parent) return element.LocalName;
        var (position, count) = (0, 0);
        foreach (var sibling in parent.Children)
        {
            if (sibling.LocalName != element.LocalName) continue;
            count++;
            if (sibling == element) position = count;
        }

        return count > 1 ? $"{element.LocalName}:nth-of-type({position})" : element.LocalName;
    }

    private static bool IsPlain(string id) =>
        (char.IsAsciiLetter(id[0]) || id[0] == '_') && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');
}
