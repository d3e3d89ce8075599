using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Krijtlijn.Platform.Web;

/// <summary>
/// <c>&lt;versie asp-for="Formulier.Versie" /&gt;</c>: the version of the record the user has before her, in a hidden field.
/// After an edit clash it carries the newer version, so that saving again is a choice made with both versions in sight.
/// </summary>
[HtmlTargetElement("versie", Attributes = "asp-for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class VersieTagHelper : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    /// <summary>The kind of record this is the version of, where a form carries more than one.</summary>
    public string? Van { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var naam = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var getypt = ViewContext.ViewData.ModelState.TryGetValue(naam, out var stand) ? stand.AttemptedValue : null;
        var waarde = ViewContext.ViewData["Botsing"] is Botsing { IsVerwijderd: false } botsing ? $"{botsing.VersieVan(Van)}" : getypt ?? $"{For.Model}";
        output.TagName = "input";
        output.TagMode = TagMode.SelfClosing;
        output.Attributes.SetAttribute("type", "hidden");
        output.Attributes.SetAttribute("name", naam);
        output.Attributes.SetAttribute("value", waarde);
    }
}

/// <summary>The same for a page that writes the hidden field itself: any hidden input whose name ends in "versie".</summary>
[HtmlTargetElement("input", Attributes = "[type=hidden],[name$=ersie],value", TagStructure = TagStructure.WithoutEndTag)]
public sealed class VersieveldTagHelper : TagHelper
{
    /// <summary>The kind of record this is the version of, where a form carries more than one.</summary>
    public string? Van { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ViewData["Botsing"] is Botsing { IsVerwijderd: false } botsing) output.Attributes.SetAttribute("value", $"{botsing.VersieVan(Van)}");
    }
}
