using Krijtlijn.Gedeeld;

namespace Krijtlijn.Scholen.Inlezen;

public enum Verschilsoort { Nieuw, Gewijzigd, Verdwenen }

/// <summary>One fact that changes: what, from, to. Null is nothing known.</summary>
public sealed record Veldverschil(string Veld, string? Oud, string? Nieuw)
{
    public override string ToString() => $"{Veld}: {Oud ?? "(leeg)"} -> {Nieuw ?? "(leeg)"}";
}

/// <summary>What the list changes about one school and its sites.</summary>
public sealed record Schoolverschil(Verschilsoort Soort, string Nummer, string Naam, string Gemeente, IReadOnlyList<Veldverschil> Velden);

/// <summary>What the list changes: the proposal before it is applied, the result afterwards.</summary>
public sealed record Schoollijstverschil(IReadOnlyList<Schoolverschil> Scholen, IReadOnlyList<Weigering> Weigeringen)
{
    public const int KrimpPercent = 15;

    public int NieuweVestigingen { get; init; }
    public int GewijzigdeVestigingen { get; init; }
    public int BeeindigdeVestigingen { get; init; }
    public int NieuweClbs { get; init; }
    public int VestigingenVoor { get; init; }
    public int VestigingenNa { get; init; }

    public bool IsLeeg => Scholen.Count == 0 && NieuweClbs == 0;
    public int Aantal(Verschilsoort soort) => Scholen.Count(s => s.Soort == soort);

    /// <summary>More than 15 % of the sites in use would be gone: more likely half a file than a half empty country.</summary>
    public bool IsTeKlein => (VestigingenVoor - VestigingenNa) * 100 > VestigingenVoor * KrimpPercent;

    /// <summary>As many sites in use as before, but largely others.</summary>
    public bool IsAndereLijst => !IsTeKlein && BeeindigdeVestigingen * 100 > VestigingenVoor * KrimpPercent;

    public string Krimp => $"De lijst telt {VestigingenNa.Aantal("vestiging", "vestigingen")} in gebruik tegenover {VestigingenVoor} nu: meer dan {KrimpPercent} % minder. Dat wijst meestal op een onvolledig bestand.";
    public string AndereLijst => $"{BeeindigdeVestigingen.AlsGetal()} van de {VestigingenVoor.AlsGetal()} bekende vestigingen staan niet meer in deze lijst, al wordt ze niet korter. Kijk na of dit de juiste lijst is.";

    /// <summary>The counts that are not nought, for a notice.</summary>
    public string Kort => string.Join(", ", new[]
    {
        Deel(Aantal(Verschilsoort.Nieuw), "nieuwe school", "nieuwe scholen"), Deel(Aantal(Verschilsoort.Gewijzigd), "gewijzigde school", "gewijzigde scholen"),
        Deel(Aantal(Verschilsoort.Verdwenen), "verdwenen school", "verdwenen scholen"), Deel(NieuweClbs, "nieuw CLB", "nieuwe CLB's"), IsTeKlein ? "veel minder vestigingen dan nu" : null,
    }.OfType<string>());

    private static string? Deel(int aantal, string een, string meer) => aantal == 0 ? null : aantal.Aantal(een, meer);

    public string Telling => $"scholen: {Aantal(Verschilsoort.Nieuw)} nieuw, {Aantal(Verschilsoort.Gewijzigd)} gewijzigd, {Aantal(Verschilsoort.Verdwenen)} verdwenen; "
        + $"vestigingen: {NieuweVestigingen} nieuw, {GewijzigdeVestigingen} gewijzigd, {BeeindigdeVestigingen} beëindigd; {VestigingenNa} in gebruik";
}
