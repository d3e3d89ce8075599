using Krijtlijn.Platform.Spelling;
using Microsoft.AspNetCore.Mvc;

namespace Krijtlijn.Scholen;

public enum Schoolniveau { Kleuter, Lager, Secundair, Buitengewoon }

/// <summary>What the list of schools shows, as the address says it.</summary>
public sealed class ScholenFilter
{
    public const string Standaardvolgorde = "naam";

    [FromQuery(Name = "q")] public string? Q { get; set; }
    [FromQuery(Name = "niveau")] public Schoolniveau? Niveau { get; set; }
    [FromQuery(Name = "net")] public string? Net { get; set; }
    [FromQuery(Name = "gemeente")] public string? Gemeente { get; set; }
    [FromQuery(Name = "clb")] public Guid? Clb { get; set; }
    [FromQuery(Name = "alle")] public bool Alle { get; set; }
    [FromQuery(Name = "sort")] public string? Sort { get; set; }
    [FromQuery(Name = "pagina")] public int Pagina { get; set; } = 1;

    public bool IsLeeg => string.IsNullOrWhiteSpace(Q) && Niveau is null && string.IsNullOrEmpty(Net) && string.IsNullOrEmpty(Gemeente) && Clb is null;

    public IQueryable<Instelling> Toepassen(IQueryable<Instelling> scholen)
    {
        if (!string.IsNullOrWhiteSpace(Q))
        {
            var q = Letters.Kaal(Q.Trim());
            var nummer = Instellingsnummer.IsGeldig(q) ? q : null;
            scholen = scholen.Where(i => i.Zoeknaam.Contains(q) || (nummer != null && i.Nummer.Contains(nummer)) || i.Vestigingen.Any(v => Letters.Kaal(v.Gemeente).Contains(q)));
        }
        if (!string.IsNullOrEmpty(Net)) scholen = scholen.Where(i => i.Net == Net);
        if (!string.IsNullOrEmpty(Gemeente)) scholen = scholen.Where(i => i.Vestigingen.Any(v => v.Gemeente == Gemeente));
        if (Clb is { } clb) scholen = scholen.Where(i => i.ClbId == clb);
        return Niveau switch
        {
            Schoolniveau.Kleuter => scholen.Where(i => i.Hoofdstructuren != null && (i.Hoofdstructuren.Contains("111") || i.Hoofdstructuren.Contains("121"))),
            Schoolniveau.Lager => scholen.Where(i => i.Hoofdstructuren != null && (i.Hoofdstructuren.Contains("211") || i.Hoofdstructuren.Contains("221"))),
            Schoolniveau.Secundair => scholen.Where(i => i.Hoofdstructuren != null && (i.Hoofdstructuren.Contains("311") || i.Hoofdstructuren.Contains("312") || i.Hoofdstructuren.Contains("321"))),
            Schoolniveau.Buitengewoon => scholen.Where(i => i.Soort == Instellingssoort.BuitengewoneSchool),
            _ => scholen,
        };
    }

    public IQueryable<Instelling> Sorteer(IQueryable<Instelling> scholen) => Sort switch
    {
        "-naam" => scholen.OrderByDescending(i => i.Naam).ThenBy(i => i.Nummer),
        "nummer" => scholen.OrderBy(i => i.Nummer),
        "-nummer" => scholen.OrderByDescending(i => i.Nummer),
        "gemeente" => scholen.OrderBy(i => i.Vestigingen.OrderByDescending(v => v.IsHoofdzetel).ThenBy(v => v.InternNummer).Select(v => v.Gemeente).FirstOrDefault()).ThenBy(i => i.Naam).ThenBy(i => i.Nummer),
        "-gemeente" => scholen.OrderByDescending(i => i.Vestigingen.OrderByDescending(v => v.IsHoofdzetel).ThenBy(v => v.InternNummer).Select(v => v.Gemeente).FirstOrDefault()).ThenBy(i => i.Naam).ThenBy(i => i.Nummer),
        _ => scholen.OrderBy(i => i.Naam).ThenBy(i => i.Nummer),
    };
}
