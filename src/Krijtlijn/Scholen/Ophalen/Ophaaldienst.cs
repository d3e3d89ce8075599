using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Scholen.Inlezen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Scholen.Ophalen;

/// <summary>What becomes of a list that was fetched: it waits for a yes, is applied at once, or is only looked at.</summary>
public enum Ophaaldoel { Voorstel, Toepassen, Proef }

/// <summary>How far it is, for who watches.</summary>
public sealed record Ophaalvoortgang(int Bladzijden, int? VanBladzijden, int Records, DateTime? WachtTot = null, string? Reden = null);

/// <summary>How a fetch ended.</summary>
public sealed record Ophaaluitkomst(Ophaalstand Stand, string? Reden = null)
{
    /// <summary>Later it may succeed by itself.</summary>
    public bool IsTijdelijk { get; init; }
    public IReadOnlyList<Weigering> Weigeringen { get; init; } = [];
    public Schoollijst? Lijst { get; init; }
    public Schoollijstverschil? Verschil { get; init; }
    public bool IsToegepast { get; init; }
    public Guid? VoorstelId { get; init; }
}

/// <summary>Fetches the official list page by page and makes of it what was asked. Used by the page (through <see cref="Ophaalwerker"/>), the command and the night.</summary>
public sealed class Ophaaldienst(KrijtlijnDb db, Ophaalboek boek, Instellingenbron bron, SchoollijstService lijsten, TimeProvider tijd)
{
    /// <summary>More pages than any list has: a service that never says it is done.</summary>
    public const int MeesteBladzijden = 2000;

    /// <summary>Does the work for who took it from <see cref="Ophaalboek.Neem"/>, and lets go of it whatever happens.</summary>
    public async Task<Ophaaluitkomst> Voer(Guid houder, Ophaaldoel doel = Ophaaldoel.Voorstel, bool toch = false, Action<Ophaalvoortgang>? voortgang = null, CancellationToken ct = default)
    {
        try
        {
            await Bladzijden(houder, voortgang ?? (_ => { }), ct);
            return await Afronden(houder, await boek.Inhoud(ct), doel, toch, ct);
        }
        catch (Ophaalfout fout)
        {
            var stand = fout.BegintOpnieuw ? Ophaalstand.Geweigerd : Ophaalstand.Mislukt;
            await boek.Eindig(houder, stand, fout.Message, doel: doel);
            return new Ophaaluitkomst(stand, fout.Message) { IsTijdelijk = fout.IsTijdelijk };
        }
        finally
        {
            await boek.Loslaten(houder);
        }
    }

    /// <summary>What is wrong with the list that was refused last.</summary>
    public async Task<IReadOnlyList<Weigering>> Weigeringen(CancellationToken ct = default)
    {
        var lijst = Instellingenlezer.Lees(await boek.Inhoud(ct));
        return lijst.Weigeringen.Count > 0 ? lijst.Weigeringen : (await lijsten.Vergelijken(lijst, lijsten.HuidigSchooljaar, ct)).Weigeringen;
    }

    private async Task Bladzijden(Guid houder, Action<Ophaalvoortgang> voortgang, CancellationToken ct)
    {
        var stand = await boek.Lees(ct);
        while (!stand.IsVolledig)
        {
            if (stand.Bladzijden >= MeesteBladzijden) throw new Ophaalfout($"De server gaf al {MeesteBladzijden} bladzijden en zegt niet welke de laatste is. Laat de technisch beheerder {Ophaalinstellingen.Sectie}:adres nakijken.");
            var nu = stand;
            var blad = await bron.Haal(stand.Bladzijden, Wachten, ct);
            if (stand.VanRecords is { } eerst && blad.VanRecords is { } nadien && nadien != eerst) throw Gewijzigd($"De server meldde eerst {eerst.AlsGetal()} vestigingen en daarna {nadien.AlsGetal()}");
            await boek.Bewaar(houder, blad, ct);
            stand = await boek.Lees(ct);
            voortgang(new Ophaalvoortgang(stand.Bladzijden, stand.VanBladzijden, stand.Records));

            Task Wachten(DateTime tot, string reden)
            {
                voortgang(new Ophaalvoortgang(nu.Bladzijden, nu.VanBladzijden, nu.Records, tot, reden));
                return boek.Wacht(houder, tot, reden, ct);
            }
        }
        if (stand.VanRecords is { } van && van != stand.Records) throw Gewijzigd($"Er kwamen {stand.Records.AlsGetal()} vestigingen, terwijl de server er {van.AlsGetal()} meldt");
    }

    // Between two pages records shift: some would come twice and others not at all.
    private static Ophaalfout Gewijzigd(string hoe) => new($"{hoe}: de lijst wijzigt terwijl ze opgehaald wordt. Haal ze opnieuw op.", isTijdelijk: true) { BegintOpnieuw = true };

    private async Task<Ophaaluitkomst> Afronden(Guid houder, byte[] inhoud, Ophaaldoel doel, bool toch, CancellationToken ct)
    {
        var lijst = Instellingenlezer.Lees(inhoud);
        if (lijst.Weigeringen.Count > 0) return await Weiger(houder, lijst.Weigeringen, doel);
        var (jaar, naam) = (lijsten.HuidigSchooljaar, $"{Ophaalinstellingen.Sectie}, opgehaald op {tijd.Nu().Moment()}");
        var verschil = doel == Ophaaldoel.Toepassen ? await lijsten.Inlezen(lijst, jaar, naam, toch, HuidigeGebruiker.Systeem("scholen ophalen"), ct) : await lijsten.Vergelijken(lijst, jaar, ct);
        if (verschil.Weigeringen.Count > 0) return await Weiger(houder, verschil.Weigeringen, doel);
        var uitkomst = new Ophaaluitkomst(Ophaalstand.Klaar) { Lijst = lijst, Verschil = verschil, IsToegepast = doel == Ophaaldoel.Toepassen && (toch || !verschil.IsTeKlein) };
        if (doel == Ophaaldoel.Proef)
        {
            await boek.Eindig(houder, Ophaalstand.Niets, doel: doel);
            return uitkomst;
        }
        // What was fetched before says less than this.
        await db.Set<Schoollijstvoorstel>().Where(v => v.Vorm == Lijstvorm.Instellingsgegevens || v.VervaltOp < tijd.Nu()).ExecuteDeleteAsync(ct);
        if (!verschil.IsLeeg && !uitkomst.IsToegepast) uitkomst = uitkomst with { VoorstelId = await Bewaar(Schoollijstvoorstel.VanInstellingsgegevens(jaar, naam, inhoud, tijd.Nu()), ct) };
        await boek.Eindig(houder, Ophaalstand.Klaar, telling: verschil.IsLeeg ? null : verschil.Kort, voorstelId: uitkomst.VoorstelId);
        return uitkomst;
    }

    private async Task<Guid> Bewaar(Schoollijstvoorstel voorstel, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        db.Add(voorstel);
        await db.SaveChangesAsync(ct);
        return voorstel.Id;
    }

    private async Task<Ophaaluitkomst> Weiger(Guid houder, IReadOnlyList<Weigering> weigeringen, Ophaaldoel doel)
    {
        var reden = weigeringen.Count == 1 ? weigeringen[0].ToString() : $"{weigeringen.Count.Aantal("fout", "fouten")} in wat opgehaald werd.";
        await boek.Eindig(houder, Ophaalstand.Geweigerd, reden, doel: doel);
        return new Ophaaluitkomst(Ophaalstand.Geweigerd, reden) { Weigeringen = weigeringen };
    }
}
