/** The command line of a graph. */
export { readArticleFile, requireArticle } from './article-file.js';
export { CommandError, hasCode, usageError } from './command-error.js';
export { type Cli, createCli } from './create-cli.js';
export { requireDataset } from './dataset.js';
export type { CheckResult, CliOptions, DatasetCheck } from './options.js';
export { articleOption, baseUrlOption, seedOption } from './program.js';
export { count, print, visible } from './terminal.js';
