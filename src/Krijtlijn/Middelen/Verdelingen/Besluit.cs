using Krijtlijn.Gedeeld;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Verdelingen;

/// <summary>Who decides on a division (002).</summary>
public enum Beslisorgaan { Leersteunraad, Bestuursorgaan }

/// <summary>How it was decided: nobody against, or counted votes.</summary>
public enum Beslissingswijze { Consensus, Stemming }

public static class BesluitWeergave
{
    public static string Tekst(this Beslisorgaan orgaan) => orgaan == Beslisorgaan.Leersteunraad ? "Leersteunraad" : "Bestuursorgaan";
    public static string Tekst(this Beslissingswijze wijze) => wijze == Beslissingswijze.Consensus ? "Bij consensus" : "Bij stemming";
}

/// <summary>Counted votes.</summary>
public readonly record struct Stemmen(int Voor, int Tegen, int Onthouding)
{
    public int Samen => Voor + Tegen + Onthouding;
    public string Zin => $"{Voor.AlsGetal()} voor, {Tegen.AlsGetal()} tegen, {Onthouding.AlsGetal()} onthouding{(Onthouding == 1 ? "" : "en")}";
}

/// <summary>What a body decided about a division that was put forward: accepted or rejected, by whom, how, where it is written and whom schools may ask.</summary>
/// <param name="Aanwezigen">The members who took part, by name.</param>
/// <param name="Stemmen">Null by consensus.</param>
/// <param name="Verslag">Where the minutes are found.</param>
/// <param name="Vragen">Whom a school asks, with how to reach her; on the letters.</param>
/// <param name="Reden">Why it was rejected; may be empty when accepted.</param>
public sealed record Besluit(bool IsAanvaard, Beslisorgaan Orgaan, DateOnly Dag, string Aanwezigen, Stemmen? Stemmen, string Verslag, string Vragen, string? Reden)
{
    public const int AanwezigenLengte = 600, VragenLengte = 200, RedenLengte = 300;

    public Beslissingswijze Wijze => Stemmen is null ? Beslissingswijze.Consensus : Beslissingswijze.Stemming;

    /// <summary>Checks what was typed.</summary>
    /// <param name="voorgesteldOp">The day it was put forward: nothing is decided before that.</param>
    /// <exception cref="RegelGebroken">With the field and what to do.</exception>
    public Besluit Eis(DateOnly voorgesteldOp, DateOnly vandaag)
    {
        if (Dag > vandaag) throw Fout("De dag van de beslissing ligt in de toekomst. Leg ze vast zodra ze genomen is.", nameof(Dag));
        if (Dag < voorgesteldOp) throw Fout($"De verdeling is voorgelegd op {voorgesteldOp.Datum()}. Ze kan niet eerder beslist zijn.", nameof(Dag));
        if (string.IsNullOrWhiteSpace(Aanwezigen)) throw Fout("Zeg welke leden mee beslisten.", nameof(Aanwezigen));
        if (string.IsNullOrWhiteSpace(Verslag)) throw Fout("Verwijs naar het verslag van de vergadering.", nameof(Verslag));
        if (IsAanvaard && string.IsNullOrWhiteSpace(Vragen)) throw Fout("Zeg bij wie de scholen terechtkunnen met vragen. Dat staat in hun brief.", nameof(Vragen));
        if (!IsAanvaard && string.IsNullOrWhiteSpace(Reden)) throw Fout("Zeg waarom de verdeling is afgewezen, zodat een volgend voorstel daar rekening mee houdt.", nameof(Reden));
        if (Stemmen is not { } stemmen) return this;
        if (stemmen is { Voor: < 0 } or { Tegen: < 0 } or { Onthouding: < 0 } || stemmen.Samen == 0) throw Fout("Tel de stemmen: hoeveel voor, tegen en onthouding.", nameof(Verdelingen.Stemmen.Voor));
        if (IsAanvaard && stemmen.Voor <= stemmen.Tegen) throw Fout($"Er stemden er {stemmen.Voor} voor en {stemmen.Tegen} tegen: dat is geen meerderheid. Leg de verdeling vast als afgewezen, of kijk de stemmen na.", nameof(Verdelingen.Stemmen.Voor));
        return !IsAanvaard && stemmen.Voor > stemmen.Tegen ? throw Fout($"Er stemden er {stemmen.Voor} voor en {stemmen.Tegen} tegen: dat is een meerderheid. Leg de verdeling vast als aanvaard, of kijk de stemmen na.", nameof(Verdelingen.Stemmen.Voor)) : this;
    }

    private static RegelGebroken Fout(string tekst, string veld) => new("middelen", tekst, veld);
}
