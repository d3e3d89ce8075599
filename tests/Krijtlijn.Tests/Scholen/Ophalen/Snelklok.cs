using System.Collections.Concurrent;
using Krijtlijn.Tests.Opzet;

namespace Krijtlijn.Tests.Scholen.Ophalen;

/// <summary>A clock on which every wait is over at once: it notes how long it should have been and moves on by as much.</summary>
internal sealed class Snelklok : TimeProvider
{
    private long verschoven;

    public ConcurrentQueue<TimeSpan> Wachttijden { get; } = [];

    public override DateTimeOffset GetUtcNow() => Testklok.Begin + TimeSpan.FromTicks(Interlocked.Read(ref verschoven));

    public void Vooruit(TimeSpan duur) => Interlocked.Add(ref verschoven, duur.Ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime != Timeout.InfiniteTimeSpan)
        {
            Wachttijden.Enqueue(dueTime);
            Vooruit(dueTime);
            ThreadPool.QueueUserWorkItem(_ => callback(state));
        }
        return new Gedaan();
    }

    private sealed class Gedaan : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => false;
        public void Dispose() { }
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
