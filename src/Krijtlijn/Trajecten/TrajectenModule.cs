using Krijtlijn.Platform;

namespace Krijtlijn.Trajecten;

internal sealed class TrajectenModule : Module;
