using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Krijtlijn.Bench;

/// <summary>Times the division of means over schools in this process, with BenchmarkDotNet: no web, no database, the figures already in memory.</summary>
internal static class Verdeelmeting
{
    public static int Voer(Opties opties)
    {
        var config = ManualConfig.CreateEmpty().WithArtifactsPath(opties.Tekst("uit") ?? Path.Combine(Path.GetTempPath(), "verdelen")).WithOptions(ConfigOptions.DisableLogFile)
            .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance)).AddDiagnoser(MemoryDiagnoser.Default).AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Statistics, DefaultColumnProviders.Metrics)
            .AddColumn(StatisticColumn.Median, StatisticColumn.Min, StatisticColumn.Max, StatisticColumn.P95).WithCultureInfo(CultureInfo.InvariantCulture).AddExporter(MarkdownExporter.GitHub).AddLogger(new StreamLogger(new StreamWriter(Console.OpenStandardError()) { AutoFlush = true }));
        var samenvatting = BenchmarkRunner.Run<Verdeelproef>(config);
        MarkdownExporter.GitHub.ExportToLog(samenvatting, ConsoleLogger.Ascii);
        return samenvatting.HasCriticalValidationErrors || samenvatting.Reports.Any(r => !r.Success) ? 1 : 0;
    }
}
