using System.Text;
using ClinicSite.Reporting;
using ClinicSite.Reporting.Json;

namespace ClinicSite.Tests;

public class JsonReportTests
{
    [Fact]
    public void The_report_has_the_agreed_form() => Assert.Equal(
        """
        {
          "tool": {
            "name": "ClinicSite",
            "version": "0.1.0"
          },
          "passed": false,
          "checks": [
            {
              "id": "links",
              "status": "ran",
              "pages": 2,
              "elapsedMs": 1250
            }
          ],
          "findings": [
            {
              "id": "CLN4001",
              "severity": "error",
              "message": "The link to “clustr.md” leads nowhere.",
              "hint": "Correct the address.",
              "helpUrl": "tools/docs/rules/CLN4001.md",
              "wcag": [],
              "source": {
                "file": "input/conditions/migraine.md",
                "line": 4,
                "column": 5
              },
              "pages": [],
              "occurrences": 1,
              "fingerprint": "FINGERPRINT"
            },
            {
              "id": "axe:image-alt",
              "severity": "warning",
              "message": "Images must have alternative text.",
              "hint": "",
              "helpUrl": "https://help.example/image-alt",
              "wcag": [
                "1.1.1"
              ],
              "source": null,
              "pages": [
                {
                  "page": "p001/index.html",
                  "line": 8,
                  "column": 5,
                  "selector": "img",
                  "views": [
                    "phone"
                  ]
                }
              ],
              "occurrences": 1,
              "fingerprint": "FINGERPRINT"
            }
          ],
          "suppressed": []
        }

        """, Fingerprintless(Json(Samples.Report(Samples.Ran("links", Samples.InHeader(1), Samples.InMarkdown)))));

    [Theory]
    [InlineData(false, false, 0)]
    [InlineData(true, false, 1)]
    [InlineData(true, true, 3)]
    public void A_check_that_did_not_run_comes_before_errors(bool error, bool missing, int exitCode)
    {
        var report = CheckReport.From([Samples.Ran("links", error ? [Samples.InMarkdown] : [])], missing ? ["links", "browser"] : ["links"]);
        Assert.Equal((exitCode, exitCode == 0), (report.ExitCode, report.Passed));
    }

    [Fact]
    public void The_file_is_written_whole()
    {
        var folder = Directory.CreateTempSubdirectory("clinicsite").FullName;
        var path = Path.Combine(folder, "new", "report.json");
        JsonReport.Write(Samples.Report(Samples.Ran("links")), path);
        Assert.Equal(Json(Samples.Report(Samples.Ran("links"))), File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
        Directory.Delete(folder, recursive: true);
    }

    private static string Json(CheckReport report)
    {
        var stream = new MemoryStream();
        JsonReport.Write(report, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Fingerprintless(string json) =>
        System.Text.RegularExpressions.Regex.Replace(json, "\"[0-9a-f]{20}\"", "\"FINGERPRINT\"");
}
