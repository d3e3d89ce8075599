using Xunit;

namespace Krijtlijn.Tests.Opzet;

/// <summary>The count of what no test sends can fail.</summary>
public sealed class DekkingTests
{
    [Fact]
    public void Tekort_Geplant_WordtGenoemd() => Assert.Equal(
        ["No test sends POST /a with success.", "No test sends POST /c with success.", "No test sends POST /b with something wrong.", "No test sends POST /c with something wrong."],
        Dekking.Tekort(["a", "b", "c"], ["b"], ["a"]));

    [Fact]
    public void Tekort_EenKnop_HoeftGeenFout() => Assert.Empty(Dekking.Tekort(["afmelden"], ["afmelden"], []));
}
