using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Krijtlijn.Gedeeld;

/// <summary>One line of a case's timeline; <c>_Tijdlijn</c> groups them by day in Brussels.</summary>
public sealed record TijdlijnRegel(DateTime MomentUtc, string Wie, string Wat, string? Toelichting = null, string? Link = null);

/// <summary>What a list says when nothing is in it: what comes here and, if the user can, how to start.</summary>
public sealed record LegeLijst(string Titel, string Tekst, string? Actie = null, string? Url = null);

/// <summary>A parent of the page, for the breadcrumb above it (<c>ViewData["Kruimels"]</c>).</summary>
public sealed record Kruimel(string Label, string Url);

/// <summary>A radio or checkbox option with a line of explanation under it.</summary>
public sealed class KeuzeOptie : SelectListItem
{
    public KeuzeOptie(string waarde, string tekst, string? uitleg = null)
    {
        Value = waarde;
        Text = tekst;
        Uitleg = uitleg;
    }

    public string? Uitleg { get; }
}

/// <summary>The capacity line of a school, in trajecten.</summary>
/// <param name="Beloofd">What the school may count on.</param>
/// <param name="InGebruik">Running.</param>
/// <param name="Wachtend">Waiting for an answer or a supporter.</param>
/// <param name="Opbouw">How the promise came about, when something was booked in the year.</param>
public sealed record CapaciteitBalk(int Beloofd, int InGebruik, int Wachtend, string? Opbouw = null)
{
    public int Vrij => Math.Max(0, Beloofd - InGebruik - Wachtend);
    public int Boven => Math.Max(0, InGebruik + Wachtend - Beloofd);

    /// <summary>How much is in use, in words.</summary>
    public string Gebruik => $"{InGebruik.AlsGetal()} van {Beloofd.AlsGetal()} {(Beloofd == 1 ? "traject" : "trajecten")} in gebruik";

    /// <summary>The sum behind the bar, so that anyone can check it.</summary>
    public string Som => $"{Beloofd.AlsGetal()} {(Opbouw is null ? "richtcapaciteit" : "beloofd")} − {InGebruik.AlsGetal()} in gebruik − {Wachtend.AlsGetal()} wachtend = {(Boven > 0 ? $"{Boven.AlsGetal()} boven {(Opbouw is null ? "de richtcapaciteit" : "wat beloofd is")}" : $"{Vrij.AlsGetal()} vrij")}";

    /// <summary>The whole length of the bar, in the unit.</summary>
    public int Schaal => Math.Max(1, Math.Max(Beloofd, InGebruik + Wachtend));
}
