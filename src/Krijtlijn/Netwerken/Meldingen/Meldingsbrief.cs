using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Files;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace Krijtlijn.Netwerken.Meldingen;

/// <summary>What the letter shows: the notice with its frozen lines.</summary>
public sealed record Briefbeeld(Netwerkmelding Melding, IReadOnlyList<Briefregel> Regels)
{
    public string Titel => $"{(Melding.Soort.Bijlage() is { } bijlage ? $"{bijlage}: " : "Melding: ")}{Melding.Soort.Tekst().InDeZin()}";
}

/// <summary>The letter of a notice as an accessible PDF; the page that prints it shows the same partial.</summary>
public sealed class Meldingsbrief(Pdfdrukker drukker, Deelweergave weergave, IWebHostEnvironment omgeving)
{
    private const string Stijlblad = "stijl/brief.css";

    public async Task<IActionResult> Pdf(Netwerkmelding melding)
    {
        var beeld = new Briefbeeld(melding, Brief.Bevroren(melding));
        using var stijl = new StreamReader(omgeving.WebRootFileProvider.GetFileInfo(Stijlblad).CreateReadStream());
        var html = Deelweergave.Document(beeld.Titel, await stijl.ReadToEndAsync(), await weergave.Tekst("/Netwerken/Meldingen/_Brief.cshtml", beeld));
        return new FileContentResult(await drukker.Druk(html), "application/pdf") { FileDownloadName = $"melding-{melding.GemeldOp!.Value.DagInBrussel():yyyy-MM-dd}.pdf" };
    }
}
