namespace Krijtlijn.Regelgeving;

/// <summary>A school holiday or a single free day, both days included. A holiday of whole weeks ends on its Sunday.</summary>
public sealed record Vakantie(string Naam, DateOnly Van, DateOnly Tot)
{
    public int AantalDagen => Tot.DayNumber - Van.DayNumber + 1;

    public bool Bevat(DateOnly dag) => dag >= Van && dag <= Tot;

    public bool Bevat(Vakantie ander) => Bevat(ander.Van) && Bevat(ander.Tot);

    public bool Raakt(Vakantie ander) => Van <= ander.Tot && ander.Van <= Tot;
}
