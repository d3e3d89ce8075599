using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Files;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace Krijtlijn.Middelen.Verdelingen;

/// <summary>The letter of one school: the decision and her own line, all frozen.</summary>
public sealed record Briefbeeld(Verdeling Verdeling, Verdelingsrij Rij, string Netwerk)
{
    public string Titel => $"{Rij.Schoolnaam}: {Rij.Resultaat.Aantal("traject", "trajecten")} in {Verdeling.Schooljaar}";

    /// <summary>Against the year before, in words.</summary>
    public string Tegenover => (Rij.Resultaat - Rij.Vorig) switch
    {
        null => $"In {Verdeling.Schooljaar.Vorige} was er voor uw school geen verdeling in dit netwerk. We vergelijken dus niet.",
        0 => $"Dat zijn er evenveel als in {Verdeling.Schooljaar.Vorige}.",
        > 0 and var meer => $"In {Verdeling.Schooljaar.Vorige} waren het er {Rij.Vorig!.Value.AlsGetal()}: er {(meer == 1 ? "komt" : "komen")} er {meer.AlsGetal()} bij.",
        var minder => $"In {Verdeling.Schooljaar.Vorige} waren het er {Rij.Vorig!.Value.AlsGetal()}: er {(minder == -1 ? "gaat" : "gaan")} er {(-minder!.Value).AlsGetal()} af.",
    };
}

/// <summary>Letters as an accessible PDF, one or all of a division each on its own sheet; the page shows the same partial.</summary>
public sealed class Verdelingsbrief(Pdfdrukker drukker, Deelweergave weergave, IWebHostEnvironment omgeving)
{
    private const string Stijlblad = "stijl/brief.css";

    public async Task<IActionResult> Pdf(IReadOnlyList<Briefbeeld> brieven, string naam)
    {
        using var stijl = new StreamReader(omgeving.WebRootFileProvider.GetFileInfo(Stijlblad).CreateReadStream());
        var delen = new List<string>();
        foreach (var brief in brieven) delen.Add(await weergave.Tekst("/Middelen/Verdelingen/_Brief.cshtml", brief));
        var titel = brieven.Count == 1 ? brieven[0].Titel : $"Brieven {brieven[0].Verdeling.Schooljaar}";
        return new FileContentResult(await drukker.Druk(Deelweergave.Document(titel, await stijl.ReadToEndAsync(), string.Concat(delen))), "application/pdf") { FileDownloadName = $"{naam}.pdf" };
    }
}
