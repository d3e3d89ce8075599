using DocumentFormat.OpenXml.Packaging;

namespace Krijtlijn.Platform.Files;

/// <summary>One sheet of a workbook, whatever its rows are; made by <see cref="Van{T}"/>.</summary>
public sealed class Blad
{
    private readonly Func<WorksheetPart, bool, int> schrijf;

    private Blad(string naam, int aantalKolommen, Func<WorksheetPart, bool, int> schrijf) => (Naam, AantalKolommen, this.schrijf) = (naam, aantalKolommen, schrijf);

    public string Naam { get; }
    internal int AantalKolommen { get; }

    public static Blad Van<T>(string naam, IReadOnlyList<Kolom<T>> kolommen, IEnumerable<T> rijen) => new(naam, kolommen.Count, (deel, isEerste) => Werkblad.Schrijf(deel, isEerste, kolommen, rijen));

    internal int Schrijf(WorksheetPart deel, bool isEerste) => schrijf(deel, isEerste);
}
