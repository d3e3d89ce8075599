using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Middelen.Boekingen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Verdelingen;

/// <summary>The acts on the scenarios of a network: make, change, put forward, take back, decide, throw away.</summary>
public sealed class VerdelingService(KrijtlijnDb db, Verdelinglezer lezer, Verdelingbericht berichten, TimeProvider tijd)
{
    public async Task<Verdeling> Maken(Schooljaar jaar, string? naam, string? toelichting, Verdeelkeuze keuze, HuidigeGebruiker wie)
    {
        var verdeling = new Verdeling(wie.EigenNetwerk, jaar, naam, keuze, wie.Naam, tijd.Nu());
        verdeling.Noemen(naam, toelichting);
        db.Add(verdeling);
        await db.Bewaren(wie, $"Scenario {jaar} gemaakt", null, $"{verdeling.Naam}: {keuze.Kort}", intern: true);
        return verdeling;
    }

    public async Task Wijzigen(Verdeling verdeling, string? naam, string? toelichting, Verdeelkeuze keuze, HuidigeGebruiker wie)
    {
        verdeling.Noemen(naam, toelichting);
        verdeling.Kiezen(keuze);
        await db.Bewaren(wie, $"Scenario {verdeling.Schooljaar} gewijzigd", null, $"{verdeling.Naam}: {keuze.Kort}", intern: true);
    }

    public async Task Weggooien(Verdeling verdeling, HuidigeGebruiker wie)
    {
        if (verdeling.IsBevroren) throw new RegelGebroken("middelen", "Wat voorgelegd of beslist is, blijft bewaard. Alleen een simulatie kunt u weggooien.");
        db.Remove(verdeling);
        await db.Bewaren(wie, $"Scenario {verdeling.Schooljaar} weggegooid", null, verdeling.Naam, intern: true);
    }

    public async Task Voorleggen(Verdeling verdeling, HuidigeGebruiker wie)
    {
        if (verdeling.Schooljaar.Einde < tijd.Vandaag()) throw new RegelGebroken("middelen", $"Schooljaar {verdeling.Schooljaar} is voorbij. Daarover kan niet meer beslist worden; rekenen kan altijd.");
        var beeld = await lezer.Beeld(verdeling);
        verdeling.Voorleggen(beeld, wie.Naam, tijd.Nu());
        db.AddRange(verdeling.Rijen);
        await db.Bewaren(wie, $"Verdeling {verdeling.Schooljaar} voorgelegd", null, $"{verdeling.Naam}: {beeld.Verdeeld.AlsGetal()} over {beeld.Rijen.Count.Aantal("school", "scholen")}", intern: true);
    }

    public async Task Terugnemen(Verdeling verdeling, HuidigeGebruiker wie)
    {
        await Rijen(verdeling);
        verdeling.Terugnemen();
        await db.Bewaren(wie, $"Verdeling {verdeling.Schooljaar} teruggenomen", null, verdeling.Naam, intern: true);
    }

    /// <summary>Puts down what the body decided. Accepted, it becomes what the schools may count on and what the pot begins with, takes the place of an earlier decision and sends every school word of its letter: one transaction.</summary>
    public async Task Beslissen(Verdeling verdeling, Besluit besluit, HuidigeGebruiker wie)
    {
        await Rijen(verdeling);
        await using var transactie = await db.Database.BeginTransactionAsync();
        verdeling.Beslissen(besluit, tijd.Vandaag());
        if (besluit.IsAanvaard) await Uitvoeren(verdeling);
        await db.Bewaren(wie, $"Verdeling {verdeling.Schooljaar} {verdeling.Stand.Tekst().InDeZin()}", null, $"{verdeling.Naam}: {besluit.Orgaan.Tekst().InDeZin()}, verslag {besluit.Verslag}", intern: true);
        await transactie.CommitAsync();
    }

    private Task Rijen(Verdeling verdeling) => db.Entry(verdeling).Collection(v => v.Rijen).LoadAsync();

    private async Task Uitvoeren(Verdeling verdeling)
    {
        var (netwerk, jaar) = (verdeling.NetwerkId, verdeling.Schooljaar);
        await EisGeboekt(verdeling);
        foreach (var vroeger in await db.AlleVerdelingen().Where(v => v.NetwerkId == netwerk && v.Schooljaar == jaar && v.Stand == Verdelingstand.Beslist && v.VervangenOp == null && v.Id != verdeling.Id).ToListAsync()) vroeger.Vervangen(tijd.Nu());
        var bestaand = await db.Richtcapaciteiten().Where(r => r.NetwerkId == netwerk && r.Schooljaar == jaar).ToDictionaryAsync(r => r.SchoolId);
        foreach (var rij in verdeling.Rijen)
        {
            if (bestaand.TryGetValue(rij.SchoolId, out var capaciteit)) capaciteit.Zetten(rij.Resultaat);
            else db.Add(new Richtcapaciteit(netwerk, rij.SchoolId, jaar, rij.Resultaat));
        }
        if (await db.Richtreserves().FirstOrDefaultAsync(r => r.NetwerkId == netwerk && r.Schooljaar == jaar) is { } reserve) reserve.Zetten(verdeling.Reserve);
        else db.Add(new Richtreserve(netwerk, jaar, verdeling.Reserve));
        await berichten.Beslist(verdeling);
    }

    // What a school gave away in the year it cannot have had less of.
    private async Task EisGeboekt(Verdeling verdeling)
    {
        var geboekt = await db.AlleBoekingen().Where(b => b.NetwerkId == verdeling.NetwerkId && b.Schooljaar == verdeling.Schooljaar).Tellend().Select(b => new { b.VanSchoolId, b.NaarSchoolId, b.Aantal }).ToListAsync();
        var saldo = geboekt.Where(b => b.NaarSchoolId != null).Select(b => (School: b.NaarSchoolId, b.Aantal)).Concat(geboekt.Where(b => b.VanSchoolId != null).Select(b => (School: b.VanSchoolId, Aantal: -b.Aantal)))
            .GroupBy(b => b.School!.Value).ToDictionary(g => g.Key, g => g.Sum(b => b.Aantal));
        var onder = verdeling.Rijen.Where(r => r.Resultaat + saldo.GetValueOrDefault(r.SchoolId) < 0).Select(r => r.Schoolnaam).ToList();
        if (onder.Count > 0) throw new RegelGebroken("middelen", $"{onder.Opsomming("en")} gaf in de loop van {verdeling.Schooljaar} al meer trajecten weg dan deze verdeling haar geeft. Boek eerst trajecten bij, of leg een andere verdeling voor.");
    }
}
