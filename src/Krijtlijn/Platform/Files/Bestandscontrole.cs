using System.IO.Compression;
using System.Security.Cryptography;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Platform.Files;

/// <summary>A file that passed the check: its safe name, its type by content, its length and its fingerprint.</summary>
public sealed record Gecontroleerd(string Naam, string Mediatype, long Lengte, string Sha256);

/// <summary>Lets in PDF, JPEG, PNG and DOCX up to 20 MB, by what is in the file and never by its name alone.</summary>
public static class Bestandscontrole
{
    public const string Toegelaten = ".pdf,.jpg,.jpeg,.png,.docx";
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Hint = "Kies een PDF, een foto (JPEG of PNG) of een Word-document (DOCX).";

    /// <summary>Throws a broken rule with what to do when the file is empty, too large, of another type or carries macros.</summary>
    public static async Task<Gecontroleerd> Controleer(Stream inhoud, string naam, string veld, CancellationToken ct = default)
    {
        if (inhoud.Length == 0) throw Fout("Dit bestand is leeg. Kijk na of het juist bewaard is en kies het opnieuw.", veld);
        if (inhoud.Length > Bestand.MaxBytes) throw Fout($"Dit bestand is {Megabytes(inhoud.Length)} groot; het mag hoogstens 20 MB zijn. Bewaar het als kleinere PDF en kies het opnieuw.", veld);
        var (mediatype, extensie) = await Soort(inhoud, veld, ct);
        inhoud.Position = 0;
        var sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(inhoud, ct));
        inhoud.Position = 0;
        return new Gecontroleerd(VeiligeNaam(naam, extensie), mediatype, inhoud.Length, sha256);
    }

    /// <summary>The name without path and control characters, with the extension of what the file really is.</summary>
    public static string VeiligeNaam(string naam, string extensie)
    {
        var kort = naam[(naam.LastIndexOfAny(['/', '\\']) + 1)..];
        var schoon = new string([.. kort.Where(c => !char.IsControl(c) && c is not ('"' or '<' or '>' or '|' or ':' or '*' or '?'))]).Trim(' ', '.');
        var stam = Path.GetFileNameWithoutExtension(schoon);
        var isJpeg = extensie == ".jpg" && schoon.EndsWith(".jpeg", StringComparison.OrdinalIgnoreCase);
        if (stam.Length == 0) stam = "bestand";
        var ruimte = Bestand.NaamLengte - 5;
        return (stam.Length > ruimte ? stam[..ruimte] : stam) + (isJpeg ? ".jpeg" : extensie);
    }

    private static async Task<(string Mediatype, string Extensie)> Soort(Stream inhoud, string veld, CancellationToken ct)
    {
        var kop = new byte[8];
        inhoud.Position = 0;
        var gelezen = await inhoud.ReadAtLeastAsync(kop, kop.Length, throwOnEndOfStream: false, ct);
        var begin = kop.AsSpan(0, gelezen);
        if (begin.StartsWith("%PDF-"u8)) return ("application/pdf", ".pdf");
        if (begin.StartsWith<byte>([0xFF, 0xD8, 0xFF])) return ("image/jpeg", ".jpg");
        if (begin.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return ("image/png", ".png");
        if (begin.StartsWith("PK"u8)) return IsWordZonderMacros(inhoud, veld) ? (Docx, ".docx") : throw Fout($"Dit bestand kunnen we niet aannemen. {Hint}", veld);
        throw Fout($"Dit bestand kunnen we niet aannemen. {Hint}", veld);
    }

    private static bool IsWordZonderMacros(Stream inhoud, string veld)
    {
        try
        {
            inhoud.Position = 0;
            using var zip = new ZipArchive(inhoud, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.GetEntry("word/document.xml") is null || zip.GetEntry("[Content_Types].xml") is not { } soorten) return false;
            var inhoudstypes = Lees(soorten);
            if (!inhoudstypes.Contains("wordprocessingml", StringComparison.OrdinalIgnoreCase)) return false;
            if (inhoudstypes.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || inhoudstypes.Contains("vbaProject", StringComparison.OrdinalIgnoreCase) || zip.Entries.Any(e => e.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
                throw Fout("Dit Word-document bevat macro's. Bewaar het als PDF of als gewoon DOCX-document en kies het opnieuw.", veld);
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    // Small in every real document; no more is read of one that is not.
    private static string Lees(ZipArchiveEntry soorten)
    {
        using var lezer = new StreamReader(soorten.Open());
        var buffer = new char[256 * 1024];
        return new string(buffer, 0, lezer.ReadBlock(buffer));
    }

    private static string Megabytes(long bytes) => $"{Math.Ceiling(bytes / 1024.0 / 102.4) / 10:0.#} MB";

    private static RegelGebroken Fout(string tekst, string veld) => new("bestand", tekst, veld);
}
