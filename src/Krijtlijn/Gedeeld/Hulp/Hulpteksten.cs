using Krijtlijn.Gebruikers;

namespace Krijtlijn.Gedeeld.Hulp;

/// <summary>What the help page says per role.</summary>
internal static class Hulpteksten
{
    public static readonly HulpModel.Deel Algemeen = new("Aanmelden en uw account",
    [
        ("Nog geen account?", "De coördinator van uw leersteuncentrum nodigt u uit per e-mail. De link werkt één keer en zeven dagen lang."),
        ("Wachtwoord vergeten?", "Vraag een nieuwe link op de aanmeldpagina. U krijgt hem op het e-mailadres van uw account."),
        ("Geblokkeerd?", "Na acht mislukte pogingen is een account een kwartier geblokkeerd. Met een nieuw wachtwoord via Wachtwoord vergeten kunt u meteen weer verder."),
        ("Meer dan één rol?", "Onder uw naam, boven aan de pagina, wisselt u van rol. U ziet telkens alleen wat bij die rol hoort."),
        ("Veiliger aanmelden?", "Zet bij Mijn account de tweede stap aan: naast uw wachtwoord vragen we dan een code van uw telefoon."),
        ("Wie ziet wat?", "Alleen wie bij een leerling betrokken is, ziet het dossier. Elke keer dat iemand het leest, wordt genoteerd."),
    ]);

    public static HulpModel.Deel Voor(RolSoort rol) => new($"Uw werk als {rol.Tekst().InDeZin()}", rol switch
    {
        RolSoort.School =>
        [
            ("Een leerling aanmelden?", "Kies Aanmeldingen en begin een nieuwe. Alles wordt bewaard terwijl u bezig bent; indienen kan pas als elk onderdeel klaar is."),
            ("Wat als er iets ontbreekt?", "U krijgt bericht en ziet bij de aanmelding precies wat gevraagd wordt. Vul aan en dien opnieuw in."),
            ("Een plan goedkeuren?", "Onder Plannen staat wat op uw school wacht. U keurt goed of geeft terug met een opmerking."),
            ("Wie las een dossier?", "Open de leerling en kies Wie las dit dossier."),
            ("Naar een ander netwerk?", "Netwerken, Meldingen, Meld een wijziging. Tot en met 1 maart bent u op tijd voor het volgende schooljaar."),
        ],
        RolSoort.Coordinator or RolSoort.Regioverantwoordelijke =>
        [
            ("Waar begin ik?", "Vandaag toont wat aandacht vraagt: nieuwe aanmeldingen, termijnen die naderen en wie nog geen ondersteuner heeft."),
            ("Een ondersteuner toewijzen?", "Open het traject en kies Wijs een ondersteuner toe. De lijst toont wie past, met reistijd, ruimte en expertise."),
            ("Een gebruiker uitnodigen?", "Beheer, Gebruikers, Nodig iemand uit. Kies eerst de rol."),
            ("Wie hoort bij mijn netwerk?", "Beheer, Netwerken, Mijn netwerk: op elke dag, met kaart en geschiedenis. Een wijziging meldt u daar ook."),
            ("Nagaan wat er gebeurde?", "Beheer, Logboek: wie deed wat en wie las welk dossier."),
        ],
        RolSoort.Ondersteuner =>
        [
            ("Mijn leerlingen?", "Onder Mijn leerlingen staan alleen de leerlingen die aan u toegewezen zijn."),
            ("Een plan schrijven?", "Open Plannen. U kunt het tussendoor laten liggen; de school ziet het pas als u het indient."),
            ("Uren noteren?", "Onder Inzet noteert u datum, minuten en wat u deed. Het werkt ook op uw telefoon."),
        ],
        RolSoort.Clb =>
        [
            ("Een verslag invoeren of beëindigen?", "Onder Verslagen staan de verslagen van de leerlingen van uw scholen."),
            ("Meelezen?", "Plannen en trajecten van uw scholen kunt u lezen, niet wijzigen."),
        ],
        RolSoort.Beheerder =>
        [
            ("Een netwerk toevoegen?", "Kies Netwerken. U nodigt er meteen de eerste coördinator voor uit."),
            ("Berichten die niet vertrekken?", "Onder Uitgaande post ziet u de stand en de laatste fout van elk bericht."),
            ("Leerlinggegevens?", "Die ziet u niet: het beheer van accounts staat los van de dossiers."),
        ],
        RolSoort.Raadslid =>
        [
            ("Wat lees ik hier?", "Onder Middelen staat wat het netwerk ontving, hoe het verdeeld is en wat beslist werd. Alleen cijfers: leerlingen en dossiers van ondersteuners ziet u niet."),
            ("Zelf rekenen?", "Bij Middelen over werkgevers past u de percentages aan en kiest u Reken opnieuw. Er wordt niets bewaard en niemand anders ziet het."),
            ("Iets klopt niet?", "Meld het aan de coördinator van uw netwerk: die vult de cijfers in en legt beslissingen vast."),
            ("Wie hoort bij het netwerk?", "Netwerken toont de samenstelling op elke dag, met kaart en geschiedenis."),
        ],
        _ => [("Waar begin ik?", "Vandaag toont wat voor u klaarstaat. Met het menu bovenaan gaat u naar de lijsten die bij uw rol horen.")],
    });
}
