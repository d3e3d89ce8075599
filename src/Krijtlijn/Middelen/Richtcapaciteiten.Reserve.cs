using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Middelen.Boekingen;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen;

/// <summary>The reserve of the year, entered beside the guiding numbers.</summary>
public sealed class ReserveFormulier
{
    [Required(ErrorMessage = "Geef het aantal trajecten van de reserve; 0 als u er geen houdt."), Range(0, Richtreserve.Hoogste, ErrorMessage = "Geef een geheel getal tussen 0 en 10000.")]
    public int? Aantal { get; set; }

    /// <summary>What stood there when the page was opened.</summary>
    public int Was { get; set; }

    public bool Toch { get; set; }

    [StringLength(Boeking.RedenLengte)]
    public string? Waarom { get; set; }
}

public sealed partial class RichtcapaciteitenModel
{
    public ReserveFormulier Formulier { get; private set; } = new();
    public Pot Pot { get; private set; } = new(0, 0, 0);

    /// <summary>The tick and the reason are asked once there is something to warn about.</summary>
    public bool VraagtToch => ModelState.ContainsKey($"{nameof(Formulier)}.{nameof(ReserveFormulier.Toch)}");

    public async Task<IActionResult> OnPostReserveAsync(ReserveFormulier formulier)
    {
        await OnGetAsync();
        if (Pot.Reserve != formulier.Was && Pot.Reserve != formulier.Aantal)
            throw new RegelGebroken("middelen", $"Intussen bewaarde iemand anders een reserve van {Pot.Reserve.AlsGetal()}, u typte {formulier.Aantal}. Kijk na en bewaar nog eens.", nameof(ReserveFormulier.Aantal));
        var na = Pot with { Reserve = formulier.Aantal!.Value };
        string[] waarschuwingen = na.Over < 0 && na.Over < Pot.Over ? [$"De pot komt onder nul: {na.Som}."] : [];
        new Toch(formulier.Toch, formulier.Waarom).Eis(waarschuwingen);
        var reserve = await db.Richtreserves().FirstOrDefaultAsync(r => r.NetwerkId == wie.EigenNetwerk && r.Schooljaar == Schooljaar);
        if (reserve is null) db.Add(new Richtreserve(wie.EigenNetwerk, Schooljaar, na.Reserve));
        else reserve.Zetten(na.Reserve);
        await db.Bewaren(wie, $"Reserve {Schooljaar} aangepast", null, $"{na.Reserve.Aantal("traject", "trajecten")}. {formulier.Waarom}".TrimEnd(), intern: true);
        this.Meld($"De reserve voor {Schooljaar} is bewaard: {na.Som}.", BoekingenLinks.Overzicht, "Bekijk de boekingen");
        return Redirect(MiddelenLinks.CapaciteitIn(Schooljaar));
    }
}
