using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Middelen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Krijtlijn.Trajecten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Toewijzingen;

/// <summary>The coordinator chooses who takes a question, from a list in order with reasons; the same page manages who supports now.</summary>
public sealed class ToewijzenModel(KrijtlijnDb db, HuidigeGebruiker wie, KandidatenService kandidaten, ToewijzingService toewijzingen, CapaciteitService capaciteiten, TimeProvider tijd)
    : PageModel, IFormulierpagina
{
    public const int StandaardMinuten = 90, Bovenaan = 8;

    /// <summary>The answer that this time comes on top of what there is.</summary>
    public static readonly Guid Erbij = Guid.Empty;

    public sealed class ToewijsFormulier
    {
        [Required(ErrorMessage = "Kies een ondersteuner uit de lijst.")]
        public Guid? OndersteunerId { get; set; }

        [Required]
        public int? MinutenPerWeek { get; set; }

        [Required]
        public DateOnly? Van { get; set; }

        public DateOnly? Tot { get; set; }

        [StringLength(Toewijzing.RedenLengte)]
        public string? Reden { get; set; }

        /// <summary>Where the time comes from when somebody supports already: that assignment, or <see cref="Erbij"/>.</summary>
        public Guid? OverVan { get; set; }
        public int Versie { get; set; }
    }

    public sealed class WachtFormulier
    {
        [Required(ErrorMessage = "Kies vanaf wanneer u de ondersteuning verwacht.")]
        public DateOnly? Op { get; set; }

        [StringLength(Toewijzing.RedenLengte)]
        public string? Toelichting { get; set; }

        public int Versie { get; set; }
    }

    public WachtFormulier Wacht { get; private set; } = new();

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>For how many minutes a week the list is made; the coordinator may ask again with others.</summary>
    [BindProperty(SupportsGet = true, Name = "minuten")]
    public int? Gevraagd { get; set; }

    public ToewijsFormulier Formulier { get; private set; } = new();

    public Toewijzingsdossier Dossier { get; private set; } = null!;
    public Kandidatenlijst Lijst { get; private set; } = null!;
    public IReadOnlyList<Deel> Delen { get; private set; } = [];
    public Capaciteit Capaciteit { get; private set; } = Capaciteit.Leeg;
    public DateOnly Vandaag => tijd.Vandaag();
    public int Minuten => Gevraagd is >= 15 and <= Toewijzing.MaxMinutenPerWeek and var m ? m : StandaardMinuten;
    public IEnumerable<SelectListItem> Bronnen =>
        [.. Delen.Select(d => new SelectListItem($"Van {d.Naam}, die nu {d.MinutenPerWeek} minuten heeft", d.Id.ToString())), new($"Ze komt boven op de {Delen.Sum(d => d.MinutenPerWeek)} minuten van nu", Erbij.ToString())];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad(Minuten, Vandaag)) return NotFound();
        await db.Inzien(wie, Dossier.LeerlingId, Dossier.NetwerkId, "Toewijzen", tijd.Nu());
        Formulier = new ToewijsFormulier
        {
            OndersteunerId = Lijst.Geschikt.Count > 0 && Delen.Count == 0 ? Lijst.Geschikt[0].Kandidaat.Id : null,
            MinutenPerWeek = Minuten, Van = Vandaag, Tot = Dossier.Schooljaar.Einde < Vandaag ? null : Dossier.Schooljaar.Einde, Versie = Dossier.Versie,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([Bind(Prefix = nameof(Formulier))] ToewijsFormulier formulier)
    {
        Formulier = formulier;
        var traject = await db.Trajecten(wie).FirstOrDefaultAsync(t => t.Id == Id);
        if (traject is null || !await Laad(Formulier.MinutenPerWeek!.Value, Formulier.Van!.Value)) return NotFound();
        // Also for a form from before somebody was assigned, such as one the browser kept.
        if (Delen.Count > 0 && Formulier.OverVan is null)
            throw new RegelGebroken("R31", $"Deze leerling heeft al ondersteuning van {string.Join(" en ", Delen.Select(d => d.Naam).Distinct())}. Kies van wie de tijd komt, of dat ze erbij komt.", nameof(Formulier.OverVan));
        var reden = Lijst.EisReden(Formulier.OndersteunerId!.Value, Formulier.Reden);
        db.VerwachtVersie(traject, Formulier.Versie);
        await toewijzingen.Toewijzen(traject, new(Formulier.OndersteunerId.Value, Formulier.MinutenPerWeek.Value, Formulier.Van.Value, Formulier.Tot, reden, Formulier.OverVan == Erbij ? null : Formulier.OverVan));
        this.Meld(await Bevestiging(traject, Lijst.Alle.First(b => b.Kandidaat.Id == Formulier.OndersteunerId).Kandidaat));
        return Redirect(TrajectenLinks.Detail(Id));
    }

    /// <summary>Nobody has room: the question waits, with the day from which support is expected (R24).</summary>
    public async Task<IActionResult> OnPostWachtenAsync([Bind(Prefix = nameof(Wacht))] WachtFormulier wacht)
    {
        Wacht = wacht;
        var traject = await db.Trajecten(wie).FirstOrDefaultAsync(t => t.Id == Id);
        if (traject is null) return NotFound();
        db.VerwachtVersie(traject, wacht.Versie);
        var isNieuw = await toewijzingen.Wachten(traject, wacht.Op!.Value, wacht.Toelichting);
        this.Meld($"De vraag wacht op een ondersteuner; de school {(isNieuw ? "leest" : "las al")} dat u de ondersteuning verwacht vanaf {wacht.Op.Value.Datum()}.");
        return Redirect(TrajectenLinks.Detail(Id));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        var minuten = int.TryParse(Getypt(nameof(Formulier.MinutenPerWeek)), CultureInfo.InvariantCulture, out var m) && m is >= 15 and <= Toewijzing.MaxMinutenPerWeek ? m : Minuten;
        var van = DateOnly.TryParse(Getypt(nameof(Formulier.Van)), CultureInfo.InvariantCulture, out var dag) && Invoerlezers.IsBruikbaar(dag) ? dag : Vandaag;
        return await Laad(minuten, van) ? Page() : NotFound();
    }

    // A form that was refused never reached its handler.
    private string? Getypt(string veld) => ModelState[$"{nameof(Formulier)}.{veld}"]?.AttemptedValue;

    private async Task<bool> Laad(int minuten, DateOnly van)
    {
        if (await Toewijzingsdossier.Lees(db, wie, Id) is not { } dossier) return false;
        Dossier = dossier;
        var vanLeerling = await Deel.VanLeerling(db, wie, dossier.LeerlingId);
        Delen = [.. vanLeerling.Where(d => d.TrajectId == Id && d.LooptNogOp(Vandaag))];
        Lijst = await kandidaten.Lijst(dossier, vanLeerling, minuten, van);
        if (Wacht.Versie == 0) Wacht = new WachtFormulier { Op = Wacht.Op ?? dossier.VerwachtOp, Toelichting = Wacht.Toelichting, Versie = dossier.Versie };
        Capaciteit = await capaciteiten.CapaciteitVan(dossier.NetwerkId, dossier.SchoolId, dossier.Schooljaar);
        return true;
    }

    // What the choice does: to the supporter's week, to the school's capacity, and what comes next.
    private async Task<string> Bevestiging(Traject traject, Kandidaat gekozen)
    {
        var vrij = gekozen.VrijeMinuten - Formulier.MinutenPerWeek!.Value;
        var week = vrij >= 0 ? $"en heeft nu nog {vrij.AlsUren()} vrij" : $"en zit {(-vrij).AlsUren()} boven de inzetbare tijd";
        var stand = await capaciteiten.CapaciteitVan(traject.NetwerkId, traject.SchoolId, traject.TotSchooljaar);
        var school = stand.Beloofd is { } beloofd ? $" {Dossier.School} gebruikt {stand.InGebruik} van de {beloofd.Aantal("traject", "trajecten")}." : "";
        var volgende = traject.Status != TrajectStatus.Startgesprek ? "" : traject.StartUiterlijk is { } uiterlijk ? $" Volgende stap: het startgesprek, uiterlijk {uiterlijk.Dag()}." : " Volgende stap: het startgesprek.";
        return $"{gekozen.Naam} ondersteunt deze leerling {Formulier.MinutenPerWeek} minuten per week vanaf {Formulier.Van!.Value.Datum()} {week}.{school}{volgende}";
    }
}
