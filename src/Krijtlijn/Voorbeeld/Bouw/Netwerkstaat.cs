using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Netwerken;
using Krijtlijn.Personeel;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;

namespace Krijtlijn.Voorbeeld.Bouw;

/// <summary>Somebody who acts in the example, as the logbook names her.</summary>
internal sealed record Speler(Gebruiker Gebruiker, string InRol)
{
    public string Naam => Gebruiker.Naam;
}

internal sealed record Schoolhoek(Instelling School, Vestigingsplaats Vestiging, Speler Zorg, Speler Clb, IReadOnlyList<Onderwijsniveau> Niveaus, string Telefoon);

internal sealed class Collega(Personeelslid lid, Speler speler)
{
    public Personeelslid Lid { get; } = lid;
    public Speler Speler { get; } = speler;
    public Dictionary<Schooljaar, int> Bezet { get; } = [];
    public HashSet<(Guid School, Schooljaar Jaar)> Scholen { get; } = [];

    public int Vrij(Schooljaar jaar) => Lid.MinutenPerWeek - Bezet.GetValueOrDefault(jaar);
}

/// <summary>One network while it is being built: who is in it, and every row made so far.</summary>
internal sealed class Netwerkstaat(Netwerk netwerk, Maat maat, Toeval toeval, Tijdlijn tijd)
{
    private readonly Dictionary<Schooljaar, int> volgnummers = [];

    public Netwerk Netwerk { get; } = netwerk;
    public Maat Maat { get; } = maat;
    public Toeval Toeval { get; } = toeval;
    public Tijdlijn Tijd { get; } = tijd;
    public List<Schoolhoek> Scholen { get; } = [];
    public List<Collega> Collegas { get; } = [];
    public List<Speler> Coordinatie { get; } = [];
    public List<Weigercriterium> Criteria { get; } = [];
    /// <summary>The first day of each member.</summary>
    public Dictionary<Guid, DateOnly> LidSinds { get; } = [];
    public List<object> Rijen { get; } = [];

    public T Voeg<T>(T rij) where T : class
    {
        Rijen.Add(rij);
        return rij;
    }

    public string Referentie(Schooljaar jaar)
    {
        var nummer = volgnummers[jaar] = volgnummers.GetValueOrDefault(jaar) + 1;
        return $"{jaar.Beginjaar}-{nummer:0000}";
    }

    /// <summary>Writes the line of an act on the timeline.</summary>
    public void Gebeurt(Speler wie, string wat, DateTime moment, IDossierstuk over, string? toelichting = null, bool intern = false) =>
        Voeg(new Gebeurtenis(new Handeling(wie.Gebruiker.Id, wie.Naam, wie.InRol, wat, toelichting, intern, over.Dossier), moment));

    /// <summary>A mail that was sent; only recent ones are kept in the example.</summary>
    public void Bericht(Speler aan, string onderwerp, string tekst, DateTime moment)
    {
        if (!Maat.MetBestanden || moment < Tijd.Nu.AddDays(-45)) return;
        Voeg(new UitgaandBericht(Netwerk.Id, aan.Gebruiker.Email!, onderwerp, tekst, moment)).Verzonden(moment.AddSeconds(20));
    }
}
