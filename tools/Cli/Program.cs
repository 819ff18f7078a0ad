using ClinicSite.Build;
using ClinicSite.Theme;
var r = BuildSession.Run(new BuildOptions { SiteDirectory = ".", OutputDirectory = "output", Theme = new ClinicTheme(), Today = new DateOnly(2026, 11, 22) });
foreach (var d in r.Diagnostics) Console.WriteLine($"{d.Location}: {d.Severity} {d.Descriptor.Id}: {d.Message} | {d.Hint}");
foreach (var (s, t) in r.Stages) Console.WriteLine($"{s} {t.TotalMilliseconds:0}");
Console.WriteLine($"{r.Succeeded} {r.Written} {r.Rendered.Count}");
return 0;
