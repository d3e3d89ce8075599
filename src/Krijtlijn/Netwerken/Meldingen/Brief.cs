using System.Text.Json;
using Krijtlijn.Gedeeld;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Netwerken.Meldingen;

/// <summary>One line of the letter: what, and its value.</summary>
public sealed record Briefregel(string Wat, string Waarde);

/// <summary>What the notice says, line by line, as the annexes of the circular ask for it. Frozen when the notice is done.</summary>
public static class Brief
{
    public static IReadOnlyList<Briefregel> Regels(Netwerkmelding m, Meldingsfeiten f)
    {
        var regels = new List<Briefregel>();
        void Regel(string wat, string? waarde)
        {
            if (!string.IsNullOrWhiteSpace(waarde)) regels.Add(new Briefregel(wat, waarde.Trim()));
        }

        if (f.School is { } school)
        {
            Regel("Instellingsnummer van de school", school.Nummer);
            Regel("Naam van de school", school.Naam);
            Regel("Gemeente", school.Gemeenten.Count > 0 ? school.Gemeenten[0] : null);
        }
        if (m.VanNetwerkId is { } van) Regel("Verlaat het netwerk", f.LidVan.FirstOrDefault(n => n.Id == van)?.Naam);
        Regel(m.Soort switch { Meldingsoort.Uittreden => "Verlaat het netwerk", Meldingsoort.Toetreden or Meldingsoort.Overstappen => "Sluit aan bij het netwerk", _ => "Netwerk" }, f.Netwerk?.Naam);
        if (m.Soort == Meldingsoort.Oprichten)
        {
            Regel("Naam van het nieuwe netwerk", m.Naam);
            Regel("Soort", m.Netwerksoort?.Tekst());
            Regel("Contactschool", f.Contactschool?.ToString() ?? "geen");
            Regel("Aanspreekpunt voor ouders", Contact(m.Aanspreekpunt, m.Email, m.Telefoon));
        }
        if (m.Soort == Meldingsoort.Gegevens && f.Netwerk?.Gegevens is { } nu)
        {
            Regel("Naam", Wordt(m.Naam?.Trim(), nu.Naam));
            if (m.Netwerksoort is { } soort) Regel("Soort", Wordt(soort.Tekst(), nu.Soort.Tekst()));
            Regel("Contactschool", Wordt(f.Contactschool?.ToString(), f.VorigeContactschool?.ToString()));
            Regel("Aanspreekpunt voor ouders", Wordt(Contact(m.Aanspreekpunt, m.Email, m.Telefoon), Contact(nu.Aanspreekpunt, nu.Email, nu.Telefoon)));
        }
        Regel("Gaat in op", m.Vanaf?.DatumLang());
        if (m.Soort != Meldingsoort.Gegevens) Regel("Schooljaar", m.Schooljaar?.ToString());
        var heeftContactschool = m.Soort == Meldingsoort.Oprichten ? m.ContactschoolId is not null : f.Netwerk?.Gegevens is not { ContactschoolId: null };
        Regel(m.Soort.IsVanSchool() ? "Directeur van de school" : heeftContactschool ? "Directeur van de contactschool" : "Directeur van het centrum", m.Directeur);
        return regels;
    }

    // What changes says what it was: who reads the letter need not look that up.
    private static string Wordt(string? nieuw, string? oud) => nieuw == oud ? nieuw ?? "geen" : $"{nieuw ?? "geen"}; tot dan: {oud ?? "geen"}";

    private static string? Contact(params string?[] delen) => string.Join(", ", delen.Where(d => !string.IsNullOrWhiteSpace(d)).Select(d => d!.Trim())) is { Length: > 0 } contact ? contact : null;

    /// <summary>The lines that were frozen when the notice was done.</summary>
    public static IReadOnlyList<Briefregel> Bevroren(Netwerkmelding m) => m.Inhoud is { } inhoud ? JsonSerializer.Deserialize<List<Briefregel>>(inhoud)! : [];
}
