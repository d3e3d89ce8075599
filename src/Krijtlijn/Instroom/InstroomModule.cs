using Krijtlijn.Platform;

namespace Krijtlijn.Instroom;

internal sealed class InstroomModule : Module;
