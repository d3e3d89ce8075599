using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Microsoft.AspNetCore.Mvc;

namespace Krijtlijn.Logboek;

/// <summary>A list of people leaves Krijtlijn: the worksheet and its line in the logbook are one act, so that none goes out unseen (R40).</summary>
public static class Uitvoer
{
    /// <param name="db">The database of the request.</param>
    /// <param name="wie">Who takes it out.</param>
    /// <param name="lijst">Its name: in the logbook, on the sheet and, small, in the name of the file.</param>
    /// <param name="over">Of which day, school or year; the rest of the name of the file.</param>
    /// <param name="kolommen">The columns.</param>
    /// <param name="rijen">All the rows, not those of one page.</param>
    public static async Task<IActionResult> Uitvoeren<T>(this KrijtlijnDb db, HuidigeGebruiker wie, string lijst, string over, IReadOnlyList<Kolom<T>> kolommen, IReadOnlyCollection<T> rijen)
    {
        await Noteren(db, wie, lijst, rijen.Count);
        return Bestand(Werkblad.Maak(lijst, kolommen, rijen), lijst, over);
    }

    /// <summary>The same for a workbook of several sheets.</summary>
    public static async Task<IActionResult> UitvoerenBoek(this KrijtlijnDb db, HuidigeGebruiker wie, string lijst, string over, IReadOnlyList<Tabblad> bladen, int aantal)
    {
        await Noteren(db, wie, lijst, aantal);
        return Bestand(Werkblad.Maak(bladen), lijst, over);
    }

    private static Task Noteren(KrijtlijnDb db, HuidigeGebruiker wie, string lijst, int aantal) =>
        db.Bewaren(wie, "Lijst uitgevoerd", new Dossierverwijzing(wie.NetwerkId, wie.InstellingId), $"{lijst}: {aantal.Aantal("rij", "rijen")}", intern: true, isMassaal: true);

    private static FileContentResult Bestand(byte[] inhoud, string lijst, string over) => new(inhoud, Werkblad.Mediatype) { FileDownloadName = $"{lijst.InDeZin()}-{over}.xlsx" };
}
