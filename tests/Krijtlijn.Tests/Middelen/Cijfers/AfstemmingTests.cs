using Krijtlijn.Middelen.Cijfers;
using Krijtlijn.Regelgeving;
using Xunit;

namespace Krijtlijn.Tests.Middelen.Cijfers;

public sealed class AfstemmingTests
{
    private static readonly Guid School = Guid.NewGuid();
    private static readonly Telmoment Februari = Telmoment.Op(new DateOnly(2026, 2, 2));

    private static Afstemverslag Verslag(Guid leerling, string vanaf, string? tot = null, Verslagsoort soort = Verslagsoort.GcVerslag, bool gedeeld = true) => new(leerling, "Noor Verbeke", gedeeld, soort, DateOnly.Parse(vanaf, null), tot is null ? null : DateOnly.Parse(tot, null));

    private static Telinschrijving Hier(Guid leerling, string van = "2025-09-01", string tot = "2026-08-31") => new(leerling, School, DateOnly.Parse(van, null), DateOnly.Parse(tot, null));

    private static Teloordeel Oordeel(Func<Guid, Afstemverslag> verslag, string van = "2025-09-01", string tot = "2026-08-31") => Guid.NewGuid() is var noor ? Assert.Single(Afstemming.Maak([verslag(noor)], [Hier(noor, van, tot)], Februari)).Oordeel : default;

    [Fact]
    public void Verslag_KrijgtDeRedenWaaromHetTeltOfNiet()
    {
        Assert.Equal(Teloordeel.Gemeenschappelijk, Oordeel(n => Verslag(n, "2026-02-02")));
        Assert.Equal(Teloordeel.Aangepast, Oordeel(n => Verslag(n, "2025-01-01", soort: Verslagsoort.Ov4Verslag)));
        Assert.Equal(Teloordeel.NogNietGeldig, Oordeel(n => Verslag(n, "2026-02-03")));
        Assert.Equal(Teloordeel.Geeindigd, Oordeel(n => Verslag(n, "2025-01-01", "2026-02-01")));
        Assert.Equal(Teloordeel.NietIngeschreven, Oordeel(n => Verslag(n, "2025-01-01"), "2026-02-03"));
        Assert.Equal(Teloordeel.NietGedeeld, Oordeel(n => Verslag(n, "2025-01-01", gedeeld: false)));
    }

    [Fact]
    public void TweedeVerslag_IsDubbel_EnHetAangepasteTelt()
    {
        var noor = Guid.NewGuid();
        var rijen = Afstemming.Maak([Verslag(noor, "2024-01-01"), Verslag(noor, "2025-10-01", soort: Verslagsoort.IacVerslag), Verslag(noor, "2026-03-01")], [Hier(noor)], Februari);
        Assert.Equal([Teloordeel.Aangepast, Teloordeel.DubbelVerslag, Teloordeel.NogNietGeldig], rijen.Select(r => r.Oordeel));
    }

    [Fact]
    public void VerVanHetMoment_StaatNietInDeLijst()
    {
        var noor = Guid.NewGuid();
        Assert.Empty(Afstemming.Maak([Verslag(noor, "2025-01-01")], [Hier(noor, "2027-02-03", "2027-08-31")], Februari));
        Assert.Empty(Afstemming.Maak([Verslag(noor, "2020-01-01", "2025-02-01")], [Hier(noor)], Februari));
        Assert.Single(Afstemming.Maak([Verslag(noor, "2020-01-01", "2025-02-02")], [Hier(noor)], Februari));
        Assert.Equal(new DateOnly(2025, 9, 1), Assert.Single(Afstemming.Maak([Verslag(noor, "2025-01-01")], [Hier(noor, "2025-02-10", "2025-06-30"), Hier(noor), Hier(noor, "2026-09-01", "2026-10-01")], Februari)).IngeschrevenVan);
    }

    [Fact]
    public void Lijst_TeltZoveelAlsDeEigenTelling()
    {
        var (leerlingen, soorten) = (Enumerable.Range(0, 60).Select(_ => Guid.NewGuid()).ToList(), Enum.GetValues<Verslagsoort>());
        List<Afstemverslag> verslagen = [.. leerlingen.Index().SelectMany(l => Enumerable.Range(0, 1 + (l.Index % 3)).Select(n => new Afstemverslag(l.Item, "Noor Verbeke", true, soorten[(l.Index + n) % soorten.Length], new DateOnly(2025, 6, 1).AddDays(l.Index * 9 * (n + 1)), l.Index % 4 == 0 ? new DateOnly(2025, 6, 1).AddDays((l.Index * 9 * (n + 1)) + 120) : null)))];
        List<Telinschrijving> inschrijvingen = [.. leerlingen.Index().Select(l => new Telinschrijving(l.Item, School, new DateOnly(2025, 9, 1).AddDays(l.Index % 5 == 0 ? 170 : 0), new DateOnly(2026, 8, 31).AddDays(l.Index % 7 == 0 ? -220 : 0)))];
        foreach (var moment in new[] { Februari, Telmoment.Van(new Schooljaar(2025)) })
        {
            var rijen = Afstemming.Maak(verslagen, inschrijvingen, moment);
            var eigen = EigenTelling.Tel(verslagen.Select(v => v.Telverslag), inschrijvingen, [moment])[School, moment];
            Assert.Equal(eigen, new Telwaarde(rijen.Count(r => r.Oordeel == Teloordeel.Gemeenschappelijk), rijen.Count(r => r.Oordeel == Teloordeel.Aangepast)));
            Assert.True(eigen!.Value is { Gewoon: > 3, Aangepast: > 3 } && rijen.Any(r => !r.TeltMee));
        }
    }
}
