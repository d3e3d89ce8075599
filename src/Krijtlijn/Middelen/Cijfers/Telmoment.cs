using System.Globalization;
using Krijtlijn.Gedeeld;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Cijfers;

/// <summary>A moment of counting: one count day, or a whole school year for the reports of before there were count days. Written and stored as 2026-10-01 or 2020-2021.</summary>
public readonly record struct Telmoment
{
    public const int SleutelLengte = 10;

    private Telmoment(DateOnly dag, bool isSchooljaar) => (Dag, IsSchooljaar) = (dag, isSchooljaar);

    /// <summary>The count day; the first day of a school year.</summary>
    public DateOnly Dag { get; }
    public bool IsSchooljaar { get; }

    public static Telmoment Op(DateOnly teldag) => new(teldag, false);
    public static Telmoment Van(Schooljaar jaar) => new(jaar.Begin, true);

    /// <summary>The first and the last day it stands for.</summary>
    public (DateOnly Eerste, DateOnly Laatste) Dagen => IsSchooljaar ? (Dag, Schooljaar.Van(Dag).Einde) : (Dag, Dag);

    public string Sleutel => IsSchooljaar ? $"{Schooljaar.Van(Dag)}" : Dag.Iso();
    public string Tekst => IsSchooljaar ? $"schooljaar {Schooljaar.Van(Dag)}" : Dag.DatumLang();
    /// <summary>For the head of a column: 01/10/2026 or 2020-2021.</summary>
    public string Kort => IsSchooljaar ? Sleutel : Dag.Datum();

    /// <summary>True once there is something to count.</summary>
    public bool IsVoorbij(DateOnly vandaag) => Dag <= vandaag;

    public static bool TryLees(string? tekst, out Telmoment moment)
    {
        moment = default;
        if (Schooljaar.TryParse(tekst, out var jaar)) moment = Van(jaar);
        else if (DateOnly.TryParseExact(tekst?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)) moment = Op(dag);
        else return false;
        return true;
    }

    /// <exception cref="FormatException">Neither a day nor a school year: the database holds something the program did not write.</exception>
    public static Telmoment Lees(string tekst) => TryLees(tekst, out var moment) ? moment : throw new FormatException($"\"{tekst}\" is no moment of counting.");

    public override string ToString() => Sleutel;
}
