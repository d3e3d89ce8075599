using Krijtlijn.Platform;

namespace Krijtlijn.Aanmeldingen;

internal sealed class AanmeldingenModule : Module;
