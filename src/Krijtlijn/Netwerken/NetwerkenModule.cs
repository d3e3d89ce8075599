using Krijtlijn.Platform;

namespace Krijtlijn.Netwerken;

internal sealed class NetwerkenModule : Module;
