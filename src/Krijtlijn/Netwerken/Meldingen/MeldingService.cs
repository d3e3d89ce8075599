using System.Text.Json;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken.Meldingen;

/// <summary>Does a notice: asks the rules, changes the register from the first day it holds for, freezes the letter, and undoes all of it when the notice is withdrawn.</summary>
public sealed class MeldingService(KrijtlijnDb db, Meldingslezer lezer, TimeProvider tijd)
{
    /// <summary>Notifies; refuses with the first rule that is broken. The rules are asked again here: the register may have changed since they were shown.</summary>
    public async Task Melden(Netwerkmelding melding, HuidigeGebruiker wie)
    {
        var (vandaag, nu) = (tijd.Vandaag(), tijd.Nu());
        var feiten = await lezer.Lees(melding);
        if (Meldingstoets.Toets(melding, feiten).FirstOrDefault(b => b.Zwaarte == Zwaarte.Fout) is { } fout) throw new RegelGebroken(fout.Regel, fout.Tekst);
        var regels = Brief.Regels(melding, feiten);
        await Uitvoeren(melding, feiten, vandaag, nu);
        DateOnly? uiterlijk = melding.Schooljaar is { } jaar && melding.Soort != Meldingsoort.Gegevens ? Regeldagen.Uiterlijk(feiten.Regime!, jaar) : null;
        melding.Melden(wie.Naam, JsonSerializer.Serialize(regels), uiterlijk, vandaag, nu);
        await Verwittigen(melding, wie, vandaag, nu);
        await db.Bewaren(wie, $"Gemeld: {melding.Soort.Tekst().InDeZin()}", new Dossierverwijzing(melding.NetwerkId, melding.SchoolId), $"{feiten.School?.ToString() ?? melding.Naam ?? feiten.Netwerk?.Naam}, vanaf {melding.Vanaf.Datum()}{(melding.IsTeLaat ? ", te laat" : "")}");
    }

    private async Task Uitvoeren(Netwerkmelding m, Meldingsfeiten feiten, DateOnly vandaag, DateTime nu)
    {
        var vanaf = m.Vanaf!.Value;
        switch (m.Soort)
        {
            case Meldingsoort.Toetreden or Meldingsoort.Uittreden or Meldingsoort.Overstappen:
                var weg = m.Soort switch { Meldingsoort.Overstappen => m.VanNetwerkId, Meldingsoort.Uittreden => m.NetwerkId, _ => null };
                foreach (var lid in await Tot(vanaf).Where(l => l.InstellingId == m.SchoolId && l.NetwerkId == weg).ToListAsync()) Stoppen(lid, m, vanaf, nu);
                if (m.Soort != Meldingsoort.Uittreden) db.Add(new Lidmaatschap(m.NetwerkId!.Value, m.SchoolId!.Value, feiten.School!.Soort == Instellingssoort.BuitengewoneSchool ? Lidrol.BuitengewoneSchool : Lidrol.GewoneSchool, vanaf) { BegonnenDoorId = m.Id });
                break;
            case Meldingsoort.Oprichten:
                // In the example everything is fictional, also what a visitor adds.
                var netwerk = new Netwerk(Gegevens(m, m.Netwerksoort!.Value), vanaf) { IsVoorbeeld = await db.Netwerken().AnyAsync(n => n.IsVoorbeeld) };
                db.Add(netwerk);
                m.NetwerkId = netwerk.Id;
                if (m.ContactschoolId is { } contact && !await db.Lidmaatschappen().OpDag(vanaf).AnyAsync(l => l.InstellingId == contact && l.NetwerkId == netwerk.Id)) db.Add(new Lidmaatschap(netwerk.Id, contact, Lidrol.BuitengewoneSchool, vanaf) { BegonnenDoorId = m.Id });
                break;
            case Meldingsoort.Stopzetten:
                (await db.Netwerken().AsTracking().FirstAsync(n => n.Id == m.NetwerkId)).Stopzetten(vanaf.AddDays(-1));
                foreach (var lid in await Tot(vanaf).Where(l => l.NetwerkId == m.NetwerkId).ToListAsync()) Stoppen(lid, m, vanaf, nu);
                break;
            default:
                var bestaand = await db.Netwerken().AsTracking().Include(n => n.Standen).FirstAsync(n => n.Id == m.NetwerkId);
                bestaand.Wijzigen(Gegevens(m, (bestaand.Op(vanaf) ?? bestaand.Standen[0].Gegevens).Soort), vanaf, vandaag, nu);
                break;
        }
    }

