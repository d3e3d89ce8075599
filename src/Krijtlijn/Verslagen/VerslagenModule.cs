using Krijtlijn.Platform;

namespace Krijtlijn.Verslagen;

internal sealed class VerslagenModule : Module;
