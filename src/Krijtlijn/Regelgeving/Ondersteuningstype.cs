namespace Krijtlijn.Regelgeving;

/// <summary>The types of special education that open a right to support. Type 5 (hospital) stays outside (R5).</summary>
public enum Ondersteuningstype { Basisaanbod, Type2, Type3, Type4, Type6, Type7Auditief, Type7Stos, Type9 }

/// <summary>The level a pupil sits in; decides together with the type what is possible (R3).</summary>
public enum Onderwijsniveau { Kleuter, Lager, Secundair }

/// <summary>Kinds of CLB report; names follow the regime, old kinds keep their right (R6).</summary>
public enum Verslagsoort { GcVerslag, IacVerslag, Ov4Verslag, GemotiveerdVerslag, Verslag, Inschrijvingsverslag }

/// <summary>The phases of the zorgcontinuum; support is given in phase 2 or 3 only (R7).</summary>
public enum Zorgfase { BredeBasiszorg, VerhoogdeZorg, UitbreidingVanZorg, Iac }

/// <summary>The three levels of effort: at the pupil, the teacher or the school team.</summary>
public enum Inzetniveau { Leerling, Leraar, Team }

public static class OndersteuningstypeWeergave
{
    public static string Tekst(this Ondersteuningstype type) => type switch
    {
        Ondersteuningstype.Basisaanbod => "Basisaanbod",
        Ondersteuningstype.Type2 => "Type 2 – verstandelijk",
        Ondersteuningstype.Type3 => "Type 3 – emotie en gedrag",
        Ondersteuningstype.Type4 => "Type 4 – motorisch",
        Ondersteuningstype.Type6 => "Type 6 – visueel",
        Ondersteuningstype.Type7Auditief => "Type 7 – auditief",
        Ondersteuningstype.Type7Stos => "Type 7 – spraak en taal (STOS)",
        Ondersteuningstype.Type9 => "Type 9 – autisme",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>Short form for tables: BA, 2, 3, 4, 6, 7-auditief, 7-stos, 9. Also the code in imports and on the command line.</summary>
    public static string Code(this Ondersteuningstype type) => type switch
    {
        Ondersteuningstype.Basisaanbod => "BA",
        Ondersteuningstype.Type7Auditief => "7-auditief",
        Ondersteuningstype.Type7Stos => "7-stos",
        _ => type.ToString()[4..],
    };

    public static string Tekst(this Onderwijsniveau niveau) => niveau switch
    {
        Onderwijsniveau.Kleuter => "Kleuteronderwijs",
        Onderwijsniveau.Lager => "Lager onderwijs",
        _ => "Secundair onderwijs",
    };

    public static string Tekst(this Verslagsoort soort) => soort switch
    {
        Verslagsoort.GcVerslag => "GC-verslag",
        Verslagsoort.IacVerslag => "IAC-verslag",
        Verslagsoort.Ov4Verslag => "OV4-verslag",
        Verslagsoort.GemotiveerdVerslag => "Gemotiveerd verslag",
        Verslagsoort.Verslag => "Verslag",
        _ => "Inschrijvingsverslag",
    };

    /// <summary>The kind inside a sentence: "gemotiveerd verslag", "GC-verslag".</summary>
    public static string InDeZin(this Verslagsoort soort) => soort.Tekst() is var tekst && char.IsUpper(tekst[1]) ? tekst : tekst.ToLowerInvariant();

    /// <summary>Whether the report leads to an individually adapted curriculum (phase 3) instead of the common one.</summary>
    public static bool IsAangepastCurriculum(this Verslagsoort soort) =>
        soort is Verslagsoort.IacVerslag or Verslagsoort.Ov4Verslag or Verslagsoort.Verslag or Verslagsoort.Inschrijvingsverslag;

    public static string Tekst(this Zorgfase fase) => fase switch
    {
        Zorgfase.BredeBasiszorg => "Fase 0 – brede basiszorg",
        Zorgfase.VerhoogdeZorg => "Fase 1 – verhoogde zorg",
        Zorgfase.UitbreidingVanZorg => "Fase 2 – uitbreiding van zorg",
        _ => "Fase 3 – individueel aangepast curriculum",
    };

    public static string Tekst(this Inzetniveau niveau) => niveau switch
    {
        Inzetniveau.Leerling => "Leerling",
        Inzetniveau.Leraar => "Leraar",
        _ => "Team",
    };
}
