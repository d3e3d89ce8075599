using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Netwerken;

/// <summary>The dated facts about a network, each in its own table.</summary>
internal sealed class NetwerkfeitenMapping :
    IEntityTypeConfiguration<Deelteam>, IEntityTypeConfiguration<Deelteamlid>, IEntityTypeConfiguration<Partnerschap>, IEntityTypeConfiguration<Typeaanbod>,
    IEntityTypeConfiguration<Middelenoverdracht>, IEntityTypeConfiguration<Samenwerking>, IEntityTypeConfiguration<Regiogemeente>, IEntityTypeConfiguration<Netwerkregels>
{
    public void Configure(EntityTypeBuilder<Deelteam> builder)
    {
        builder.ToTable("deelteam");
        builder.Property(d => d.Naam).HasMaxLength(Deelteam.NaamLengte);
        Van<Netwerk>(builder, nameof(Deelteam.NetwerkId));
    }

    public void Configure(EntityTypeBuilder<Deelteamlid> builder)
    {
        builder.ToTable("deelteamlid");
        Van<Netwerk>(builder, nameof(Deelteamlid.NetwerkId));
        Van<Deelteam>(builder, nameof(Deelteamlid.DeelteamId));
        Van<Instelling>(builder, nameof(Deelteamlid.InstellingId));
    }

    public void Configure(EntityTypeBuilder<Partnerschap> builder)
    {
        builder.ToTable("partnerschap");
        Van<Netwerk>(builder, nameof(Partnerschap.NetwerkId));
        Van<Instelling>(builder, nameof(Partnerschap.SchoolId));
        Van<Instelling>(builder, nameof(Partnerschap.PartnerschoolId));
    }

    public void Configure(EntityTypeBuilder<Typeaanbod> builder)
    {
        builder.ToTable("typeaanbod");
        Van<Instelling>(builder, nameof(Typeaanbod.InstellingId));
    }

    public void Configure(EntityTypeBuilder<Middelenoverdracht> builder)
    {
        builder.ToTable("middelenoverdracht");
        Van<Netwerk>(builder, nameof(Middelenoverdracht.NetwerkId));
        Van<Netwerk>(builder, nameof(Middelenoverdracht.NaarNetwerkId));
        Van<Instelling>(builder, nameof(Middelenoverdracht.SchoolId));
    }

    public void Configure(EntityTypeBuilder<Samenwerking> builder)
    {
        builder.ToTable("samenwerking");
        Van<Netwerk>(builder, nameof(Samenwerking.NetwerkId));
        Van<Netwerk>(builder, nameof(Samenwerking.MetNetwerkId));
    }

    public void Configure(EntityTypeBuilder<Regiogemeente> builder)
    {
        builder.ToTable("regiogemeente");
        builder.Property(r => r.Gemeente).HasMaxLength(Vestigingsplaats.GemeenteLengte);
        Van<Netwerk>(builder, nameof(Regiogemeente.NetwerkId));
    }

    public void Configure(EntityTypeBuilder<Netwerkregels> builder)
    {
        builder.ToTable("netwerkregels");
        builder.Ignore(r => r.WerkversiesVanaf).Ignore(r => r.IndienenVanaf);
        Van<Netwerk>(builder, nameof(Netwerkregels.NetwerkId));
    }

    private static void Van<TWaarvan>(EntityTypeBuilder builder, string sleutel) where TWaarvan : class
    {
        builder.HasOne(typeof(TWaarvan)).WithMany().HasForeignKey(sleutel).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(sleutel);
    }
}
