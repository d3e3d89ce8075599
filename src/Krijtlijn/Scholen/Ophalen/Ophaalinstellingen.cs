using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Krijtlijn.Scholen.Ophalen;

/// <summary>Where the official list is fetched and with which key (section instellingsgegevens). No record: nothing may write the key by accident.</summary>
public sealed class Ophaalinstellingen
{
    public const string Sectie = "instellingsgegevens";
    public const int StandaardBladgrootte = 500, GrootsteBladgrootte = 5000;

    public Uri? Adres { get; private init; }
    public string? Sleutel { get; private init; }
    public int Bladgrootte { get; private init; } = StandaardBladgrootte;
    /// <summary>The number the service gives its first page.</summary>
    public int EersteBladzijde { get; private init; }
    public bool IsNachtelijk { get; private init; }
    /// <summary>How long one answer may take.</summary>
    public TimeSpan Geduld { get; private init; }
    /// <summary>What is wrong with the settings; null when nothing is, or nothing is set.</summary>
    public string? Bezwaar { get; private init; }

    public bool IsIngesteld => Adres is not null && Sleutel is not null && Bezwaar is null;

    /// <summary>Which list this is, in pages of which size: pages of another one cannot be gone on with. Says nothing of the key.</summary>
    public string Kenmerk => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{Adres}|{Bladgrootte}|{EersteBladzijde}")));

    /// <summary>The address of a page, counted from nought.</summary>
    public Uri Bladadres(int volgnummer) => new(QueryHelpers.AddQueryString(Adres!.AbsoluteUri, new Dictionary<string, string?>
    {
        ["page"] = (EersteBladzijde + volgnummer).ToString(CultureInfo.InvariantCulture),
        ["size"] = Bladgrootte.ToString(CultureInfo.InvariantCulture),
    }));

    public static Ophaalinstellingen Lees(IConfiguration configuratie, TimeSpan? geduld = null)
    {
        var deel = configuratie.GetSection(Sectie);
        var (adres, sleutel) = (deel["adres"]?.Trim() ?? "", deel["sleutel"]?.Trim() ?? "");
        var isUri = Uri.TryCreate(adres, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http";
        var (grootte, eerste) = (Getal(deel["bladgrootte"], StandaardBladgrootte), Getal(deel["eerstebladzijde"], 0));
        return new Ophaalinstellingen
        {
            Adres = isUri ? uri : null,
            Sleutel = sleutel.Length > 0 && sleutel.All(c => c is > ' ' and <= '~') ? sleutel : null,
            Geduld = geduld ?? TimeSpan.FromSeconds(30),
            Bladgrootte = grootte ?? StandaardBladgrootte,
            EersteBladzijde = eerste ?? 0,
            IsNachtelijk = bool.TryParse(deel["nachtelijk"], out var nachtelijk) && nachtelijk,
            Bezwaar = (adres, sleutel) switch
            {
                ("", "") => null,
                ("", _) => $"De instelling {Sectie}:adres ontbreekt.",
                (_, "") => $"De instelling {Sectie}:sleutel ontbreekt.",
                _ when !isUri => $"De instelling {Sectie}:adres is geen webadres dat met https:// begint.",
                _ when uri!.Scheme == "http" && !uri.IsLoopback => $"De instelling {Sectie}:adres begint met http://. Gebruik https://, anders is de sleutel onderweg leesbaar.",
                _ when sleutel.Any(c => c is <= ' ' or > '~') => $"De instelling {Sectie}:sleutel bevat een teken dat in geen sleutel staat.",
                _ when grootte is not (>= 1 and <= GrootsteBladgrootte) => $"De instelling {Sectie}:bladgrootte is een getal van 1 tot {GrootsteBladgrootte}.",
                _ when eerste is not (0 or 1) => $"De instelling {Sectie}:eerstebladzijde is 0 of 1.",
                _ => null,
            },
        };
    }

    private static int? Getal(string? tekst, int standaard) =>
        string.IsNullOrWhiteSpace(tekst) ? standaard : int.TryParse(tekst.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : null;
}
