using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Voorbeeld;

/// <summary>One click signs in as an account of the example; for everything else this page does not exist.</summary>
[AllowAnonymous]
public sealed class InstappenModel(Voorbeeldinstap instap) : PageModel
{
    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync(Guid gebruikerId) =>
        ModelState.IsValid && await instap.StapIn(gebruikerId) ? LocalRedirect("/") : NotFound();
}
