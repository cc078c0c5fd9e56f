#!/usr/bin/env node
import { createCli } from 'evidence-graph/cli';
import { cliOptions } from './options.js';

await createCli(cliOptions).main();
