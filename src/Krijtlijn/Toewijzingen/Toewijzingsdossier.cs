using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Personeel;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Toewijzingen;

/// <summary>What the coordinator must know of a traject to allocate it: the question and where it is asked.</summary>
public sealed record Toewijzingsdossier(
    Guid Id, Guid NetwerkId, Guid LeerlingId, string Leerling, Guid SchoolId, string School, string? Gemeente, string? Klas, Ondersteuningstype Type, Onderwijsniveau Niveau,
    TrajectStatus Status, Schooljaar Schooljaar, DateOnly? StartUiterlijk, DateOnly? VerwachtOp, int Versie, Plaats? Plaats, Toewijzingsdossier.Vraagtekst? Vraag)
{
    public sealed record Vraagtekst(string? Referentie, string? Leerling, string? Leraar, string? Team, string? Geprobeerd, string? Contact);

    public bool IsActief => Status is not (TrajectStatus.Afgerond or TrajectStatus.Stopgezet or TrajectStatus.Overgedragen);

    /// <summary>A traject within reach, or null. Its place is the site where the pupil sits, else the main site of the school.</summary>
    public static async Task<Toewijzingsdossier?> Lees(KrijtlijnDb db, HuidigeGebruiker wie, Guid trajectId)
    {
        var t = await db.Trajecten(wie).AsNoTracking().AsSingleQuery().Where(t => t.Id == trajectId).Select(t => new
        {
            t.Id, t.NetwerkId, t.LeerlingId, t.Leerling!.Voornaam, t.Leerling.Familienaam, t.SchoolId, School = t.School!.Naam, t.Type, t.Niveau, t.Status, t.TotSchooljaar, t.StartUiterlijk, t.VerwachtOp, t.Versie,
            // One column at a time: two together become a window over the whole table.
            Klas = t.Leerling.Inschrijvingen.Where(i => i.SchoolId == t.SchoolId).OrderByDescending(i => i.Schooljaar).Select(i => i.Klas).FirstOrDefault(),
            VestigingId = t.Leerling.Inschrijvingen.Where(i => i.SchoolId == t.SchoolId).OrderByDescending(i => i.Schooljaar).Select(i => i.VestigingId).FirstOrDefault(),
            Vestigingen = t.School.Vestigingen.Select(v => new { v.Id, v.IsHoofdzetel, v.InternNummer, v.Gemeente, v.Breedtegraad, v.Lengtegraad }).ToList(),
        }).FirstOrDefaultAsync();
        if (t is null) return null;
        var vraag = await db.Aanmeldingen(wie).Where(a => a.LeerlingId == t.LeerlingId && a.SchoolId == t.SchoolId && a.Status == AanmeldingStatus.Aanvaard).OrderByDescending(a => a.IngediendOp)
            .Select(a => new Vraagtekst(a.Referentie, a.VraagLeerling, a.VraagLeraar, a.VraagTeam, a.ReedsGeprobeerd, a.ContactNaam)).FirstOrDefaultAsync();
        var plaats = t.Vestigingen.OrderByDescending(v => v.Id == t.VestigingId).ThenByDescending(v => v.IsHoofdzetel).ThenBy(v => v.InternNummer).FirstOrDefault();
        return new Toewijzingsdossier(t.Id, t.NetwerkId, t.LeerlingId, $"{t.Voornaam} {t.Familienaam}", t.SchoolId, t.School, plaats?.Gemeente, t.Klas, t.Type, t.Niveau,
            t.Status, t.TotSchooljaar, t.StartUiterlijk, t.VerwachtOp, t.Versie, Toewijzingen.Plaats.Van(plaats?.Breedtegraad, plaats?.Lengtegraad), vraag);
    }
}

/// <summary>A supporter's part in a traject of the pupil.</summary>
public sealed record Deel(Guid Id, Guid TrajectId, Guid PersoneelslidId, string Naam, int MinutenPerWeek, DateOnly Van, DateOnly? Tot, string? Reden)
{
    /// <summary>Whether it runs on a day or begins later.</summary>
    public bool LooptNogOp(DateOnly dag) => Tot is null || Tot >= dag;

    /// <summary>Everybody who supports or supported the pupil, the earliest first.</summary>
    public static Task<List<Deel>> VanLeerling(KrijtlijnDb db, HuidigeGebruiker wie, Guid leerlingId) => db.Toewijzingen(wie).AsNoTracking()
        .Where(t => t.LeerlingId == leerlingId).OrderBy(t => t.Van).ThenBy(t => t.Id)
        .Select(t => new Deel(t.Id, t.TrajectId, t.PersoneelslidId, t.Personeelslid!.Voornaam + " " + t.Personeelslid.Familienaam, t.MinutenPerWeek, t.Van, t.Tot, t.Reden)).ToListAsync();
}
