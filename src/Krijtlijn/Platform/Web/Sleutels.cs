using System.Xml.Linq;
using Krijtlijn.Platform.Database;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.Options;

namespace Krijtlijn.Platform.Web;

/// <summary>A key that protects cookies and links; in the database, so that several processes and a restored backup share them.</summary>
public sealed class Sleutel : ILoodgieterij
{
    private Sleutel() { }

    public Sleutel(string naam, string xml, DateTime gemaaktOp) => (Naam, Xml, GemaaktOp) = (naam, xml, gemaaktOp);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public string Naam { get; private set; } = "";
    public string Xml { get; private set; } = "";
    public DateTime GemaaktOp { get; private set; }
}

internal sealed class SleutelMapping : IEntityTypeConfiguration<Sleutel>
{
    public void Configure(EntityTypeBuilder<Sleutel> builder)
    {
        builder.ToTable("sleutel");
        builder.Property(s => s.Naam).HasMaxLength(120);
    }
}

/// <summary>Keeps the data-protection keys in the table sleutel.</summary>
internal sealed class Sleutelbewaring(IServiceScopeFactory bereiken, TimeProvider tijd) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var bereik = bereiken.CreateScope();
        var db = bereik.ServiceProvider.GetRequiredService<KrijtlijnDb>();
        return [.. db.Set<Sleutel>().AsNoTracking().OrderBy(s => s.GemaaktOp).Select(s => s.Xml).AsEnumerable().Select(x => XElement.Parse(x))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var bereik = bereiken.CreateScope();
        var db = bereik.ServiceProvider.GetRequiredService<KrijtlijnDb>();
        db.Add(new Sleutel(friendlyName, element.ToString(SaveOptions.DisableFormatting), tijd.GetUtcNow().UtcDateTime));
        db.SaveChanges();
    }
}

internal static class Sleutelregistratie
{
    public static void AddSleutels(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("Krijtlijn");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(sp =>
            new ConfigureOptions<KeyManagementOptions>(o => o.XmlRepository = new Sleutelbewaring(sp.GetRequiredService<IServiceScopeFactory>(), sp.GetRequiredService<TimeProvider>())));
    }
}
