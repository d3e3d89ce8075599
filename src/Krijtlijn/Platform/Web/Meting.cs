using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Krijtlijn.Platform.Web;

/// <summary>
/// With the setting `meten=true` every response says in Server-Timing how long it took until its first byte and how many database commands it ran.
/// For measuring only; without the setting nothing of this is in the program's way.
/// </summary>
public static class Meting
{
    private static readonly AsyncLocal<Telling?> Lopend = new();

    public static void Registreer(IServiceCollection services, IConfiguration configuratie)
    {
        if (configuratie.GetValue<bool>("meten")) services.AddSingleton<Opdrachtteller>();
    }

    public static void UseMeting(this IApplicationBuilder app)
    {
        if (app.ApplicationServices.GetService<Opdrachtteller>() is null) return;
        app.Use((context, next) =>
        {
            var (telling, begin) = (Lopend.Value = new Telling(), Stopwatch.GetTimestamp());
            context.Response.OnStarting(() =>
            {
                context.Response.Headers["Server-Timing"] = string.Create(CultureInfo.InvariantCulture,
                    $"app;dur={Stopwatch.GetElapsedTime(begin).TotalMilliseconds:0.00}, db;dur={telling.Duur.TotalMilliseconds:0.00};desc=\"{telling.Aantal}\"");
                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    private sealed class Telling
    {
        private long ticks;
        private int aantal;

        public int Aantal => aantal;
        public TimeSpan Duur => new(ticks);

        public void Voeg(TimeSpan duur)
        {
            Interlocked.Increment(ref aantal);
            Interlocked.Add(ref ticks, duur.Ticks);
        }
    }

    /// <summary>Counts the database commands of the request that runs them.</summary>
    public sealed class Opdrachtteller : DbCommandInterceptor
    {
        public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result) => Tel(eventData, result);

        public override object? ScalarExecuted(DbCommand command, CommandExecutedEventData eventData, object? result) => Tel(eventData, result);

        public override int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result) => Tel(eventData, result);

        public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default) => new(Tel(eventData, result));

        public override ValueTask<object?> ScalarExecutedAsync(DbCommand command, CommandExecutedEventData eventData, object? result, CancellationToken cancellationToken = default) => new(Tel(eventData, result));

        public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default) => new(Tel(eventData, result));

        private static T Tel<T>(CommandExecutedEventData opdracht, T uitkomst)
        {
            Lopend.Value?.Voeg(opdracht.Duration);
            return uitkomst;
        }
    }
}
