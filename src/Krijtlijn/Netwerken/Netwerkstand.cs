using Krijtlijn.Regelgeving;

namespace Krijtlijn.Netwerken;

/// <summary>How a network is called and reached from a day on: its name, kind, contact school and contact point for parents. They may change any day by plain notice (R11); the latest counts.</summary>
public sealed class Netwerkstand
{
    private Netwerkstand() { }

    internal Netwerkstand(Guid netwerkId, DateOnly van, Netwerkgegevens gegevens)
    {
        (NetwerkId, Van) = (netwerkId, van);
        (Naam, Soort, ContactschoolId, Aanspreekpunt, Email, Telefoon) = gegevens;
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    public DateOnly Van { get; private set; }
    public DateTime? VervallenOp { get; private set; }
    public string Naam { get; private set; } = "";
    public Netwerksoort Soort { get; private set; }
    public Guid? ContactschoolId { get; private set; }
    public string? Aanspreekpunt { get; private set; }
    public string? Email { get; private set; }
    public string? Telefoon { get; private set; }

    public Netwerkgegevens Gegevens => new(Naam, Soort, ContactschoolId, Aanspreekpunt, Email, Telefoon);

    internal void LatenVervallen(DateTime nu) => VervallenOp ??= nu;

    internal void Herleven() => VervallenOp = null;
}

/// <param name="Naam">Name of the network.</param>
/// <param name="Soort">Kind; changes when a network becomes a leersteuncentrum.</param>
/// <param name="ContactschoolId">The special school that acts as contact school (R12).</param>
/// <param name="Aanspreekpunt">Who or what parents turn to.</param>
/// <param name="Email">Address of that contact point.</param>
/// <param name="Telefoon">Number of that contact point.</param>
public sealed record Netwerkgegevens(string Naam, Netwerksoort Soort, Guid? ContactschoolId = null, string? Aanspreekpunt = null, string? Email = null, string? Telefoon = null);
