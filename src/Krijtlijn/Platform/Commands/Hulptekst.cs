using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Krijtlijn.Platform.Commands;

/// <summary>The text of --help in Dutch; the parser knows no Dutch of its own.</summary>
internal sealed class Hulptekst : SynchronousCommandLineAction
{
    private static readonly (string Engels, string Nederlands)[] Woorden =
    [
        ("Description:", "Beschrijving:"), ("Usage:", "Gebruik:"), ("Arguments:", "Argumenten:"), ("Options:", "Opties:"), ("Commands:", "Werkwoorden:"),
        ("[options]", "[opties]"), ("[command]", "[werkwoord]"), ("[default: ", "[standaard: "),
    ];

    private readonly HelpAction engels;

    // Who asks for help need not have typed the rest right.
    public override bool ClearsParseErrors => true;

    private Hulptekst(HelpAction engels) => this.engels = engels;

    public static void Vertaal(RootCommand wortel)
    {
        foreach (var optie in wortel.Options)
        {
            if (optie is VersionOption) optie.Description = "Toon de versie";
            if (optie is not HelpOption { Action: HelpAction engels }) continue;
            optie.Description = "Toon deze uitleg";
            optie.Action = new Hulptekst(engels);
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        var (instelling, uit, tekst) = (parseResult.InvocationConfiguration, parseResult.InvocationConfiguration.Output, new StringWriter());
        instelling.Output = tekst;
        var code = engels.Invoke(parseResult);
        instelling.Output = uit;
        uit.Write(Woorden.Aggregate(tekst.ToString(), (t, w) => t.Replace(w.Engels, w.Nederlands, StringComparison.Ordinal)));
        return code;
    }
}
