namespace ClinicSite.Citations.Verification.Comparing;

/// <summary>How a field of an entry stands to a record of the work.</summary>
internal enum Agreement
{
    /// <summary>The record says nothing of it.</summary>
    Unknown,

    Agrees,

    /// <summary>Only the date on the web agrees, and the issue has another.</summary>
    OnlineOnly,

    /// <summary>The record has it and the entry has not.</summary>
    Missing,

    Differs,
}

/// <summary>One field compared with one record.</summary>
/// <param name="Field">CSL's name, by which its line is found: <c>container-title</c>.</param>
/// <param name="Agreement">The outcome.</param>
/// <param name="Ours">What the entry has, in words.</param>
/// <param name="Theirs">What the record has, in words.</param>
internal sealed record FieldVerdict(string Field, Agreement Agreement, string Ours = "", string Theirs = "");
