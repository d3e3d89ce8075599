using System.ComponentModel.DataAnnotations;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Krijtlijn.Gedeeld;

/// <summary>Every pattern on one page, with invented content; only answers during development.</summary>
[AllowAnonymous]
public sealed class StijlgidsModel(IWebHostEnvironment omgeving) : PageModel
{
    public sealed class Invoer
    {
        [Required, StringLength(80)] public string? Klas { get; set; } = "3B Latijn";
        [Required(ErrorMessage = "Kies de school")] public string? School { get; set; }
        [DataType(DataType.EmailAddress), EmailAddress, StringLength(120)] public string? Email { get; set; } = "zorg@school.example.org";
        [Required] public DateOnly? Vanaf { get; set; } = new(2026, 11, 30);
        [Range(10, 600)] public int? Minuten { get; set; } = 90;
        [StringLength(500)] public string? Vraag { get; set; } = "Hoe helpen we Noor om tijdens het werken in groep haar plaats te vinden?";
        [Required(ErrorMessage = "Kies de fase van het zorgcontinuüm")] public string? Fase { get; set; }
        public List<string> Niveaus { get; set; } = ["leraar"];
        public bool OudersWeten { get; set; }
        public IFormFile? Verslag { get; set; }
    }

    [BindProperty] public Invoer Formulier { get; set; } = new();

    public static readonly SelectListItem[] Scholen = [new("Basisschool De Wegwijzer, Geel", "1"), new("Sint-Dimpnalyceum, Geel", "2"), new("GO! De Heirbaan, Mol", "3")];

    public static readonly KeuzeOptie[] Fasen =
    [
        new("0", "Brede basiszorg", "De klas en de school werken voor alle leerlingen."),
        new("1", "Verhoogde zorg", "Extra zorg van de school voor deze leerling."),
        new("2", "Uitbreiding van zorg", "Met een GC-verslag van het CLB."),
        new("3", "Individueel aangepast curriculum", "Met een IAC- of OV4-verslag van het CLB."),
    ];

    public static readonly KeuzeOptie[] Niveaus = [new("leerling", "Leerling"), new("leraar", "Leraar"), new("team", "Team")];

    public static readonly TijdlijnRegel[] Tijdlijn =
    [
        new(new(2026, 11, 24, 12, 30, 0, DateTimeKind.Utc), "An Verlinden, coördinator", "Ondersteuner toegewezen", "Ruben Claes, 90 minuten per week tot 31 januari.", "#"),
        new(new(2026, 11, 24, 8, 5, 0, DateTimeKind.Utc), "An Verlinden, coördinator", "Aanmelding aanvaard"),
        new(new(2026, 11, 20, 14, 41, 0, DateTimeKind.Utc), "Griet Maes, zorgcoördinator", "Aanmelding ingediend", "\u201cWe merken dat Noor in groep stilvalt.\u201d", "#"),
    ];

    public static readonly KaartBeeld Kaart = new("Scholen van Ruben Claes in de Kempen, zie de tabel ernaast",
        [
            new(51.162, 4.991, "Leersteuncentrum, Geel", PuntSoort.Centrum, "#geel"), new(51.191, 5.116, "GO! De Heirbaan, Mol", PuntSoort.School, "#mol"),
            new(51.156, 4.973, "Sint-Dimpnalyceum, Geel", PuntSoort.School, "#dimpna"), new(51.177, 4.836, "De Kleine Nete, Herentals", PuntSoort.School, "#herentals"),
            new(51.321, 4.948, "De Zilverberk, Turnhout", PuntSoort.School, "#turnhout"), new(51.215, 4.93, "Ruben Claes", PuntSoort.Ondersteuner),
        ],
        [new(51.145, 5.0, "Geel"), new(51.18, 5.14, "Mol"), new(51.165, 4.83, "Herentals"), new(51.332, 4.945, "Turnhout"), new(51.25, 4.97, "Kasterlee")]);

    public IActionResult OnGet()
    {
        if (!omgeving.IsDevelopment()) return NotFound();
        if (Request.Query.ContainsKey("fouten")) VulFouten();
        if (Request.Query.ContainsKey("melding")) this.Meld("Aanmelding LSK-2026-0412 is ingediend. U krijgt binnen 10 dagen antwoord.", "#", "Bekijk de aanmelding");
        return Page();
    }

    public IActionResult OnPost() => omgeving.IsDevelopment() ? Page() : NotFound();

    private void VulFouten()
    {
        ModelState.AddModelError("Formulier.School", "Kies de school");
        ModelState.AddModelError("Formulier.Fase", "Kies de fase van het zorgcontinuüm");
        ModelState.AddModelError("Formulier.Minuten", "Vul een getal in van 10 tot 600.");
    }
}
