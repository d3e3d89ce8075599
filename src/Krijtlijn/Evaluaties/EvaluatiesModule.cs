using Krijtlijn.Platform;

namespace Krijtlijn.Evaluaties;

internal sealed class EvaluatiesModule : Module;
