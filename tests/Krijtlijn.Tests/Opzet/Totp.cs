using System.Globalization;
using System.Net;
using System.Security.Cryptography;

namespace Krijtlijn.Tests.Opzet;

/// <summary>What the app on somebody's telephone shows (RFC 6238: SHA-1, 30 seconds, six digits). The browser tests use it too.</summary>
internal static class Totp
{
    /// <param name="base32">The key as the page shows it, spaces allowed.</param>
    public static string Code(string base32)
    {
        var bits = string.Concat(base32.Replace(" ", "", StringComparison.Ordinal).TrimEnd('=').Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(char.ToUpperInvariant(c), StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var sleutel = Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2)).ToArray();
        var stap = BitConverter.GetBytes(IPAddress.HostToNetworkOrder(DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30));
#pragma warning disable CA5350 // The standard prescribes SHA-1.
        var hash = HMACSHA1.HashData(sleutel, stap);
#pragma warning restore CA5350
        var plaats = hash[^1] & 0xf;
        var getal = ((hash[plaats] & 0x7f) << 24) | (hash[plaats + 1] << 16) | (hash[plaats + 2] << 8) | hash[plaats + 3];
        return (getal % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }
}
