using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Krijtlijn.Gedeeld;

/// <summary>What a status means for the reader; each has its own colour and shape.</summary>
public enum TagSoort { Stil, Goed, LetOp, Fout, Info }

/// <summary><c>&lt;tag-status soort="LetOp"&gt;Onvolledig&lt;/tag-status&gt;</c>: status in words, colour and shape.</summary>
[HtmlTargetElement("tag-status")]
public sealed class TagStatusTagHelper : TagHelper
{
    public TagSoort Soort { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("tag", System.Text.Encodings.Web.HtmlEncoder.Default);
        output.AddClass("tag-" + Soort.ToString().ToLowerInvariant(), System.Text.Encodings.Web.HtmlEncoder.Default);
    }
}
