using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Krijtlijn.Aanmeldingen;
using Krijtlijn.Evaluaties;
using Krijtlijn.Gebruikers;
using Krijtlijn.Inzet;
using Krijtlijn.Leerlingen;
using Krijtlijn.Logboek;
using Krijtlijn.Netwerken;
using Krijtlijn.Ondersteuningsplannen;
using Krijtlijn.Personeel;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Trajecten;
using Krijtlijn.Verslagen;
using Krijtlijn.Voorbeeld;
using Xunit;

namespace Krijtlijn.Tests.Voorbeeld;

/// <summary>The example as it is built on any day of the year, without a database.</summary>
public sealed class VoorbeeldrijenTests
{
    // The first and second day of a school year, a Sunday 1 September at night, the summer holiday, ordinary days and a leap day.
    public static TheoryData<string> Dagen => ["2026-09-02T07:00", "2026-09-01T06:30", "2024-08-31T22:30", "2026-07-15T12:00", "2026-11-23T09:00", "2027-01-04T08:00", "2028-02-29T14:00", "2026-06-30T15:00"];

    private sealed class Inhoud(List<object> rijen, DateTime nu)
    {
        public DateTime Nu { get; } = nu;
        public DateOnly Vandaag { get; } = DateOnly.FromDateTime(Krijtlijn.Platform.Time.Klok.InBrussel(nu));
        public List<T> Alle<T>() => [.. rijen.OfType<T>()];
        public List<Planversie> Versies => [.. Alle<Ondersteuningsplan>().SelectMany(p => p.Versies)];
    }

