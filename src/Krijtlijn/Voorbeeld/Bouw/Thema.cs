using Krijtlijn.Evaluaties;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Voorbeeld.Bouw;

internal sealed record Doelzin(Inzetniveau Niveau, string Wat, string Gemeten);

internal sealed record Activiteitzin(Inzetniveau Niveau, string Wat);

/// <summary>Texts that belong together: a question, what was tried, needs, goals, activities and notes. "{naam}" becomes the pupil's first name.</summary>
internal sealed record Thema(
    Ondersteuningstype[] Types, Onderwijsniveau[] Niveaus,
    string? VraagLeerling, string VraagLeraar, string? VraagTeam, string Geprobeerd, string NodenLeerling, string NodenLeraar,
    Doelzin[] Doelen, Activiteitzin[] Activiteiten, string[] Notities)
{
    public bool Past(Ondersteuningstype type, Onderwijsniveau niveau) => Types.Contains(type) && Niveaus.Contains(niveau);
}

/// <summary>All themes; every type has one at every level where it is possible.</summary>
internal static partial class Themas
{
    private const Inzetniveau Ll = Inzetniveau.Leerling, Lk = Inzetniveau.Leraar, Tm = Inzetniveau.Team;
    private static readonly Onderwijsniveau[] Alle = [Onderwijsniveau.Kleuter, Onderwijsniveau.Lager, Onderwijsniveau.Secundair];
    private static readonly Onderwijsniveau[] VanafLager = [Onderwijsniveau.Lager, Onderwijsniveau.Secundair];

    private static readonly IReadOnlyList<Thema> Lijst = [.. Leren, .. Samenleven, .. Toegang];

    public static Thema Kies(Toeval toeval, Ondersteuningstype type, Onderwijsniveau niveau) =>
        toeval.Kies(Lijst.Where(t => t.Past(type, niveau)).ToList());

    public static IReadOnlyList<string> Afspraken { get; } =
    [
        "Ondersteuning op dinsdagvoormiddag in de klas. Klasleraar en ondersteuner overleggen om de twee weken een kwartier tijdens de middag.",
        "We starten op leraarniveau: eerst samen observeren, daarna een aanpak kiezen die voor de hele klas werkt.",
        "De ondersteuner komt eerst twee keer meedraaien. Nadien bepalen we samen de doelen. De ouders krijgen na elke periode een kort verslag via de zorgcoördinator.",
        "De leerling is bij het gesprek geweest en heeft zelf gezegd wat goed helpt. Dat nemen we mee in het plan.",
        "Vast aanspreekpunt op school is de zorgcoördinator. Wijzigingen in het lessenrooster worden vooraf doorgegeven.",
        "We kijken na zes weken samen of de aanpak werkt. Het CLB sluit dan aan.",
    ];

    public static IReadOnlyList<string> OnHold { get; } =
    [
        "De doelen zijn bereikt. We laten de school even zelf verdergaan en houden contact.",
        "De leerling volgt tijdelijk les thuis. We nemen de draad op bij de terugkeer.",
        "De klasleraar is langdurig vervangen; de school wil eerst de nieuwe leraar laten kennismaken.",
        "Op vraag van de leerling nemen we een pauze. Zij wil het een periode alleen proberen.",
    ];

    public static IReadOnlyList<string> Stopgezet { get; } =
    [
        "De leerling is van school veranderd. De nieuwe school neemt zelf contact op.",
        "De ouders en de school vinden verdere ondersteuning nu niet nodig.",
        "De leerling is overgestapt naar een school voor buitengewoon onderwijs.",
    ];

    public static IReadOnlyList<string> Nazorg { get; } =
    [
        "De ondersteuner belt de zorgcoördinator in de loop van het volgende trimester nog één keer.",
        "De school mag tot het einde van het schooljaar met korte vragen bij de ondersteuner terecht.",
        "De afspraken staan in het leerlingvolgsysteem en gaan mee naar de volgende klas.",
    ];

    public static IReadOnlyList<string> Meegenomen { get; } =
    [
        "De dagstructuur met pictogrammen hangt nu in alle klassen van de graad.",
        "Leraren vragen elkaar sneller om mee te kijken in de klas.",
        "We plannen het gesprek met de leerling voortaan vóór het gesprek met de ouders.",
        "De aanpak voor instructie in kleine stappen gebruiken we schoolbreed bij wiskunde.",
        "We weten beter welke aanpassingen echt helpen en schrijven die kort op.",
    ];

    public static IReadOnlyList<string> Kansen { get; } =
    [
        "De overgang naar het volgende leerjaar kan nog beter voorbereid worden, met een bezoek vooraf.",
        "Bij uitstappen en sportdagen zoeken we nog naar een vaste aanpak.",
        "Nieuwe collega's moeten onze afspraken sneller leren kennen.",
        "We willen de leerlingen zelf vaker laten vertellen wat voor hen werkt.",
    ];

    public static IReadOnlyList<string> Besluit { get; } =
    [
        "Iedereen ziet vooruitgang. We gaan zo verder.", "We houden de doelen en passen de activiteiten aan.",
        "We verleggen de aandacht van de leerling naar de leraar.", "Nog even volhouden; na de vakantie kijken we opnieuw.",
    ];

    public static IReadOnlyList<string> BesluitEinde { get; } =
        ["De school kan dit nu zelf dragen.", "De doelen zijn bereikt en het team werkt met de afspraken verder.", "De vraag van de leraar is beantwoord."];

    public static IReadOnlyList<(Effect Effect, string Tekst)> EffectLeerling { get; } =
    [
        (Effect.Duidelijk, "Komt met meer plezier naar de les en vraagt zelf hulp."), (Effect.Duidelijk, "Werkt langer alleen door dan bij de start."),
        (Effect.Klein, "Wisselend: goed op rustige dagen, moeilijk bij veranderingen."), (Effect.Groot, "Doet mee in de klas zoals de anderen en is daar trots op."), (Effect.Geen, "Nog weinig merkbaar in de klas."),
    ];

    public static IReadOnlyList<(Effect Effect, string Tekst)> EffectLeraar { get; } =
    [
        (Effect.Groot, "De klasleraar past de instructie aan en ziet dat het voor meer leerlingen werkt."), (Effect.Duidelijk, "Het team gebruikt dezelfde afspraken in alle lessen."),
        (Effect.Klein, "De vakleraren zijn nog niet allemaal mee."), (Effect.Duidelijk, "De leraar voelt zich zekerder in de aanpak."),
    ];

    public static IReadOnlyList<(Aanmeldingen.Onderdeel Deel, string Tekst)> Aanvulling { get; } =
    [
        (Aanmeldingen.Onderdeel.Verslag, "We kunnen het verslag in IRIS niet openen. Vraag het CLB om de toegang vrij te geven en bevestig dit."),
        (Aanmeldingen.Onderdeel.Vraag, "De vraag is nog ruim. Beschrijf één situatie uit de klas waarin u ondersteuning wenst."),
        (Aanmeldingen.Onderdeel.Contact, "Geef ook een telefoonnummer op, zodat we het startgesprek kunnen afspreken."),
        (Aanmeldingen.Onderdeel.Zorgfase, "Vul aan wat in de klas al geprobeerd is en wat dat opleverde."),
        (Aanmeldingen.Onderdeel.Ouders, "De datum waarop de ouders zijn ingelicht ligt voor het verslag. Kijk dit na."),
    ];
}
