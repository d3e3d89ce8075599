using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Ondersteuningsplannen;

/// <summary>The mails about a plan: no pupil, no contents, only that something waits and where (R41).</summary>
internal static class Planberichten
{
    /// <summary>To the contacts of the school, or to its general address when there are none.</summary>
    public static async Task MeldAanSchool(this KrijtlijnDb db, Ondersteuningsplan plan, DateTime nu)
    {
        var adressen = await db.Set<Schoolcontact>().Where(c => c.NetwerkId == plan.NetwerkId && c.SchoolId == plan.SchoolId && c.Email != null).Select(c => c.Email!).ToListAsync();
        if (adressen.Count == 0) adressen = await db.Instellingen().Where(i => i.Id == plan.SchoolId && i.Email != null).Select(i => i.Email!).ToListAsync();
        foreach (var adres in adressen.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            db.Add(new UitgaandBericht(plan.NetwerkId, adres, $"Een ondersteuningsplan {plan.Schooljaar} wacht op uw school",
                $"Dag,\n\nEen ondersteuner heeft een ondersteuningsplan voor schooljaar {plan.Schooljaar} aan uw school voorgelegd (versie {plan.LaatsteNummer}).\n"
                + $"U kunt het lezen, goedkeuren of teruggeven met een opmerking:\n\n{OndersteuningsplannenLinks.Beoordelen(plan.Id)}\n\nDe uitvoering begint als uw school het plan goedkeurt.\n", nu));
        }
    }

    /// <summary>To the supporter: what the school decided.</summary>
    public static async Task MeldAanOndersteuner(this KrijtlijnDb db, Ondersteuningsplan plan, DateTime nu)
    {
        var adres = await db.Set<Personeel.Personeelslid>().Where(p => p.Id == plan.PersoneelslidId).Select(p => p.Email).FirstOrDefaultAsync();
        if (adres is null) return;
        var besluit = plan.Status == PlanStatus.Goedgekeurd ? "goedgekeurd" : "teruggegeven met een opmerking";
        db.Add(new UitgaandBericht(plan.NetwerkId, adres, $"Uw ondersteuningsplan {plan.Schooljaar} is {besluit}",
            $"Dag,\n\nDe school heeft versie {plan.LaatsteNummer} van uw ondersteuningsplan voor schooljaar {plan.Schooljaar} {besluit}.\n\n{OndersteuningsplannenLinks.Detail(plan.Id)}\n", nu));
    }
}
