using Krijtlijn.Regelgeving;

namespace Krijtlijn.Trajecten;

/// <summary>How a traject begins: the start meeting, and the clock it stops (R25).</summary>
public sealed partial class Traject
{
    public Startgesprek Starten(DateOnly datum, string aanwezigen, string afspraken, DateOnly vandaag)
    {
        Eis(Status is TrajectStatus.Startgesprek or TrajectStatus.Lopend, "Een startgesprek kan pas als er een ondersteuner is toegewezen.");
        EisGesprek(datum, aanwezigen, vandaag);
        var gesprek = new Startgesprek(this, datum, aanwezigen, afspraken);
        startgesprekken.Add(gesprek);
        Status = TrajectStatus.Lopend;
        if (EersteStartOp is null || datum < EersteStartOp) EersteStartOp = datum;
        Begonnen(datum);
        GestartOp ??= datum;
        return gesprek;
    }

    /// <summary>Puts right what was noted of the latest start meeting; the clock follows when that meeting stopped it (R25).</summary>
    /// <param name="datum">When it really was.</param>
    /// <param name="aanwezigen">Who was there.</param>
    /// <param name="afspraken">What was agreed.</param>
    /// <param name="vandaag">Today in Belgium.</param>
    /// <param name="eersteEvaluatie">The first evaluation of the traject: its first start meeting was before it, a later one need not be.</param>
    public void StartgesprekVerbeteren(DateOnly datum, string aanwezigen, string afspraken, DateOnly vandaag, DateOnly? eersteEvaluatie)
    {
        var gesprek = LaatsteStartgesprek ?? throw new RegelGebroken("domein", "Er is nog geen startgesprek om te verbeteren.");
        EisGesprek(datum, aanwezigen, vandaag);
        if (datum > GeeindigdOp) throw new RegelGebroken("domein", $"Dit traject eindigde op {GeeindigdOp:dd/MM/yyyy}. Het startgesprek was voordien.", "Datum");
        var was = gesprek.Datum;
        var eerste = EersteStartOp == was || datum < EersteStartOp ? startgesprekken.Where(g => g != gesprek).Select(g => g.Datum).Append(datum).Min() : EersteStartOp;
        if (eerste > eersteEvaluatie) throw new RegelGebroken("R36", $"Er is al geëvalueerd op {eersteEvaluatie:dd/MM/yyyy}. Het startgesprek was voordien.", "Datum");
        gesprek.Verbeteren(datum, aanwezigen, afspraken);
        EersteStartOp = eerste;
        if (GestartOp == was) GestartOp = datum;
    }

    public Startgesprek? LaatsteStartgesprek => startgesprekken.MaxBy(g => g.Datum);

    /// <summary>Support was given on a day. It stops the clock of a renewed question, whose start meeting was held before; the earliest day counts (R25).</summary>
    public void Begonnen(DateOnly op)
    {
        if (EersteStartOp is null || op < TotSchooljaar.Begin) return;
        if (GestartOp is null || (op < GestartOp && GestartOp != EersteStartOp)) GestartOp = op;
    }

    /// <summary>Support, a talk or a rest of this traject cannot lie before the school year it began in; a slip in the year would shift every sum that follows.</summary>
    public void EisNaBegin(DateOnly dag, string veld)
    {
        var begin = EersteStartOp < VanSchooljaar.Begin ? EersteStartOp.Value : VanSchooljaar.Begin;
        if (dag < begin) throw new RegelGebroken("domein", $"Dit traject begon in {VanSchooljaar}. Kies een dag vanaf {begin:dd/MM/yyyy}.", veld);
    }

    private void EisGesprek(DateOnly datum, string aanwezigen, DateOnly vandaag)
    {
        if (datum > vandaag) throw new RegelGebroken("domein", "Het startgesprek ligt in de toekomst. Leg het vast als het geweest is.", "Datum");
        EisNaBegin(datum, "Datum");
        if (string.IsNullOrWhiteSpace(aanwezigen)) throw new RegelGebroken("domein", "Vul in wie erbij was.", "Aanwezigen");
    }
}

/// <summary>The first talk at school: when, who was there, what was agreed.</summary>
public sealed class Startgesprek
{
    public const int AanwezigenLengte = 500, AfsprakenLengte = 4000;

    private Startgesprek() { }

    internal Startgesprek(Traject traject, DateOnly datum, string aanwezigen, string afspraken)
    {
        (TrajectId, NetwerkId, SchoolId) = (traject.Id, traject.NetwerkId, traject.SchoolId);
        Verbeteren(datum, aanwezigen, afspraken);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid TrajectId { get; private set; }
    public Guid NetwerkId { get; private set; }
    public Guid SchoolId { get; private set; }
    public DateOnly Datum { get; private set; }
    public string Aanwezigen { get; private set; } = "";
    public string Afspraken { get; private set; } = "";

    internal void Verbeteren(DateOnly datum, string aanwezigen, string afspraken) => (Datum, Aanwezigen, Afspraken) = (datum, aanwezigen.Trim(), afspraken.Trim());
}
