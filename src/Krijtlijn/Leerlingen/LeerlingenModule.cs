using Krijtlijn.Platform;

namespace Krijtlijn.Leerlingen;

internal sealed class LeerlingenModule : Module;
