using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Krijtlijn.Netwerken.Toetsen;

/// <summary>May support be asked, where, and by which rule: for any day, level, type, report and network, with the whole table of types and levels beside it.</summary>
public sealed class MagDitModel(KrijtlijnDb db, TimeProvider tijd) : PageModel
{
    /// <summary>No report, in the address.</summary>
    public const string Geen = "geen";

    [FromQuery(Name = "datum")] public DateOnly? Datum { get; set; }
    [FromQuery(Name = "niveau")] public Onderwijsniveau? Niveau { get; set; }
    [FromQuery(Name = "type")] public Ondersteuningstype? Type { get; set; }
    [FromQuery(Name = "verslag")] public string? Verslagtekst { get; set; }
    [FromQuery(Name = "lopend")] public bool IsLopend { get; set; }
    [FromQuery(Name = "netwerk")] public Guid? NetwerkId { get; set; }

    public DateOnly Dag { get; private set; }
    public Regime? Regime { get; private set; }
    public Verslagsoort? Verslag { get; private set; }
    /// <summary>Null until a level and a type were chosen.</summary>
    public MagDit.Antwoord? Antwoord { get; private set; }
    /// <summary>What the network itself says to it; null without a network or when the law says no.</summary>
    public Netwerkoordeel? Oordeel { get; private set; }
    public IReadOnlyList<SelectListItem> Netwerken { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Dag = Datum is { Year: > Schooljaar.Eerste and < Schooljaar.Laatste } gekozen ? gekozen : tijd.Vandaag();
        Regime = Regelboek.Zoek(Schooljaar.Van(Dag));
        Verslag = Enum.TryParse<Verslagsoort>(Verslagtekst, out var soort) && Enum.IsDefined(soort) ? soort : Verslagtekst == Geen ? null : Regime?.NieuweVerslagen.First();
        Netwerken = await db.NetwerkenOpDag(Dag);
        if (Niveau is not { } niveau || Type is not { } type) return;
        Antwoord = MagDit.Beantwoord(new(Dag, niveau, type, Verslag, IsLopend));
        if (Antwoord.Spoor is { } spoor && NetwerkId is { } netwerk) Oordeel = await Netwerkoordeel.Van(db, netwerk, type, spoor, Dag);
    }

    /// <summary>The answer for every type and level, with the report and the day that were chosen.</summary>
    public MagDit.Antwoord Voor(Ondersteuningstype type, Onderwijsniveau niveau) => MagDit.Beantwoord(new(Dag, niveau, type, Verslag, IsLopend));

    public string Adres(Ondersteuningstype type, Onderwijsniveau niveau) =>
        $"/mag-dit?datum={Dag:yyyy-MM-dd}&niveau={niveau}&type={type}&verslag={Verslag?.ToString() ?? Geen}{(IsLopend ? "&lopend=true" : "")}{(NetwerkId is { } n ? $"&netwerk={n}" : "")}#antwoord";
}
