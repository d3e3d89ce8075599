using Krijtlijn.Gedeeld;
using Krijtlijn.Middelen.Cijfers;
using Krijtlijn.Middelen.Rekenen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Verdelingen;

/// <summary>A scenario is tried out, put forward, then accepted or rejected by who decides.</summary>
public enum Verdelingstand { Simulatie, Voorgelegd, Beslist, Afgewezen }

public static class VerdelingstandWeergave
{
    public static string Tekst(this Verdelingstand stand) => stand.ToString();
}

/// <summary>
/// A division of the trajecten of a network over its regular schools in a school year: the rules, and from the moment it is put forward the counts, the sums and the result of every school as
/// they were. A simulation is reckoned anew each time; what is put forward no longer changes.
/// </summary>
public sealed class Verdeling : INetwerkstuk
{
    public const int NaamLengte = 80, ToelichtingLengte = 300, WieLengte = 120;
    private const string Regel = "middelen";

    private readonly List<Verdelingsrij> rijen = [];

    private Verdeling() { }

    public Verdeling(Guid netwerkId, Schooljaar schooljaar, string? naam, Verdeelkeuze keuze, string door, DateTime nu)
    {
        (NetwerkId, Schooljaar, GemaaktDoor, GemaaktOp) = (netwerkId, schooljaar, door, nu);
        Noemen(naam, null);
        Kiezen(keuze);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    public Schooljaar Schooljaar { get; private set; }
    public string Naam { get; private set; } = "";
    public string? Toelichting { get; private set; }
    public int Eenheden { get; private set; }
    public int Leerlingprocent { get; private set; }
    public int Leerlingdagen { get; private set; }
    public Gemiddelde.Over VerslagenPer { get; private set; }
    public int Verslagmomenten { get; private set; }
    public int GewichtGemeenschappelijk { get; private set; }
    public int GewichtAangepast { get; private set; }
    public int? EenhedenSecundair { get; private set; }
    public int Minimum { get; private set; }
    public int CoordinatiePromille { get; private set; }
    public int ReservePromille { get; private set; }
    public Verdelingstand Stand { get; private set; }
    /// <summary>What did not go to schools, as it was put forward.</summary>
    public int Coordinatie { get; private set; }
    public int Reserve { get; private set; }
    public int NietVerdeeld { get; private set; }
    public string GemaaktDoor { get; private set; } = "";
    public DateTime GemaaktOp { get; private set; }
    public string? VoorgelegdDoor { get; private set; }
    public DateTime? VoorgelegdOp { get; private set; }
    public Beslisorgaan? Orgaan { get; private set; }
    public DateOnly? BeslistOp { get; private set; }
    public string? Aanwezigen { get; private set; }
    /// <summary>Votes; null by consensus.</summary>
    public int? Voor { get; private set; }
    public int? Tegen { get; private set; }
    public int? Onthouding { get; private set; }
    public string? Verslagreferentie { get; private set; }
    /// <summary>Whom the schools may ask.</summary>
    public string? Vragen { get; private set; }
    public string? Besluitreden { get; private set; }
    /// <summary>When a later decision took its place; null while it counts.</summary>
    public DateTime? VervangenOp { get; private set; }
    public int Versie { get; private set; }

    /// <summary>The result of each school as it was put forward; empty for a simulation.</summary>
    public IReadOnlyList<Verdelingsrij> Rijen => rijen;

    public Verdeelkeuze Keuze => new(Eenheden, Leerlingprocent, new Telkeuze(Leerlingdagen, VerslagenPer, Verslagmomenten), new Gewichten(GewichtGemeenschappelijk, GewichtAangepast), EenhedenSecundair, Minimum, CoordinatiePromille, ReservePromille);
    public bool IsBevroren => Stand != Verdelingstand.Simulatie;
    /// <summary>Decided, and no later decision took its place.</summary>
    public bool Geldt => Stand == Verdelingstand.Beslist && VervangenOp is null;
    public Stemmen? Stemmen => Voor is { } voor ? new Stemmen(voor, Tegen ?? 0, Onthouding ?? 0) : null;

    /// <exception cref="RegelGebroken">No name, or it is no simulation any more.</exception>
    public void Noemen(string? naam, string? toelichting)
    {
        EisStand(Verdelingstand.Simulatie);
        if (string.IsNullOrWhiteSpace(naam)) throw new RegelGebroken(Regel, "Geef het scenario een naam, bijvoorbeeld \"60/40 met minimum 1\".", nameof(Naam));
        (Naam, Toelichting) = (naam.Trim(), string.IsNullOrWhiteSpace(toelichting) ? null : toelichting.Trim());
    }

    /// <exception cref="RegelGebroken">A rule that cannot be, or it is no simulation any more.</exception>
    public void Kiezen(Verdeelkeuze keuze)
    {
        EisStand(Verdelingstand.Simulatie);
        keuze.Eis();
        (Eenheden, Leerlingprocent, EenhedenSecundair, Minimum, CoordinatiePromille, ReservePromille) = (keuze.Eenheden, keuze.Leerlingprocent, keuze.EenhedenSecundair, keuze.Minimum, keuze.CoordinatiePromille, keuze.ReservePromille);
        (Leerlingdagen, VerslagenPer, Verslagmomenten) = keuze.Telling;
        (GewichtGemeenschappelijk, GewichtAangepast) = keuze.Gewichten;
    }

    /// <summary>Freezes counts, sums and results, so that whoever decides looks at what will be carried out.</summary>
    public void Voorleggen(Verdeelbeeld beeld, string door, DateTime nu)
    {
        EisStand(Verdelingstand.Simulatie);
        if (beeld.Bezwaar is { } bezwaar) throw new RegelGebroken(Regel, bezwaar);
        if (beeld.ZonderLeerlingen) throw new RegelGebroken(Regel, "Van geen enkele school zijn er leerlingen geteld op de gekozen teldagen. Kies meer teldagen, of vul de cijfers aan; leg de verdeling dan voor.");
        if (beeld.Rijen.Count == 0) throw new RegelGebroken(Regel, $"Het netwerk heeft in {Schooljaar} geen gewone scholen om over te verdelen.");
        if (beeld.Verdeeld == 0) throw new RegelGebroken(Regel, "Geen enkele school krijgt een traject. Vul eerst de cijfers van de scholen in.");
        if (beeld.Rijen.FirstOrDefault(r => r.Resultaat > Capaciteitsinvoer.Hoogste) is { } teveel) throw new RegelGebroken(Regel, $"{teveel.Naam} zou {teveel.Resultaat} trajecten krijgen. Meer dan {Capaciteitsinvoer.Hoogste} kan een school niet hebben: kijk haar cijfers na.");
        (Stand, VoorgelegdDoor, VoorgelegdOp) = (Verdelingstand.Voorgelegd, door, nu);
        (Coordinatie, Reserve, NietVerdeeld) = (beeld.Coordinatie, beeld.Reserve, beeld.NietVerdeeld);
        rijen.AddRange(beeld.Rijen.Select(r => new Verdelingsrij(this, r)));
    }

    /// <summary>Takes a proposal back: it is a simulation again, and its rows go.</summary>
    public void Terugnemen()
    {
        EisStand(Verdelingstand.Voorgelegd);
        (Stand, VoorgelegdDoor, VoorgelegdOp, Coordinatie, Reserve, NietVerdeeld) = (Verdelingstand.Simulatie, null, null, 0, 0, 0);
        rijen.Clear();
    }

    public void Beslissen(Besluit besluit, DateOnly vandaag)
    {
        EisStand(Verdelingstand.Voorgelegd);
        besluit.Eis(VoorgelegdOp!.Value.DagInBrussel(), vandaag);
        Stand = besluit.IsAanvaard ? Verdelingstand.Beslist : Verdelingstand.Afgewezen;
        (Orgaan, BeslistOp, Aanwezigen, Verslagreferentie) = (besluit.Orgaan, besluit.Dag, besluit.Aanwezigen.Trim(), besluit.Verslag.Trim());
        (Voor, Tegen, Onthouding) = (besluit.Stemmen?.Voor, besluit.Stemmen?.Tegen, besluit.Stemmen?.Onthouding);
        (Vragen, Besluitreden) = (besluit.Vragen?.Trim(), string.IsNullOrWhiteSpace(besluit.Reden) ? null : besluit.Reden.Trim());
    }

    /// <summary>A later decision took its place.</summary>
    public void Vervangen(DateTime nu) => VervangenOp ??= nu;

    private void EisStand(Verdelingstand nodig)
    {
        if (Stand == nodig) return;
        throw new RegelGebroken(Regel, Stand switch
        {
            Verdelingstand.Voorgelegd => "Deze verdeling is voorgelegd en ligt vast. Neem ze terug om ze te wijzigen.",
            Verdelingstand.Simulatie => "Deze verdeling is nog een simulatie. Leg ze eerst voor.",
            _ => $"Deze verdeling is al {Stand.Tekst().InDeZin()} en verandert niet meer. Maak een kopie om verder te rekenen.",
        });
    }
}
