namespace Krijtlijn.Scholen.Inlezen;

/// <summary>Where new institutions (with their sites), new sites of known schools, and what held until now go.</summary>
internal sealed record Toevoegen(Action<Instelling> Instelling, Action<Vestigingsplaats> Vestiging, Action<Instellingsstand> Stand);

/// <summary>Walks through the list and what is known, school by school, and notes (and applies, when <paramref name="toevoegen"/> is given) every difference.</summary>
internal sealed class SchoollijstVergelijker(Schoollijst lijst, Dictionary<string, Instelling> bekend, DateOnly peildatum, Toevoegen? toevoegen)
{
    private readonly List<Schoolverschil> verschillen = [];
    private readonly List<Weigering> weigeringen = [.. lijst.Weigeringen];
    private int nieuweVestigingen, gewijzigdeVestigingen, beeindigdeVestigingen, nieuweClbs;

    private bool Toepassen => toevoegen is not null;

    public Schoollijstverschil Vergelijk()
    {
        var voor = bekend.Values.Where(i => i.IsSchool).Sum(i => i.Vestigingen.Count(IsActief));
        Nakijken();
        if (weigeringen.Count > 0) return new Schoollijstverschil([], weigeringen) { VestigingenVoor = voor, VestigingenNa = voor };
        Clbs();
        var perSchool = lijst.Rijen.GroupBy(r => r.Schoolnummer).ToDictionary(g => g.Key, g => g.OrderByDescending(r => r.IsActief(peildatum)).ThenByDescending(r => r.IsHoofdzetel).ThenBy(r => r.Vestiging).ToList());
        foreach (var (nummer, rijen) in perSchool.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            if (bekend.TryGetValue(nummer, out var school)) Bijwerken(school, rijen);
            else Nieuw(rijen);
        }
        foreach (var school in bekend.Values.Where(i => i.IsSchool && !perSchool.ContainsKey(i.Nummer)).OrderBy(i => i.Nummer, StringComparer.Ordinal)) Bijwerken(school, []);
        return new Schoollijstverschil(verschillen, [])
        {
            NieuweVestigingen = nieuweVestigingen, GewijzigdeVestigingen = gewijzigdeVestigingen, BeeindigdeVestigingen = beeindigdeVestigingen, NieuweClbs = nieuweClbs,
            VestigingenVoor = voor, VestigingenNa = lijst.Rijen.Count(r => r.IsActief(peildatum)),
        };
    }

    // A number that is known as something else than a school, or as a school where a CLB should be.
    private void Nakijken()
    {
        foreach (var rij in lijst.Rijen)
        {
            if (bekend.TryGetValue(rij.Schoolnummer, out var school) && !school.IsSchool)
                weigeringen.Add(rij.Weigering(Lijstkolom.Schoolnummer, $"{rij.Schoolnummer} is bekend als {school.Soort.Tekst()}, niet als school."));
            if (rij.Clb is { } clb && bekend.TryGetValue(clb, out var instelling) && instelling.Soort != Instellingssoort.Clb)
                weigeringen.Add(rij.Weigering(Lijstkolom.Clb, $"{clb} is bekend als {instelling.Soort.Tekst()}, niet als CLB."));
        }
    }

    private void Clbs()
    {
        foreach (var nummer in lijst.Rijen.Select(r => r.Clb).OfType<string>().Distinct().Where(n => !bekend.ContainsKey(n)).ToList())
        {
            // The list knows only the number; an own list may give the name later, and that name stays.
            var clb = new Instelling(nummer, $"CLB {nummer}", Instellingssoort.Clb);
            bekend.Add(nummer, clb);
            toevoegen?.Instelling(clb);
            nieuweClbs++;
        }
    }

    private void Nieuw(List<Schoolrij> rijen)
    {
        var eerste = rijen[0];
        var school = new Instelling(eerste.Schoolnummer, eerste.Naam, eerste.Soort);
        foreach (var veld in Vergelijkvelden.School.Where(Zegt)) veld.Zet(school, veld.Uit(eerste));
        school.ClbId = Clb(eerste)?.Id;
        foreach (var rij in rijen) school.Voeg(NieuweVestiging(school.Id, rij));
        school.GestoptOp = Gestopt(school);
        toevoegen?.Instelling(school);
        verschillen.Add(new Schoolverschil(Verschilsoort.Nieuw, school.Nummer, school.Naam, eerste.Gemeente, [.. school.Vestigingen.Select(v => new Veldverschil($"vestiging {v.InternNummer}", null, Beschrijf(v)))]));
    }

