using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Krijtlijn.Tests.Opzet;

/// <summary>
/// Counts the database commands of pages, so that a list that starts asking once per row is seen. Other tests run at the same time: only contexts
/// that asked for the given network, school or other id count.
/// </summary>
public sealed class Vragenteller : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly Guid kenmerk;
    private readonly ConcurrentDictionary<Guid, ConcurrentQueue<string>> perContext = new();
    private readonly ConcurrentDictionary<Guid, bool> vanDezeTest = new();
    private readonly List<IDisposable> abonnementen = [];

    public Vragenteller(Guid kenmerk)
    {
        this.kenmerk = kenmerk;
        abonnementen.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>The commands of the context that asked most.</summary>
    public IReadOnlyList<string> Meeste => [.. perContext.Where(c => vanDezeTest.ContainsKey(c.Key)).Select(c => c.Value).MaxBy(c => c.Count) ?? []];

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore") abonnementen.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key != RelationalEventId.CommandExecuted.Name || value.Value is not CommandExecutedEventData { Context: { } context } gegevens) return;
        perContext.GetOrAdd(context.ContextId.InstanceId, _ => []).Enqueue(gegevens.Command.CommandText);
        if (gegevens.Command.Parameters.Cast<System.Data.Common.DbParameter>().Any(p => string.Equals(p.Value?.ToString(), kenmerk.ToString(), StringComparison.OrdinalIgnoreCase)))
            vanDezeTest[context.ContextId.InstanceId] = true;
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose() => abonnementen.ForEach(a => a.Dispose());
}
