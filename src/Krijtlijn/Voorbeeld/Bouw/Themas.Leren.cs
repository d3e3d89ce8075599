using static Krijtlijn.Regelgeving.Ondersteuningstype;

namespace Krijtlijn.Voorbeeld.Bouw;

/// <summary>Themes about learning.</summary>
internal static partial class Themas
{
    private static IReadOnlyList<Thema> Leren =>
    [
        new([Basisaanbod], VanafLager,
            "{naam} zegt: \"Ik wil sneller kunnen lezen, zodat ik mijn toetsen op tijd af krijg.\"",
            "Hoe kan ik teksten en opdrachten zo aanbieden dat {naam} kan meewerken zonder dat ik alles moet voorlezen?",
            null,
            "Samen lezen met een klasgenoot, extra leestijd, teksten vooraf meegeven naar huis. Dat hielp even, maar bij zaakvakken blijft de achterstand groot.",
            "{naam} heeft nood aan teksten in behapbare stukken en aan tijd om een opdracht eerst rustig te lezen.",
            "De leraar zoekt manieren om leesopdrachten aan te passen zonder een tweede lesvoorbereiding te maken.",
            [
                new(Ll, "{naam} gebruikt bij elke tekst van meer dan een halve bladzijde zelf het voorleesprogramma.", "Weektaak: 4 van de 5 teksten"),
                new(Ll, "{naam} vat een tekst van twee alinea's in eigen woorden samen.", "Korte leescheck om de drie weken"),
                new(Lk, "De klasleraar duidt in elke tekst vooraf de kernzinnen aan.", "Steekproef van vijf lessen"),
                new(Tm, "Alle leraren van de graad bieden teksten digitaal aan.", "Navraag op de graadvergadering"),
            ],
            [new(Ll, "Wekelijks oefenen met het voorleesprogramma bij echte taken"), new(Lk, "Samen een les voorbereiden en een tekst herwerken"), new(Tm, "Korte vorming over toegankelijke teksten")],
            ["Voorleesprogramma geïnstalleerd en samen uitgeprobeerd bij wereldoriëntatie.", "Tekst over waterkringloop herwerkt met de klasleraar.", "{naam} toont zelf hoe het programma werkt aan een klasgenoot.", "Overleg: kernzinnen markeren lukt, tijd blijft een zorg."]),
        new([Basisaanbod], VanafLager,
            null,
            "{naam} haakt af bij rekenen met grotere getallen. Hoe bouw ik de stappen op zonder dat de klas moet wachten?",
            "We willen één aanpak voor hoofdrekenen over de leerjaren heen.",
            "Verlengde instructie, rekenrek, maatjeswerk. De basissommen blijven traag.",
            "{naam} heeft baat bij concreet materiaal en bij een vaste volgorde van stappen.",
            "De leraar wil verlengde instructie inplannen die haalbaar is met de hele klas.",
            [
                new(Ll, "{naam} lost tien brugoefeningen op met het stappenplan, met hoogstens twee fouten.", "Tweewekelijkse oefenreeks"),
                new(Ll, "{naam} kiest zelf het materiaal dat helpt.", "Observatie in drie rekenlessen"),
                new(Lk, "De leraar geeft drie keer per week tien minuten verlengde instructie aan een klein groepje.", "Weekplanning"),
            ],
            [new(Ll, "Oefenen met het stappenplan in de klas"), new(Lk, "Meekijken bij de instructie en samen nabespreken"), new(Lk, "Stappenplan maken dat op de bank past")],
            ["Stappenplan voor brugoefeningen ingeoefend, zeven van de tien juist.", "Instructietafel samen ingericht.", "Nabespreking: kortere instructie werkt beter voor de hele klas."]),
        new([Basisaanbod, Type9, Type3], [Regelgeving.Onderwijsniveau.Secundair],
            "{naam} vraagt hulp om taken te plannen: \"Ik begin altijd te laat.\"",
            "Hoe begeleid ik {naam} bij het plannen zonder het over te nemen?",
            "Hoe stemmen we als vakleraren de taken op elkaar af?",
            "Planagenda, gesprek met de leerlingbegeleider, avondstudie. Het plannen lukt enkel als iemand ernaast zit.",
            "{naam} heeft nood aan overzicht over de week en aan een vast moment om te plannen.",
            "De vakleraren zoeken één plaats waar alle taken en toetsen staan.",
            [
                new(Ll, "{naam} maakt elke maandag zelf een weekplanning en past die op woensdag aan.", "Planning wordt wekelijks getoond"),
                new(Ll, "{naam} geeft minstens vier van de vijf taken op tijd af.", "Puntenboek"),
                new(Tm, "Alle vakleraren zetten taken minstens een week vooraf in de digitale agenda.", "Nazicht door de leerlingbegeleider"),
            ],
            [new(Ll, "Wekelijks planningsgesprek van twintig minuten"), new(Tm, "Afspraken over de digitale agenda op de klassenraad"), new(Lk, "Voorbeeldplanning voor een grote opdracht maken")],
            ["Weekplanning gemaakt; {naam} verdeelt de boekbespreking zelf over drie dagen.", "Planning bijgestuurd na een volle toetsenweek.", "Klassenraad bijgewoond: afspraak over de agenda gemaakt."]),
        new([Type2], Alle,
            null,
            "Welke doelen zijn voor {naam} haalbaar binnen onze klaswerking, en hoe werken we eraan tijdens gewone lessen?",
            "Hoe bouwen we als team een eigen leerlijn voor {naam} op?",
            "Aangepast materiaal, hulp van de zorgleraar, kortere opdrachten. De school zoekt nu een samenhangend geheel.",
            "{naam} leert door te doen, met veel herhaling en duidelijke voorbeelden.",
            "Het team zoekt houvast om aangepaste doelen te kiezen en op te volgen.",
            [
                new(Ll, "{naam} voert een taak van drie stappen alleen uit met een stappenkaart.", "Drie keer na elkaar gelukt"),
                new(Ll, "{naam} vraagt met woord of gebaar om hulp wanneer iets niet lukt.", "Turven tijdens twee voormiddagen"),
                new(Lk, "De leraar koppelt elke weekopdracht aan één doel uit het aangepaste programma.", "Weekplanning"),
                new(Tm, "Het team bespreekt elk trimester de gekozen doelen.", "Verslag van het overleg"),
            ],
            [new(Ll, "Stappenkaarten inoefenen tijdens het onthaal"), new(Lk, "Samen doelen kiezen voor de volgende periode"), new(Tm, "Overleg over het aangepaste programma")],
            ["Stappenkaart voor jas en boekentas lukt nu zonder hulp.", "Doelen voor getalbegrip gekozen met de klasleraar.", "{naam} werkte twintig minuten mee in het hoekenwerk."]),
        new([Type7Stos], Alle,
            null,
            "{naam} begrijpt lange uitleg moeilijk. Hoe maak ik mijn instructietaal duidelijker?",
            null,
            "Uitleg herhalen, plaatsje vooraan, tekeningen op het bord. De leraar merkt pas laat dat {naam} iets niet begrepen heeft.",
            "{naam} heeft nood aan korte zinnen, beelden bij nieuwe woorden en tijd om te antwoorden.",
            "De leraar wil nieuwe woorden vooraf aanbieden en nagaan of de uitleg begrepen is.",
            [
                new(Ll, "{naam} vertelt na de instructie in eigen woorden wat de opdracht is.", "4 op 5 keer tijdens de observatie"),
                new(Ll, "{naam} gebruikt per thema acht nieuwe woorden in een zin.", "Woordenkaart per thema"),
                new(Lk, "De leraar ondersteunt elke instructie met een beeld of voorwerp.", "Observatie van drie lessen"),
            ],
            [new(Ll, "Woorden van het thema vooraf oefenen in een klein groepje"), new(Lk, "Meekijken en instructietaal samen bespreken"), new(Tm, "Beeldenbank voor de themawoorden opzetten")],
            ["Themawoorden over de herfst aangeboden met voorwerpen.", "{naam} navertelde de opdracht in drie zinnen.", "Tip voor de leraar: eerst tonen, dan vertellen."]),
    ];
}
