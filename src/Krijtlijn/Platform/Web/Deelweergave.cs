using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Krijtlijn.Platform.Web;

/// <summary>Renders a partial to text outside a page, for a letter that is printed and sent the same.</summary>
public sealed class Deelweergave(IRazorViewEngine motor, ITempDataProvider tijdelijk, IHttpContextAccessor verzoek)
{
    /// <param name="pad">Path of the partial, such as "/Netwerken/Meldingen/_Brief.cshtml".</param>
    /// <param name="model">Its model.</param>
    public async Task<string> Tekst(string pad, object model)
    {
        var context = new ActionContext(verzoek.HttpContext!, new RouteData(), new ActionDescriptor());
        var weergave = motor.GetView(null, pad, isMainPage: false).View ?? throw new InvalidOperationException($"There is no {pad}.");
        using var tekst = new StringWriter();
        var gegevens = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = model };
        await weergave.RenderAsync(new ViewContext(context, weergave, gegevens, new TempDataDictionary(context.HttpContext, tijdelijk), tekst, new HtmlHelperOptions()));
        return tekst.ToString();
    }

    /// <summary>A whole document around rendered text, with its own style: it needs nothing from elsewhere.</summary>
    public static string Document(string titel, string stijl, string inhoud) =>
        $"<!DOCTYPE html><html lang=\"nl-BE\"><head><meta charset=\"utf-8\"><title>{HtmlEncoder.Default.Encode(titel)}</title><style>{stijl}</style></head><body>{inhoud}</body></html>";
}