    private void Bijwerken(Instelling school, List<Schoolrij> rijen)
    {
        var velden = new List<Veldverschil>();
        var (wasActief, wasGestopt) = (school.Vestigingen.Any(IsActief), school.GestoptOp);
        // A preview may not touch what it compares, yet the end of a school follows from its sites: keep their end dates aside.
        var einden = school.Vestigingen.ToDictionary(v => v.InternNummer, v => v.Einddatum);
        if (rijen.Count > 0) velden.AddRange(Schoolvelden(school, rijen[0]));
        foreach (var rij in rijen)
        {
            einden[rij.Vestiging] = rij.Einddatum;
            velden.AddRange(Vestigingsvelden(school, rij));
        }
        foreach (var weg in school.Vestigingen.Where(v => IsActief(v) && rijen.TrueForAll(r => r.Vestiging != v.InternNummer)).ToList()) velden.Add(Verdwenen(weg, einden));

        var gestopt = einden.Count == 0 ? school.GestoptOp : Gestopt(einden.Values);
        if (gestopt != wasGestopt)
        {
            velden.Add(new Veldverschil("gestopt op", Vergelijkvelden.Toon(wasGestopt), Vergelijkvelden.Toon(gestopt)));
            if (Toepassen) school.GestoptOp = gestopt;
        }
        if (velden.Count == 0) return;
        var soort = wasActief && gestopt is not null ? Verschilsoort.Verdwenen : Verschilsoort.Gewijzigd;
        var (naam, gemeente) = rijen.Count > 0 ? (rijen[0].Naam, rijen[0].Gemeente) : (school.Naam, school.Vestigingen[0].Gemeente);
        verschillen.Add(new Schoolverschil(soort, school.Nummer, naam, gemeente, velden));
    }

    private IEnumerable<Veldverschil> Schoolvelden(Instelling school, Schoolrij rij)
    {
        var was = new Instellingsstand(school, peildatum.AddDays(-1));
        foreach (var veld in Vergelijkvelden.School.Where(Zegt))
            if (veld.Vergelijk(school, rij, Toepassen) is { } verschil) yield return verschil;
        if (!was.IsZoals(school)) toevoegen?.Stand(was);
        var clb = Clb(rij);
        if (clb?.Id == school.ClbId) yield break;
        yield return new Veldverschil("CLB", bekend.Values.FirstOrDefault(i => i.Id == school.ClbId)?.Nummer, clb?.Nummer);
        if (Toepassen) school.ClbId = clb?.Id;
    }

    private List<Veldverschil> Vestigingsvelden(Instelling school, Schoolrij rij)
    {
        if (school.Vestigingen.FirstOrDefault(v => v.InternNummer == rij.Vestiging) is not { } vestiging)
        {
            var nieuw = NieuweVestiging(school.Id, rij);
            if (toevoegen is not null) toevoegen.Vestiging(school.Voeg(nieuw));
            return [new Veldverschil($"vestiging {rij.Vestiging}", null, Beschrijf(nieuw))];
        }
        var was = IsActief(vestiging);
        var velden = Vergelijkvelden.Vestiging.Where(Zegt).Select(v => v.Vergelijk(vestiging, rij, Toepassen)).OfType<Veldverschil>().Select(v => v with { Veld = $"vestiging {rij.Vestiging}, {v.Veld}" }).ToList();
        if (was && !rij.IsActief(peildatum)) beeindigdeVestigingen++;
        else if (velden.Count > 0) gewijzigdeVestigingen++;
        return velden;
    }

    private Vestigingsplaats NieuweVestiging(Guid schoolId, Schoolrij rij)
    {
        var vestiging = new Vestigingsplaats(schoolId, rij.Vestiging);
        foreach (var veld in Vergelijkvelden.Vestiging.Where(Zegt)) veld.Zet(vestiging, veld.Uit(rij));
        nieuweVestigingen++;
        return vestiging;
    }

    private Veldverschil Verdwenen(Vestigingsplaats vestiging, Dictionary<int, DateOnly?> einden)
    {
        var einde = peildatum.AddDays(-1) is var gisteren && vestiging.Begindatum > gisteren ? vestiging.Begindatum.Value : gisteren;
        var verschil = new Veldverschil($"vestiging {vestiging.InternNummer}, einddatum", Vergelijkvelden.Toon(vestiging.Einddatum), $"{Vergelijkvelden.Toon(einde)} (staat niet meer in de lijst)");
        einden[vestiging.InternNummer] = einde;
        if (Toepassen) vestiging.Einddatum = einde;
        beeindigdeVestigingen++;
        return verschil;
    }

    private bool IsActief(Vestigingsplaats vestiging) => vestiging.IsActief(peildatum);

    private bool Zegt<T>(Vergelijkveld<T> veld) => lijst.Kolommen.Contains(veld.Kolom);

    private Instelling? Clb(Schoolrij rij) => rij.Clb is { } nummer ? bekend[nummer] : null;

    private DateOnly? Gestopt(Instelling school) => Gestopt(school.Vestigingen.Select(v => v.Einddatum));

    private DateOnly? Gestopt(IEnumerable<DateOnly?> einden) => einden.ToList() is var alle && alle.Exists(e => e is null || e >= peildatum) ? null : alle.Max();

    private static string Beschrijf(Vestigingsplaats vestiging) => vestiging.Adres + (vestiging.Einddatum is { } einde ? $", beëindigd op {Vergelijkvelden.Toon(einde)}" : "");
}
