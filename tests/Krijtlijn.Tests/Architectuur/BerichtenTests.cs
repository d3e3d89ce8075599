using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Middelen.Boekingen;
using Krijtlijn.Ondersteuningsplannen;
using Krijtlijn.Personeel;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Scholen;
using Krijtlijn.Tests.Aanmeldingen.Indienen;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Architectuur;

/// <summary>R41: whatever happens with a pupil, no mail says who it is. Plays every act that mails, for pupils whose name and question occur nowhere else.</summary>
public sealed class BerichtenTests(Toepassing toepassing)
{
    private const string Vraag = "Geheimevraag";

    private static readonly string[] Onderwerpen =
    [
        "nieuwe aanmelding", "is ontvangen", "is aangevuld", "aanvaard", "geweigerd", "toewijzing is gewijzigd", "toewijzing is beëindigd", "wacht op uw school", "is goedgekeurd", "is teruggegeven", "einde van een traject", "boeking",
    ];

    [Fact]
    public async Task Berichten_OverDeHeleReis_NoemenGeenLeerling_R41()
    {
        var alles = await Paginawereld.Maak(toepassing);
        var wereld = alles.Wereld;
        await wereld.Wijzig<Personeelslid>(wereld.Ondersteuner.Id, p => p.Email = "an@example.org");
        await wereld.Wijzig<Instelling>(wereld.School.Id, s => s.Email = "school@example.org");

        await Weigeren(alles);
        await Aanmelden(alles);
        await Toewijzen(alles);
        await Plannen(alles);
        await Stuur(alles.Als(RolSoort.Coordinator), BoekingenLinks.Detail(alles.Boeking.Id), new() { ["Formulier.Besluit"] = "Aanvaard", ["Formulier.Reden"] = $"Nodig voor {alles.Voornaam}", ["Formulier.Toch"] = "true" });
        await Stuur(alles.Als(RolSoort.Coordinator), TrajectenLinks.Beeindigen(alles.OnHold.Id), new() { ["Formulier.Wijze"] = "Stopzetten", ["Formulier.Reden"] = $"{alles.Voornaam} verhuist" });

        var berichten = await toepassing.Db(db => db.UitgaandeBerichten().AsNoTracking().Where(b => b.NetwerkId == wereld.Netwerk.Id).ToListAsync());
        Assert.All(berichten, b => Assert.False(alles.Noemt(b.Aan + b.Onderwerp + b.Tekst) || (b.Onderwerp + b.Tekst).Contains(Vraag, StringComparison.Ordinal), b.Onderwerp + "\n" + b.Tekst));
        var onderwerpen = string.Join('\n', berichten.Select(b => b.Onderwerp));
        Assert.All(Onderwerpen, deel => Assert.Contains(deel, onderwerpen, StringComparison.OrdinalIgnoreCase));
    }

    private static async Task Aanmelden(Paginawereld alles)
    {
        var (school, coordinator, id) = (alles.Als(RolSoort.School), alles.Als(RolSoort.Coordinator), alles.Werkversie.Id);
        await alles.Wereld.Wijzig<Aanmelding>(id, a => a.VraagLeraar = Vraag);
        await Indienen(school, id);
        await Stuur(coordinator, AanmeldingenLinks.Beoordelen(id), new() { ["Aanvulling.Delen[2].Vragen"] = "true", ["Aanvulling.Delen[2].Tekst"] = $"Wie belt er over {alles.Voornaam}?" }, "handler=Aanvullen");
        await Indienen(school, id);
        await Stuur(coordinator, AanmeldingenLinks.Beoordelen(id), [], "handler=Aanvaarden");
    }

    private static async Task Weigeren(Paginawereld alles)
    {
        var aanmelding = await alles.Wereld.Ingediend(await alles.Wereld.Leerling(alles.Voornaam, alles.Familienaam));
        await Stuur(alles.Als(RolSoort.Coordinator), AanmeldingenLinks.Beoordelen(aanmelding.Id), new() { ["Weigering.Criterium"] = alles.Wereld.Criterium.Tekst, ["Weigering.Tekst"] = $"Het verslag van {alles.Voornaam} is verlopen." }, "handler=Weigeren");
    }

    private static async Task Toewijzen(Paginawereld alles)
    {
        var coordinator = alles.Als(RolSoort.Coordinator);
        await Stuur(coordinator, TrajectenLinks.Toewijzen(alles.Wachtend.Id), new() { ["Formulier.MinutenPerWeek"] = "60" });
        var wijzigen = ToewijzingenLinks.Wijzigen(alles.Lopend.Id, alles.Toewijzing);
        await Stuur(coordinator, wijzigen, new() { ["Wijziging.MinutenPerWeek"] = "45" });
        await Stuur(coordinator, wijzigen, new() { ["Einde.Waarom"] = $"{alles.Voornaam} vraagt iemand anders" });
    }

    private static async Task Plannen(Paginawereld alles)
    {
        var school = alles.Als(RolSoort.School);
        await Stuur(alles.Als(RolSoort.Ondersteuner), OndersteuningsplannenLinks.Detail(alles.Plan.Id), [], "Voorleggen");
        await Stuur(school, OndersteuningsplannenLinks.Beoordelen(alles.Plan.Id), new() { ["Teruggeven.Opmerking"] = $"{alles.Voornaam} heeft meer nodig" });
        await Stuur(school, OndersteuningsplannenLinks.Beoordelen(alles.Voorgelegd.Id), new() { ["Goedkeuren.Bedenking"] = $"Mooi voor {alles.Voornaam}" });
    }

    private static async Task Indienen(Bezoeker school, Guid id)
    {
        var pagina = await school.Open(AanmeldingenLinks.Nakijken(id));
        var antwoord = await school.Verstuur(pagina, pagina.Versie());
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
    }

    private static async Task Stuur(Bezoeker bezoeker, string adres, Dictionary<string, string?> velden, string? actie = null)
    {
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(adres), velden, actie);
        Assert.True(antwoord.IsGelukt, $"{adres}: {antwoord.Tekst}");
    }
}
