using System.Text.Json;
using System.Text.Json.Serialization;

namespace Krijtlijn.Regelgeving;

/// <summary>Where a value comes from: a document of <see cref="Regelboek.Stukken"/> and the place in it. Written "NO/2017/01, §2" in the data files.</summary>
[JsonConverter(typeof(BronOmzetter))]
public sealed record Bron(string Stuk, string Plaats)
{
    public override string ToString() => Plaats.Length == 0 ? Stuk : $"{Stuk}, {Plaats}";
}

/// <summary>A document the law is read from: its short name, its full title and whether it is law or practice.</summary>
public sealed record Bronstuk(string Naam, string Titel, bool IsPraktijk);

/// <summary>What every provision of a regime carries, so that none is without wording, rule or source.</summary>
public interface IBepaling
{
    /// <summary>Own short wording, as people read it.</summary>
    string Tekst { get; }
    /// <summary>The id of the rule, R1-R45.</summary>
    string Regel { get; }
    IReadOnlyList<Bron> Bron { get; }
}

/// <summary>One value of a regime with its wording, rule and source.</summary>
public sealed record Bepaling<T>(T Waarde, string Tekst, string Regel, IReadOnlyList<Bron> Bron) : IBepaling;

internal sealed class BronOmzetter : JsonConverter<Bron>
{
    public override Bron Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var delen = (reader.GetString() ?? "").Split(", ", 2);
        return new Bron(delen[0].Trim(), delen.Length > 1 ? delen[1].Trim() : "");
    }

    public override void Write(Utf8JsonWriter writer, Bron value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

internal sealed class SchooljaarOmzetter : JsonConverter<Schooljaar>
{
    public override Schooljaar Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Schooljaar.TryParse(reader.GetString(), out var jaar) ? jaar : throw new JsonException("A school year is written 2019-2020.");

    public override void Write(Utf8JsonWriter writer, Schooljaar value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
