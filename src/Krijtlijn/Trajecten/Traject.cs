using Krijtlijn.Leerlingen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;

namespace Krijtlijn.Trajecten;

public enum TrajectStatus { WachtOpToewijzing, Startgesprek, Lopend, OnHold, Afgerond, Stopgezet, Overgedragen }

/// <summary>The support that follows an accepted request: one per pupil, school and centre, over one or more school years.</summary>
public sealed partial class Traject : IDossierstuk, INetwerkstuk
{
    public const int ToelichtingLengte = 2000;

    private readonly List<Startgesprek> startgesprekken = [];

    private Traject() { }

    public Traject(Leerling leerling, Guid schoolId, Guid? aanmeldingId, Schooljaar schooljaar, Ondersteuningstype type, Onderwijsniveau niveau, DateTime nu, DateOnly? startUiterlijk)
    {
        (LeerlingId, NetwerkId, SchoolId) = (leerling.Id, leerling.NetwerkId, schoolId);
        (AanmeldingId, VanSchooljaar, TotSchooljaar) = (aanmeldingId, schooljaar, schooljaar);
        (Type, Niveau, GemaaktOp, StartUiterlijk) = (type, niveau, nu, startUiterlijk);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    public Guid SchoolId { get; private set; }
    public Instelling? School { get; private set; }
    public Guid LeerlingId { get; private set; }
    public Leerling? Leerling { get; private set; }
    /// <summary>The request it came from; null for one that was moved in from another system.</summary>
    public Guid? AanmeldingId { get; private set; }
    public Schooljaar VanSchooljaar { get; private set; }
    public Schooljaar TotSchooljaar { get; private set; }
    public Ondersteuningstype Type { get; private set; }
    public Onderwijsniveau Niveau { get; private set; }
    public TrajectStatus Status { get; private set; }
    public DateTime GemaaktOp { get; private set; }
    /// <summary>The last day on which support for the newest question should start (R25), taken over from its request.</summary>
    public DateOnly? StartUiterlijk { get; private set; }
    /// <summary>The day support for the newest question started: the clock stops. Of a first question the start meeting, of a renewed one the first effort after it.</summary>
    public DateOnly? GestartOp { get; private set; }
    /// <summary>From when a place is expected while it waits for a supporter (R24): the school is told a day, never "no".</summary>
    public DateOnly? VerwachtOp { get; private set; }
    /// <summary>The day of the first start meeting of the whole history; stays through renewals and restarts.</summary>
    public DateOnly? EersteStartOp { get; private set; }
    public DateOnly? OnHoldSinds { get; private set; }
    public DateOnly? GeeindigdOp { get; private set; }
    /// <summary>Why it was put on hold or ended, in the words of who did it.</summary>
    public string? Toelichting { get; private set; }
    /// <summary>Why the school does not renew it (R22): support goes on until the end of the school year, and then stops.</summary>
    public string? NietVernieuwdReden { get; private set; }
    /// <summary>What still happens after the end (R36).</summary>
    public string? Nazorg { get; private set; }
    public int Versie { get; private set; }

    public IReadOnlyList<Startgesprek> Startgesprekken => startgesprekken;
    public Dossierverwijzing Dossier => new(NetwerkId, SchoolId, LeerlingId, AanmeldingId, Id);
    public bool KanHerstarten => Status is TrajectStatus.OnHold or TrajectStatus.Afgerond or TrajectStatus.Stopgezet;
    public bool IsActief => Status is TrajectStatus.WachtOpToewijzing or TrajectStatus.Startgesprek or TrajectStatus.Lopend or TrajectStatus.OnHold;

    /// <summary>A first supporter was assigned: the start meeting is next.</summary>
    public void Toewijzen()
    {
        if (Status == TrajectStatus.WachtOpToewijzing) (Status, VerwachtOp) = (MetOfZonder(true), null);
    }

    /// <summary>The last supporter left: the question waits again.</summary>
    public void ZonderOndersteuner()
    {
        if (Status is TrajectStatus.Startgesprek or TrajectStatus.Lopend) Status = TrajectStatus.WachtOpToewijzing;
    }

    /// <summary>Nobody has room yet: says from when support is expected (R24).</summary>
    public void Verwachten(DateOnly op, DateOnly vandaag)
    {
        Eis(Status == TrajectStatus.WachtOpToewijzing, "Dit traject wacht niet op een ondersteuner.");
        if (op < vandaag) throw new RegelGebroken("R24", "Deze dag is voorbij. Kies vanaf wanneer u de ondersteuning verwacht.", "Op");
        if (op > TotSchooljaar.Volgende.Einde) throw new RegelGebroken("R24", $"Kijk het jaar na: kies een dag tot en met {TotSchooljaar.Volgende.Einde:dd/MM/yyyy}.", "Op");
        VerwachtOp = op;
    }

    public void OnHoldZetten(string reden, DateOnly sinds, DateOnly vandaag)
    {
        Eis(Status is TrajectStatus.Lopend or TrajectStatus.Startgesprek, "Alleen een lopend traject kan on hold.");
        if (sinds > vandaag) throw new RegelGebroken("domein", "Deze dag ligt in de toekomst. Zet het traject on hold op de dag zelf.", "Sinds");
        EisNaBegin(sinds, "Sinds");
        (Status, OnHoldSinds, Toelichting) = (TrajectStatus.OnHold, sinds, EisReden(reden));
    }

    /// <summary>Takes up a traject again that was on hold, finished or stopped: the same history goes on, in one act (R36).</summary>
    /// <param name="schooljaar">The school year it goes on in.</param>
    /// <param name="heeftOndersteuner">Whether somebody is assigned.</param>
    /// <param name="vraag">The accepted question it is taken up for, when there is one: its clock starts to run.</param>
    public void Herstarten(Schooljaar schooljaar, bool heeftOndersteuner, NieuweVraag? vraag = null)
    {
        if (!KanHerstarten) throw new RegelGebroken("R36", "Dit traject loopt al of is overgedragen; herstarten is niet nodig.");
        if (schooljaar > TotSchooljaar) TotSchooljaar = schooljaar;
        if (vraag is not null) Overnemen(vraag);
        Hervatten(heeftOndersteuner);
    }

    /// <summary>Ends a traject whose goals are reached as far as can be, with what still happens after it (R36).</summary>
    public void Afronden(DateOnly op, string? toelichting, string nazorg, DateOnly vandaag)
    {
        if (string.IsNullOrWhiteSpace(nazorg)) throw new RegelGebroken("R36", "Noteer de nazorg: wat gebeurt er nog na het einde, en door wie? Schrijf \"geen\" als er niets meer volgt.", nameof(Nazorg));
        Eindigen(TrajectStatus.Afgerond, op, toelichting?.Trim(), nazorg.Trim(), vandaag);
    }

    /// <summary>Ends a traject before its goals are reached, with the reason.</summary>
    public void Stopzetten(DateOnly op, string reden, DateOnly vandaag) => Eindigen(TrajectStatus.Stopgezet, op, EisReden(reden), null, vandaag);

    /// <summary>The school does not ask to go on next year (R22): support runs out with the school year, in which it still has its evaluation.</summary>
    public void NietVernieuwen(string reden)
    {
        Eis(IsActief, "Dit traject is al geëindigd.");
        NietVernieuwdReden = EisReden(reden);
    }

    /// <summary>The school asks to go on after all.</summary>
    public void TochVernieuwen() => NietVernieuwdReden = null;

    /// <summary>
    /// Continues into a next school year (R22); what runs with a supporter goes on as it is. The clock of an accepted question runs until its own start.
    /// Without a question (moved in from another system) there is no clock.
    /// </summary>
    public void Verlengen(Schooljaar schooljaar, bool heeftOndersteuner, NieuweVraag? vraag = null)
    {
        Eis(schooljaar > TotSchooljaar, $"Dit traject loopt al in {TotSchooljaar}.");
        (TotSchooljaar, StartUiterlijk) = (schooljaar, null);
        if (vraag is not null) Overnemen(vraag);
        if (!IsActief || !heeftOndersteuner) Hervatten(heeftOndersteuner);
    }

    private void Overnemen(NieuweVraag vraag)
    {
        (Type, Niveau, StartUiterlijk, GestartOp, NietVernieuwdReden) = (vraag.Type, vraag.Niveau, vraag.StartUiterlijk, null, null);
        if (vraag.AlBegonnenOp is { } op) Begonnen(op);
    }

    private void Hervatten(bool heeftOndersteuner) =>
        (Status, GeeindigdOp, OnHoldSinds, Toelichting, Nazorg, NietVernieuwdReden) = (MetOfZonder(heeftOndersteuner), null, null, null, null, null);

    private TrajectStatus MetOfZonder(bool ondersteuner) =>
        !ondersteuner ? TrajectStatus.WachtOpToewijzing : EersteStartOp is null ? TrajectStatus.Startgesprek : TrajectStatus.Lopend;

    private void Eindigen(TrajectStatus status, DateOnly op, string? toelichting, string? nazorg, DateOnly vandaag)
    {
        Eis(IsActief, "Dit traject is al geëindigd.");
        if (op > vandaag) throw new RegelGebroken("domein", "Deze dag ligt in de toekomst. Beëindig het traject op de dag zelf.", "Op");
        if (op < EersteStartOp) throw new RegelGebroken("domein", "Het einde ligt voor het startgesprek.", "Op");
        (Status, GeeindigdOp, OnHoldSinds, Toelichting, Nazorg, NietVernieuwdReden) = (status, op, null, toelichting, nazorg, null);
    }

    private static string EisReden(string? reden) => string.IsNullOrWhiteSpace(reden)
        ? throw new RegelGebroken("domein", "Geef een reden op.", "Reden")
        : reden.Trim();

    private static void Eis(bool voorwaarde, string tekst)
    {
        if (!voorwaarde) throw new RegelGebroken("domein", tekst);
    }
}

/// <summary>What a traject takes over from the accepted question with which it goes on (R22, R25).</summary>
/// <param name="Type">The type of the report behind the question.</param>
/// <param name="Niveau">The level the pupil is in now.</param>
/// <param name="StartUiterlijk">The last day on which support should start.</param>
/// <param name="AlBegonnenOp">The first effort that was given in the new school year before the question was accepted.</param>
public sealed record NieuweVraag(Ondersteuningstype Type, Onderwijsniveau Niveau, DateOnly? StartUiterlijk, DateOnly? AlBegonnenOp = null);
