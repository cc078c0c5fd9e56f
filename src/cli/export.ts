import { Argument, type Command } from 'commander';
import { seedOption } from 'evidence-graph/cli';

/** Adds the command that writes the graph for use elsewhere. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('write the graph for use elsewhere; site is the explorer as files that any host can serve')
    .addArgument(new Argument('<what>', 'what to write').choices(['site']))
    .requiredOption('-o, --out <dir>', 'the folder to write')
    .option('--force', 'replace files in a folder that is not empty')
    // Not from the environment: whoever reads the site reads the text.
    .option('-a, --article <file>', "publish the article's text in the site")
    .addOption(seedOption())
    .action(async (_, options) => (await import('../site/export-site.js')).exportSiteCommand(options));
}
