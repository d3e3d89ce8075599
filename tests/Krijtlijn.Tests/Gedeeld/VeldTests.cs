using System.ComponentModel.DataAnnotations;
using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Krijtlijn.Gedeeld;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Krijtlijn.Tests.Gedeeld;

public sealed class VeldTests
{
    private sealed class Invoer
    {
        [StringLength(80)] public string? Klas { get; set; } = "3B";
        public DateOnly? Vanaf { get; set; } = new(2026, 11, 30);
        public int? Minuten { get; set; }
        public decimal? Uren { get; set; } = 2.5m;
        public List<string> Niveaus { get; set; } = ["team"];
        public bool Weten { get; set; } = true;
        [DataType(DataType.Password)] public string? Geheim { get; set; } = "x";
    }

    private static readonly IModelMetadataProvider Beschrijvingen =
        new ServiceCollection().AddLogging().AddMvcCore().AddDataAnnotations().Services.BuildServiceProvider().GetRequiredService<IModelMetadataProvider>();
    private readonly ModelStateDictionary stand = new();

    private ViewContext Beeld() => new()
    {
        ViewData = new ViewDataDictionary<Invoer>(Beschrijvingen, stand) { Model = new Invoer() },
    };

    private IElement Veld(string naam, Action<VeldTagHelper>? met = null, params TagHelperAttribute[] extra)
    {
        var beeld = Beeld();
        var verkenner = beeld.ViewData.ModelExplorer.GetExplorerForProperty(naam);
        var veld = new VeldTagHelper { For = new ModelExpression(naam, verkenner), Label = "Het veld", ViewContext = beeld };
        met?.Invoke(veld);
        return Teken(veld, extra);
    }

    private static IElement Teken(TagHelper helper, params TagHelperAttribute[] extra)
    {
        var output = new TagHelperOutput("x", new TagHelperAttributeList(extra), (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        helper.Process(new TagHelperContext([], new Dictionary<object, object>(), "1"), output);
        using var tekst = new StringWriter();
        output.WriteTo(tekst, HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(tekst.ToString()).Body!;
    }

    private void Getypt(string veld, string waarde, string fout)
    {
        stand.SetModelValue(veld, waarde, waarde);
        stand.AddModelError(veld, fout);
    }

    [Fact]
    public void Veld_ZonderFout_HeeftLabelWaardeEnLengte()
    {
        var invoer = Veld("Klas", v => v.Hint = "Zoals de school zegt").QuerySelector("input")!;
        Assert.Equal(("text", "3B", "80", "Klas-hint"), (invoer.GetAttribute("type"), invoer.GetAttribute("value"), invoer.GetAttribute("maxlength"), invoer.GetAttribute("aria-describedby")));
        Assert.Null(invoer.GetAttribute("aria-invalid"));
    }

    [Fact]
    public void Veld_MetFout_HoudtWatGetyptWerd()
    {
        Getypt("Minuten", "negentig", "Vul een getal in.");
        var veld = Veld("Minuten", v => v.Hint = "Per week");
        var invoer = veld.QuerySelector("input")!;
        Assert.Equal(("negentig", "true", "Minuten-hint Minuten-fout"), (invoer.GetAttribute("value"), invoer.GetAttribute("aria-invalid"), invoer.GetAttribute("aria-describedby")));
        Assert.Equal("Vul een getal in.", veld.QuerySelector("#Minuten-fout")!.TextContent);
    }

    [Theory]
    [InlineData("Vanaf", "date", "2026-11-30")]
    [InlineData("Uren", "text", "2,5")]
    [InlineData("Geheim", "password", null)]
    public void Veld_KiestDeInvoerBijHetType(string naam, string soort, string? waarde)
    {
        var invoer = Veld(naam).QuerySelector("input")!;
        Assert.Equal((soort, waarde), (invoer.GetAttribute("type"), invoer.GetAttribute("value")));
    }

    [Fact]
    public void Veld_Vinkjes_StaanInEenGroepEnHetEersteDraagtHetId()
    {
        var groep = Veld("Niveaus", v => v.Items = [new KeuzeOptie("leerling", "Leerling"), new KeuzeOptie("team", "Team", "De hele school")]);
        Assert.NotNull(groep.QuerySelector("fieldset > legend"));
        Assert.Equal("leerling", groep.QuerySelector("#Niveaus")!.GetAttribute("value"));
        Assert.Equal("team", groep.QuerySelector("input:checked")!.GetAttribute("value"));
    }

    [Fact]
    public void Veld_Vink_StuurtOokNee()
    {
        var invoer = Veld("Weten").QuerySelectorAll("input[name=Weten]");
        Assert.True(invoer[0].HasAttribute("checked"));
        Assert.Equal("false", invoer[1].GetAttribute("value"));
    }

    [Fact]
    public void Veld_AndereAttributen_GaanNaarDeInvoer() =>
        Assert.Equal("a", Veld("Klas", null, new TagHelperAttribute("data-x", "a")).QuerySelector("input")!.GetAttribute("data-x"));

    [Fact]
    public void Veld_TekstMetHaakjes_WordtNooitOpmaak()
    {
        Getypt("Klas", "<script>", "<b>fout</b>");
        Assert.Null(Veld("Klas").QuerySelector("script, b"));
    }

    [Fact]
    public void Foutoverzicht_VolgtDeVolgordeVanDeVelden()
    {
        stand.AddModelError("Niveaus", "vierde");
        stand.AddModelError("Klas", "eerste");
        stand.AddModelError("Minuten", "derde");
        stand.AddModelError("Vanaf", "tweede");
        var links = Teken(new FoutoverzichtTagHelper { ViewContext = Beeld() }).QuerySelectorAll("a");
        Assert.Equal(["eerste", "tweede", "derde", "vierde"], links.Select(l => l.TextContent));
        Assert.Equal("#Klas", links[0].GetAttribute("href"));
    }

    [Fact]
    public void Foutoverzicht_FormulierOnderDeNaamVanEenParameter_WijstNaarHetVeld()
    {
        stand.AddModelError("nieuw.Klas", "leeg");
        Assert.Equal("#Nieuw_Klas", Teken(new FoutoverzichtTagHelper { ViewContext = Beeld() }).QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Foutoverzicht_ZonderFouten_IsErNiet() =>
        Assert.Empty(Teken(new FoutoverzichtTagHelper { ViewContext = Beeld() }).Children);
}
