using System.Security.Cryptography;
using System.Text;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.WebUtilities;

namespace Krijtlijn.Gebruikers;

/// <summary>Somebody was asked by mail to take up a role. The link works once and for seven days; only the hash of its key is kept.</summary>
public sealed class Uitnodiging
{
    public const int Geldigheidsdagen = 7, HashLengte = 64, EmailLengte = 200;

    private Uitnodiging() { }

    public Uitnodiging(string naam, string email, Rolkeuze rol, Guid? vanNetwerkId, DateTime nu)
    {
        (Naam, Email, VanNetwerkId, GemaaktOp) = (naam.Trim(), email.Trim(), vanNetwerkId, nu);
        (Soort, NetwerkId, InstellingId, PersoneelslidId) = (rol.Soort, rol.NetwerkId, rol.InstellingId, rol.PersoneelslidId);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public string Naam { get; private set; } = "";
    public string Email { get; private set; } = "";
    public RolSoort Soort { get; private set; }
    public Guid? NetwerkId { get; private set; }
    public Guid? InstellingId { get; private set; }
    public Guid? PersoneelslidId { get; private set; }
    /// <summary>The network whose coordinator invited; null when the technical administrator did.</summary>
    public Guid? VanNetwerkId { get; private set; }
    public string SleutelHash { get; private set; } = "";
    public DateTime GemaaktOp { get; private set; }
    public DateTime VervaltOp { get; private set; }
    public DateTime? GebruiktOp { get; private set; }
    public DateTime? IngetrokkenOp { get; private set; }
    public int Versie { get; private set; }

    public bool IsOpen => GebruiktOp is null && IngetrokkenOp is null;
    public bool IsGeldig(DateTime nu) => IsOpen && nu < VervaltOp;

    /// <summary>Makes a new key; the link that was sent before stops working. Returns the key for the mail.</summary>
    public string Vernieuwen(DateTime nu)
    {
        if (!IsOpen) throw new RegelGebroken("uitnodiging", "Deze uitnodiging is al gebruikt of ingetrokken. Maak een nieuwe.");
        var sleutel = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        (SleutelHash, VervaltOp) = (Hash(sleutel), nu.AddDays(Geldigheidsdagen));
        return sleutel;
    }

    /// <summary>Gives the role that was offered, once.</summary>
    public Rol Aannemen(Guid gebruikerId, DateTime nu)
    {
        if (!IsGeldig(nu)) throw new RegelGebroken("uitnodiging", "Deze uitnodiging geldt niet meer. Vraag een nieuwe aan wie u uitnodigde.");
        GebruiktOp = nu;
        return new Rol(gebruikerId, Soort, NetwerkId, InstellingId, PersoneelslidId);
    }

    public void Intrekken(DateTime nu)
    {
        if (!IsOpen) throw new RegelGebroken("uitnodiging", "Deze uitnodiging is al gebruikt of ingetrokken.");
        IngetrokkenOp = nu;
    }

    public static string Hash(string sleutel) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(sleutel)));
}

/// <summary>A role as it is offered: its kind and where it is held.</summary>
public sealed record Rolkeuze(RolSoort Soort, Guid? NetwerkId, Guid? InstellingId = null, Guid? PersoneelslidId = null);
