namespace Krijtlijn.Platform.Mail;

/// <summary>How mail leaves: an SMTP server by configuration (section Mail), or not at all. And the address links in mails start with (setting adres).</summary>
public sealed record Mailinstellingen(string? Server, int Poort, string? Gebruiker, string? Wachtwoord, string Van, bool MetTls, string Adres)
{
    public bool IsIngesteld => Server is not null;

    public static Mailinstellingen Lees(IConfiguration configuratie)
    {
        var mail = configuratie.GetSection("Mail");
        return new Mailinstellingen(
            mail["Server"] is { Length: > 0 } server ? server : null,
            mail.GetValue("Poort", 587), mail["Gebruiker"], mail["Wachtwoord"],
            mail["Van"] is { Length: > 0 } van ? van : "krijtlijn@localhost",
            mail.GetValue("Tls", true),
            (configuratie["adres"] is { Length: > 0 } adres ? adres : $"http://127.0.0.1:{configuratie.GetValue("poort", 5080)}").TrimEnd('/'));
    }
}