    /// <summary>Takes a notice back: what it began lapses, what it ended goes on.</summary>
    public async Task Intrekken(Netwerkmelding melding, string reden, HuidigeGebruiker wie)
    {
        if (string.IsNullOrWhiteSpace(reden)) throw new RegelGebroken("R10", "Schrijf waarom u de melding intrekt.", "Reden");
        var (vandaag, nu) = (tijd.Vandaag(), tijd.Nu());
        melding.Intrekken(reden, nu);
        foreach (var lid in await db.Lidmaatschapsgeschiedenis().AsTracking().Where(l => l.BegonnenDoorId == melding.Id).ToListAsync()) lid.LatenVervallen(nu);
        foreach (var lid in await db.Lidmaatschapsgeschiedenis().AsTracking().Where(l => l.BeeindigdDoorId == melding.Id).ToListAsync())
        {
            if (await db.Lidmaatschappen().AnyAsync(l => l.InstellingId == lid.InstellingId && l.Id != lid.Id && l.Rol == Lidrol.GewoneSchool && l.BegonnenDoorId != melding.Id && (l.Tot == null || l.Tot >= melding.Schooljaar!.Value.Begin)))
                throw new RegelGebroken("R14", "Intussen hoort de school door een latere melding bij een ander netwerk. Trek eerst die in.", "Reden");
            lid.Heropenen();
            lid.BeeindigdDoorId = null;
        }
        if (melding.NetwerkId is { } id && !melding.Soort.IsVanSchool())
        {
            var netwerk = await db.Netwerken().AsTracking().Include(n => n.Standen).FirstAsync(n => n.Id == id);
            if (melding.Soort == Meldingsoort.Stopzetten) netwerk.Heropenen();
            else if (melding.Soort == Meldingsoort.Gegevens) netwerk.Terugnemen(melding.Vanaf!.Value, vandaag, nu);
            else netwerk.NooitBegonnen();
        }
        await db.Bewaren(wie, "Melding ingetrokken", new Dossierverwijzing(melding.NetwerkId, melding.SchoolId), reden.Trim());
    }

    // Ending before the day it began would lose it: that one lapses, and comes back with the notice.
    private static void Stoppen(Lidmaatschap lid, Netwerkmelding melding, DateOnly vanaf, DateTime nu)
    {
        lid.StoppenVoor(vanaf, nu);
        lid.BeeindigdDoorId = melding.Id;
    }

    private IQueryable<Lidmaatschap> Tot(DateOnly vanaf) => db.Lidmaatschappen().AsTracking().Where(l => l.Tot == null || l.Tot >= vanaf);

    private static Netwerkgegevens Gegevens(Netwerkmelding m, Netwerksoort soort) => new(m.Naam!.Trim(), soort, m.ContactschoolId, m.Aanspreekpunt?.Trim(), m.Email?.Trim(), m.Telefoon?.Trim());

    // The coordinators on both sides hear of it; the mail says nothing of anybody (R41).
    private async Task Verwittigen(Netwerkmelding m, HuidigeGebruiker wie, DateOnly vandaag, DateTime nu)
    {
        var netwerken = new[] { m.NetwerkId, m.VanNetwerkId };
        var coordinatoren = await db.Gebruikers().SelectMany(g => g.Rollen.Where(r => r.Soort == RolSoort.Coordinator && netwerken.Contains(r.NetwerkId) && (r.Tot == null || r.Tot >= vandaag)), (g, r) => new { g.Id, g.Email, r.NetwerkId }).ToListAsync();
        foreach (var c in coordinatoren.Where(c => c.Id != wie.GebruikerId))
            db.Add(new UitgaandBericht(c.NetwerkId, c.Email!, "Een wijziging in de samenstelling is gemeld", $"{m.Soort.Tekst()}, vanaf {m.Vanaf.Datum()}. Bekijk de melding in Krijtlijn: {NetwerkenLinks.Melding(m.Id)}", nu));
    }
}
