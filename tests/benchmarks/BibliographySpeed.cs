using System.Diagnostics;
using System.Globalization;
using ClinicSite.Citations;
using ClinicSite.Diagnostics;
using ClinicSite.Text;

namespace ClinicSite.Benchmarks;

/// <summary>How long a bibliography takes to read in each form, and to be checked.</summary>
internal static class BibliographySpeed
{
    private const int Rounds = 3;

    public static int Measure(int count)
    {
        foreach (var (path, text) in Files(count))
        {
            var (best, items, faults) = (TimeSpan.MaxValue, 0, 0);
            for (var round = 0; round < Rounds; round++)
            {
                var watch = Stopwatch.StartNew();
                var bag = new DiagnosticBag();
                items = BibliographyReader.Read(new SourceText(path, text), bag).Count;
                faults = bag.Count;
                if (watch.Elapsed < best) best = watch.Elapsed;
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path,-10} {text.Length / 1e6,6:0.0} MB {items,7} entries {faults} faults {best.TotalSeconds,7:0.000} s"));
        }

        return 0;
    }

    private static IEnumerable<(string Path, string Text)> Files(int count)
    {
        string All(Func<int, string> entry, string separator) => string.Join(separator, Enumerable.Range(0, count).Select(entry));
        yield return ("refs.json", "[" + All(n => $$"""{"id": "k{{n}}", "type": "article-journal", "title": "A title about <i>pain</i> {{n}}", "author": [{"family": "Family{{n % 977}}", "given": "Anna B."}, {"family": "Müller", "given": "Q."}, {"family": "Yu", "given": "X."}], "container-title": "Pain", "issued": {"date-parts": [[2019, 3]]}, "volume": 1, "page": "1-9", "DOI": "10.1000/x{{n}}"}""", ",\n") + "]");
        yield return ("refs.yml", All(n => $"- id: k{n}\n  type: article-journal\n  title: \"A title about <i>pain</i> {n}\"\n  author:\n  - family: Family{n % 977}\n    given: Anna B.\n  - family: Müller\n    given: Q.\n  - family: Yu\n    given: X.\n  container-title: Pain\n  issued: 2019-03\n  volume: 1\n  page: 1-9\n  DOI: 10.1000/x{n}\n", ""));
        yield return ("refs.bib", All(n => $"@article{{k{n},\n  author = {{Family{n % 977}, Anna B. and M{{\\\"u}}ller, Q. and Yu, X.}},\n  title = {{A title about \\textit{{pain}} {n}}},\n  journal = {{Pain}}, year = 2019, month = mar, volume = 1, pages = {{1--9}}, doi = {{10.1000/x{n}}}\n}}\n", "\n"));
        yield return ("refs.ris", All(n => $"TY  - JOUR\nAU  - Family{n % 977}, Anna B.\nAU  - Müller, Q.\nAU  - Yu, X.\nTI  - A title about <i>pain</i> {n}\nJO  - Pain\nPY  - 2019\nDA  - 2019/03//\nVL  - 1\nSP  - 1\nEP  - 9\nDO  - 10.1000/x{n}\nER  - \n", "\n"));
        yield return ("refs.nbib", All(n => $"PMID- {n + 1}\nDP  - 2019 Mar\nTI  - A title about pain {n} that goes on\n      in a second line.\nPG  - 1-9\nLID - 10.1000/x{n} [doi]\nAB  - {new string('a', 1500)}\nFAU - Family{n % 977}, Anna B\nAU  - Family{n % 977} AB\nFAU - Muller, Q\nAU  - Muller Q\nJT  - Pain\nVI  - 1\n", "\n"));
    }
}
