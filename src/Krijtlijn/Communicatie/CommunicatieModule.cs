using Krijtlijn.Platform;

namespace Krijtlijn.Communicatie;

internal sealed class CommunicatieModule : Module;
