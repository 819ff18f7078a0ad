using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ClinicSite.Output;

namespace ClinicSite.Citations.Verification.Asking;

/// <summary>
/// Answers kept between runs under <c>.clinicsite/cache/references/</c>, so that a run that was broken off, or an entry that was
/// corrected, asks nobody twice. A kept answer that cannot be read is as if it were not there.
/// </summary>
/// <param name="folder">The folder; null keeps nothing.</param>
/// <param name="today">The day of new answers.</param>
/// <param name="maxAge">How many days an answer counts.</param>
internal sealed class AnswerCache(string? folder, DateOnly today, int maxAge)
{
    /// <summary>A kept answer that is young enough.</summary>
    /// <returns>Its day and its JSON; null where there is none.</returns>
    public (DateOnly On, JsonElement Answer)? Find(string key)
    {
        if (folder is null) return null;
        try
        {
            var path = PathOf(key);
            if (!File.Exists(path)) return null;
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = document.RootElement;
            if (root.GetProperty("key").GetString() != key) return null;
            var on = DateOnly.ParseExact(root.GetProperty("on").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            return on.AddDays(maxAge) >= today && on <= today ? (on, root.GetProperty("answer").Clone()) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException
            or FormatException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Keeps an answer; a disk that takes nothing only makes the next run slower.</summary>
    public void Keep(string key, JsonElement answer)
    {
        if (folder is null) return;
        try
        {
            ReplacedFile.Write(PathOf(key), stream =>
            {
                using var json = new Utf8JsonWriter(stream);
                json.WriteStartObject();
                json.WriteString("key", key);
                json.WriteString("on", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                json.WritePropertyName("answer");
                answer.WriteTo(json);
                json.WriteEndObject();
            });
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidOperationException or ArgumentException)
        {
            // Nothing is lost but time.
        }
    }

    private string PathOf(string key) =>
        Path.Combine(folder!, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16)) + ".json");
}
