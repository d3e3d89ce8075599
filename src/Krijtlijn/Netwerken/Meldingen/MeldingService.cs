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
    /// <param name="bevestigd">Whoever notifies said that it may take effect from a day that has been; asked of what takes something away.</param>
    public async Task Melden(Netwerkmelding melding, bool bevestigd, HuidigeGebruiker wie)
    {
        var (vandaag, nu) = (tijd.Vandaag(), tijd.Nu());
        await using var transactie = await db.Database.BeginTransactionAsync();
        // Two notices about one school wait for each other: the second sees what the first did.
        if (melding.SchoolId is { } school) await db.Instellingen().Where(i => i.Id == school).ExecuteUpdateAsync(u => u.SetProperty(i => i.Nummer, i => i.Nummer));
        if (await db.Netwerkmeldingen().AnyAsync(m => m.Id == melding.Id && m.Status != Meldingstatus.Werkversie)) throw new RegelGebroken("R10", "Deze melding is intussen al gedaan.");
        var feiten = await lezer.Lees(melding);
        if (Meldingstoets.Toets(melding, feiten).FirstOrDefault(b => b.Zwaarte == Zwaarte.Fout) is { } fout) throw new RegelGebroken(fout.Regel, fout.Tekst);
        if (melding.IsTerugwerkend(vandaag) && !bevestigd) throw new RegelGebroken("R10", $"Vink aan dat dit vanaf {melding.Vanaf!.Value.Datum()} geldt, een dag die voorbij is.", "Bevestigd");
        var regels = Brief.Regels(melding, feiten);
        var wijziging = new Registerwijziging(db, nu);
        await Uitvoeren(melding, feiten, wijziging, vandaag, nu);
        DateOnly? uiterlijk = melding.Schooljaar is { } jaar && melding.Soort != Meldingsoort.Gegevens ? Regeldagen.Uiterlijk(feiten.Regime!, jaar) : null;
        melding.Melden(wie.Naam, JsonSerializer.Serialize(regels), wijziging.Sporen, uiterlijk, vandaag, nu);
        await Verwittigen(melding, wie, "is gemeld", vandaag, nu);
        await db.Bewaren(wie, $"Gemeld: {melding.Soort.Tekst().InDeZin()}", new Dossierverwijzing(melding.NetwerkId, melding.SchoolId), $"{feiten.School?.ToString() ?? melding.Naam ?? feiten.Netwerk?.Naam}, vanaf {melding.Vanaf.Datum()}{(melding.IsTeLaat ? ", te laat" : "")}");
        await transactie.CommitAsync();
    }

    private async Task Uitvoeren(Netwerkmelding m, Meldingsfeiten feiten, Registerwijziging wijziging, DateOnly vandaag, DateTime nu)
    {
        var vanaf = m.Vanaf!.Value;
        switch (m.Soort)
        {
            case Meldingsoort.Toetreden or Meldingsoort.Uittreden or Meldingsoort.Overstappen:
                if (m.Soort switch { Meldingsoort.Overstappen => m.VanNetwerkId, Meldingsoort.Uittreden => m.NetwerkId, _ => null } is { } weg) await wijziging.StopLeden(weg, [m.SchoolId!.Value], vanaf);
                if (m.Soort != Meldingsoort.Uittreden) wijziging.Begin(new Lidmaatschap(m.NetwerkId!.Value, m.SchoolId!.Value, feiten.School!.Soort == Instellingssoort.BuitengewoneSchool ? Lidrol.BuitengewoneSchool : Lidrol.GewoneSchool, vanaf, feiten.Netwerk!.Tot));
                break;
            case Meldingsoort.Oprichten:
                // In the example everything is fictional, also what a visitor adds.
                var netwerk = new Netwerk(m.Gegevens(m.Netwerksoort!.Value), vanaf) { IsVoorbeeld = await db.Netwerken().AnyAsync(n => n.IsVoorbeeld) };
                db.Add(netwerk);
                m.NetwerkId = netwerk.Id;
                if (m.ContactschoolId is { } contact) wijziging.Begin(new Lidmaatschap(netwerk.Id, contact, Lidrol.BuitengewoneSchool, vanaf));
                break;
            case Meldingsoort.Stopzetten:
                await wijziging.Stopzetten(await db.Netwerken().AsTracking().FirstAsync(n => n.Id == m.NetwerkId), vanaf);
                break;
            default:
                var bestaand = await db.Netwerken().AsTracking().Include(n => n.Standen).FirstAsync(n => n.Id == m.NetwerkId);
                var (nieuw, vervangen) = bestaand.Wijzigen(m.Gegevens(m.Netwerksoort ?? (bestaand.Op(vanaf) ?? bestaand.Standen[0].Gegevens).Soort), vanaf, vandaag, nu);
                db.Add(nieuw);
                wijziging.Noteer(new Registerspoor(nameof(Netwerkstand), nieuw.Id, Nieuw: true));
                if (vervangen is not null) wijziging.Noteer(new Registerspoor(nameof(Netwerkstand), vervangen.Id, Nieuw: false, Vervallen: true));
                break;
        }
    }

    /// <summary>Takes a notice back: the register stands again as it did, or nothing changes and the message says what is in the way.</summary>
    /// <returns>What hung on it and was changed since, which stays as it is now: how many facts.</returns>
    public async Task<int> Intrekken(Netwerkmelding melding, string reden, HuidigeGebruiker wie)
    {
        if (string.IsNullOrWhiteSpace(reden)) throw new RegelGebroken("R10", "Schrijf waarom u de melding intrekt.", "Reden");
        var (vandaag, nu) = (tijd.Vandaag(), tijd.Nu());
        await using var transactie = await db.Database.BeginTransactionAsync();
        melding.Intrekken(reden, nu);
        var sporen = JsonSerializer.Deserialize<List<Registerspoor>>(melding.Sporen ?? "[]")!;
        // The network first: how long it runs decides how long its members do.
        if (melding.NetwerkId is { } id && !melding.Soort.IsVanSchool()) await Terugzetten(melding, await db.Netwerken().AsTracking().Include(n => n.Standen).FirstAsync(n => n.Id == id), sporen, vandaag, nu);
        var anders = await new Registerwijziging(db, nu).Terugdraaien(sporen);
        await Verwittigen(melding, wie, "is ingetrokken", vandaag, nu);
        await db.Bewaren(wie, "Melding ingetrokken", new Dossierverwijzing(melding.NetwerkId, melding.SchoolId), reden.Trim());
        await transactie.CommitAsync();
        return anders;
    }

    private async Task Terugzetten(Netwerkmelding melding, Netwerk netwerk, List<Registerspoor> sporen, DateOnly vandaag, DateTime nu)
    {
        var bezwaar = new RegelGebroken("R10", "Intussen is het netwerk opnieuw gewijzigd, door een latere melding. Trek eerst die in.", "Reden");
        if (melding.Soort == Meldingsoort.Stopzetten)
        {
            var spoor = sporen.Find(s => s.Wat == nameof(Netwerk));
            if (netwerk.Tot != spoor?.TotNa) throw bezwaar;
            netwerk.Heropenen(spoor?.TotVoor);
        }
        else if (melding.Soort == Meldingsoort.Gegevens)
        {
            // A later notice for a later day was made with this one in sight: it would bring its data back.
            if (await db.Netwerkmeldingen().Gedaan().AnyAsync(m => m.NetwerkId == netwerk.Id && m.Soort == Meldingsoort.Gegevens && m.Id != melding.Id && m.GemeldOp >= melding.GemeldOp && m.Ingang > melding.Ingang)) throw bezwaar;
            var standen = sporen.Where(s => s.Wat == nameof(Netwerkstand)).ToLookup(s => s.Nieuw, s => (Guid?)s.Id);
            var stand = standen[true].Single()!.Value;
            if (!netwerk.Terugnemen(stand, standen[false].SingleOrDefault(), vandaag, nu)) throw bezwaar;
            // One counts per day: this one must be out of the way before the one it replaced counts again.
            await db.Netwerkstanden().Where(s => s.Id == stand).ExecuteUpdateAsync(u => u.SetProperty(s => s.VervallenOp, (DateTime?)nu));
        }
        else
        {
            var eigen = sporen.ConvertAll(s => s.Id);
            if (await db.Lidmaatschappen().AnyAsync(l => l.NetwerkId == netwerk.Id && !eigen.Contains(l.Id))) throw new RegelGebroken("R10", "Intussen horen er al scholen bij dit netwerk. Trek eerst hun meldingen in, of meld dat het netwerk stopt.", "Reden");
            if (await db.Samenwerkingen().AnyAsync(s => s.NetwerkId == netwerk.Id || s.MetNetwerkId == netwerk.Id) || await db.Middelenoverdrachten().AnyAsync(o => o.NaarNetwerkId == netwerk.Id))
                throw new RegelGebroken("R8", "Intussen is met dit netwerk al een samenwerking of een middelenoverdracht vastgelegd. Neem die eerst terug.", "Reden");
            netwerk.NooitBegonnen();
        }
    }

    // The coordinators on both sides and the school hear of it; the mail says nothing of anybody (R41).
    private async Task Verwittigen(Netwerkmelding m, HuidigeGebruiker wie, string wat, DateOnly vandaag, DateTime nu)
    {
        var (netwerken, school) = (new[] { m.NetwerkId, m.VanNetwerkId }, m.SchoolId);
        var ontvangers = await db.Gebruikers().SelectMany(g => g.Rollen.Where(r => (r.Tot == null || r.Tot >= vandaag)
            && ((r.Soort == RolSoort.Coordinator && netwerken.Contains(r.NetwerkId)) || (school != null && r.InstellingId == school && (r.Soort == RolSoort.School || r.Soort == RolSoort.DirecteurBuo)))), (g, r) => new { g.Id, g.Email, r.NetwerkId }).ToListAsync();
        foreach (var o in ontvangers.Where(o => o.Id != wie.GebruikerId).DistinctBy(o => o.Id))
            db.Add(new UitgaandBericht(o.NetwerkId, o.Email!, $"Een wijziging in de samenstelling {wat}", $"{m.Soort.Tekst()}, vanaf {m.Vanaf.Datum()}. Bekijk de melding in Krijtlijn: {NetwerkenLinks.Melding(m.Id)}", nu));
    }
}
