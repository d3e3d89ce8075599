namespace Krijtlijn.Regelgeving;

/// <summary>When support starts in a network without terms in days (R25).</summary>
public enum Instapritme { ElkTrimester, NaElkeVakantie, Altijd }

/// <summary>Within how long support starts (R25): school days from the start of the year for known questions, calendar days from receipt for new ones.</summary>
public sealed record Starttermijn(int SchooldagenBijJaarbegin, int DagenNieuweVraag);

/// <summary>When support has to start in a school year (R25): within a term in days, or where there is none at the next entry moment.</summary>
public sealed record Startregel(Starttermijn? Termijn, Instapritme Ritme)
{
    /// <summary>
    /// The last school day on which support should start; when no school day lies within the term, the first one after it. A known question is one that goes on from last year; received after the first school days of the year it
    /// has the time of a new one, and so has a new question that came before the year began.
    /// </summary>
    public DateOnly Uiterlijk(DateOnly ontvangen, Schooljaar schooljaar, bool isBekend)
    {
        var vanaf = ontvangen < schooljaar.Begin ? schooljaar.Begin : ontvangen;
        if (Termijn is not { } termijn) return Instap(vanaf);
        var bijJaarbegin = Schoolkalender.Schooldag(schooljaar.Begin, termijn.SchooldagenBijJaarbegin);
        return isBekend && ontvangen <= bijJaarbegin ? bijJaarbegin : Schoolkalender.LaatsteSchooldag(vanaf, vanaf.AddDays(termijn.DagenNieuweVraag)) ?? Schoolkalender.Schooldag(vanaf, 1);
    }

    /// <summary>The first entry moment on a day or after it; after the last of a school year that is the first of the next.</summary>
    public DateOnly Instap(DateOnly vanaf)
    {
        var jaar = Schooljaar.Van(vanaf);
        return Instapmomenten(jaar).Concat(Instapmomenten(jaar.Volgende)).Cast<DateOnly?>().FirstOrDefault(d => d >= vanaf) ?? Schoolkalender.Schooldag(vanaf, 1);
    }

    /// <summary>The entry moments of a school year; none when one may start on any day.</summary>
    public IReadOnlyList<DateOnly> Instapmomenten(Schooljaar jaar) => Ritme switch
    {
        Instapritme.ElkTrimester => Schoolkalender.Trimesters(jaar),
        Instapritme.NaElkeVakantie => Schoolkalender.NaVakanties(jaar),
        _ => [],
    };
}

public static class InstapritmeWeergave
{
    public static string Tekst(this Instapritme ritme) => ritme switch
    {
        Instapritme.ElkTrimester => "Bij het begin van elk trimester",
        Instapritme.NaElkeVakantie => "Na elke vakantie",
        _ => "Op elke schooldag",
    };
}
