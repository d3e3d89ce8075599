using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Gedeeld;

/// <summary>Answers to what people ask most; open to everybody, because who cannot sign in needs it too.</summary>
[AllowAnonymous]
public sealed class HulpModel : PageModel;
