using Krijtlijn.Platform;

namespace Krijtlijn.Scholen;

internal sealed class ScholenModule : Module;
