namespace Krijtlijn.Platform;

/// <summary>The capabilities of the program, in the order of a pupil's way through it.</summary>
public static class Modules
{
    public static IReadOnlyList<Module> Alle { get; } =
    [
        new Gebruikers.GebruikersModule(),
        new Regelgeving.RegelgevingModule(),
        new Scholen.ScholenModule(),
        new Netwerken.NetwerkenModule(),
        new Leerlingen.LeerlingenModule(),
        new Verslagen.VerslagenModule(),
        new Aanmeldingen.AanmeldingenModule(),
        new Toewijzingen.ToewijzingenModule(),
        new Trajecten.TrajectenModule(),
        new Ondersteuningsplannen.OndersteuningsplannenModule(),
        new Inzet.InzetModule(),
        new Evaluaties.EvaluatiesModule(),
        new Middelen.MiddelenModule(),
        new Personeel.PersoneelModule(),
        new Instroom.InstroomModule(),
        new Vandaag.VandaagModule(),
        new Zoeken.ZoekenModule(),
        new Logboek.LogboekModule(),
        new Communicatie.CommunicatieModule(),
        new Voorbeeld.VoorbeeldModule(),
    ];
}
