using Krijtlijn.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Voorbeeld;

/// <summary>Says that somebody started this database empty on purpose: it never gets the example by itself. There is one, or none.</summary>
public sealed class LeegBegin : ILoodgieterij
{
    private LeegBegin() { }

    public LeegBegin(DateTime nu) => Sinds = nu;

    public int Id { get; private set; } = 1;
    public DateTime Sinds { get; private set; }
}

internal sealed class LeegBeginMapping : IEntityTypeConfiguration<LeegBegin>
{
    public void Configure(EntityTypeBuilder<LeegBegin> builder)
    {
        builder.ToTable("leeg_begin");
        builder.Property(b => b.Id).ValueGeneratedNever();
    }
}
