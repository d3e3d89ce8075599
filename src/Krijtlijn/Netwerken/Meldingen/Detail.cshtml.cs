using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken.Meldingen;

/// <summary>One notice: before it is done what the rules say and what it changes; after it the letter, when it was delivered, and how to take it back.</summary>
public sealed class DetailModel(KrijtlijnDb db, HuidigeGebruiker wie, MeldingService meldingen, Meldingslezer lezer, Meldingsbrief brieven, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        public DateOnly? Op { get; set; }
        public string? Reden { get; set; }
        public bool Bevestigd { get; set; }
    }

    [FromRoute] public Guid Id { get; set; }
    public Invoer Formulier { get; private set; } = new();
    public Netwerkmelding Melding { get; private set; } = null!;
    public IReadOnlyList<Bevinding> Bevindingen { get; private set; } = [];
    public IReadOnlyList<Briefregel> Regels { get; private set; } = [];
    public DateOnly Vandaag { get; } = tijd.Vandaag();
    public bool IsWerkversie => Melding.Status == Meldingstatus.Werkversie;
    public bool KanMelden => Bevindingen.All(b => b.Zwaarte != Zwaarte.Fout);
    public bool MagBeheren { get; private set; }
    public bool VraagtBevestiging => IsWerkversie && KanMelden && Melding.IsTerugwerkend(Vandaag);
    /// <summary>Withdrawing was tried and refused: its part of the page stays open.</summary>
    public bool IsIntrekkenGeweigerd => ModelState[$"{nameof(Formulier)}.{nameof(Invoer.Reden)}"]?.Errors.Count > 0;

    public async Task<IActionResult> OnGetAsync() => await ToonOpnieuw();

    public async Task<IActionResult> OnPostMeldenAsync(int versie, [Bind(Prefix = "Formulier")] Invoer formulier)
    {
        Formulier = formulier;
        if (await Volg() is not { } melding) return NotFound();
        // Sent again, from another tab or after going back: it was done, and the page shows it.
        if (!IsWerkversie)
        {
            this.Meld($"Dit was al gemeld op {melding.GemeldOp!.Value.Moment()}, door {melding.GemeldDoor}. Er is niets dubbel gemeld.");
            return Redirect(NetwerkenLinks.Melding(Id));
        }
        db.VerwachtVersie(melding, versie);
        await meldingen.Melden(melding, formulier.Bevestigd, wie);
        this.Meld(melding.Soort == Meldingsoort.Gegevens ? "Gemeld. Stuur de brief nu per e-mail naar AgODi en noteer hier de dag." : "Gemeld. Bezorg het formulier nu via Mijn Onderwijs en noteer hier de dag.");
        return Redirect(NetwerkenLinks.Melding(Id));
    }

    public async Task<IActionResult> OnPostBezorgdAsync([Bind(Prefix = "Formulier")] Invoer formulier)
    {
        Formulier = formulier;
        if (await Volg() is not { } melding) return NotFound();
        if (formulier.Op is not { } op) throw new RegelGebroken("R10", "Kies de dag waarop u het formulier bezorgde.", nameof(Invoer.Op));
        melding.Bezorgen(op, Vandaag);
        await db.Bewaren(wie, "Melding bezorgd", new Dossierverwijzing(melding.NetwerkId, melding.SchoolId), op.Datum());
        this.Meld($"Genoteerd: bezorgd op {op.Datum()}.");
        return Redirect(NetwerkenLinks.Melding(Id));
    }

    public async Task<IActionResult> OnPostIntrekkenAsync([Bind(Prefix = "Formulier")] Invoer formulier)
    {
        Formulier = formulier;
        if (await Volg() is not { } melding) return NotFound();
        var anders = await meldingen.Intrekken(melding, formulier.Reden ?? "", wie);
        this.Meld($"De melding is ingetrokken; wat ze in het register veranderde, is teruggezet.{(anders > 0 ? " Een partnerschool, deelteam of overdracht die u intussen wijzigde, blijft zoals ze nu is: kijk die na." : "")} Was ze al bezorgd, verwittig dan ook AgODi.");
        return Redirect(NetwerkenLinks.Melding(Id));
    }

    public async Task<IActionResult> OnGetPdfAsync()
    {
        if (!await Lees() || IsWerkversie) return NotFound();
        try
        {
            return await brieven.Pdf(Melding);
        }
        catch (PdfNietGemaakt fout)
        {
            this.Meld(fout.Message);
            return Redirect(NetwerkenLinks.MeldingBrief(Id));
        }
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (!await Lees()) return NotFound();
        if (!IsWerkversie)
        {
            Regels = Brief.Bevroren(Melding);
            Formulier.Op ??= Vandaag;
            return Page();
        }
        var feiten = await lezer.Lees(Melding);
        (Bevindingen, Regels) = (Meldingstoets.Toets(Melding, feiten), Brief.Regels(Melding, feiten));
        return Page();
    }

    private async Task<Netwerkmelding?> Volg() => await Lees() && MagBeheren ? await db.Netwerkmeldingen().AsTracking().FirstAsync(m => m.Id == Id) : null;

    private async Task<bool> Lees()
    {
        if (await db.Netwerkmeldingen(wie).AsNoTracking().FirstOrDefaultAsync(m => m.Id == Id) is not { } gevonden) return false;
        (Melding, MagBeheren) = (gevonden, await db.MagBeheren(wie, gevonden));
        return true;
    }
}
