using ClinicSite.Text;

namespace ClinicSite.Tests.Text;

public class SourceTextTests
{
    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(2, 1, 3)]
    [InlineData(3, 2, 1)]
    [InlineData(6, 3, 1)]
    [InlineData(99, 3, 3)]
    public void An_offset_becomes_a_line_and_a_column(int offset, int line, int column) =>
        Assert.Equal((line, column), new SourceText("a.md", "ab\ncd\nef").PositionOf(offset));

    [Fact]
    public void A_line_comes_without_its_ending() =>
        Assert.Equal("cd", new SourceText("a.md", "ab\r\ncd\r\nef").GetLine(2).ToString());

    [Fact]
    public void The_caret_never_leaves_its_line() =>
        Assert.Equal(2, new SourceText("a.md", "ab\ncd\nef").LocationOf(3, 5).Length);
}
