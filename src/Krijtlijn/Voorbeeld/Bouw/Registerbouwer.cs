using System.Text.Json;
using Krijtlijn.Gedeeld;
using Krijtlijn.Netwerken;
using Krijtlijn.Netwerken.Meldingen;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;

namespace Krijtlijn.Voorbeeld.Bouw;

/// <summary>Gives the example network its place in the register: partner schools, sub-teams, types offered, region, neighbours it works with, and a notice.</summary>
internal sealed class Registerbouwer(Netwerkstaat staat, IReadOnlyList<Instelling> werkgevers, IReadOnlyList<Plaats> plaatsen)
{
    public static readonly DateOnly Ondersteuningsmodel = new(2017, 9, 1), Leersteun = new(2023, 9, 1);

    private static readonly Ondersteuningstype[][] Aanbod =
    [
        [Ondersteuningstype.Basisaanbod, Ondersteuningstype.Type3, Ondersteuningstype.Type9], [Ondersteuningstype.Basisaanbod, Ondersteuningstype.Type2, Ondersteuningstype.Type9], [Ondersteuningstype.Type4, Ondersteuningstype.Type7Stos],
    ];

    private Guid Id => staat.Netwerk.Id;

    public void Bouw(bool metBuren)
    {
        for (var i = 0; i < werkgevers.Count; i++)
            foreach (var type in Aanbod[i % Aanbod.Length]) staat.Voeg(new Typeaanbod(werkgevers[i].Id, type, Ondersteuningsmodel));
        foreach (var (i, hoek) in staat.Scholen.Index()) staat.Voeg(new Partnerschap(Id, hoek.School.Id, werkgevers[i % werkgevers.Count].Id, staat.LidSinds[hoek.School.Id]));
        Deelteams();
        foreach (var plaats in plaatsen) staat.Voeg(new Regiogemeente(Id, plaats.Gemeente, Leersteun));
        if (!metBuren) return;
        Besturen();
        Buren();
    }

    private void Besturen()
    {
        var (laak, kantje) = (Bestuur(0, "Schoolbestuur De Laak (voorbeeld)"), Bestuur(6, "Schoolbestuur De Zandbak (voorbeeld)"));
        foreach (var school in werkgevers) school.Bestuursnummer = school == werkgevers[^1] ? kantje : laak;
        var vrij = new[] { Bestuur(1, "Schoolbestuur Rietkraag (voorbeeld)"), Bestuur(2, "Schoolbestuur Zandweg (voorbeeld)"), Bestuur(3, "Schoolbestuur Heidebloem (voorbeeld)") };
        var (lokaal, gemeenschap) = (Bestuur(4, "Lokaal bestuur Kempenland (voorbeeld)"), Bestuur(5, "Scholengroep Kantlijn (voorbeeld)"));
        foreach (var (i, hoek) in staat.Scholen.Index()) hoek.School.Bestuursnummer = hoek.School.Net switch { "OGO" => lokaal, "GO!" => gemeenschap, _ => vrij[i % vrij.Length] };
        Opgegaan(vrij[0]);
    }

    // Some schools of this board came with a board that no longer is.
    private void Opgegaan(string nieuw)
    {
        var vaart = Bestuur(7, "Schoolbestuur De Oude Vaart (voorbeeld)");
        foreach (var school in staat.Scholen.Select(h => h.School).Where(s => s.Bestuursnummer == nieuw).Take(3))
        {
            school.Bestuursnummer = vaart;
            staat.Voeg(new Instellingsstand(school, Leersteun.AddDays(-1)));
            school.Bestuursnummer = nieuw;
        }
    }

    private string Bestuur(int i, string naam) => staat.Voeg(new Instelling($"{909001 + i}", naam, Instellingssoort.Bestuur)).Nummer;

    private void Deelteams()
    {
        var midden = plaatsen.Average(p => p.Breedtegraad);
        var (noord, zuid) = (staat.Voeg(new Deelteam(Id, "Team Noord", Deelteamsoort.Regio, Leersteun)), staat.Voeg(new Deelteam(Id, "Team Zuid", Deelteamsoort.Regio, Leersteun)));
        foreach (var hoek in staat.Scholen)
            staat.Voeg(new Deelteamlid(hoek.Vestiging.Breedtegraad > midden ? noord : zuid, hoek.School.Id, staat.LidSinds[hoek.School.Id] is var sinds && sinds > Leersteun ? sinds : Leersteun));
    }

