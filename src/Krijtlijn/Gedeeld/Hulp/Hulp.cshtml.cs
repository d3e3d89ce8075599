using Krijtlijn.Gebruikers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Gedeeld.Hulp;

/// <summary>Short help: for everybody on signing in, and for the reader's own role on her work.</summary>
[AllowAnonymous]
public sealed class HulpModel(HuidigeGebruiker wie) : PageModel
{
    public sealed record Deel(string Titel, IReadOnlyList<(string Vraag, string Antwoord)> Punten);

    public IEnumerable<Deel> Delen => wie.Rol is { } rol ? [Hulpteksten.Voor(rol), Hulpteksten.Algemeen] : [Hulpteksten.Algemeen];
}
