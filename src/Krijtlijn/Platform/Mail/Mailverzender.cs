using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace Krijtlijn.Platform.Mail;

/// <summary>Hands one message to the SMTP server.</summary>
public sealed class Mailverzender(Mailinstellingen instellingen)
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(30);

    public async Task Verzend(UitgaandBericht bericht, CancellationToken ct)
    {
        using var tijdslimiet = CancellationTokenSource.CreateLinkedTokenSource(ct);
        tijdslimiet.CancelAfter(Geduld);
        using var smtp = new SmtpClient(instellingen.Server, instellingen.Poort) { EnableSsl = instellingen.MetTls };
        if (instellingen.Gebruiker is { Length: > 0 }) smtp.Credentials = new NetworkCredential(instellingen.Gebruiker, instellingen.Wachtwoord);
        using var mail = new MailMessage(instellingen.Van, bericht.Aan, bericht.Onderwerp, Berichttekst.MetAdres(bericht.Tekst, instellingen.Adres))
        {
            BodyEncoding = Encoding.UTF8, SubjectEncoding = Encoding.UTF8, BodyTransferEncoding = TransferEncoding.Base64,
        };
        // The same message carries the same id, so that a server that got it twice after a crash can tell.
        mail.Headers.Add("Message-ID", $"<{bericht.Id:N}@{new MailAddress(instellingen.Van).Host}>");
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        await smtp.SendMailAsync(mail, tijdslimiet.Token);
    }
}
