using Krijtlijn.Platform;

namespace Krijtlijn.Personeel;

internal sealed class PersoneelModule : Module;
