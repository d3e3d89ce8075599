using Krijtlijn.Netwerken;
using System.Text.RegularExpressions;

namespace Krijtlijn.Aanmeldingen;

/// <summary>What the coordinator asks the school to complete, part by part; stays in the record after the answer.</summary>
public sealed class Aanvulvraag
{
    public const int TekstLengte = 1000;

    private Aanvulvraag() { }

    internal Aanvulvraag(Aanmelding aanmelding, Onderdeel onderdeel, string tekst, DateTime gevraagdOp)
    {
        (AanmeldingId, NetwerkId, SchoolId) = (aanmelding.Id, aanmelding.NetwerkId, aanmelding.SchoolId);
        (Onderdeel, Tekst, GevraagdOp) = (onderdeel, tekst, gevraagdOp);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid AanmeldingId { get; private set; }
    public Guid NetwerkId { get; private set; }
    public Guid SchoolId { get; private set; }
    public Onderdeel Onderdeel { get; private set; }
    public string Tekst { get; private set; } = "";
    public DateTime GevraagdOp { get; private set; }
    public DateTime? BeantwoordOp { get; private set; }

    internal void Beantwoorden(DateTime nu) => BeantwoordOp = nu;
}

/// <summary>A ground for refusal on a network's published list (R23), from day to day; one that is renamed ends and another begins, so that old decisions keep their words.</summary>
public sealed partial class Weigercriterium : Gedateerd
{
    public const int TekstLengte = 200;

    private Weigercriterium() { }

    public Weigercriterium(Guid netwerkId, string tekst, DateOnly van) => (NetwerkId, Tekst, Van) = (netwerkId, tekst, van);

    public Guid NetwerkId { get; private set; }
    public string Tekst { get; private set; } = "";
    public int Volgorde { get; set; }

    /// <summary>Whether a text says in so many words that there is no room, which is never a ground for refusal (R24).</summary>
    public static bool GaatOverPlaats(string tekst) => Plaatsgebrek().IsMatch(tekst);

    [GeneratedRegex(@"\b(geen|onvoldoende|te weinig|gebrek aan)\s+(vrije\s+|meer\s+)?(plaats(en)?|capaciteit|richtcapaciteit|ruimte|uren|ondersteuners?|middelen)\b|\bplaatsgebrek\b|\bvolzet\b|\bwachtlijst\b", RegexOptions.IgnoreCase)]
    private static partial Regex Plaatsgebrek();
}
