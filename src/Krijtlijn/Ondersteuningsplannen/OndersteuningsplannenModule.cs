using Krijtlijn.Platform;

namespace Krijtlijn.Ondersteuningsplannen;

internal sealed class OndersteuningsplannenModule : Module;
