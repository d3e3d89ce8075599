namespace Krijtlijn.BrowserTests.Verhaal;

/// <summary>What the school does with a request, part by part, and the question of the coordinator that comes back to it.</summary>
internal static class Aanvraag
{
    /// <summary>The smallest report that is a PDF.</summary>
    public static byte[] Pdf { get; } = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"u8.ToArray();

    public static async Task<string> DeSchoolMeldtAan(Personage school, Kind kind, byte[]? verslag = null)
    {
        await school.Ga("/aanmeldingen/nieuw");
        await school.Vul("Voornaam", kind.Voornaam);
        await school.Vul("Familienaam", kind.Familienaam);
        await school.Vul("Geboortedatum", kind.Geboren);
        await school.Druk("Ga verder met een nieuwe leerling", kind.Voornaam);
        var aanmelding = "/aanmeldingen/" + school.Sleutel;

        await school.Ga(aanmelding + "/invullen/klas");
        if (await school.Pagina.Locator("main input[type=radio][name='Formulier.VestigingId']").CountAsync() > 0) await school.Pagina.Locator("main input[type=radio][name='Formulier.VestigingId']").First.CheckAsync();
        await school.Kies("Lager onderwijs");
        await school.Vul("Klas", "3B");
        await school.Druk("Bewaar en ga verder");
        await school.Ga(aanmelding + "/invullen/contact");
        await school.Vul("Naam", "Mieke Proefpersoon");
        await school.Vul("E-mailadres", "zorg@example.org");
        await school.Druk("Bewaar en ga verder");
        await school.Ga(aanmelding + "/invullen/verslag");
        await school.KiesUit("Soort verslag", "GC-verslag");
        await school.Pagina.Locator("main select[name='Formulier.Type']").SelectOptionAsync("Type9");
        await school.Vul("Datum van het verslag", "2026-05-04");
        if (verslag is not null)
        {
            await school.Kies("Ik laad het verslag hier op");
            await school.Laad("Bestand", "verslag.pdf", verslag);
        }
        else
        {
            await school.Kies("IRIS");
            await school.Vul("Verwijzing in IRIS", "IRIS-2026-777");
        }
        await school.Druk("Bewaar en ga verder");
        await school.Ga(aanmelding + "/invullen/vraag");
        await school.Vul("Wat heeft de leerling nodig?", "Rustig aan een taak beginnen en hulp durven vragen.");
        await school.Vul("Wat heeft de leraar nodig?", "Samen kijken hoe instructie korter kan.");
        await school.Druk("Bewaar en ga verder");
        await school.Ga(aanmelding + "/invullen/zorgfase");
        await school.Kies("Fase 2");
        await school.Vul("Wat hebt u al geprobeerd?", "Een stappenplan op de bank.");
        await school.Druk("Bewaar en ga verder");
        await school.Ga(aanmelding + "/invullen/ouders");
        await school.Vul("Wanneer hebt u de ouders ingelicht?", Dagen.Over(-3));
        await school.Druk("Bewaar en ga verder");
        await school.Ga(aanmelding + "/nakijken");
        await school.Druk("Dien aanmelding in", "Uw aanmelding is ingediend");
        return aanmelding;
    }

    public static async Task DeCoordinatorVraagtAanvulling(Personage coordinator, string aanmelding)
    {
        await coordinator.Ga(aanmelding + "/beoordelen");
        await coordinator.Open("Vraag de school om aan te vullen");
        await coordinator.Vink("Zorgfase");
        await coordinator.Vul("Wat ontbreekt er bij zorgfase", "Hoe lang probeerde u het stappenplan?");
        await coordinator.Druk("Vraag aanvulling");
    }

    public static async Task DeSchoolVultAan(Personage school, string aanmelding)
    {
        await school.Ga(aanmelding + "/invullen");
        await school.Ziet("Hoe lang probeerde u het stappenplan?");
        await school.Ga(aanmelding + "/invullen/zorgfase");
        await school.Vul("Wat hebt u al geprobeerd?", "Een stappenplan op de bank, zes weken lang.");
        await school.Druk("Bewaar en ga verder");
        await school.Ga(aanmelding + "/nakijken");
        await school.Druk("Dien aanvulling in");
    }
}
