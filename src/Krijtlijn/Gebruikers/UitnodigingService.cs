using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Gebruikers;

/// <summary>Invites people to a role and makes their account when they accept.</summary>
public sealed class UitnodigingService(KrijtlijnDb db, HuidigeGebruiker wie, UserManager<Gebruiker> gebruikers, TimeProvider tijd)
{
    /// <summary>Puts the invitation and its mail with the pending changes; the caller saves.</summary>
    public async Task<Uitnodiging> Uitnodigen(string naam, string email, Rolkeuze keuze, string organisatie)
    {
        await NietDubbel(email, keuze);
        var uitnodiging = new Uitnodiging(naam, email, keuze, wie.NetwerkId, tijd.Nu());
        db.Add(uitnodiging);
        Verstuur(uitnodiging, organisatie);
        return uitnodiging;
    }

    /// <summary>Makes a new link and mails it; the earlier link stops working.</summary>
    public void Verstuur(Uitnodiging uitnodiging, string organisatie)
    {
        var sleutel = uitnodiging.Vernieuwen(tijd.Nu());
        db.Add(new UitgaandBericht(uitnodiging.NetwerkId ?? uitnodiging.VanNetwerkId, uitnodiging.Email, "Uw toegang tot Krijtlijn",
            $"Beste {uitnodiging.Naam}\n\n{wie.Naam} nodigt u uit om in Krijtlijn te werken als {uitnodiging.Soort.Tekst().InDeZin()} ({organisatie}).\n\nNeem de uitnodiging aan:\n{GebruikersLinks.Uitnodiging(sleutel)}\n\nDe link werkt één keer, tot en met {uitnodiging.VervaltOp.DagInBrussel().Datum()}.\n", tijd.Nu())
        { Soort = Berichtsoort.Uitnodiging });
    }

    /// <summary>The invitation a link belongs to, whether it still holds or not.</summary>
    public Task<Uitnodiging?> Zoek(string sleutel)
    {
        var hash = Uitnodiging.Hash(sleutel);
        return db.Uitnodigingen().FirstOrDefaultAsync(u => u.SleutelHash == hash);
    }

    /// <summary>Makes an account with one role, as an act of that person herself.</summary>
    public async Task<Gebruiker> MaakAccount(string naam, string email, string wachtwoord, Func<Guid, Rol> rol, string wat)
    {
        var gebruiker = new Gebruiker(naam, email);
        await Keur(gebruiker, wachtwoord);
        gebruiker.NormalizedEmail = gebruiker.NormalizedUserName = gebruikers.NormalizeEmail(gebruiker.Email);
        gebruiker.PasswordHash = gebruikers.PasswordHasher.HashPassword(gebruiker, wachtwoord);
        var eerste = gebruiker.Voeg(rol(gebruiker.Id));
        db.Add(gebruiker);
        await Leg(gebruiker, eerste, wat);
        return gebruiker;
    }

    /// <summary>Gives an existing account one more role.</summary>
    public async Task<Rol> VoegRolToe(Gebruiker gebruiker, Uitnodiging uitnodiging)
    {
        var rol = uitnodiging.Aannemen(gebruiker.Id, tijd.Nu());
        db.Add(rol);
        await Leg(gebruiker, rol, "Uitnodiging aangenomen");
        return rol;
    }

    // Nobody is signed in when an invitation is taken up: the line in the logbook names the person herself.
    private Task<int> Leg(Gebruiker gebruiker, Rol rol, string wat)
    {
        db.Handeling = new Handeling(gebruiker.Id, gebruiker.Naam, rol.Soort.Kort(), wat, gebruiker.Email, true, new Dossierverwijzing(rol.NetwerkId, rol.InstellingId));
        return db.SaveChangesAsync();
    }

    private async Task Keur(Gebruiker gebruiker, string wachtwoord)
    {
        foreach (var regel in gebruikers.PasswordValidators)
        {
            var uitkomst = await regel.ValidateAsync(gebruikers, gebruiker, wachtwoord);
            if (!uitkomst.Succeeded) throw new RegelGebroken("wachtwoord", Wachtwoordregels.Tekst(uitkomst), "Wachtwoord");
        }
        if (await gebruikers.FindByEmailAsync(gebruiker.Email!) is not null) throw new RegelGebroken("account", "Er is al een account met dit e-mailadres.", "Email");
    }

    private async Task NietDubbel(string email, Rolkeuze keuze)
    {
        var (nu, vandaag, norm) = (tijd.Nu(), tijd.Vandaag(), gebruikers.NormalizeEmail(email.Trim()));
        var adres = email.Trim().ToLowerInvariant();
        if (await db.Rollen().Actief(vandaag).AnyAsync(r => r.Soort == keuze.Soort && r.NetwerkId == keuze.NetwerkId && r.InstellingId == keuze.InstellingId && r.PersoneelslidId == keuze.PersoneelslidId && db.Gebruikers().Any(g => g.Id == r.GebruikerId && g.NormalizedEmail == norm)))
            throw new RegelGebroken("uitnodiging", "Deze persoon heeft die rol al.", "Email");
        if (await db.Uitnodigingen().AnyAsync(u => u.Email.ToLower() == adres && u.Soort == keuze.Soort && u.NetwerkId == keuze.NetwerkId && u.InstellingId == keuze.InstellingId && u.GebruiktOp == null && u.IngetrokkenOp == null && u.VervaltOp > nu))
            throw new RegelGebroken("uitnodiging", "Er loopt al een uitnodiging voor dit adres en deze rol. U kunt ze bij Uitnodigingen opnieuw versturen.", "Email");
    }
}
