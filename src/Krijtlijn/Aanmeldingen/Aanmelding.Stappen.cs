using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Aanmeldingen;

/// <summary>The steps in the life of a request: submit, ask for more, accept, refuse, refer, withdraw.</summary>
public sealed partial class Aanmelding
{
    /// <summary>
    /// Sends the request to the network. Refuses while something is missing (R20). The first time it gets its reference and its start term (R25);
    /// after an addition the clock goes on, moved by the days it stood still.
    /// </summary>
    public void Indienen(string referentie, DateTime nu, DateOnly vandaag, Startregel start)
    {
        Eis(IsBewerkbaar, "Deze aanmelding is al ingediend.");
        if (AanmeldingRegels.Ontbrekend(this) is [var eerste, ..])
            throw new RegelGebroken("R20", $"De aanmelding is nog niet volledig: {eerste.Tekst}");
        EisGeldigVerslag(vandaag);
        if (Status == AanmeldingStatus.Werkversie)
        {
            (Referentie, IngediendOp, StartUiterlijk) = (referentie, nu, start.Uiterlijk(vandaag, Schooljaar, VernieuwtTrajectId is not null));
        }
        else
        {
            foreach (var vraag in aanvulvragen.Where(v => v.BeantwoordOp is null)) vraag.Beantwoorden(nu);
            KlokHervatten(vandaag);
        }
        Status = AanmeldingStatus.Ingediend;
    }

    /// <summary>Gives the request back with what is asked, item by item; the clock stands still until the school answers (R20, R25).</summary>
    public void OnvolledigVerklaren(IReadOnlyList<(Onderdeel Onderdeel, string Tekst)> vragen, DateTime nu, DateOnly vandaag)
    {
        Eis(Status == AanmeldingStatus.Ingediend, "Alleen een ingediende aanmelding kan terug naar de school.");
        if (vragen.Count == 0) throw new RegelGebroken("R20", "Duid minstens één onderdeel aan dat de school moet aanvullen.");
        foreach (var (onderdeel, tekst) in vragen)
        {
            if (string.IsNullOrWhiteSpace(tekst)) throw new RegelGebroken("R20", $"Zeg bij \"{onderdeel.Tekst()}\" wat de school moet aanvullen.");
            aanvulvragen.Add(new Aanvulvraag(this, onderdeel, tekst.Trim(), nu));
        }
        Status = AanmeldingStatus.Onvolledig;
        KlokStilSinds = vandaag;
    }

    public void Aanvaarden(DateTime nu) => Beslissen(AanmeldingStatus.Aanvaard, nu);

    /// <summary>Refuses with a criterion of the network's published list and a text (R23). Lack of room is never a ground (R24).</summary>
    public void Weigeren(Weigercriterium criterium, string tekst, DateTime nu)
    {
        if (criterium.NetwerkId != NetwerkId || !criterium.Geldt(Klok.Dag(nu))) throw new RegelGebroken("R23", "Kies een criterium uit de lijst van het netwerk.", "CriteriumId");
        if (string.IsNullOrWhiteSpace(tekst)) throw new RegelGebroken("R23", "Leg in een tekst uit waarom de aanmelding geweigerd wordt.", "Tekst");
        Beslissen(AanmeldingStatus.Geweigerd, nu);
        (WeigercriteriumId, Beslissingstekst) = (criterium.Id, tekst.Trim());
    }

    public void Doorverwijzen(string naar, string tekst, DateTime nu)
    {
        if (string.IsNullOrWhiteSpace(naar)) throw new RegelGebroken("R8", "Zeg naar welk centrum of welke dienst u doorverwijst.", "Naar");
        if (string.IsNullOrWhiteSpace(tekst)) throw new RegelGebroken("R8", "Leg in een tekst uit waarom u doorverwijst.", "Tekst");
        Beslissen(AanmeldingStatus.Doorverwezen, nu);
        (DoorverwezenNaar, Beslissingstekst) = (naar.Trim(), tekst.Trim());
    }

    /// <summary>A question of phase 0 or 1 is one for the advisory service: it is passed on with a note and never reaches the network (R7).</summary>
    public void DoorgevenAanBegeleiding(string dienst, string nota, DateTime nu)
    {
        Eis(Status == AanmeldingStatus.Werkversie, "Deze aanmelding is al ingediend.");
        if (Fase is not (Zorgfase.BredeBasiszorg or Zorgfase.VerhoogdeZorg)) throw new RegelGebroken("R7", "Alleen een vraag in fase 0 of 1 gaat naar de begeleidingsdienst; vanaf fase 2 dient u ze in bij het centrum.", nameof(Fase));
        if (string.IsNullOrWhiteSpace(nota)) throw new RegelGebroken("R7", "Schrijf in een nota wat u aan de begeleidingsdienst vraagt.", "Nota");
        (Status, BeslistOp, DoorverwezenNaar, Beslissingstekst) = (AanmeldingStatus.Doorverwezen, nu, dienst, nota.Trim());
    }

    public void Intrekken(string? reden, DateTime nu)
    {
        Eis(IsOpen, "Over deze aanmelding is al beslist; intrekken kan niet meer.");
        (Status, BeslistOp, Beslissingstekst) = (AanmeldingStatus.Ingetrokken, nu, reden);
    }

    /// <summary>A report that ended in the meantime gives no right any more (R20). The report must be loaded.</summary>
    internal void EisGeldigVerslag(DateOnly vandaag)
    {
        if (Verslag?.GeeindigdOp is { } op && op < vandaag) throw new RegelGebroken("R20", $"Het verslag eindigde op {op:dd/MM/yyyy}. Kies een verslag dat nog geldt, of vraag het CLB er een.");
    }

    private void Beslissen(AanmeldingStatus naar, DateTime nu)
    {
        Eis(Status is AanmeldingStatus.Ingediend or AanmeldingStatus.Onvolledig, "Over deze aanmelding kan nu niet beslist worden: ze is niet ingediend of er is al beslist.");
        (Status, BeslistOp, KlokStilSinds) = (naar, nu, null);
    }

    private void KlokHervatten(DateOnly vandaag)
    {
        if (KlokStilSinds is { } sinds && StartUiterlijk is { } uiterlijk)
            StartUiterlijk = uiterlijk.AddDays(Math.Max(0, vandaag.DayNumber - sinds.DayNumber));
        KlokStilSinds = null;
    }

    private static void Eis(bool voorwaarde, string tekst)
    {
        if (!voorwaarde) throw new RegelGebroken("domein", tekst);
    }
}
