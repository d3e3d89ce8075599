using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Boekingen;

/// <summary>What is asked or done: a number of trajecten, from a school or the pot (null) to a school or the pot (null), on a day and for a reason.</summary>
public sealed record Boekingsvoorstel(Boekingsoort Soort, Guid? VanSchoolId, Guid? NaarSchoolId, int Aantal, DateOnly Datum, string Reden);

/// <summary>
/// A line in the account of capacity through the year: trajecten that go from a school or the pot to a school or the pot. Lines are added only; what was booked wrong is undone by a
/// counter-booking. Booking moves what schools may count on; it never decides about a question (R24).
/// </summary>
public sealed class Boeking : IDossierstuk, INetwerkstuk
{
    public const int RedenLengte = 400, WaarLengte = 120, WieLengte = 120, MaxAantal = 500;

    private Boeking() { }

    /// <param name="netwerkId">The network whose pot it is.</param>
    /// <param name="schooljaar">The year it counts for.</param>
    /// <param name="volgnummer">The next number of this network and year.</param>
    /// <param name="voorstel">What is asked.</param>
    /// <param name="wie">Who proposes it.</param>
    /// <param name="nu">The moment in UTC.</param>
    public Boeking(Guid netwerkId, Schooljaar schooljaar, int volgnummer, Boekingsvoorstel voorstel, HuidigeGebruiker wie, DateTime nu)
    {
        Boekingregels.Eis(voorstel, schooljaar);
        (NetwerkId, Schooljaar, Volgnummer) = (netwerkId, schooljaar, volgnummer);
        (Soort, VanSchoolId, NaarSchoolId, Aantal, Datum, Reden) = (voorstel.Soort, voorstel.VanSchoolId, voorstel.NaarSchoolId, voorstel.Aantal, voorstel.Datum, voorstel.Reden.Trim());
        (VoorgesteldDoorId, VoorgesteldDoor, VoorgesteldOp, DoorSchoolId) = (wie.GebruikerId, Kort(wie.Naam), nu, wie.Rol == RolSoort.School ? wie.InstellingId : null);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    public Schooljaar Schooljaar { get; private set; }
    public int Volgnummer { get; private set; }
    public Boekingsoort Soort { get; private set; }
    /// <summary>The school that gives; null is the pot of the network.</summary>
    public Guid? VanSchoolId { get; private set; }
    /// <summary>The school that receives; null is the pot of the network.</summary>
    public Guid? NaarSchoolId { get; private set; }
    public int Aantal { get; private set; }
    public DateOnly Datum { get; private set; }
    public string Reden { get; private set; } = "";
    public Guid? VoorgesteldDoorId { get; private set; }
    public string VoorgesteldDoor { get; private set; } = "";
    public DateTime VoorgesteldOp { get; private set; }
    /// <summary>The school that proposed it; null when the coordination did.</summary>
    public Guid? DoorSchoolId { get; private set; }
    public Boekingstatus Status { get; private set; }
    public Guid? BeslistDoorId { get; private set; }
    public string? BeslistDoor { get; private set; }
    public DateTime? BeslistOp { get; private set; }
    public string? Besluitreden { get; private set; }
    /// <summary>Where it was agreed, e.g. "overleg 12 november".</summary>
    public string? BeslistWaar { get; private set; }
    /// <summary>The booking that this one undoes.</summary>
    public Guid? HeftOpId { get; private set; }
    /// <summary>A counter-booking undid it: the two together count for nothing.</summary>
    public bool IsOpgeheven { get; private set; }
    public int Versie { get; private set; }

    /// <summary>How people name it: B2026-007.</summary>
    public string Kenmerk => Boekingkenmerk.Van(Schooljaar, Volgnummer);

    /// <summary>The file it is written in: that of the school that asked, or that it is about.</summary>
    public Guid SchoolId => DoorSchoolId ?? NaarSchoolId ?? VanSchoolId!.Value;

    public Dossierverwijzing Dossier => new(NetwerkId, SchoolId);

    public bool Wacht => Status == Boekingstatus.Voorgesteld;

    public bool KanTegengeboekt => Status == Boekingstatus.Aanvaard && HeftOpId is null && !IsOpgeheven;

    /// <summary>What it does to a school, or to the pot (null): more or fewer trajecten once accepted.</summary>
    public int Gevolg(Guid? schoolId) => NaarSchoolId == schoolId ? Aantal : VanSchoolId == schoolId ? -Aantal : 0;

    public void Aanvaarden(HuidigeGebruiker wie, DateTime nu, string? reden, string? waar) => Beslissen(Boekingstatus.Aanvaard, wie, nu, reden, waar);

    public void Weigeren(HuidigeGebruiker wie, DateTime nu, string? reden, string? waar)
    {
        if (string.IsNullOrWhiteSpace(reden)) throw new RegelGebroken("middelen", "Zeg waarom u weigert: de school leest het.", "Reden");
        Beslissen(Boekingstatus.Geweigerd, wie, nu, reden, waar);
    }

    /// <summary>Taken back by who proposed it, before anybody decided.</summary>
    public void Intrekken(HuidigeGebruiker wie, DateTime nu) => Beslissen(Boekingstatus.Ingetrokken, wie, nu, null, null);

    /// <summary>The line that undoes this one: the same number the other way, accepted at once.</summary>
    public Boeking Tegenboeken(int volgnummer, HuidigeGebruiker wie, DateTime nu, DateOnly vandaag, string? reden)
    {
        if (!KanTegengeboekt) throw new RegelGebroken("middelen", IsOpgeheven ? $"{Kenmerk} is al tegengeboekt." : $"{Kenmerk} telt niet mee; er valt niets tegen te boeken.");
        if (string.IsNullOrWhiteSpace(reden)) throw new RegelGebroken("middelen", "Zeg wat er fout was aan deze boeking.", "Reden");
        var dag = vandaag < Schooljaar.Begin ? Schooljaar.Begin : vandaag > Schooljaar.Einde ? Schooljaar.Einde : vandaag;
        var tegen = new Boeking(NetwerkId, Schooljaar, volgnummer, new Boekingsvoorstel(Boekingsoort.Tegenboeking, NaarSchoolId, VanSchoolId, Aantal, dag, reden), wie, nu) { HeftOpId = Id };
        tegen.Aanvaarden(wie, nu, null, null);
        IsOpgeheven = true;
        return tegen;
    }

    private void Beslissen(Boekingstatus besluit, HuidigeGebruiker wie, DateTime nu, string? reden, string? waar)
    {
        if (!Wacht) throw new RegelGebroken("middelen", $"{Kenmerk} is al {Status.Tekst().InDeZin()}. Een boeking verandert niet meer; boek ze tegen als ze fout is.");
        Boekingregels.EisLengte(reden, RedenLengte, "Reden");
        Boekingregels.EisLengte(waar, WaarLengte, nameof(BeslistWaar));
        (Status, BeslistDoorId, BeslistDoor, BeslistOp) = (besluit, wie.GebruikerId, Kort(wie.Naam), nu);
        (Besluitreden, BeslistWaar) = (Leeg(reden), Leeg(waar));
    }

    private static string? Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();

    private static string Kort(string naam) => naam.Length > WieLengte ? naam[..WieLengte] : naam;
}
