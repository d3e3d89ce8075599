using Krijtlijn.Platform;

namespace Krijtlijn.Inzet;

internal sealed class InzetModule : Module;
