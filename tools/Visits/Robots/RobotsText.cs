using System.Globalization;
using ClinicSite.Checks.Links;

namespace ClinicSite.Visits.Robots;

/// <summary>What a robots.txt says to one program (RFC 9309): the groups that name it, or else those for everybody.</summary>
internal sealed class RobotsText
{
    private readonly RobotsPaths _paths = new();

    private RobotsText()
    {
    }

    /// <summary>It says nothing, as where there is no such file.</summary>
    public static RobotsText Empty { get; } = new();

    /// <summary>How long the program shall wait between two requests; null where it does not say.</summary>
    public TimeSpan? Delay { get; private set; }

    /// <summary>Reads a file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="product">The program's name, in any case.</param>
    public static RobotsText Read(string text, string product)
    {
        var (own, everybody) = (new RobotsText(), new RobotsText());
        var (named, agents, inGroup) = (false, new List<string>(), false);
        foreach (var line in text.Split('\n', '\r'))
        {
            if (line.Split('#')[0].TrimStart('\uFEFF').Split(':', 2) is not [var field, var value]) continue;
            (field, value) = (field.Trim().ToLowerInvariant(), value.Trim());
            if (field == "user-agent")
            {
                if (inGroup) agents.Clear();
                inGroup = false;
                agents.Add(value);
                named |= Names(value, product);
            }
            else if (field is "allow" or "disallow" or "crawl-delay")
            {
                inGroup = true;
                if (agents.Exists(agent => Names(agent, product))) own.Add(field, value);
                if (agents.Contains("*")) everybody.Add(field, value);
            }
        }

        return named ? own : everybody;
    }

    /// <summary>Whether the program is asked not to visit an address.</summary>
    public bool Forbids(Uri address) => _paths.Forbids(Uri.UnescapeDataString(address.PathAndQuery));

    private void Add(string field, string value)
    {
        if (field != "crawl-delay")
        {
            if (value.Length > 0) _paths.Add(Uri.UnescapeDataString(value), field == "allow");
        }
        else if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 1e6)
        {
            Delay = TimeSpan.FromSeconds(seconds);
        }
    }

    /// <summary>A version after the name does not matter.</summary>
    private static bool Names(string agent, string product) => agent.Split('/', ' ')[0].Equals(product, StringComparison.OrdinalIgnoreCase);
}
