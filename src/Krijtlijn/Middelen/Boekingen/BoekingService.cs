using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Boekingen;

/// <summary>
/// The acts on the pot of a network: propose, decide, take back, undo. Each is one transaction that holds the pot, so that the warnings are about what is really there.
/// A warning never blocks: it asks that somebody says she wants it, and why.
/// </summary>
public sealed class BoekingService(KrijtlijnDb db, Potlezer potten, Boekingbericht berichten, TimeProvider tijd)
{
    /// <summary>Lays a booking before the coordinator; nothing changes yet.</summary>
    public async Task<Boeking> Voorstellen(Guid netwerkId, Schooljaar jaar, Boekingsvoorstel voorstel, HuidigeGebruiker wie)
    {
        await EisLeden(netwerkId, jaar, voorstel);
        await using var transactie = await db.Database.BeginTransactionAsync();
        var boeking = new Boeking(netwerkId, jaar, await Boekingteller.Volgende(db, netwerkId, jaar), voorstel, wie, tijd.Nu());
        if ((await potten.Gevolg(boeking)).Bezwaar is { } bezwaar) throw new RegelGebroken("middelen", bezwaar, nameof(voorstel.Aantal));
        db.Add(boeking);
        await Bewaren(boeking, wie, "voorgesteld", boeking.Reden);
        await transactie.CommitAsync();
        return boeking;
    }

    /// <summary>The coordinator's own act: proposed and accepted in one.</summary>
    public async Task<Boeking> Boeken(Guid netwerkId, Schooljaar jaar, Boekingsvoorstel voorstel, string? waar, Toch toch, HuidigeGebruiker wie)
    {
        await EisLeden(netwerkId, jaar, voorstel);
        await using var transactie = await db.Database.BeginTransactionAsync();
        var boeking = new Boeking(netwerkId, jaar, await Boekingteller.Volgende(db, netwerkId, jaar), voorstel, wie, tijd.Nu());
        toch.Eis(await potten.Waarschuwingen(boeking));
        boeking.Aanvaarden(wie, tijd.Nu(), toch.Waarom, waar);
        db.Add(boeking);
        await berichten.Beslist(boeking);
        await Bewaren(boeking, wie, "geboekt", boeking.Reden);
        await transactie.CommitAsync();
        return boeking;
    }

    public async Task Aanvaarden(Boeking boeking, string? waar, Toch toch, HuidigeGebruiker wie)
    {
        await using var transactie = await Vergrendeld(boeking);
        if (boeking.Wacht) toch.Eis(await potten.Waarschuwingen(boeking));
        boeking.Aanvaarden(wie, tijd.Nu(), toch.Waarom, waar);
        await berichten.Beslist(boeking);
        await Bewaren(boeking, wie, "aanvaard", boeking.Besluitreden);
        await transactie.CommitAsync();
    }

    public async Task Weigeren(Boeking boeking, string? reden, string? waar, HuidigeGebruiker wie)
    {
        boeking.Weigeren(wie, tijd.Nu(), reden, waar);
        await berichten.Beslist(boeking);
        await Bewaren(boeking, wie, "geweigerd", boeking.Besluitreden);
    }

    public async Task Intrekken(Boeking boeking, HuidigeGebruiker wie)
    {
        boeking.Intrekken(wie, tijd.Nu());
        await Bewaren(boeking, wie, "ingetrokken", null);
    }

    /// <summary>Undoes an accepted booking: one act that marks it and adds the line the other way.</summary>
    public async Task<Boeking> Tegenboeken(Boeking boeking, Toch toch, HuidigeGebruiker wie)
    {
        await using var transactie = await Vergrendeld(boeking);
        var tegen = boeking.Tegenboeken(await Boekingteller.Volgende(db, boeking.NetwerkId, boeking.Schooljaar), wie, tijd.Nu(), tijd.Vandaag(), toch.Waarom);
        toch.Eis(await potten.Waarschuwingen(tegen));
        db.Add(tegen);
        await berichten.Beslist(tegen);
        await Bewaren(tegen, wie, "geboekt", $"Heft {boeking.Kenmerk} op. {tegen.Reden}");
        await transactie.CommitAsync();
        return tegen;
    }

    private async Task<Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction> Vergrendeld(Boeking boeking)
    {
        var transactie = await db.Database.BeginTransactionAsync();
        await Boekingteller.Vergrendel(db, boeking.NetwerkId, boeking.Schooljaar);
        return transactie;
    }

    private async Task EisLeden(Guid netwerkId, Schooljaar jaar, Boekingsvoorstel voorstel)
    {
        var leden = await db.LedenIn(jaar).Where(l => l.NetwerkId == netwerkId && l.Rol == Lidrol.GewoneSchool && (l.InstellingId == voorstel.VanSchoolId || l.InstellingId == voorstel.NaarSchoolId)).Select(l => l.InstellingId).ToListAsync();
        if (voorstel.VanSchoolId is { } van && !leden.Contains(van)) throw new RegelGebroken("middelen", $"Kies een school die in {jaar} bij het netwerk hoort.", nameof(voorstel.VanSchoolId));
        if (voorstel.NaarSchoolId is { } naar && !leden.Contains(naar)) throw new RegelGebroken("middelen", $"Kies een school die in {jaar} bij het netwerk hoort.", nameof(voorstel.NaarSchoolId));
    }

    // A transfer is in the logbook of both schools: each sees on her start page what was done.
    private async Task Bewaren(Boeking boeking, HuidigeGebruiker wie, string wat, string? toelichting)
    {
        var daad = $"{boeking.Soort.Tekst()} {boeking.Kenmerk} {wat}";
        var tekst = $"{boeking.Aantal.Aantal("traject", "trajecten")}. {toelichting}".TrimEnd();
        foreach (var andere in new[] { boeking.VanSchoolId, boeking.NaarSchoolId }.OfType<Guid>().Where(id => id != boeking.SchoolId))
            db.Add(new Gebeurtenis(new Handeling(wie.GebruikerId, wie.Naam, wie.RolOmschrijving, daad, tekst, false, new Dossierverwijzing(boeking.NetwerkId, andere)), tijd.Nu()));
        await db.Bewaren(wie, daad, boeking, tekst);
    }
}

/// <summary>Somebody wants it although it was warned about, and says why.</summary>
public sealed record Toch(bool IsGewild, string? Waarom)
{
    public void Eis(IReadOnlyList<string> waarschuwingen)
    {
        if (waarschuwingen.Count == 0) return;
        if (!IsGewild) throw new RegelGebroken("middelen", $"{string.Join(" ", waarschuwingen)} Wilt u dit toch, vink het dan aan.", nameof(Toch));
        if (string.IsNullOrWhiteSpace(Waarom)) throw new RegelGebroken("middelen", "Zeg waarom u het toch wilt.", "Waarom");
    }
}
