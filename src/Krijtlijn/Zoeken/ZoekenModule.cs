using Krijtlijn.Platform;

namespace Krijtlijn.Zoeken;

internal sealed class ZoekenModule : Module;
