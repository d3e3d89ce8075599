using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Krijtlijn.Tests.Opzet;

/// <summary>
/// Lets somebody else go first: right before the next save that adds a record of the kind, in the network, it does something else and waits for it. So two people save at the same instant, every time.
/// </summary>
public sealed class Voordringer<T> : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable where T : class
{
    private readonly Guid netwerkId;
    private readonly Func<Task> eerst;
    private readonly List<IDisposable> abonnementen = [];
    private int gedaan;

    public Voordringer(Guid netwerkId, Func<Task> eerst)
    {
        (this.netwerkId, this.eerst) = (netwerkId, eerst);
        abonnementen.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public bool IsGedaan => gedaan > 0;

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore") abonnementen.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key != CoreEventId.SaveChangesStarting.Name || value.Value is not DbContextEventData { Context: { } context }) return;
        if (!context.ChangeTracker.Entries<T>().Any(e => e.State == EntityState.Added && (Guid)e.Property("NetwerkId").CurrentValue! == netwerkId) || Interlocked.Exchange(ref gedaan, 1) == 1) return;
        Task.Run(eerst).GetAwaiter().GetResult();
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose() => abonnementen.ForEach(a => a.Dispose());
}
