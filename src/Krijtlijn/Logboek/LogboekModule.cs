using Krijtlijn.Platform;

namespace Krijtlijn.Logboek;

internal sealed class LogboekModule : Module;
