using Krijtlijn.Platform;

namespace Krijtlijn.Voorbeeld;

internal sealed class VoorbeeldModule : Module;
