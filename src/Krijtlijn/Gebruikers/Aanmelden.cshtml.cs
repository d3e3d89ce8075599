using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Gebruikers;

/// <summary>The sign-in page.</summary>
[AllowAnonymous]
public sealed class AanmeldenModel : PageModel
{
    public void OnGet() { }
}
