using Krijtlijn.Personeel.Aanstellingen;
using Krijtlijn.Scholen;

namespace Krijtlijn.Voorbeeld.Bouw;

/// <summary>Gives every supporter of the example her posts. By place in the list, not by chance, so that the rest of the example stays as it was.</summary>
internal static class Aanstellingbouwer
{
    public static void Bouw(Netwerkstaat staat, IReadOnlyList<Instelling> werkgevers)
    {
        foreach (var (i, collega) in staat.Collegas.Index())
        {
            var lid = collega.Lid;
            var (thuis, ander) = (i % werkgevers.Count, (i + 1) % werkgevers.Count);
            var van = lid.InDienstVan > Registerbouwer.Ondersteuningsmodel ? lid.InDienstVan.Value : Registerbouwer.Ondersteuningsmodel;
            void Voeg(int school, Hoedanigheid als, int vte, DateOnly eerste, DateOnly? laatste = null, Guid? vervangt = null) =>
                staat.Voeg(new Aanstelling(staat.Netwerk.Id, lid.Id, new Aanstellingsgegevens(werkgevers[school].Id, Structuur(school, i), als, vte, eerste, laatste, vervangt)));

            // One in ten fills in for the colleague before her, one in eleven shares her week between two employers; the others have one post of their own.
            if (i % 10 == 4) Voeg(thuis, Hoedanigheid.Vervanger, lid.VteDuizendsten, staat.Tijd.Huidig.Begin, staat.Tijd.Huidig.Einde, staat.Collegas[i - 1].Lid.Id);
            else if (i % 11 == 7)
            {
                Voeg(thuis, Hoedanigheid.Titularis, lid.VteDuizendsten / 2, van);
                Voeg(ander, Hoedanigheid.Titularis, lid.VteDuizendsten - (lid.VteDuizendsten / 2), van);
            }
            else Voeg(thuis, Hoedanigheid.Titularis, lid.VteDuizendsten, van);
        }
    }

    // The second employer of the example is a secondary school; the others are primary schools, with some nursery classes.
    private static Hoofdstructuur Structuur(int school, int i) => school == 1 ? Hoofdstructuur.Hs321 : i % 8 == 3 ? Hoofdstructuur.Hs121 : Hoofdstructuur.Hs221;
}
