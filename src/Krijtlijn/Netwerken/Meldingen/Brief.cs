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
        if (m.Soort is Meldingsoort.Oprichten or Meldingsoort.Gegevens)
        {
            Regel(m.Soort == Meldingsoort.Oprichten ? "Naam van het nieuwe netwerk" : "Naam", m.Naam);
            if (m.Netwerksoort is { } soort) Regel("Soort", soort.Tekst());
            Regel("Contactschool", f.Contactschool?.ToString());
            Regel("Aanspreekpunt voor ouders", string.Join(", ", new[] { m.Aanspreekpunt, m.Email, m.Telefoon }.Where(d => !string.IsNullOrWhiteSpace(d))));
        }
        Regel("Gaat in op", m.Vanaf?.DatumLang());
        if (m.Soort != Meldingsoort.Gegevens) Regel("Schooljaar", m.Schooljaar?.ToString());
        Regel(m.Soort.IsVanSchool() ? "Directeur van de school" : "Directeur van de contactschool", m.Directeur);
        return regels;
    }

    /// <summary>The lines that were frozen when the notice was done.</summary>
    public static IReadOnlyList<Briefregel> Bevroren(Netwerkmelding m) => m.Inhoud is { } inhoud ? JsonSerializer.Deserialize<List<Briefregel>>(inhoud)! : [];
}
