using Krijtlijn.Platform;

namespace Krijtlijn.Toewijzingen;

internal sealed class ToewijzingenModule : Module;
