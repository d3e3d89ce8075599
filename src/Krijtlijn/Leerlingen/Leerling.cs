using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Spelling;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;

namespace Krijtlijn.Leerlingen;

/// <summary>A pupil as one network knows it. No national number, no diagnosis (R45). Born with its school; the network sees it once it is shared.</summary>
public sealed class Leerling : IDossierstuk, INetwerkstuk, IDoorzoekbaar
{
    public const int NaamLengte = 80;
    public const int JongsteLeeftijd = 2, OudsteLeeftijd = 24;

    private readonly List<Inschrijving> inschrijvingen = [];
    private readonly List<Contactpersoon> contactpersonen = [];

    private Leerling() { }

    public Leerling(Guid netwerkId, Guid schoolId, string voornaam, string familienaam, DateOnly geboortedatum)
    {
        NetwerkId = netwerkId;
        SchoolId = schoolId;
        Hernoemen(voornaam, familienaam, geboortedatum);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    /// <summary>The school where the pupil sits now.</summary>
    public Guid SchoolId { get; private set; }
    public Instelling? School { get; private set; }
    public string Voornaam { get; private set; } = "";
    public string Familienaam { get; private set; } = "";
    /// <summary>The name without case and accents, kept beside it so that lists need not work it out for every row.</summary>
    public string Zoeknaam { get => Letters.Kaal(Naam); private set => _ = value; }
    public DateOnly Geboortedatum { get; private set; }
    /// <summary>Whether the network may see the pupil: from the first submitted request, an import or a CLB report on. Drafts stay with the school.</summary>
    public bool IsGedeeld { get; private set; }
    public int Versie { get; private set; }

    public IReadOnlyList<Inschrijving> Inschrijvingen => inschrijvingen;
    public IReadOnlyList<Contactpersoon> Contactpersonen => contactpersonen;

    public string Naam => $"{Voornaam} {Familienaam}";
    public Dossierverwijzing Dossier => new(NetwerkId, SchoolId, Id);
    Guid? IDoorzoekbaar.ZoekNetwerkId => NetwerkId;
    public string Zoektekst => Naam;

    public void Hernoemen(string voornaam, string familienaam, DateOnly geboortedatum)
    {
        if (string.IsNullOrWhiteSpace(voornaam)) throw new RegelGebroken("R20", "Vul de voornaam van de leerling in.", nameof(Voornaam));
        if (string.IsNullOrWhiteSpace(familienaam)) throw new RegelGebroken("R20", "Vul de familienaam van de leerling in.", nameof(Familienaam));
        (Voornaam, Familienaam, Geboortedatum) = (voornaam.Trim(), familienaam.Trim(), geboortedatum);
    }

    public void Delen() => IsGedeeld = true;

    /// <summary>Records where the pupil sits this school year; a running enrolment elsewhere ends the day before.</summary>
    public Inschrijving Inschrijven(Guid schoolId, Guid? vestigingId, Schooljaar schooljaar, Onderwijsniveau niveau, string klas, DateOnly van)
    {
        var lopend = inschrijvingen.FirstOrDefault(i => i.Schooljaar == schooljaar && i.Tot is null);
        if (lopend is not null && lopend.SchoolId == schoolId)
        {
            lopend.Wijzigen(vestigingId, niveau, klas);
            return lopend;
        }
        lopend?.Beeindigen(van.AddDays(-1));
        var nieuw = new Inschrijving(this, schoolId, vestigingId, schooljaar, niveau, klas, van);
        inschrijvingen.Add(nieuw);
        SchoolId = schoolId;
        return nieuw;
    }

    public Contactpersoon Voeg(Contactpersoon contact)
    {
        contactpersonen.Add(contact);
        return contact;
    }

    public void Verwijder(Contactpersoon contact) => contactpersonen.Remove(contact);
}
