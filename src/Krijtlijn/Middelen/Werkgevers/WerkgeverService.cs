using System.Security.Cryptography;
using System.Text;
using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Middelen.KleineTypes;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Werkgevers;

/// <summary>A special school of the network in a school year: its figures, and where they come from when they were given.</summary>
public sealed record Werkgeverrij(Guid SchoolId, Werkgever Werkgever, Guid? OntvangstId, string? Bron, DateOnly? BronDag)
{
    public bool HeeftCijfers => OntvangstId is not null;
}

/// <summary>The table special school x units of a network in a school year, in the order of their names.</summary>
public sealed record Werkgeverjaar(Guid NetwerkId, Schooljaar Jaar, IReadOnlyList<Werkgeverrij> Rijen, Kleintypejaar KleineTypes)
{
    public bool HeeftCijfers => Rijen.Any(r => r.HeeftCijfers);
    public IReadOnlyList<Werkgever> Werkgevers => [.. Rijen.Select(r => r.Werkgever)];
    public long OntvangenDuizendsten => Rijen.Sum(r => r.Werkgever.OntvangenDuizendsten);
    public string Naam(string nummer) => Rijen.FirstOrDefault(r => r.Werkgever.Nummer == nummer)?.Werkgever.Naam ?? nummer;

    /// <summary>Tells whether the figures are still those somebody saw: it changes with every figure that has a part in the outcome.</summary>
    public string Vingerafdruk => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|', Rijen.Select(r => $"{r.OntvangstId}:{r.Werkgever}")))))[..16];
}

/// <summary>Acts on the means of the employers that more than one page needs.</summary>
public sealed class WerkgeverService(KrijtlijnDb db, KleineTypesService kleineTypes, TimeProvider tijd)
{
    /// <summary>The special schools that are members in the year, and those that have figures for it.</summary>
    public async Task<Werkgeverjaar> Lees(Guid netwerkId, Schooljaar jaar, CancellationToken ct = default)
    {
        var leden = db.Lidmaatschappen().In(jaar).Where(l => l.NetwerkId == netwerkId && l.Rol == Lidrol.BuitengewoneSchool);
        var cijfers = db.Werkgeverontvangsten().Where(o => o.NetwerkId == netwerkId && o.Schooljaar == jaar);
        var scholen = await (from i in db.Instellingen()
                             where leden.Any(l => l.InstellingId == i.Id) || cijfers.Any(o => o.SchoolId == i.Id)
                             join o in cijfers on i.Id equals o.SchoolId into gegeven
                             from o in gegeven.DefaultIfEmpty()
                             orderby i.Naam, i.Nummer
                             select new { i.Id, i.Nummer, i.Naam, OntvangstId = (Guid?)o!.Id, Ontvangen = (long?)o.OntvangenDuizendsten, o.LeerlingenNu, o.LeerlingenVorig, o.Bron, BronDag = (DateOnly?)o.BronDag }).AsNoTracking().ToListAsync(ct);
        var klein = await kleineTypes.Lees(netwerkId, jaar, ct);
        return new Werkgeverjaar(netwerkId, jaar, [.. scholen.Select(s => new Werkgeverrij(s.Id, new Werkgever(s.Nummer, s.Naam, s.Ontvangen ?? 0, s.LeerlingenNu, s.LeerlingenVorig, klein.Voor(s.Id), klein.VrijVoor(s.Id)), s.OntvangstId, s.Bron, s.BronDag))], klein);
    }

    /// <summary>Puts figures in the place of those that counted; what does not change stays as it was, null takes a school's figures away. Returns how many schools changed; saving is for the caller.</summary>
    public async Task<int> Zet(Guid netwerkId, Schooljaar jaar, IReadOnlyDictionary<Guid, Werkgevercijfers?> nieuw, Cijferbron bron)
    {
        var (nu, gewijzigd) = (tijd.Nu(), 0);
        var bestaand = await db.Werkgeverontvangsten().Where(o => o.NetwerkId == netwerkId && o.Schooljaar == jaar).ToDictionaryAsync(o => o.SchoolId);
        foreach (var (schoolId, cijfers) in nieuw)
        {
            var oud = bestaand.GetValueOrDefault(schoolId);
            if (oud?.Cijfers == cijfers) continue;
            gewijzigd++;
            oud?.LatenVervallen(nu);
            if (cijfers is not null) db.Add(new Werkgeverontvangst(netwerkId, schoolId, jaar, cijfers, bron, nu));
        }
        return gewijzigd;
    }

    /// <summary>Keeps a choice of model to decide on; the simulation before it lapses.</summary>
    public async Task<Werkgeververdeling> Simuleer(Werkgeverjaar jaar, Werkgeverkeuze keuze, HuidigeGebruiker wie)
    {
        if (!jaar.HeeftCijfers) throw new RegelGebroken(Werkgevercontrole.Regel, "Vul eerst in wat de scholen ontvingen.");
        _ = Werkgeverrekening.Bereken(jaar.Werkgevers, keuze);
        var nu = tijd.Nu();
        foreach (var oud in await Geldend(jaar, Verdelingsstatus.Simulatie)) oud.LatenVervallen(nu);
        var verdeling = new Werkgeververdeling(jaar.NetwerkId, jaar.Jaar, keuze, nu);
        db.Add(verdeling);
        await db.Bewaren(wie, $"Verdeling over de werkgevers {jaar.Jaar}: model gekozen", null, keuze.InWoorden(jaar.Naam), intern: true);
        return verdeling;
    }

    /// <summary>Decides on a simulation: the result is frozen, the lines of the decision before are booked back, and its own are booked.</summary>
    public async Task Beslissen(Werkgeververdeling verdeling, Werkgeverjaar jaar, Beslissing beslissing, HuidigeGebruiker wie)
    {
        var (nu, berekening, scholen) = (tijd.Nu(), Werkgeverrekening.Bereken(jaar.Werkgevers, verdeling.Keuze), jaar.Rijen.ToDictionary(r => r.Werkgever.Nummer, r => r.SchoolId));
        foreach (var oud in await Geldend(jaar, Verdelingsstatus.Beslist))
        {
            oud.LatenVervallen(nu);
            foreach (var lijn in await db.Werkgeveroverdrachten().AsNoTracking().Where(o => o.VerdelingId == oud.Id && !o.IsTerugboeking).OrderBy(o => o.Id).ToListAsync())
                db.Add(new Werkgeveroverdracht(verdeling, lijn.NaarId, lijn.VanId, lijn.Duizendsten, nu, wie.Naam, isTerugboeking: true));
        }
        verdeling.Beslissen(beslissing, berekening, scholen);
        foreach (var lijn in berekening.Overdrachten) db.Add(new Werkgeveroverdracht(verdeling, scholen[lijn.Van.Nummer], scholen[lijn.Naar.Nummer], lijn.Duizendsten, nu, wie.Naam));
        await db.Bewaren(wie, $"Verdeling over de werkgevers {jaar.Jaar} beslist", null, $"{beslissing.Orgaan}, {beslissing.Verslag}: {verdeling.Keuze.InWoorden(jaar.Naam)}", intern: true);
    }

    private Task<List<Werkgeververdeling>> Geldend(Werkgeverjaar jaar, Verdelingsstatus status) =>
        db.Werkgeververdelingen().Where(v => v.NetwerkId == jaar.NetwerkId && v.Schooljaar == jaar.Jaar && v.Status == status && v.VervallenOp == null).ToListAsync();
}
