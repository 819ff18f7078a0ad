using System.Text.Json;
using System.Text.Json.Serialization;
using ClinicSite.Build.Parse;
using ClinicSite.Model;
using ClinicSite.Text;

namespace ClinicSite.Build.Review;

/// <summary>A review as it was signed.</summary>
/// <param name="By">Id of the reviewer.</param>
/// <param name="On">The day, YYYY-MM-DD.</param>
/// <param name="Text">Fingerprint of the text that was reviewed, see <see cref="ReviewHash"/>.</param>
internal sealed record SignedReview(string By, string On, string Text);

/// <summary>
/// <c>.clinicsite/reviews.json</c>, which is committed: of each page by whom it was reviewed, when, and in which words. Front matter
/// says the same to visitors, but an editor can change it; this file is changed by <c>sign</c> alone.
/// </summary>
internal sealed class ReviewLedger
{
    /// <summary>The ledger of a site where nothing was ever signed.</summary>
    public static readonly ReviewLedger Empty = new("", new SortedDictionary<string, SignedReview>(StringComparer.Ordinal));

    private readonly string _path;
    private readonly SortedDictionary<string, SignedReview> _reviews;

    private ReviewLedger(string path, SortedDictionary<string, SignedReview> reviews) => (_path, _reviews) = (path, reviews);

    /// <summary>Whether anything was ever signed on this site.</summary>
    public bool IsUsed => _reviews.Count > 0;

    /// <summary>Reads the file; one that is missing is empty, and so is one that cannot be read, for then no review can be shown.</summary>
    public static ReviewLedger Load(string siteDirectory)
    {
        var path = Path.Combine(siteDirectory, BuildSession.ReviewsPath);
        try
        {
            var reviews = File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllText(path), ReviewJson.Default.SortedDictionaryStringSignedReview) : null;
            return new ReviewLedger(path, new SortedDictionary<string, SignedReview>(reviews ?? [], StringComparer.Ordinal));
        }
        catch (JsonException)
        {
            return new ReviewLedger(path, new SortedDictionary<string, SignedReview>(StringComparer.Ordinal));
        }
    }

    /// <summary>The review of a source file, or null.</summary>
    public SignedReview? Of(string path) => _reviews.GetValueOrDefault(path);

    /// <summary>Source files of which this ledger says something else than another.</summary>
    public IEnumerable<string> DifferencesFrom(ReviewLedger other) =>
        _reviews.Keys.Union(other._reviews.Keys, StringComparer.Ordinal).Where(path => Of(path) != other.Of(path));

    /// <summary>Whether a page was signed and has other words now. Only a page that was signed is fingerprinted.</summary>
    /// <param name="source">The page.</param>
    /// <param name="fields">Its front matter.</param>
    /// <param name="blocks">What the group says in care cards.</param>
    public bool IsChanged(SourceText source, YamlMapping fields, IReadOnlyList<CareBlock> blocks) =>
        Of(source.Path) is { } signed && signed.Text != ReviewHash.Of(source, fields, blocks);

    /// <summary>Writes a review down.</summary>
    public void Sign(string path, SignedReview review)
    {
        _reviews[path] = review;
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        File.WriteAllText(_path, JsonSerializer.Serialize(_reviews, ReviewJson.Default.SortedDictionaryStringSignedReview) + "\n");
    }
}

/// <summary>The form of the file.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SortedDictionary<string, SignedReview>))]
internal sealed partial class ReviewJson : JsonSerializerContext;
