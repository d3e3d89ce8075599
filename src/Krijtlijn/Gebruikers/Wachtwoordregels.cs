using Microsoft.AspNetCore.Identity;

namespace Krijtlijn.Gebruikers;

/// <summary>What a password must be, and what is said when it is not.</summary>
public static class Wachtwoordregels
{
    public const int Laagste = 12, Hoogste = 200;
    public const string Hint = "Minstens 12 tekens. Enkele woorden na elkaar zijn goed te onthouden en moeilijk te raden.";

    /// <summary>The framework's refusals in Dutch.</summary>
    public static string Tekst(IdentityResult uitkomst) => uitkomst.Errors.FirstOrDefault()?.Code switch
    {
        "PasswordMismatch" => "Dit is niet uw huidige wachtwoord.",
        "PasswordTooShort" => $"Kies een wachtwoord van minstens {Laagste} tekens.",
        "PasswordRequiresUniqueChars" => "Gebruik meer verschillende tekens.",
        "InvalidToken" => "Deze link geldt niet meer. Vraag een nieuwe aan via Wachtwoord vergeten.",
        "DuplicateEmail" or "DuplicateUserName" => "Er is al een account met dit e-mailadres.",
        _ => "Dit wachtwoord kan niet gebruikt worden. Kies een ander.",
    };
}
