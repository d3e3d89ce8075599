using System.Text;
using Krijtlijn.Leerlingen;
using Krijtlijn.Platform.Files;
using Krijtlijn.Regelgeving;
using Krijtlijn.Verslagen;

namespace Krijtlijn.Voorbeeld.Bouw;

/// <summary>Makes a pupil with contacts, enrolment and a CLB report.</summary>
internal sealed class Leerlingbouwer(Netwerkstaat s)
{
    private static readonly IReadOnlyList<(Ondersteuningstype, int)> Types =
    [
        (Ondersteuningstype.Basisaanbod, 26), (Ondersteuningstype.Type9, 30), (Ondersteuningstype.Type3, 13), (Ondersteuningstype.Type2, 9),
        (Ondersteuningstype.Type7Stos, 9), (Ondersteuningstype.Type4, 6), (Ondersteuningstype.Type7Auditief, 4), (Ondersteuningstype.Type6, 3),
    ];

    private readonly Queue<Ondersteuningstype> types = new();
    private int teller;

    /// <summary>A pupil whose report is from before the day; shared with the network when the report is.</summary>
    public Casus Maak(Schooljaar jaar, DateOnly voor, bool gedeeld = true)
    {
        s.Tijd.Opnieuw(0);
        var hoek = s.Scholen[(teller++ * 7 / 3) % s.Scholen.Count];
        var niveau = s.Toeval.Kies(hoek.Niveaus);
        var leeftijd = niveau switch { Onderwijsniveau.Kleuter => s.Toeval.Tussen(3, 5), Onderwijsniveau.Lager => s.Toeval.Tussen(6, 11), _ => s.Toeval.Tussen(12, 17) };
        var geboren = new DateOnly(jaar.Beginjaar - leeftijd, 1, 1).AddDays(s.Toeval.Tussen(0, 364));
        var leerling = s.Voeg(new Leerling(s.Netwerk.Id, hoek.School.Id, s.Toeval.Kies(Namen.Kinderen), s.Toeval.Kies(Namen.Families), geboren));
        if (gedeeld) leerling.Delen();
        Contacten(leerling);
        var klas = Klas(niveau, leeftijd);
        leerling.Inschrijven(hoek.School.Id, hoek.Vestiging.Id, jaar, niveau, klas, jaar.Begin);
        var type = Type(niveau);
        var verslag = Verslag(leerling, hoek, type, niveau, voor);
        return new Casus(hoek, leerling, verslag, niveau, klas, Themas.Kies(s.Toeval, type, niveau));
    }

    /// <summary>The next class in a next school year; null when the pupil goes to another level and so to another school.</summary>
    public static string? VolgendeKlas(Casus casus)
    {
        var grens = casus.Niveau switch { Onderwijsniveau.Kleuter => 3, _ => 6 };
        var cijfer = casus.Klas.First(char.IsAsciiDigit);
        return cijfer - '0' >= grens ? null : casus.Klas.Replace(cijfer, (char)(cijfer + 1));
    }

    private void Contacten(Leerling leerling)
    {
        var eerste = s.Toeval.Tussen(0, 1);
        for (var i = 0; i < (s.Maat.MetBestanden ? s.Toeval.Tussen(1, 2) : 1); i++)
        {
            var isMoeder = (i == 0) == (eerste == 0);
            var voornaam = s.Toeval.Kies(isMoeder ? Namen.Vrouwen : Namen.Mannen);
            leerling.Voeg(new Contactpersoon(leerling, $"{voornaam} {leerling.Familienaam}", isMoeder ? "Moeder" : "Vader")
            {
                Telefoon = $"000 9{s.Toeval.Tussen(0, 9)} {s.Toeval.Tussen(10, 99)} {s.Toeval.Tussen(10, 99)}",
                Email = $"{Namen.Adresdeel(voornaam)}.{Namen.Adresdeel(leerling.Familienaam)}@gezin.example.org",
            });
        }
    }

    private string Klas(Onderwijsniveau niveau, int leeftijd) => niveau switch
    {
        Onderwijsniveau.Kleuter => $"K{leeftijd - 2}",
        Onderwijsniveau.Lager => $"{leeftijd - 5}{s.Toeval.Kies(["A", "B", "C"])}",
        _ => $"{leeftijd - 11}{s.Toeval.Kies(["A", "B", "C", " Zorg", " Techniek"])}",
    };

    private Ondersteuningstype Type(Onderwijsniveau niveau)
    {
        if (types.Count == 0) foreach (var type in s.Toeval.Spel(100, Types)) types.Enqueue(type);
        var gekozen = types.Dequeue();
        return gekozen == Ondersteuningstype.Basisaanbod && niveau == Onderwijsniveau.Kleuter ? Ondersteuningstype.Type7Stos : gekozen;
    }

    private Verslag Verslag(Leerling leerling, Schoolhoek hoek, Ondersteuningstype type, Onderwijsniveau niveau, DateOnly voor)
    {
        var soort = type == Ondersteuningstype.Type2 ? Verslagsoort.IacVerslag
            : niveau == Onderwijsniveau.Secundair && s.Toeval.Kans(5) ? Verslagsoort.Ov4Verslag
            : type == Ondersteuningstype.Basisaanbod && s.Toeval.Kans(6) ? Verslagsoort.Inschrijvingsverslag
            : s.Toeval.Kans(10) ? Verslagsoort.IacVerslag
            : s.Toeval.Kans(12) ? Verslagsoort.GemotiveerdVerslag : Verslagsoort.GcVerslag;
        var datum = voor.AddDays(-s.Toeval.Tussen(6, 420));
        while (datum.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) datum = datum.AddDays(-1);
        var verslag = s.Voeg(new Verslag(leerling, soort, type, datum) { ClbId = hoek.School.ClbId });
        if (soort == Verslagsoort.Inschrijvingsverslag) verslag.NietOpSchool(datum.AddDays(3));
        else if (s.Maat.MetBestanden && s.Toeval.Kans(12)) verslag.Opladen(Bestand(leerling, datum).Id);
        else verslag.InIris($"IRIS-{datum.Year}-{s.Toeval.Tussen(10000, 99999)}");
        if (soort == Verslagsoort.IacVerslag && s.Toeval.Kans(10)) verslag.OnderVoorwaarde(datum.AddDays(5));
        s.Gebeurt(hoek.Clb, "Verslag toegevoegd", s.Tijd.Moment(datum), verslag, $"{soort.Tekst()}, {type.Tekst()}");
        return verslag;
    }

    private Bestand Bestand(Leerling leerling, DateOnly datum)
    {
        var inhoud = Encoding.ASCII.GetBytes(Voorbeeldpdf.Inhoud);
        var bestand = s.Voeg(new Bestand(leerling.NetwerkId, leerling.SchoolId, leerling.Id, "verslag.pdf", "application/pdf", inhoud.Length,
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(inhoud)), s.Tijd.Moment(datum)));
        s.Voeg(new Bestandsstuk(bestand, 0, inhoud));
        return bestand;
    }
}
