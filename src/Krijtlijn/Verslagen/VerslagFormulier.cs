using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gedeeld;
using Krijtlijn.Leerlingen;
using Krijtlijn.Platform.Files;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Krijtlijn.Verslagen;

/// <summary>Where a report can be read, as asked of the school and the CLB.</summary>
public class VindplaatsFormulier
{
    public Vindplaats? Vindplaats { get; set; }
    public IFormFile? Upload { get; set; }
    [StringLength(Verslag.IrisReferentieLengte)] public string? IrisReferentie { get; set; }
    public DateOnly? ClbGevraagdOp { get; set; }
    public int Versie { get; set; }

    /// <summary>Puts the answer on the report; gives back the new file when one was uploaded.</summary>
    public async Task<Bestand?> Vindbaar(Verslag verslag, Leerling leerling, Bestandsopslag opslag, DateOnly vandaag)
    {
        // Who chose a file or typed a reference has answered the question above it too.
        var waar = Vindplaats ?? (Upload is not null ? Verslagen.Vindplaats.Opgeladen : string.IsNullOrWhiteSpace(IrisReferentie) ? null : Verslagen.Vindplaats.Iris);
        switch (waar)
        {
            case Verslagen.Vindplaats.Opgeladen when Upload is not null:
                var bestand = await opslag.Aannemen(Upload, leerling, nameof(Upload));
                await opslag.Verwijderen(verslag.BestandId);
                verslag.Opladen(bestand.Id);
                return bestand;
            case Verslagen.Vindplaats.Opgeladen:
                verslag.Opladen(verslag.BestandId ?? throw new RegelGebroken("R20", "Kies het bestand van het verslag.", nameof(Upload)));
                return null;
            case Verslagen.Vindplaats.Iris:
                if (string.IsNullOrWhiteSpace(IrisReferentie)) throw new RegelGebroken("R20", "Vul de verwijzing in IRIS in.", nameof(IrisReferentie));
                verslag.InIris(IrisReferentie);
                return null;
            case Verslagen.Vindplaats.NietOpSchool:
                if (ClbGevraagdOp is not { } gevraagd) throw new RegelGebroken("R20", "Vul in wanneer het verslag bij het CLB gevraagd is.", nameof(ClbGevraagdOp));
                if (gevraagd > vandaag) throw new RegelGebroken("R20", "Deze datum ligt in de toekomst.", nameof(ClbGevraagdOp));
                verslag.NietOpSchool(gevraagd);
                return null;
            default:
                return null;
        }
    }

    public static IReadOnlyList<KeuzeOptie> Vindplaatsen { get; } =
    [
        new(nameof(Verslagen.Vindplaats.Opgeladen), "Ik laad het verslag hier op", "PDF, foto (JPEG of PNG) of Word (DOCX), hoogstens 20 MB."),
        new(nameof(Verslagen.Vindplaats.Iris), "Het centrum kan het lezen in IRIS", "Geef hieronder de verwijzing."),
        new(nameof(Verslagen.Vindplaats.NietOpSchool), "Het is niet op school", "Kan alleen bij een oud inschrijvingsverslag dat u bij het CLB hebt gevraagd."),
    ];

    protected void VulVindplaats(Verslag verslag) =>
        (Vindplaats, IrisReferentie, ClbGevraagdOp, Versie) = (verslag.Vindplaats, verslag.IrisReferentie, verslag.ClbGevraagdOp, verslag.Versie);

    public static VindplaatsFormulier VanVindplaats(Verslag verslag)
    {
        var formulier = new VindplaatsFormulier();
        formulier.VulVindplaats(verslag);
        return formulier;
    }
}

/// <summary>The facts of a report: what it is and since when, never what is in it (R45).</summary>
public sealed class VerslagFormulier : VindplaatsFormulier
{
    [Required] public Verslagsoort? Soort { get; set; }
    [Required] public Ondersteuningstype? Type { get; set; }
    public Ondersteuningstype? TweedeType { get; set; }
    [Required] public DateOnly? Datum { get; set; }
    public DateOnly? GeldigVanaf { get; set; }
    public DateOnly? OntbindendSinds { get; set; }

    public static VerslagFormulier Van(Verslag verslag)
    {
        var formulier = new VerslagFormulier { Soort = verslag.Soort, Type = verslag.Type, TweedeType = verslag.TweedeType, Datum = verslag.Datum, GeldigVanaf = verslag.GeldigVanaf, OntbindendSinds = verslag.OntbindendSinds };
        formulier.VulVindplaats(verslag);
        return formulier;
    }

    /// <summary>Makes the report, or changes an existing one; the kind must fit its date (R6).</summary>
    public Verslag Toepassen(Verslag? bestaand, Leerling leerling, DateOnly vandaag)
    {
        VerslagRegels.Eis(Soort!.Value, Datum!.Value, vandaag);
        var verslag = bestaand ?? new Verslag(leerling, Soort.Value, Type!.Value, Datum.Value);
        verslag.Wijzigen(Soort.Value, Type!.Value, TweedeType, Datum.Value, GeldigVanaf ?? Datum.Value);
        if (OntbindendSinds > vandaag) throw new RegelGebroken("R27", "Deze datum ligt in de toekomst.", nameof(OntbindendSinds));
        verslag.OnderVoorwaarde(OntbindendSinds);
        return verslag;
    }

    /// <summary>The kinds to choose from: those the regime gives now, then the older ones that keep their right.</summary>
    public static IReadOnlyList<SelectListItem> Soorten(DateOnly vandaag)
    {
        var regime = Regelboek.Voor(Schooljaar.Van(vandaag));
        var (nieuw, oud) = (new SelectListGroup { Name = "Verslagen van nu" }, new SelectListGroup { Name = $"Van voor {regime.Van}" });
        return [.. regime.GeldigeVerslagen.Select(s => new SelectListItem(s.Tekst(), s.ToString()) { Group = regime.NieuweVerslagen.Contains(s) ? nieuw : oud })];
    }

    public static IReadOnlyList<SelectListItem> Typen(DateOnly vandaag) => [.. Regelboek.Voor(Schooljaar.Van(vandaag)).Types.Select(t => new SelectListItem(t.Tekst(), t.ToString()))];
}
