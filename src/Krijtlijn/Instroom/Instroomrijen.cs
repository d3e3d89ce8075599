using Krijtlijn.Gedeeld.Bladen;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Instroom;

/// <summary>What the preview shows of a row; <see cref="Dubbel"/> says which existing record it looks like.</summary>
public interface IInstroomrij
{
    int Rij { get; }
    string Titel { get; }
    string Details { get; }
    string? Dubbel { get; }
    /// <summary>Which record it looks like by what the network knows now; null when none.</summary>
    string? LijktOp(Naslag naslag);
    /// <summary>A double that can never be added, e.g. a traject that runs already.</summary>
    bool MoetOvergeslagen { get; }
}

public sealed record OndersteunerRij(int Rij, string Voornaam, string Familienaam, string? Email, string? Telefoon, int VteDuizendsten, int MinutenPerWeek, string? Straat, string? Postcode, string? Gemeente,
    List<Ondersteuningstype> Types, List<Onderwijsniveau> Niveaus, Guid? WerkgeverId, DateOnly? Sinds, string? Dubbel) : IInstroomrij
{
    public string Titel => $"{Voornaam} {Familienaam}";
    public string? LijktOp(Naslag naslag) => (naslag.Ondersteuners.FirstOrDefault(o => Email is not null && string.Equals(o.Email, Email, StringComparison.OrdinalIgnoreCase))
        ?? naslag.Ondersteuners.FirstOrDefault(o => Naslag.Naamsleutel(o.Voornaam, o.Familienaam) == Naslag.Naamsleutel(Voornaam, Familienaam))) is { } bekend ? $"{bekend.Naam} staat al bij de ondersteuners" : null;
    public string Details => $"{(VteDuizendsten / 1000m).ToString("0.###", Gedeeld.Weergave.Cultuur)} VTE, {Gedeeld.Weergave.AlsUren(MinutenPerWeek)} per week{(Gemeente is null ? "" : $", {Gemeente}")}{(Types.Count == 0 ? ", nog geen expertise" : $", expertise {string.Join(", ", Types.Select(t => t.Code()))}")}";
    public bool MoetOvergeslagen => false;
}

public sealed record LeerlingRij(int Rij, string Voornaam, string Familienaam, DateOnly Geboren, Guid SchoolId, string School, Guid? VestigingId, Onderwijsniveau Niveau, string Klas, Verslagsoort Soort,
    Ondersteuningstype Type, DateOnly Verslagdatum, string? Iris, string? Dubbel) : IInstroomrij
{
    public string Titel => $"{Voornaam} {Familienaam}";
    public string? LijktOp(Naslag naslag) => naslag.Leerlingen.FirstOrDefault(l => l.Geboren == Geboren
        && (Naslag.Naamsleutel(l.Voornaam, l.Familienaam) == Naslag.Naamsleutel(Voornaam, Familienaam) || Sjabloon.Sleutel(l.Voornaam) == Sjabloon.Sleutel(Voornaam))) is { } bekend ? $"Lijkt op {bekend.Voornaam} {bekend.Familienaam}, geboren op dezelfde dag" : null;
    public string Details => $"geboren {Gedeeld.Weergave.Datum(Geboren)}, {Klas}, {School}, {Soort.Tekst()} type {Type.Code()}";
    public bool MoetOvergeslagen => false;
}

public sealed record TrajectRij(int Rij, string Leerling, Guid LeerlingId, Guid SchoolId, string School, Ondersteuningstype Type, Onderwijsniveau Niveau, Guid OndersteunerId, string Ondersteuner, int Minuten, DateOnly Sinds, DateOnly Tot, string? Dubbel) : IInstroomrij
{
    public string Titel => Leerling;
    public string? LijktOp(Naslag naslag) => naslag.Lopend.Contains((LeerlingId, OndersteunerId)) ? $"{Ondersteuner} ondersteunt deze leerling al" : null;
    public string Details => $"{School}, {Ondersteuner}, {Minuten} minuten per week sinds {Gedeeld.Weergave.Datum(Sinds)}";
    public bool MoetOvergeslagen => Dubbel is not null;
}
