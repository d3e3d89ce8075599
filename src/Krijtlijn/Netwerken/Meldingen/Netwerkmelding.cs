using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Netwerken.Meldingen;

/// <summary>What is notified: annex 1 of the circular (a school joins, leaves or switches), annex 2 (a network is founded or stopped), or a plain notice.</summary>
public enum Meldingsoort { Toetreden, Uittreden, Overstappen, Oprichten, Stopzetten, Gegevens }

public enum Meldingstatus { Werkversie, Gemeld, Bezorgd, Ingetrokken }

/// <summary>A notice about the composition of networks. Once notified its content stands: what was sent and when stays known.</summary>
public sealed class Netwerkmelding
{
    public const int NaamLengte = 120, InhoudLengte = 20_000;

    private Netwerkmelding() { }

    public Netwerkmelding(Meldingsoort soort, Guid gemaaktDoorId, DateTime nu) => (Soort, GemaaktDoorId, GemaaktOp) = (soort, gemaaktDoorId, nu);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Meldingsoort Soort { get; private set; }
    public Meldingstatus Status { get; private set; }
    public Guid GemaaktDoorId { get; private set; }
    public DateTime GemaaktOp { get; private set; }

    /// <summary>The school that joins, leaves or switches.</summary>
    public Guid? SchoolId { get; set; }
    /// <summary>The network it is about: that is joined, left without another, founded, stopped or changed.</summary>
    public Guid? NetwerkId { get; set; }
    /// <summary>The network that a switching school leaves.</summary>
    public Guid? VanNetwerkId { get; set; }
    /// <summary>The school year from which it holds; for a plain notice <see cref="Ingang"/> says the day.</summary>
    public Schooljaar? Schooljaar { get; set; }
    public DateOnly? Ingang { get; set; }

    public string? Naam { get; set; }
    public Netwerksoort? Netwerksoort { get; set; }
    public Guid? ContactschoolId { get; set; }
    public string? Aanspreekpunt { get; set; }
    public string? Email { get; set; }
    public string? Telefoon { get; set; }

    /// <summary>The director in whose name it is done.</summary>
    public string? Directeur { get; set; }

    public DateTime? GemeldOp { get; private set; }
    public string? GemeldDoor { get; private set; }
    /// <summary>The last day for it, as it was when it was notified (R10); null when there is none.</summary>
    public DateOnly? Uiterlijk { get; private set; }
    public bool IsTeLaat { get; private set; }
    public DateOnly? BezorgdOp { get; private set; }
    public DateTime? IngetrokkenOp { get; private set; }
    public string? Intrekreden { get; private set; }
    /// <summary>What the letter says, frozen when it was notified: JSON of name and value.</summary>
    public string? Inhoud { get; private set; }
    /// <summary>What it changed in the register, to put back when it is withdrawn: JSON of <see cref="Registerspoor"/>.</summary>
    public string? Sporen { get; private set; }
    public int Versie { get; private set; }

    /// <summary>The day from which it holds; null while that was not said.</summary>
    public DateOnly? Vanaf => Soort == Meldingsoort.Gegevens ? Ingang : Schooljaar?.Begin;

    /// <summary>The data of the network as they are to be; the name must be filled in.</summary>
    public Netwerkgegevens Gegevens(Netwerksoort soort) => new(Naam!.Trim(), soort, ContactschoolId, Iets(Aanspreekpunt), Iets(Email), Iets(Telefoon));

    /// <summary>It takes something away from a day that has been: whoever notifies it confirms that.</summary>
    public bool IsTerugwerkend(DateOnly vandaag) => Soort is Meldingsoort.Uittreden or Meldingsoort.Overstappen or Meldingsoort.Stopzetten && Vanaf <= vandaag;

    private static string? Iets(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();

    public void Melden(string door, string inhoud, string sporen, DateOnly? uiterlijk, DateOnly vandaag, DateTime nu)
    {
        Eis(Status == Meldingstatus.Werkversie, "Deze melding is al gedaan.");
        (Status, GemeldOp, GemeldDoor, Inhoud, Sporen, Uiterlijk, IsTeLaat) = (Meldingstatus.Gemeld, nu, door, inhoud, sporen, uiterlijk, uiterlijk < vandaag);
    }

    /// <summary>The form was delivered to the administration, outside Krijtlijn; that day decides whether it was in time (R10).</summary>
    public void Bezorgen(DateOnly op, DateOnly vandaag)
    {
        Eis(Status is Meldingstatus.Gemeld or Meldingstatus.Bezorgd, "Alleen een gedane melding kan bezorgd zijn.");
        if (op > vandaag) throw new RegelGebroken("R10", "Deze dag ligt in de toekomst.", "Op");
        if (op < Klok.Dag(GemeldOp!.Value)) throw new RegelGebroken("R10", "Deze dag ligt voor de melding zelf.", "Op");
        (Status, BezorgdOp, IsTeLaat) = (Meldingstatus.Bezorgd, op, op > Uiterlijk);
    }

    public void Intrekken(string reden, DateTime nu)
    {
        Eis(Status is Meldingstatus.Gemeld or Meldingstatus.Bezorgd, "Alleen een gedane melding kan ingetrokken worden.");
        (Status, IngetrokkenOp, Intrekreden) = (Meldingstatus.Ingetrokken, nu, reden.Trim());
    }

    private static void Eis(bool voorwaarde, string tekst)
    {
        if (!voorwaarde) throw new RegelGebroken("R10", tekst);
    }
}

public static class MeldingWeergave
{
    public static string Tekst(this Meldingsoort soort) => soort switch
    {
        Meldingsoort.Toetreden => "Een school treedt toe",
        Meldingsoort.Uittreden => "Een school treedt uit",
        Meldingsoort.Overstappen => "Een school stapt over",
        Meldingsoort.Oprichten => "Een nieuw netwerk",
        Meldingsoort.Stopzetten => "Een netwerk stopt",
        _ => "Naam, contactschool of aanspreekpunt wijzigt",
    };

    public static string Uitleg(this Meldingsoort soort) => soort switch
    {
        Meldingsoort.Toetreden => "De school hoort nog bij geen netwerk. Bijlage 1, door de directeur van de school.",
        Meldingsoort.Uittreden => "De school verlaat haar netwerk. Bijlage 1, door de directeur van de school.",
        Meldingsoort.Overstappen => "De school gaat naar een ander netwerk. Bijlage 1, door de directeur van de school.",
        Meldingsoort.Oprichten => "Bijlage 2, door de directeur van de contactschool.",
        Meldingsoort.Stopzetten => "Het netwerk houdt helemaal op. Bijlage 2, door de directeur van de contactschool.",
        _ => "Kan op elke dag, met een gewone melding per e-mail.",
    };

    public static string Tekst(this Meldingstatus status) => status switch
    {
        Meldingstatus.Werkversie => "Werkversie",
        Meldingstatus.Gemeld => "Te bezorgen",
        Meldingstatus.Bezorgd => "Bezorgd",
        _ => "Ingetrokken",
    };

    /// <summary>Annex 1: about one school, signed by its director.</summary>
    public static bool IsVanSchool(this Meldingsoort soort) => soort is Meldingsoort.Toetreden or Meldingsoort.Uittreden or Meldingsoort.Overstappen;

    public static string? Bijlage(this Meldingsoort soort) => soort == Meldingsoort.Gegevens ? null : soort.IsVanSchool() ? "Bijlage 1" : "Bijlage 2";
}
