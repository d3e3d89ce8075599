using Krijtlijn.Platform.Commands;

return await new Programma(Krijtlijn.Platform.Modules.Alle).Voer(args.Length == 0 ? ["start"] : args);

/// <summary>Entry point, public so that tests can host the application.</summary>
public partial class Program;
