using Krijtlijn.Toewijzingen;
using Xunit;

namespace Krijtlijn.Tests.Toewijzingen;

/// <summary>R32: the room left in a week is what is not taken at the fullest moment.</summary>
public sealed class WeekbelastingTests
{
    private static readonly DateOnly Begin = new(2026, 9, 1), Helft = new(2027, 1, 31), Einde = new(2027, 8, 31);

    [Fact]
    public void Piek_Opeenvolgend_TeltNietOp() =>
        Assert.Equal(90, Weekbelasting.Piek([new(90, Begin, Helft), new(60, Helft.AddDays(1), Einde)], Begin));

    [Fact]
    public void Piek_Overlappend_TeltOp() =>
        Assert.Equal(150, Weekbelasting.Piek([new(90, Begin, Helft), new(60, Helft, Einde)], Begin));

    [Fact]
    public void Piek_WatVoorbijIs_TeltNiet_EnZonderEindeLooptHetDoor() =>
        Assert.Equal(60, Weekbelasting.Piek([new(90, Begin, Helft), new(60, Begin, null)], Helft.AddDays(1)));

    [Fact]
    public void Piek_LaterDanVandaag_TeltMee() =>
        Assert.Equal(120, Weekbelasting.Piek([new(30, Begin, null), new(90, Helft, Einde)], Begin));

    [Fact]
    public void Piek_Niets_IsNul() => Assert.Equal(0, Weekbelasting.Piek([], Begin));
}
