using System.Text.RegularExpressions;

namespace ClinicSite.Checks.Privacy;

/// <summary>Files that nobody means to publish, by their names.</summary>
internal static partial class PrivateFiles
{
    private static readonly string[] Endings =
    [
        ".env", ".npmrc", ".pem", ".key", ".pfx", ".p12", ".ppk", ".kdbx", ".sql", ".bak", ".swp", ".orig", ".rej", ".tmp", "~", ".htpasswd", ".netrc", ".pgpass", ".sqlite", ".sqlite3", ".log", ".php", ".asp", ".aspx", ".jsp",
    ];

    private static readonly string[] Names =
        [".ds_store", "thumbs.db", "desktop.ini", "id_rsa", "id_dsa", "id_ecdsa", "id_ed25519", "dockerfile", "docker-compose.yml", "docker-compose.yaml", ".gitlab-ci.yml", ".bash_history", ".git-credentials"];

    private static readonly string[] Workshops = ["node_modules", ".vscode", ".idea", ".vs", ".sass-cache", ".cache"];
    private static readonly string[] Recipes = ["package.json", "package-lock.json", "yarn.lock", "pnpm-lock.yaml", "composer.json", "composer.lock", "gemfile", "gemfile.lock", "makefile", "tsconfig.json"];

    /// <summary>Whether a file holds secrets, a server's code, or what an editor left.</summary>
    /// <param name="path">In lower case.</param>
    public static bool Is(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return Array.Exists(Endings, ending => name.EndsWith(ending, StringComparison.Ordinal)) || Names.Contains(name) || name.StartsWith(".env.", StringComparison.Ordinal);
    }

    /// <summary>What belongs to the making of the site, each folder once, by its first file; and copies of the site.</summary>
    public static IEnumerable<(string File, string What)> Workshop(IEnumerable<string> files)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var folder = Array.Find(Workshops, name => file.StartsWith(name + "/", StringComparison.Ordinal) || file.Contains("/" + name + "/", StringComparison.Ordinal));
            if (folder is not null)
            {
                if (seen.Add(folder)) yield return (file, "a folder of the workshop");
            }
            else if (Copy().IsMatch(file))
            {
                yield return (file, "what looks like a copy of the site or of its data");
            }
            else if (Recipes.Contains(file.ToLowerInvariant()))
            {
                yield return (file, "a file of the workshop");
            }
        }
    }

    [GeneratedRegex(@"(^|[/_.-])(backups?|bak|dump|db|database|export|www|htdocs|public_html|wwwroot|website|site)([_.-]?[0-9][0-9_.-]*)?\.(zip|tar|tgz|tar\.(gz|bz2|xz)|7z|rar|gz|mdb|csv|xlsx?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Copy();
}
