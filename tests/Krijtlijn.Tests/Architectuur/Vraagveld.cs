using System.Reflection;
using Krijtlijn.Tests.Opzet;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Krijtlijn.Tests.Architectuur;

/// <summary>Something a page reads from after the question mark of its address, and the values nobody should send there.</summary>
internal sealed record Vraagveld(string Naam, Type Soort)
{
    private static readonly string[] Teksten = ["2000-2001", "2022-2023", "2099-2100", "2100-2101", "9999-10000", "%00", "a%00b", new string('9', 3000)];
    private static readonly string[] Getallen = ["2147483647", "100000000", "-1", "-2147483648", "99999999999"];
    private static readonly string[] Dagen = ["0001-01-01", "1900-01-01", "2099-12-31", "9999-12-31", "gisteren"];
    private static readonly string[] Keuzes = ["99", "onzin"];

    public IReadOnlyList<string> Dwaas => Kern switch
    {
        var k when k == typeof(string) => Teksten,
        var k when k == typeof(int) => Getallen,
        var k when k == typeof(DateOnly) => Dagen,
        _ => Keuzes,
    };

    private Type Kern => Nullable.GetUnderlyingType(Soort) ?? Soort;

    /// <summary>What each page reads from its query, by its template.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<Vraagveld>>> Alle(Toepassing toepassing)
    {
        var lader = toepassing.Diensten.GetRequiredService<PageLoader>();
        Dictionary<string, IReadOnlyList<Vraagveld>> velden = [];
        foreach (var eindpunt in toepassing.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (eindpunt.Metadata.GetMetadata<PageActionDescriptor>() is not { } beschrijving) continue;
            var pagina = await lader.LoadAsync(beschrijving, eindpunt.Metadata);
            var sjabloon = eindpunt.RoutePattern.RawText!.Trim('/');
            var inHetPad = eindpunt.RoutePattern.Parameters.Select(p => p.Name).ToList();
            velden[sjabloon] = [.. Van(pagina).DistinctBy(v => v.Naam.ToLowerInvariant()).Where(v => !inHetPad.Contains(v.Naam, StringComparer.OrdinalIgnoreCase))];
        }
        return velden;
    }

    private static IEnumerable<Vraagveld> Van(CompiledPageActionDescriptor pagina) => pagina.BoundProperties.OfType<PageBoundPropertyDescriptor>().Where(p => IsVanGet(p.Property)).Select(p => (p.Name, p.BindingInfo, p.ParameterType))
        .Concat(pagina.HandlerMethods.Where(h => h.HttpMethod.Equals("GET", StringComparison.OrdinalIgnoreCase)).SelectMany(h => h.Parameters).Select(p => (p.Name, p.BindingInfo, p.ParameterType)))
        .Where(p => p.BindingInfo?.BindingSource != BindingSource.Path)
        .SelectMany(p => IsEnkel(p.ParameterType) ? [new Vraagveld(p.BindingInfo?.BinderModelName ?? p.Name, p.ParameterType)] : Delen(p.ParameterType));

    private static bool IsVanGet(PropertyInfo eigenschap) => eigenschap.GetCustomAttribute<BindPropertyAttribute>() is { SupportsGet: true } || eigenschap.GetCustomAttribute<FromQueryAttribute>() is not null;

    private static IEnumerable<Vraagveld> Delen(Type soort) => soort.GetProperties().Where(p => p.CanWrite)
        .Select(p => new Vraagveld(p.GetCustomAttribute<FromQueryAttribute>()?.Name ?? p.Name, p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(List<>) ? p.PropertyType.GetGenericArguments()[0] : p.PropertyType));

    private static bool IsEnkel(Type soort) => (Nullable.GetUnderlyingType(soort) ?? soort) is var echt && (echt.IsPrimitive || echt.IsEnum || echt == typeof(string) || echt == typeof(Guid) || echt == typeof(DateOnly));
}
