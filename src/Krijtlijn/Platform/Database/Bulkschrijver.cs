using System.Data.Common;
using Krijtlijn.Zoeken;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Krijtlijn.Platform.Database;

/// <summary>
/// Writes many new entities at once, past the change tracker and the logbook: PostgreSQL by binary COPY, SQLite by one prepared insert per table.
/// Only for data that brings its own logbook lines, such as the example and the official school list. Tables, columns and conversions come from the EF model.
/// </summary>
public sealed class Bulkschrijver(KrijtlijnDb db)
{
    /// <summary>Writes the entities with everything in their collections, parents first, in one transaction (the running one, when there is one). Returns the number of rows.</summary>
    public async Task<int> Schrijf(IEnumerable<object> wortels, CancellationToken ct = default)
    {
        var rijen = new Dictionary<IEntityType, List<object>>();
        foreach (var wortel in wortels) Verzamel(rijen, wortel);
        await db.Database.OpenConnectionAsync(ct);
        await using var eigen = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;
        var transactie = eigen ?? db.Database.CurrentTransaction!;
        if (db.Database.IsSqlite()) await db.Database.ExecuteSqlRawAsync("PRAGMA defer_foreign_keys=ON", ct);
        foreach (var soort in OudersEerst(rijen.Keys))
        {
            var kolommen = soort.GetProperties().Select(p => new Kolom(p)).ToList();
            if (db.Database.GetDbConnection() is NpgsqlConnection postgres) await Kopieer(postgres, soort, kolommen, rijen[soort], ct);
            else await Voeg((SqliteConnection)db.Database.GetDbConnection(), transactie.GetDbTransaction(), soort, kolommen, rijen[soort], ct);
        }
        if (eigen is not null) await eigen.CommitAsync(ct);
        await db.Database.CloseConnectionAsync();
        return rijen.Values.Sum(r => r.Count);
    }

    private void Verzamel(Dictionary<IEntityType, List<object>> rijen, object rij)
    {
        var soort = db.Model.FindEntityType(rij.GetType()) ?? throw new InvalidOperationException($"{rij.GetType().Name} is no entity.");
        if (!rijen.TryGetValue(soort, out var lijst)) rijen[soort] = lijst = [];
        lijst.Add(rij);
        if (rij is IDoorzoekbaar ding) foreach (var deel in Zoekdeel.Van(ding)) Verzamel(rijen, deel);
        foreach (var navigatie in soort.GetNavigations().Where(n => n.IsCollection))
        {
            if (navigatie.GetGetter().GetClrValue(rij) is not IEnumerable<object> kinderen) continue;
            foreach (var kind in kinderen) Verzamel(rijen, kind);
        }
    }

    private static List<IEntityType> OudersEerst(IReadOnlyCollection<IEntityType> soorten)
    {
        var volgorde = new List<IEntityType>();
        void Bezoek(IEntityType soort)
        {
            if (volgorde.Contains(soort)) return;
            foreach (var ouder in soort.GetForeignKeys().Select(f => f.PrincipalEntityType).Where(o => o != soort && soorten.Contains(o))) Bezoek(ouder);
            volgorde.Add(soort);
        }
        foreach (var soort in soorten.OrderBy(s => s.Name, StringComparer.Ordinal)) Bezoek(soort);
        return volgorde;
    }

    private static async Task Kopieer(NpgsqlConnection verbinding, IEntityType soort, List<Kolom> kolommen, List<object> rijen, CancellationToken ct)
    {
        var namen = string.Join(", ", kolommen.Select(k => $"\"{k.Naam}\""));
        await using var schrijver = await verbinding.BeginBinaryImportAsync($"COPY \"{soort.GetTableName()}\" ({namen}) FROM STDIN (FORMAT BINARY)", ct);
        foreach (var rij in rijen)
        {
            await schrijver.StartRowAsync(ct);
            foreach (var kolom in kolommen)
            {
                if (kolom.Waarde(rij) is { } waarde) await schrijver.WriteAsync(waarde, kolom.Soort, ct);
                else await schrijver.WriteNullAsync(ct);
            }
        }
        await schrijver.CompleteAsync(ct);
    }

    private static async Task Voeg(SqliteConnection verbinding, DbTransaction transactie, IEntityType soort, List<Kolom> kolommen, List<object> rijen, CancellationToken ct)
    {
        await using var opdracht = verbinding.CreateCommand();
        opdracht.Transaction = (SqliteTransaction)transactie;
        var namen = string.Join(", ", kolommen.Select(k => $"\"{k.Naam}\""));
#pragma warning disable CA2100 // names from the model, never from a user
        opdracht.CommandText = $"INSERT INTO \"{soort.GetTableName()}\" ({namen}) VALUES ({string.Join(", ", kolommen.Select((_, i) => $"@p{i}"))})";
#pragma warning restore CA2100
        for (var i = 0; i < kolommen.Count; i++) opdracht.Parameters.Add(new SqliteParameter($"@p{i}", null));
        await opdracht.PrepareAsync(ct);
        foreach (var rij in rijen)
        {
            for (var i = 0; i < kolommen.Count; i++) opdracht.Parameters[i].Value = kolommen[i].Waarde(rij) ?? DBNull.Value;
            await opdracht.ExecuteNonQueryAsync(ct);
        }
    }

    private sealed class Kolom(IProperty eigenschap)
    {
        private readonly IClrPropertyGetter lezer = eigenschap.GetGetter();
        private readonly RelationalTypeMapping mapping = eigenschap.GetRelationalTypeMapping();

        public string Naam { get; } = eigenschap.GetColumnName();
        public string Soort => soort;
        private readonly string soort = eigenschap.GetRelationalTypeMapping().StoreType.Split('(')[0];

        public object? Waarde(object rij)
        {
            var waarde = lezer.GetClrValue(rij);
            return waarde is not null && mapping.Converter is { } omzetter ? omzetter.ConvertToProvider(waarde) : waarde;
        }
    }
}
