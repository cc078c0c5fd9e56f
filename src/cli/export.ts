import type { Command } from 'commander';
import { baseUrlOption, seedOption } from 'evidence-graph/cli';

/** Adds, to the formats in which the graph can be exported, the explorer as a site. */
export function addExportSite(program: Command): void {
  program.commands
    .find((command) => command.name() === 'export')
    ?.command('site')
    .description('the explorer as files that any host can serve')
    .requiredOption('-o, --output <dir>', 'the folder to write')
    .option('--force', 'replace files in a folder that is not empty')
    // Not from the environment: whoever reads the site reads the text.
    .option('-a, --article <file>', "publish the article's text in the site")
    .addOption(baseUrlOption('the address of the site: adds a page for everything in the graph, and the exports'))
    .addOption(seedOption())
    .action(async (options) => (await import('../site/export-site.js')).exportSiteCommand(options));
}
