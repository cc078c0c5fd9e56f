/** Which folder of src/ may import which others. A new folder needs its line here. */
const MAY_IMPORT = {
  ontology: [],
  dataset: ['ontology'],
  plan: ['ontology'],
  text: ['ontology'],
  stores: ['text', 'plan', 'dataset', 'ontology'],
  execution: ['plan'],
  search: ['execution', 'text', 'plan', 'ontology'],
  explore: ['execution', 'plan', 'ontology'],
  pothos: ['execution', 'plan', 'ontology'],
  citation: ['execution', 'plan'],
  graphql: ['citation', 'explore', 'search', 'pothos', 'execution', 'text', 'stores', 'plan', 'dataset', 'ontology'],
  examples: [],
  // What the server refuses, a page refuses.
  'page-graph': ['graphql', 'dataset', 'server/limits', 'server/error.ts', 'server/options.ts'],
  site: ['page-graph', 'graphql', 'dataset', 'examples'],
  explorer: ['page-graph', 'vite'],
  graphiql: ['vite', 'explorer/state', 'explorer/views/query/answer.ts'],
  vite: [],
  server: ['graphql', 'execution/operation.ts', 'execution/validation.ts', 'examples'],
  cli: [
    'server',
    'site',
    'graphql',
    'execution/operation.ts',
    'execution/validation.ts',
    'stores',
    'plan',
    'dataset',
    'ontology',
    'examples',
  ],
};

const FOLDERS = Object.keys(MAY_IMPORT);
/** A folder, or one file of it. */
const asPattern = (target) => (target.endsWith('.ts') ? target.replace('.', '\\.') : `${target}/`);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(MAY_IMPORT).map(([folder, targets]) => ({
      name: `${folder}-imports-downwards`,
      comment: `src/${folder} may import ${targets.length > 0 ? targets.join(', ') : 'no other folder of src'}.`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: '^src/', pathNot: `^src/(${[folder, ...targets].map(asPattern).join('|')})` },
    })),
    {
      name: 'folder-is-listed',
      comment: 'A new folder of src/ needs a line in MAY_IMPORT.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/(${FOLDERS.join('|')})/` },
      to: {},
    },
    {
      name: 'no-article-below-graphql',
      comment: 'What serves any graph does not know the article.',
      severity: 'error',
      from: { path: ['^src/(pothos|plan|stores|execution)/', '^src/ontology/[^/]+\\.ts$'] },
      to: { path: '^src/ontology/article/' },
    },
    {
      name: 'only-neo4j-knows-the-driver',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/stores/neo4j/' },
      to: { path: '(^|/)(neo4j-driver|@neo4j)(/|-|$)' },
    },
    {
      name: 'only-server-and-cli-know-http',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(server|cli)/' },
      to: { path: '^(node:)?(http|https|http2|net|tls)$' },
    },
    {
      name: 'examples-need-no-library',
      comment: 'Examples use Node and graphql only.',
      severity: 'error',
      from: { path: '^src/examples/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer'], pathNot: 'node_modules/graphql/' },
    },
    {
      name: 'no-cycle',
      comment: 'Types may refer to each other; what runs may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-orphan', severity: 'error', from: { orphan: true, pathNot: '\\.d\\.ts$' }, to: {} },
    { name: 'import-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-development-dependency',
      comment: 'What is shipped needs what is in dependencies; GraphiQL is built and bundled.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(graphiql|explorer|vite)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs'],
    },
  },
};
