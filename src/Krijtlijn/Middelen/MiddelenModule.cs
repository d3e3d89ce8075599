using Krijtlijn.Platform;

namespace Krijtlijn.Middelen;

internal sealed class MiddelenModule : Module;
