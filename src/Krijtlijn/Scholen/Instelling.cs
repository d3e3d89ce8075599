using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Spelling;

namespace Krijtlijn.Scholen;

public enum Instellingssoort { GewoneSchool, BuitengewoneSchool, Clb, Begeleidingsdienst, Bestuur }

/// <summary>A school, CLB, advisory service or board of the official lists. Reference data, shared by all networks.</summary>
public sealed class Instelling : IDoorzoekbaar
{
    /// <summary>A telephone number has a digit; how it is written is free.</summary>
    public const string TelefoonPatroon = @"[\s\S]*\d[\s\S]*", TelefoonFout = "Een telefoonnummer bevat cijfers.";
    public const int NaamLengte = 200, EmailLengte = 200, TelefoonLengte = 40, WebsiteLengte = 200, NetLengte = 60, TypeLengte = 100, HoofdstructurenLengte = 60;

    private readonly List<Vestigingsplaats> vestigingen = [];

    private Instelling() { }

    public Instelling(string nummer, string naam, Instellingssoort soort)
    {
        Nummer = Instellingsnummer.Lees(nummer);
        Naam = naam;
        Soort = soort;
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public string Nummer { get; private set; } = "";
    public string Naam { get; set; } = "";
    /// <summary>The name without case and accents, kept beside it so that lists need not work it out for every row.</summary>
    public string Zoeknaam { get => Letters.Kaal(Naam); private set => _ = value; }
    public Instellingssoort Soort { get; set; }
    public string? Net { get; set; }
    public string? Instellingstype { get; set; }
    /// <summary>The organised main structures as the list has them, e.g. "111 211".</summary>
    public string? Hoofdstructuren { get; set; }
    /// <summary>The CLB the school works with; decides which CLB may read its plans.</summary>
    public Guid? ClbId { get; set; }
    public string? Bestuursnummer { get; set; }
    public string? Email { get; set; }
    public string? Telefoon { get; set; }
    public string? Website { get; set; }
    public DateOnly? GestoptOp { get; set; }
    public int Versie { get; private set; }

    public IReadOnlyList<Vestigingsplaats> Vestigingen => vestigingen;

    Guid? IDoorzoekbaar.ZoekNetwerkId => null;
    /// <summary>Name and municipalities; the sites must be loaded.</summary>
    public string Zoektekst => $"{Naam} {string.Join(' ', vestigingen.Select(v => v.Gemeente).Distinct())}";

    public bool IsSchool => Soort is Instellingssoort.GewoneSchool or Instellingssoort.BuitengewoneSchool;

    public Vestigingsplaats Voeg(Vestigingsplaats vestiging)
    {
        vestigingen.Add(vestiging);
        return vestiging;
    }
}