    // The official networks of the years before, each with its region, and a centre for hearing and sight.
    private void Buren()
    {
        var noordelijk = plaatsen.OrderByDescending(p => p.Breedtegraad).Take(plaatsen.Count / 2).Select(p => p.Gemeente).ToHashSet();
        var heidekruid = Buur("Openbaar ondersteuningsnetwerk Heidekruid (voorbeeld)", Netwerksoort.OpenbaarNetwerk, "ONW901", "BuBaO De Heidebloem", tot: Leersteun.AddDays(-1));
        var kraanvogel = Buur("Openbaar ondersteuningsnetwerk De Kraanvogel (voorbeeld)", Netwerksoort.OpenbaarNetwerk, "ONW902", "BuBaO De Trekvogel");
        foreach (var plaats in plaatsen) staat.Voeg(new Regiogemeente(noordelijk.Contains(plaats.Gemeente) ? heidekruid.Id : kraanvogel.Id, plaats.Gemeente, Ondersteuningsmodel)).Beeindigen(Leersteun.AddDays(-1));
        heidekruid.Stopzetten(Leersteun.AddDays(-1));
        kraanvogel.Wijzigen(kraanvogel.Op(Ondersteuningsmodel)! with { Naam = "Leersteuncentrum De Kraanvogel (voorbeeld)", Soort = Netwerksoort.LeersteuncentrumGeneriek }, Leersteun, staat.Tijd.Vandaag, staat.Tijd.Nu);
        var klankbord = Buur("Leersteuncentrum Klankbord (voorbeeld)", Netwerksoort.LeersteuncentrumSpecifiek, "LSC903", "BuSO De Stemvork", Leersteun);
        foreach (var type in new[] { Ondersteuningstype.Type6, Ondersteuningstype.Type7Auditief }) staat.Voeg(new Samenwerking(Id, klankbord.Id, Samenwerkvorm.Structureel, type, Leersteun));
        staat.Voeg(new Middelenoverdracht(Id, staat.Scholen[2].School.Id, kraanvogel.Id, new DateOnly(2019, 9, 1))).Beeindigen(Leersteun.AddDays(-1));
        Melding();
    }

    // A neighbour has a contact school of its own, of the same board as one of ours.
    private Netwerk Buur(string naam, Netwerksoort soort, string code, string contactschool, DateOnly? van = null, DateOnly? tot = null)
    {
        var contact = staat.Voeg(new Instelling($"9095{code[^2..]}", contactschool, Instellingssoort.BuitengewoneSchool) { Bestuursnummer = werkgevers[^1].Bestuursnummer });
        var netwerk = staat.Voeg(new Netwerk(new Netwerkgegevens(naam, soort, contact.Id, "Infopunt", $"{code.ToLowerInvariant()}@example.org"), van ?? Ondersteuningsmodel) { Code = code, IsVoorbeeld = true });
        staat.Voeg(new Lidmaatschap(netwerk.Id, contact.Id, Lidrol.BuitengewoneSchool, netwerk.Van, tot));
        return netwerk;
    }

    private void Melding()
    {
        var (wie, dag) = (staat.Coordinatie[0], staat.Tijd.Huidig.Begin);
        var nu = staat.Tijd.Moment(dag);
        var gegevens = staat.Netwerk.Op(dag)!;
        var melding = staat.Voeg(new Netwerkmelding(Meldingsoort.Gegevens, wie.Gebruiker.Id, nu)
        {
            NetwerkId = Id, Ingang = dag, Naam = gegevens.Naam, ContactschoolId = gegevens.ContactschoolId, Aanspreekpunt = gegevens.Aanspreekpunt, Email = gegevens.Email, Telefoon = gegevens.Telefoon,
        });
        var (nieuw, _) = staat.Netwerk.Wijzigen(gegevens, dag, staat.Tijd.Vandaag, nu);
        melding.Melden(wie.Naam, JsonSerializer.Serialize(new[] { new Briefregel("Netwerk", gegevens.Naam), new Briefregel("Aanspreekpunt voor ouders", $"{gegevens.Aanspreekpunt}, {gegevens.Email}"), new Briefregel("Gaat in op", dag.DatumLang()) }), JsonSerializer.Serialize(new[] { new Registerspoor(nameof(Netwerkstand), nieuw.Id, Nieuw: true) }), null, dag, nu);
        if (staat.Tijd.Vandaag > dag) melding.Bezorgen(dag, staat.Tijd.Vandaag);
    }
}