    private static Inhoud Bouw(string moment, int zaad = 2026)
    {
        var nu = DateTime.Parse(moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
        return new Inhoud(Voorbeeldlader.Voorbeeldrijen(zaad, nu, "hash"), nu);
    }

    [Theory, MemberData(nameof(Dagen))]
    public void Voorbeeld_OpElkeDag_TeltWatBeloofdIs(string moment)
    {
        var v = Bouw(moment);
        Assert.All(v.Alle<Netwerk>(), n => Assert.True(n.IsVoorbeeld && n.Naam.EndsWith("(voorbeeld)", StringComparison.Ordinal)));
        // Three special schools of the network's own, and the contact schools of three neighbours, each a member there.
        Assert.Equal((60, 3, 6), (v.Alle<Instelling>().Count(i => i.Soort == Instellingssoort.GewoneSchool), v.Alle<Instelling>().Count(i => i.Soort == Instellingssoort.Clb), v.Alle<Instelling>().Count(i => i.Soort == Instellingssoort.BuitengewoneSchool)));
        Assert.All(v.Alle<Netwerk>().Where(n => n.ContactschoolId is not null), n => Assert.Contains(v.Alle<Lidmaatschap>(), l => l.NetwerkId == n.Id && l.InstellingId == n.ContactschoolId && l.Tot == n.Tot));
        Assert.Equal((25, 240), (v.Alle<Personeelslid>().Count, v.Alle<Traject>().Count));
        Assert.Equal([Schooljaar.Van(v.Vandaag).Vorige, Schooljaar.Van(v.Vandaag)], v.Alle<Traject>().Select(t => t.TotSchooljaar).Distinct().Order());
        Assert.Equal(Enum.GetValues<RolSoort>(), v.Alle<Gebruiker>().SelectMany(g => g.Rollen).Select(r => r.Soort).Distinct().Order());
        Assert.Equal(8, v.Alle<Voorbeeldaccount>().Count);
        var ingang = v.Alle<Voorbeeldaccount>().ConvertAll(a => a.GebruikerId).ToHashSet();
        var rollen = v.Alle<Gebruiker>().Where(g => ingang.Contains(g.Id)).SelectMany(g => g.Rollen).ToList();
        // Whoever enters as the school and then as its CLB finds the same pupils.
        var school = v.Alle<Instelling>().Single(i => i.Id == Assert.Single(rollen, r => r.Soort == RolSoort.School).InstellingId);
        Assert.Contains(school.ClbId, rollen.Where(r => r.Soort == RolSoort.Clb).Select(r => r.InstellingId));
    }

    [Theory, MemberData(nameof(Dagen))]
    public void Voorbeeld_OpElkeDag_KentAlleToestanden(string moment)
    {
        var v = Bouw(moment);
        Assert.Equal(Enum.GetValues<AanmeldingStatus>(), v.Alle<Aanmelding>().Select(a => a.Status).Distinct().Order());
        // No act hands a traject over to another network yet.
        Assert.Equal(Enum.GetValues<TrajectStatus>().Except([TrajectStatus.Overgedragen]), v.Alle<Traject>().Select(t => t.Status).Distinct().Order());
        Assert.Equal(Enum.GetValues<PlanStatus>(), v.Versies.Select(p => p.Status).Distinct().Order());
        Assert.Contains(v.Versies, p => p.Nummer > 1);
        Assert.Contains(v.Alle<Traject>(), t => t.Status == TrajectStatus.OnHold && t.OnHoldSinds < v.Vandaag.AddDays(-60));
        Assert.Contains(v.Alle<Traject>(), t => t.IsActief && t.GestartOp is null && t.StartUiterlijk < v.Vandaag);
        Assert.Equal([false, true], v.Alle<Slotvraag>().Select(s => s.BeantwoordOp is not null).Distinct().Order());
        Assert.Contains(v.Alle<Aanmelding>(), a => a.VernieuwtTrajectId is not null && a.Status == AanmeldingStatus.Ingediend);
        Assert.Contains(v.Alle<Aanmelding>(), a => a.Status == AanmeldingStatus.Ingediend && a.Aanvulvragen.Count > 0);
        Assert.True(Slapend(v) >= 25);
        Assert.True(TeEvalueren(v) >= 3);
    }

    private static int Slapend(Inhoud v)
    {
        var bezig = v.Alle<Traject>().Where(t => t.IsActief).Select(t => t.LeerlingId).Concat(v.Alle<Aanmelding>().Where(a => a.IsOpen).Select(a => a.LeerlingId)).ToHashSet();
        return v.Alle<Verslag>().Count(r => r.IsVanKracht(v.Vandaag) && !bezig.Contains(r.LeerlingId));
    }

    private static int TeEvalueren(Inhoud v)
    {
        var lopend = v.Alle<Traject>().Where(t => t.Status == TrajectStatus.Lopend).Select(t => t.Id).ToHashSet();
        var evaluaties = v.Alle<Evaluatie>().ToLookup(e => e.TrajectId, e => e.Datum);
        return v.Alle<Ondersteuningsplan>().SelectMany(p => p.Versies.Where(x => x.Status == PlanStatus.Goedgekeurd).TakeLast(1)).SelectMany(x => x.Delen).SelectMany(d => d.Evaluatiemomenten)
            .Where(m => lopend.Contains(m.TrajectId) && m.Datum <= v.Vandaag && evaluaties[m.TrajectId].All(e => e < m.Datum.AddDays(-14))).Select(m => m.TrajectId).Distinct().Count();
    }

    [Theory, MemberData(nameof(Dagen))]
    public void Voorbeeld_OpElkeDag_HoudtDeRegels(string moment)
    {
        var v = Bouw(moment);
        Assert.All(v.Alle<Aanmelding>().Where(a => a.IngediendOp is not null), a => Assert.Empty(AanmeldingRegels.Ontbrekend(a)));
        Assert.All(v.Alle<Verslag>(), r => Assert.True(r.IsLeesbaar));
        var bezet = v.Alle<Toewijzing>().Where(t => t.LooptOp(v.Vandaag)).GroupBy(t => t.PersoneelslidId).ToDictionary(g => g.Key, g => g.Sum(t => t.MinutenPerWeek));
        Assert.All(v.Alle<Personeelslid>(), p => Assert.True(bezet.GetValueOrDefault(p.Id) <= p.MinutenPerWeek, $"{p.Naam}: {bezet.GetValueOrDefault(p.Id)} of {p.MinutenPerWeek}"));
        Assert.All(v.Alle<Inzetregel>(), i => Assert.True(Schoolkalender.IsSchooldag(i.Datum) && i.Datum <= v.Vandaag));
        Assert.All(v.Alle<Traject>().SelectMany(t => t.Startgesprekken), g => Assert.True(Schoolkalender.IsSchooldag(g.Datum)));
        Assert.DoesNotContain(v.Alle<Traject>(), t => t is { Type: Ondersteuningstype.Basisaanbod, Niveau: Onderwijsniveau.Kleuter });
        Assert.All(v.Alle<Gebruiker>(), g => Assert.EndsWith(".example.org", g.Email));
        Assert.DoesNotContain(v.Alle<Aanmelding>(), a => $"{a.VraagLeerling}{a.VraagLeraar}{a.ReedsGeprobeerd}".Contains('{'));
    }

    [Theory, MemberData(nameof(Dagen))]
    public void Voorbeeld_OpElkeDag_HeeftEenTijdlijnInVolgordeEnNietsNaNu(string moment)
    {
        var v = Bouw(moment);
        Assert.All(v.Alle<Gebeurtenis>(), g => Assert.True(g.Moment <= v.Nu));
        Assert.All(v.Alle<Aanmelding>(), a => Assert.True((a.GemaaktOp <= a.IngediendOp || a.IngediendOp is null) && (a.IngediendOp <= a.BeslistOp || a.BeslistOp is null)));
        var perTraject = v.Alle<Gebeurtenis>().Where(g => g.TrajectId is not null).ToLookup(g => g.TrajectId!.Value);
        var inzet = v.Alle<Krijtlijn.Inzet.Inzetregel>().Where(i => i.TrajectId is not null).ToLookup(i => i.TrajectId!.Value);
        foreach (var traject in v.Alle<Traject>())
        {
            var stappen = perTraject[traject.Id].ToLookup(g => g.Wat, g => g.Moment);
            var (aanvaard, toegewezen) = (stappen["Aanmelding aanvaard"].Min(), stappen["Ondersteuner toegewezen"].DefaultIfEmpty(DateTime.MaxValue).Min());
            Assert.True(aanvaard < toegewezen);
            Assert.True(traject.EersteStartOp is null || toegewezen < stappen["Startgesprek gehouden"].Min());
            Assert.Equal(traject.EersteStartOp is not null, stappen["Startgesprek gehouden"].Any());
            var ditJaar = inzet[traject.Id].Where(i => i.Datum >= traject.TotSchooljaar.Begin).Select(i => (DateOnly?)i.Datum).Min();
            Assert.True(traject.EersteStartOp >= traject.TotSchooljaar.Begin || traject.GestartOp == ditJaar); // a renewed question starts with its first effort
        }
    }

    [Fact]
    public void Voorbeeld_NamenVanScholenEnOuders_PassenBijWatErStaat()
    {
        var v = Bouw("2026-11-23T09:00");
        Assert.All(v.Alle<Instelling>().Where(i => i.Naam.StartsWith("Vrije ", StringComparison.Ordinal)), i => Assert.Equal("VGO", i.Net));
        Assert.All(v.Alle<Instelling>().Where(i => i.Naam.StartsWith("Gemeentelijke ", StringComparison.Ordinal)), i => Assert.Equal("OGO", i.Net));
        var relaties = v.Alle<Leerling>().SelectMany(l => l.Contactpersonen).ToLookup(c => c.Relatie, c => c.Naam.Split(' ')[0]);
        Assert.Empty(relaties["Moeder"].Intersect(relaties["Vader"]));
        Assert.DoesNotContain("Bart", relaties["Moeder"]);
    }

    [Fact]
    public void Voorbeeld_ZelfdeDagEnZaad_HeeftZelfdeInhoud()
    {
        Assert.Equal(Vingerafdruk(Bouw("2026-11-23T09:00")), Vingerafdruk(Bouw("2026-11-23T09:00")));
        Assert.NotEqual(Vingerafdruk(Bouw("2026-11-23T09:00")), Vingerafdruk(Bouw("2026-11-23T09:00", 7)));
    }

    private static string Vingerafdruk(Inhoud v)
    {
        var regels = v.Alle<Leerling>().Select(l => $"{l.Naam} {l.Geboortedatum:O}")
            .Concat(v.Alle<Aanmelding>().Select(a => $"{a.Referentie} {a.Status} {a.StartUiterlijk:O} {a.VraagLeraar}"))
            .Concat(v.Alle<Gebeurtenis>().Select(g => $"{g.Moment:O} {g.Wie} {g.Wat} {g.Toelichting}"))
            .Concat(v.Alle<Inzetregel>().Select(i => $"{i.Datum:O} {i.Minuten} {i.Notitie}"));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', regels))));
    }
}
