namespace ClinicSite.Reporting.Html;

/// <summary>The report's look: the house's linen and fern, in light, dark and on paper.</summary>
internal static class ReportStyle
{
    public const string Sheet =
        """
        :root {
          color-scheme: light dark;
          --paper: light-dark(oklch(.965 .01 100), oklch(.185 .012 165));
          --card: light-dark(oklch(.985 .006 100), oklch(.225 .015 165));
          --sunken: light-dark(oklch(.935 .014 112), oklch(.155 .01 165));
          --ink: light-dark(oklch(.27 .028 165), oklch(.865 .018 120));
          --ink-2: light-dark(oklch(.375 .028 165), oklch(.77 .022 135));
          --rule: light-dark(oklch(.85 .016 130), oklch(.335 .02 165));
          --edge: light-dark(oklch(.55 .03 160), oklch(.57 .03 160));
          --link: light-dark(oklch(.385 .064 165), oklch(.835 .08 165));
          --error: light-dark(oklch(.415 .135 25), oklch(.72 .13 25));
          --warning: light-dark(oklch(.56 .105 68), oklch(.74 .09 80));
          --note: light-dark(oklch(.385 .064 165), oklch(.72 .06 165));
        }
        * { box-sizing: border-box; }
        body {
          max-inline-size: 66rem;
          margin-inline: auto;
          padding: clamp(1rem, 4vw, 2.5rem);
          background: var(--paper);
          color: var(--ink);
          font: 1.0625rem/1.6 system-ui, "Segoe UI", Roboto, sans-serif;
          text-wrap: pretty;
          overflow-wrap: anywhere;
        }
        h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
        h1 { margin-block: 0 .5rem; font: 600 clamp(1.75rem, 1.5rem + 1.4vw, 2.5rem)/1.2 ui-serif, Charter, "Iowan Old Style", Georgia, serif; }
        h2 { margin-block: 3rem .5rem; font-size: 1.5rem; }
        h3 { margin: 0 0 .5rem; font-size: 1.125rem; }
        p { margin-block: 0 .75rem; max-inline-size: 70ch; }
        a { color: var(--link); text-underline-offset: .2em; }
        :focus-visible { outline: .1875rem solid var(--ink); outline-offset: .1875rem; }
        .verdict { padding: .75rem 1rem; border-inline-start: .375rem solid var(--note); border-radius: .375rem; background: var(--card); font-size: 1.1875rem; }
        .verdict.failed { border-color: var(--error); }
        .parts ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(9rem, 46%), 1fr)); gap: .75rem; max-inline-size: 44rem; margin: 1rem 0 0; padding: 0; list-style: none; }
        .parts a { display: block; padding: .625rem 1rem; border: 1px solid var(--rule); border-block-start: .25rem solid var(--note); border-radius: .75rem; background: var(--card); color: inherit; text-decoration: none; }
        .parts a:hover { text-decoration: underline; }
        .parts .error { border-block-start-color: var(--error); }
        .parts .warning { border-block-start-color: var(--warning); }
        .parts b { display: block; font: 600 1.75rem/1.2 ui-serif, Charter, "Iowan Old Style", Georgia, serif; }
        .scroll { overflow-x: auto; }
        table { inline-size: 100%; border-collapse: collapse; }
        caption { padding-block-end: .5rem; color: var(--ink-2); text-align: start; }
        th, td { padding: .5rem 1rem .5rem 0; border-block-end: 1px solid var(--rule); text-align: start; vertical-align: top; font-weight: 400; }
        tbody th { white-space: nowrap; }
        thead th { color: var(--ink-2); }
        .number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .filters fieldset { min-inline-size: 0; display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin: 2rem 0 0; padding: 1rem; border: 1px solid var(--edge); border-radius: .75rem; }
        .filters p { margin: 0; inline-size: min(100%, 18rem); }
        .filters label { display: block; color: var(--ink-2); }
        select { min-block-size: 2.75rem; inline-size: 100%; padding: .25rem .5rem; border: 1px solid var(--edge); border-radius: .5rem; background: var(--card); color: inherit; font: inherit; }
        @supports not selector(:has(a)) { .filters { display: none; } }
        .finding { display: grid; grid-template-columns: minmax(0, 1fr); align-content: start; column-gap: 2rem; margin-block: 1rem; padding: 1.25rem clamp(1rem, 3vw, 1.5rem); border: 1px solid var(--rule); border-inline-start: .375rem solid var(--note); border-radius: .75rem; background: var(--card); }
        .finding.error { border-inline-start-color: var(--error); }
        .finding.warning { border-inline-start-color: var(--warning); }
        .finding > * { grid-column: 1; }
        .finding > :last-child { margin-block-end: 0; }
        @media (min-width: 56rem) {
          .finding:has(> figure) { grid-template-columns: minmax(0, 1fr) 22rem; }
          .finding > figure { grid-area: 1 / 2 / span 20; }
        }
        .hint { font-weight: 500; }
        .where, .rule, .views, figcaption { color: var(--ink-2); }
        .rule { display: flex; flex-wrap: wrap; gap: 0 1rem; margin-block-end: .25rem; }
        .where { margin-block-end: .5rem; }
        .ways { margin-block: -.5rem .75rem; padding-inline-start: 1.25rem; }
        .explained { margin-block: 1rem; padding: 1.25rem clamp(1rem, 3vw, 1.5rem); border: 1px solid var(--rule); border-radius: .75rem; }
        .explained > :last-child { margin-block-end: 0; }
        h4 { margin: 1rem 0 .25rem; font-size: 1.0625rem; }
        code { font: .9375em/1.5 ui-monospace, Menlo, Consolas, monospace; }
        pre { margin-block: 0 .75rem; padding: .75rem 1rem; border-radius: .5rem; background: var(--sunken); white-space: pre-wrap; }
        figure { margin: 0 0 .75rem; }
        figcaption { margin-block-start: .25rem; }
        img { display: block; max-inline-size: 100%; block-size: auto; border: 1px solid var(--rule); border-radius: .5rem; }
        .places, .accepted { margin-block: 0 .75rem; padding-inline-start: 1.25rem; }
        .places li { margin-block: .25rem; }
        .selector { color: var(--ink-2); }
        details { margin-block-end: .75rem; }
        summary { min-block-size: 2.75rem; padding-block: .5rem; cursor: pointer; }
        @media print {
          :root { color-scheme: light; }
          .filters, .parts { display: none; }
          .finding { break-inside: avoid; }
        }

        """;
}
