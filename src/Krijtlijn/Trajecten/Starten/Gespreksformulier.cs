using System.ComponentModel.DataAnnotations;

namespace Krijtlijn.Trajecten.Starten;

/// <summary>What is noted of a start meeting.</summary>
public sealed class Gespreksformulier
{
    [Required]
    public DateOnly? Datum { get; set; }

    [Required, StringLength(Startgesprek.AanwezigenLengte)]
    public string? Aanwezigen { get; set; }

    [StringLength(Startgesprek.AfsprakenLengte)]
    public string? Afspraken { get; set; }

    public int Versie { get; set; }
}

/// <summary>A page with the form of a start meeting.</summary>
public interface IGesprekspagina
{
    Gespreksformulier Formulier { get; }
}
