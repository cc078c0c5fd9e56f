import { Argument, type Command } from 'commander';
import { seedOption } from 'evidence-graph/cli';

/** Adds the command that writes the graph for use elsewhere. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('write the graph for use elsewhere: site, the explorer as a folder of files that any host can serve')
    .addArgument(new Argument('<what>', 'what to write').choices(['site']))
    .requiredOption('-o, --out <dir>', 'the folder to write to')
    .option('--force', 'replace files of a folder that is not empty')
    // Not from the environment: whoever reads the site reads the text.
    .option('-a, --article <file>', "the article's text, to become part of the site")
    .addOption(seedOption())
    .action(async (_, options) => (await import('../site/export-site.js')).exportSiteCommand(options));
}
