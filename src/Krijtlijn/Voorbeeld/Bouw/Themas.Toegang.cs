using static Krijtlijn.Regelgeving.Ondersteuningstype;

namespace Krijtlijn.Voorbeeld.Bouw;

/// <summary>Themes about taking part: moving, seeing, hearing.</summary>
internal static partial class Themas
{
    private static IReadOnlyList<Thema> Toegang =>
    [
        new([Type4], Alle,
            null,
            "Welke aanpassingen in de klas en bij bewegingslessen zorgen dat {naam} volwaardig kan meedoen?",
            "Hoe bereiden we uitstappen voor zodat ze voor iedereen toegankelijk zijn?",
            "Aangepaste stoel, dikkere stift, hulp van klasgenoten. Schrijven blijft vermoeiend en bij de turnles kijkt {naam} vaak toe.",
            "{naam} heeft nood aan goed zitmeubilair, minder schrijfwerk en een eigen rol in bewegingslessen.",
            "De leraren zoeken naar alternatieven voor schrijven en naar spelvormen waarin iedereen een plaats heeft.",
            [
                new(Ll, "{naam} verwerkt opdrachten van meer dan vijf regels op de laptop.", "Schriften en bestanden van een week"),
                new(Ll, "{naam} geeft zelf aan wanneer een pauze nodig is.", "Gesprek om de drie weken"),
                new(Lk, "De leraar lichamelijke opvoeding voorziet in elke les een aangepaste opdracht.", "Lesvoorbereidingen"),
                new(Tm, "De school gebruikt een checklist bij elke uitstap.", "Ingevulde checklists"),
            ],
            [new(Ll, "Blindtypen en werken met de laptop inoefenen"), new(Lk, "Spelvormen uitwerken voor de turnles"), new(Tm, "Rondgang over toegankelijkheid van het gebouw")],
            ["Laptop ingesteld, {naam} typt nu het dictee.", "Turnles meegevolgd: rol van scheidsrechter vervangen door aangepast parcours.", "Checklist voor de boerderijklassen ingevuld met het team."]),
        new([Type6], Alle,
            "{naam} wil zelf kunnen zeggen wat er nodig is om het bord te kunnen lezen.",
            "Hoe pas ik materiaal en bordgebruik aan zodat {naam} vlot kan volgen?",
            null,
            "Vooraan zitten, kopieën vergroten. Grafieken en kaarten blijven moeilijk.",
            "{naam} heeft nood aan vergroting, goed contrast en hardop verwoorden van wat op het bord komt.",
            "De leraren zoeken een werkbare manier om materiaal vooraf digitaal door te geven.",
            [
                new(Ll, "{naam} stelt vergroting en contrast zelf in op de tablet.", "Drie lessen zonder hulp"),
                new(Lk, "Leraren bezorgen werkbladen minstens één dag vooraf digitaal.", "Map per vak"),
                new(Lk, "De leraar verwoordt wat op het bord geschreven wordt.", "Observatie van twee lessen"),
            ],
            [new(Ll, "Werken met de schermloep inoefenen"), new(Lk, "Lichtinval en plaats in de klas bekijken"), new(Tm, "Afspraken over digitale werkbladen")],
            ["Schermloep ingesteld voor aardrijkskunde.", "Lichtinval gemeten en plaats in de klas gewisseld.", "{naam} vroeg zelf om het werkblad vooraf."]),
        new([Type7Auditief], Alle,
            null,
            "Hoe zorg ik dat {naam} ook bij groepsgesprekken en op drukke momenten alles meekrijgt?",
            "Wat moet elke leraar weten over de microfoon en over de luisteromgeving?",
            "Plaats vooraan, doekjes onder de stoelen, herhalen van antwoorden. In de refter en bij groepswerk gaat veel verloren.",
            "{naam} heeft nood aan een rustige luisteromgeving, oogcontact en luisterpauzes.",
            "Het team wil de apparatuur vlot kunnen gebruiken en beurten zichtbaar verdelen.",
            [
                new(Ll, "{naam} meldt zelf wanneer de microfoon niet werkt of iets niet verstaan is.", "Turven gedurende twee weken"),
                new(Lk, "De leraar geeft de microfoon door bij elk klasgesprek.", "Observatie van vier gesprekken"),
                new(Tm, "Alle leraren kennen de vijf afspraken voor een goede luisteromgeving.", "Korte bevraging"),
            ],
            [new(Ll, "Oefenen om op te komen voor zichzelf"), new(Lk, "Klasakoestiek nagaan en plaats bekijken"), new(Tm, "Korte uitleg over de apparatuur")],
            ["Microfoon uitgelegd aan de vervangende leraar.", "{naam} vroeg twee keer om herhaling tijdens het kringgesprek.", "Stoeldoppen geplaatst in het lokaal."]),
        new([Type7Stos, Type4], VanafLager,
            "{naam} zegt: \"Als ik meer tijd krijg, kan ik het wel.\"",
            "Toetsen lopen uit. Welke aanpassingen zijn redelijk en hoe voer ik ze in voor de hele klas?",
            "Hoe leggen we redelijke aanpassingen vast zodat elke leraar ze kent?",
            "Extra tijd, minder vragen, mondeling overhoren. Elke leraar doet het anders.",
            "{naam} heeft nood aan duidelijke toetsvragen en aan genoeg tijd.",
            "De leraren willen afspraken die voor alle vakken dezelfde zijn.",
            [
                new(Ll, "{naam} duidt voor een toets zelf aan welke aanpassing nodig is.", "Vijf toetsen na elkaar"),
                new(Lk, "Leraren stellen één vraag per zin en zetten de vragen ruim op het blad.", "Steekproef van tien toetsen"),
                new(Tm, "De redelijke aanpassingen staan in het leerlingvolgsysteem en worden elk trimester bekeken.", "Nazicht door de zorgcoördinator"),
            ],
            [new(Lk, "Toetsen samen herwerken"), new(Tm, "Overzicht van aanpassingen opmaken"), new(Ll, "Voorbereidend gesprek voor een toetsenperiode")],
            ["Twee toetsen wiskunde herwerkt met de vakleraar.", "Overzicht van aanpassingen besproken op de klassenraad.", "{naam} gebruikte de extra tijd goed."]),
    ];
}
