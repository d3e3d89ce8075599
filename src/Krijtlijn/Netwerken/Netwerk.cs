using Krijtlijn.Platform.Database;

namespace Krijtlijn.Netwerken;

/// <summary>A support network or leersteuncentrum: the tenant of the system.</summary>
public sealed class Netwerk
{
    public const int NaamLengte = 120, EmailLengte = 200, TelefoonLengte = 40;

    private Netwerk() { }

    public Netwerk(string naam, Netwerksoort soort)
    {
        Naam = naam;
        Soort = soort;
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public string Naam { get; set; } = "";
    public Netwerksoort Soort { get; private set; }
    /// <summary>The special school that acts as contact school (R12).</summary>
    public Guid? ContactschoolId { get; set; }
    public string? Email { get; set; }
    public string? Telefoon { get; set; }
    /// <summary>What one full-time supporter gives to schools in a week, in minutes; the rest is meetings and travel.</summary>
    public int MinutenPerVoltijdsePerWeek { get; set; } = 1200;
    /// <summary>After how many days a traject that is on hold appears in the tray "te lang on hold".</summary>
    public int DagenOnHoldSignaal { get; set; } = 60;
    /// <summary>True for the fictional network of the example; decides the notice on every page.</summary>
    public bool IsVoorbeeld { get; set; }
    public int Versie { get; private set; }
}

/// <summary>Somebody at a school whom the network may call: the zorgverantwoordelijke, the director, a teacher.</summary>
public sealed class Schoolcontact : IDossierstuk
{
    public const int NaamLengte = 120, FunctieLengte = 80;

    private Schoolcontact() { }

    public Schoolcontact(Guid netwerkId, Guid schoolId, string naam)
    {
        NetwerkId = netwerkId;
        SchoolId = schoolId;
        Naam = naam;
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    public Guid SchoolId { get; private set; }
    public string Naam { get; set; } = "";
    public string? Functie { get; set; }
    public string? Email { get; set; }
    public string? Telefoon { get; set; }
    public int Versie { get; private set; }

    public Dossierverwijzing Dossier => new(NetwerkId, SchoolId);
}
