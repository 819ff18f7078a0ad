using ClinicSite.Checks.Addresses;
using ClinicSite.Output;

namespace ClinicSite.Checks.Links;

/// <summary>Which numbers may be called from which page of our own site.</summary>
internal sealed class ClinicPhones
{
    private readonly Dictionary<string, HashSet<string>> _ofClinic;
    private readonly Dictionary<string, string?> _clinicOfPage;
    private readonly HashSet<string> _all;
    private readonly bool _isKnown;

    public ClinicPhones(SiteManifest? manifest)
    {
        var phones = manifest?.Phones ?? [];
        _isKnown = phones.Count > 0;
        _ofClinic = phones.GroupBy(phone => phone.Clinic ?? "").ToDictionary(group => group.Key, group => group.Select(phone => phone.Number).ToHashSet());
        _clinicOfPage = _isKnown ? manifest!.Pages.ToDictionary(page => page.Path, page => page.Clinic) : [];
        _all = phones.Select(phone => phone.Number).ToHashSet();
    }

    /// <summary>Whether a number is neither the group's nor of the page's clinic; a page of no clinic may list every clinic.</summary>
    public bool IsStrange(string page, string address)
    {
        if (!_isKnown) return false;
        var number = PhoneAddress.Normalise(address);
        if (!_all.Contains(number)) return true;
        if (!_clinicOfPage.TryGetValue(page, out var clinic) || clinic is null) return false;
        return !Has("", number) && !Has(clinic, number);
    }

    private bool Has(string clinic, string number) => _ofClinic.TryGetValue(clinic, out var numbers) && numbers.Contains(number);
}
