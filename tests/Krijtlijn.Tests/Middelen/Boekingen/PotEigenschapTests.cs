using FsCheck;
using FsCheck.Fluent;
using Krijtlijn.Gebruikers;
using Krijtlijn.Middelen.Boekingen;
using Krijtlijn.Regelgeving;
using Xunit;

namespace Krijtlijn.Tests.Middelen.Boekingen;

/// <summary>Whatever is booked, refused, taken back and undone, in whatever order: what the schools and the pot have together stays what it was, and the books can be counted two ways.</summary>
public sealed class PotEigenschapTests
{
    private static readonly Guid Netwerk = Guid.NewGuid();
    private static readonly Guid?[] Partijen = [null, .. Enumerable.Range(0, 5).Select(_ => (Guid?)Guid.NewGuid())];
    private static readonly DateTime Nu = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly HuidigeGebruiker Wie = HuidigeGebruiker.Systeem("test");

    private sealed record Stap(int Wat, int Van, int Naar, int Aantal, int Welke);

    private static Gen<Stap[]> Stappen =>
        from aantal in Gen.Choose(0, 60)
        from stappen in Gen.ArrayOf(from wat in Gen.Choose(0, 4) from van in Gen.Choose(0, 5) from naar in Gen.Choose(0, 5) from n in Gen.Choose(-1, 12) from welke in Gen.Choose(0, 1000) select new Stap(wat, van, naar, n, welke), aantal)
        select stappen;

    [Fact]
    public void Som_VanScholenEnPot_BlijftGelijk() => Prop.ForAll(Stappen.ToArbitrary(), stappen =>
    {
        var boek = Speel(stappen);
        return Partijen.Sum(p => Volledig(boek, p)) == 0;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithQuietOnSuccess(true));

    [Fact]
    public void Tellend_LaatVergissingenWeg_EnGeeftVoorIedereenHetzelfdeSaldo() => Prop.ForAll(Stappen.ToArbitrary(), stappen =>
    {
        var boek = Speel(stappen);
        return Partijen.All(p => boek.AsQueryable().Tellend().ToList().Sum(b => b.Gevolg(p)) == Volledig(boek, p));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithQuietOnSuccess(true));

    // Both must have something to say: a generator that made no bookings would pass anything.
    [Fact]
    public void Stappen_MakenBoekingenInElkeStaat()
    {
        var boek = Gen.Sample(Stappen, 200).SelectMany(Speel).ToList();
        Assert.Equal(Enum.GetValues<Boekingstatus>(), boek.Select(b => b.Status).Distinct().Order());
        Assert.Equal([Boekingsoort.Vrijgave, Boekingsoort.Bijvraag, Boekingsoort.Overdracht, Boekingsoort.Tegenboeking], boek.Select(b => b.Soort).Distinct().Order());
    }

    // Every accepted line, the undone ones and what undid them too.
    private static int Volledig(IEnumerable<Boeking> boek, Guid? partij) => boek.Where(b => b.Status == Boekingstatus.Aanvaard).Sum(b => b.Gevolg(partij));

    private static List<Boeking> Speel(Stap[] stappen)
    {
        var boek = new List<Boeking>();
        foreach (var stap in stappen)
        {
            try
            {
                Doe(boek, stap);
            }
            catch (RegelGebroken)
            {
                // What may not be, changes nothing; that is what is tested.
            }
        }
        return boek;
    }

    private static void Doe(List<Boeking> boek, Stap s)
    {
        if (s.Wat == 0 || boek.Count == 0)
        {
            var (van, naar) = (Partijen[s.Van], Partijen[s.Naar]);
            var soort = van is null ? Boekingsoort.Bijvraag : naar is null ? Boekingsoort.Vrijgave : Boekingsoort.Overdracht;
            boek.Add(new Boeking(Netwerk, new Schooljaar(2026), boek.Count + 1, new Boekingsvoorstel(soort, van, naar, s.Aantal, new DateOnly(2026, 11, 20), "Proef"), Wie, Nu));
            return;
        }
        var boeking = boek[s.Welke % boek.Count];
        switch (s.Wat)
        {
            case 1: boeking.Aanvaarden(Wie, Nu, null, null); break;
            case 2: boeking.Weigeren(Wie, Nu, "Nee", null); break;
            case 3: boeking.Intrekken(Wie, Nu); break;
            default: boek.Add(boeking.Tegenboeken(boek.Count + 1, Wie, Nu, new DateOnly(2026, 11, 23), "Fout")); break;
        }
    }
}
