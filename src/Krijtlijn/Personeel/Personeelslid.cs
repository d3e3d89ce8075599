using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Personeel;

/// <summary>Somebody who works for a network, mostly as itinerant supporter; employed by a special school.</summary>
public sealed class Personeelslid : IDoorzoekbaar, INetwerkstuk
{
    public const int NaamLengte = 80, EmailLengte = 200, TelefoonLengte = 40, StraatLengte = 160, GemeenteLengte = 80;

    private readonly List<Expertise> expertises = [];

    private Personeelslid() { }

    public Personeelslid(Guid netwerkId, string voornaam, string familienaam, int vteDuizendsten, int minutenPerWeek)
    {
        NetwerkId = netwerkId;
        (Voornaam, Familienaam) = (voornaam.Trim(), familienaam.Trim());
        WerktijdWijzigen(vteDuizendsten, minutenPerWeek);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    /// <summary>The special school that employs her.</summary>
    public Guid? WerkgeverId { get; set; }
    public string Voornaam { get; set; } = "";
    public string Familienaam { get; set; } = "";
    public string? Email { get; set; }
    public string? Telefoon { get; set; }
    /// <summary>Size of the post in thousandths of a full-time equivalent.</summary>
    public int VteDuizendsten { get; private set; }
    /// <summary>Minutes a week that can be given to schools.</summary>
    public int MinutenPerWeek { get; private set; }
    public string? Straat { get; set; }
    public string? Postcode { get; set; }
    public string? Gemeente { get; set; }
    public double? Breedtegraad { get; set; }
    public double? Lengtegraad { get; set; }
    public DateOnly? InDienstVan { get; set; }
    public DateOnly? InDienstTot { get; set; }
    public int Versie { get; private set; }

    public IReadOnlyList<Expertise> Expertises => expertises;
    public string Naam => $"{Voornaam} {Familienaam}";
    Guid? IDoorzoekbaar.ZoekNetwerkId => NetwerkId;
    public string Zoektekst => Naam;

    public bool IsInDienst(DateOnly dag) => (InDienstVan is null || InDienstVan <= dag) && (InDienstTot is null || InDienstTot >= dag);

    public void WerktijdWijzigen(int vteDuizendsten, int minutenPerWeek)
    {
        if (vteDuizendsten is < 0 or > 1500) throw new RegelGebroken("domein", "Een opdracht ligt tussen 0 en 1,5 voltijds equivalent.", nameof(VteDuizendsten));
        if (minutenPerWeek is < 0 or > 2400) throw new RegelGebroken("domein", "De inzetbare tijd ligt tussen 0 en 40 uur per week.", nameof(MinutenPerWeek));
        (VteDuizendsten, MinutenPerWeek) = (vteDuizendsten, minutenPerWeek);
    }

    public void UitDienst(DateOnly op)
    {
        if (op < InDienstVan) throw new RegelGebroken("domein", "De laatste dag ligt voor de eerste dag in dienst.", "Op");
        InDienstTot = op;
    }

    /// <summary>Sets what she is expert in: what is not in the list goes, what is new comes, the rest stays as it was.</summary>
    public void ExpertisesZetten(IEnumerable<(Ondersteuningstype Type, Onderwijsniveau? Niveau)> lijst)
    {
        var gewenst = lijst.Distinct().ToList();
        expertises.RemoveAll(e => !gewenst.Contains((e.Type, e.Niveau)));
        expertises.AddRange(gewenst.Where(g => !expertises.Exists(e => (e.Type, e.Niveau) == g)).Select(g => new Expertise(this, g.Type, g.Niveau)).ToList());
    }

    public bool KanType(Ondersteuningstype type, Onderwijsniveau niveau) =>
        expertises.Any(e => e.Type == type && (e.Niveau is null || e.Niveau == niveau));
}

/// <summary>What a supporter is expert in: a type, for one level or for all.</summary>
public sealed class Expertise
{
    private Expertise() { }

    internal Expertise(Personeelslid personeelslid, Ondersteuningstype type, Onderwijsniveau? niveau) =>
        (PersoneelslidId, NetwerkId, Type, Niveau) = (personeelslid.Id, personeelslid.NetwerkId, type, niveau);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid PersoneelslidId { get; private set; }
    public Guid NetwerkId { get; private set; }
    public Ondersteuningstype Type { get; private set; }
    public Onderwijsniveau? Niveau { get; private set; }
}
