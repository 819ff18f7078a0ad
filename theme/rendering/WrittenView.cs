using System.Text.Encodings.Web;
using ClinicSite.Rendering;

namespace ClinicSite.Theme.Rendering;

/// <summary>A view that needs no tree, because it is finished already, or because there is so much of it.</summary>
public abstract class WrittenView : View
{
    /// <summary>Writes it.</summary>
    /// <param name="output">Takes the HTML.</param>
    /// <param name="encoder">For what is not HTML yet.</param>
    internal abstract void Write(TextBuffer output, HtmlEncoder encoder);
}
