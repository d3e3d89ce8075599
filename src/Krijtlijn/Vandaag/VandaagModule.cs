using Krijtlijn.Platform;

namespace Krijtlijn.Vandaag;

internal sealed class VandaagModule : Module;
