using System.Globalization;
using ClinicSite.Benchmarks;

switch (args)
{
    case ["corpus", var folder, var count]:
        Corpus.Write(folder, int.Parse(count, CultureInfo.InvariantCulture));
        return 0;
    case ["edit", var site, var output]:
        return EditLatency.Measure(site, output);
    case ["references", var count]:
        return BibliographySpeed.Measure(int.Parse(count, CultureInfo.InvariantCulture));
    case ["citations", var count]:
        return CitationSpeed.Measure(int.Parse(count, CultureInfo.InvariantCulture));
    case ["integrity", var count]:
        return IntegritySpeed.Measure(int.Parse(count, CultureInfo.InvariantCulture));
    case ["editorial", var count]:
        return EditorialSpeed.Measure(int.Parse(count, CultureInfo.InvariantCulture));
    case ["act", var folder]:
        return await ActCorpus.MeasureAsync(folder, Path.Combine("tools", "docs", "act-mapping.json"));
    case ["cases", var folder]:
        return StaticCases.Write(folder);
    case ["static", var what]:
        return await StaticSpeed.MeasureAsync(what, "all");
    case ["static", var what, var ids]:
        return await StaticSpeed.MeasureAsync(what, ids);
    default:
        Console.Error.WriteLine("Usage: corpus FOLDER PAGES | edit SITE OUTPUT | references ENTRIES | citations PAGES | integrity ENTRIES | editorial PAGES | act FOLDER | cases FOLDER | static FOLDER|PAGES [CHECKS]");
        return 2;
}
