using System.CommandLine;
using System.CommandLine.Parsing;

namespace Krijtlijn.Platform.Commands;

/// <summary>What is wrong with a command line, in Dutch.</summary>
internal static class Opdrachtfouten
{
    // What people get wrong most, in their own language; anything rarer as the parser says it.
    public static IEnumerable<string> Van(ParseResult gelezen)
    {
        var (opdracht, gegeven) = (gelezen.CommandResult.Command, gelezen.CommandResult);
        var ontbrekend = opdracht.Arguments.Where(a => a.Arity.MinimumNumberOfValues > (gegeven.GetResult(a)?.Tokens.Count ?? 0)).Select(a => a.Name).ToList();
        if (gelezen.UnmatchedTokens is { Count: > 0 } onbekend) return onbekend.Select(o => $"Onbekend: {o}");
        if (opdracht.Subcommands.Count > 0 && gelezen.Errors.All(f => f.SymbolResult is CommandResult)) return [$"Zeg wat u wilt doen: {string.Join(", ", opdracht.Subcommands.Select(o => o.Name))}."];
        return ontbrekend.Count > 0 ? ontbrekend.Select(naam => $"Er ontbreekt: {naam}") : gelezen.Errors.Select(Tekst).Distinct();
    }

    private static string Tekst(ParseError fout) => fout.SymbolResult is not OptionResult gegeven ? fout.Message : gegeven.Tokens switch
    {
        [] => $"Na {gegeven.Option.Name} ontbreekt een waarde.",
        [var waarde] when gegeven.Option.ValueType == typeof(int) && !int.TryParse(waarde.Value, out _) => $"\"{waarde.Value}\" na {gegeven.Option.Name} is geen geheel getal.",
        [_] => fout.Message,
        _ => $"{gegeven.Option.Name} staat er meer dan één keer.",
    };
}
