using static Krijtlijn.Regelgeving.Ondersteuningstype;

namespace Krijtlijn.Voorbeeld.Bouw;

/// <summary>Themes about living and working together.</summary>
internal static partial class Themas
{
    private static IReadOnlyList<Thema> Samenleven =>
    [
        new([Type9], Alle,
            null,
            "Onverwachte veranderingen lopen moeilijk voor {naam}. Hoe bereid ik overgangen voor zonder de klas stil te leggen?",
            null,
            "Dagschema op het bord, verwittigen bij wissels, rustig plekje achteraan. Op drukke dagen volstaat dat niet.",
            "{naam} heeft nood aan voorspelbaarheid: weten wat komt, hoe lang het duurt en wat daarna volgt.",
            "De leraar zoekt een vaste manier om overgangen aan te kondigen.",
            [
                new(Ll, "{naam} raadpleegt zelf het dagschema bij elke overgang.", "Observatie: 8 van de 10 overgangen"),
                new(Ll, "{naam} gaat bij spanning naar de afgesproken plek en komt binnen tien minuten terug.", "Turfblad van de leraar"),
                new(Lk, "De leraar kondigt elke wijziging in de dag minstens vijf minuten vooraf aan.", "Navraag bij leraar en leerling"),
                new(Tm, "Alle leraren en toezichters gebruiken dezelfde picto's.", "Rondgang met de zorgcoördinator"),
            ],
            [new(Ll, "Persoonlijk dagschema maken en inoefenen"), new(Lk, "Overgangen in de klas samen bekijken"), new(Tm, "Afspraken over de rustplek vastleggen")],
            ["Dagschema aangepast: {naam} schuift de kaartjes nu zelf door.", "Brandoefening vooraf besproken, verliep rustig.", "Rustplek samen ingericht, met zandloper.", "Overleg met de turnleraar over wisselen van zaal."]),
        new([Type9], VanafLager,
            "{naam} vraagt: \"Hoe weet ik of iemand een grapje maakt?\"",
            "Groepswerk loopt vast. Welke rol en welke afspraken helpen {naam} om mee te doen?",
            "Hoe praten we in de klas over verschillen, zonder {naam} in de kijker te zetten?",
            "Vaste groepjes, individueel werk tijdens groepsopdrachten, gesprek met de klas.",
            "{naam} wil erbij horen en heeft nood aan duidelijke rollen in een groep.",
            "De leraar wil groepswerk zo opbouwen dat iedereen weet wat er verwacht wordt.",
            [
                new(Ll, "{naam} neemt in groepswerk één afgesproken rol op en houdt die een les lang vol.", "Observatie in vier groepslessen"),
                new(Ll, "{naam} vraagt om uitleg wanneer een opmerking onduidelijk is.", "Gesprek om de twee weken"),
                new(Lk, "De leraar werkt bij elke groepsopdracht met rolkaarten.", "Lesvoorbereidingen"),
            ],
            [new(Ll, "Gesprekken over situaties uit de week, met tekeningen"), new(Lk, "Rolkaarten uitwerken en uitproberen"), new(Tm, "Klasgesprek over verschillen voorbereiden")],
            ["Rol van tijdsbewaker ging vlot bij het project.", "Twee situaties van de speelplaats uitgetekend.", "{naam} vertelde zelf aan de groep wat helpt."]),
        new([Type3], Alle,
            null,
            "{naam} raakt snel overspoeld en reageert dan fel. Hoe blijf ik in contact en houd ik het veilig voor iedereen?",
            "We willen als team op dezelfde manier reageren bij een conflict.",
            "Time-out, beloningskaart, gesprek met de ouders. De incidenten op de speelplaats blijven terugkomen.",
            "{naam} heeft nood aan nabijheid, duidelijke grenzen en hulp om gevoelens op tijd te herkennen.",
            "De leraar zoekt woorden en stappen om spanning vroeg te zien en te laten zakken.",
            [
                new(Ll, "{naam} toont met de spanningsmeter hoe het gaat, minstens twee keer per dag.", "Kaartje op de bank, wekelijks bekeken"),
                new(Ll, "{naam} kiest bij boosheid één van de drie afgesproken manieren om tot rust te komen.", "Incidenten per week: van vijf naar hoogstens twee"),
                new(Lk, "De leraar benoemt dagelijks minstens drie keer wat goed loopt.", "Zelfobservatie gedurende een week"),
                new(Tm, "Het team volgt bij conflicten dezelfde vier stappen.", "Bespreking op de personeelsvergadering"),
            ],
            [new(Ll, "Spanningsmeter maken en inoefenen"), new(Lk, "Coachend gesprek na moeilijke momenten"), new(Tm, "Vierstappenplan uitwerken met de toezichters")],
            ["Spanningsmeter: {naam} zegt zelf dat oranje te laat is.", "Nabespreking van een incident op de speelplaats met de leraar.", "Rustige week, twee complimentenkaartjes mee naar huis.", "Vierstappenplan voorgesteld aan de toezichters."]),
        new([Type3], VanafLager,
            "{naam} wil \"niet altijd de schuld krijgen\".",
            "Hoe geef ik {naam} weer een goede plek in de groep na de conflicten van vorige periode?",
            null,
            "Herstelgesprek, andere plaats in de klas, contract. Het vertrouwen is nog broos.",
            "{naam} heeft nood aan herstel, aan succes in de klas en aan een volwassene die luistert.",
            "De leraar wil weer positief in gesprek kunnen gaan.",
            [
                new(Ll, "{naam} neemt elke week een taak op voor de klas en krijgt daar waardering voor.", "Taakbord"),
                new(Ll, "{naam} vertelt na een ruzie eerst het eigen deel van het verhaal.", "Verslagje van herstelgesprekken"),
                new(Lk, "De leraar begint elke dag met een kort persoonlijk contact.", "Wekelijks nabesproken"),
            ],
            [new(Ll, "Herstelgesprekken mee voorbereiden"), new(Lk, "Vast overleg op vrijdagmiddag")],
            ["{naam} leidde de opruimploeg, goed verlopen.", "Herstelgesprek met twee klasgenoten begeleid.", "Leraar ziet meer contactname in de ochtend."]),
        new([Type2, Type9], [Regelgeving.Onderwijsniveau.Kleuter, Regelgeving.Onderwijsniveau.Lager],
            null,
            "Samen spelen en wachten is voor {naam} nog moeilijk. Welke kleine stappen kunnen we zetten tijdens hoekenwerk?",
            null,
            "Vaste speelmaatjes, zandloper, kortere hoeken. Het lukt beter met een volwassene erbij.",
            "{naam} heeft nood aan voorspelbaar spel met één ander kind en aan duidelijke beurten.",
            "De leraar wil hoeken zo inrichten dat het begin en einde zichtbaar is.",
            [
                new(Ll, "{naam} speelt tien minuten met één ander kind met om de beurt.", "Observatie in de hoek, twee keer per week"),
                new(Lk, "De leraar duidt in elke hoek begin en einde aan met een picto.", "Foto's van de hoeken"),
            ],
            [new(Ll, "Begeleid spel in de bouwhoek"), new(Lk, "Hoeken samen herinrichten")],
            ["Torenspel: {naam} wachtte drie beurten na elkaar.", "Begin- en eindpicto opgehangen in vier hoeken.", "Klasgenootje nodigde {naam} zelf uit."]),
    ];
}
