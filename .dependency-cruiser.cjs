/** Which rooms of a package may use which others. A new folder needs its line here. */
const ENGINE = {
  ontology: [],
  dataset: ['text', 'ontology'],
  plan: ['ontology'],
  text: ['ontology'],
  citation: ['ontology/language.ts'],
  stores: ['text', 'plan', 'dataset', 'ontology'],
  execution: ['text', 'plan', 'ontology'],
  search: ['execution', 'text', 'plan', 'ontology'],
  traversal: ['execution', 'text', 'plan', 'ontology'],
  pothos: ['execution', 'plan', 'ontology'],
  fields: ['traversal', 'search', 'pothos', 'execution', 'text', 'stores/store.ts', 'plan', 'dataset', 'ontology'],
  evidence: ['citation', 'fields', 'traversal', 'pothos', 'execution', 'text', 'stores/store.ts', 'plan', 'dataset', 'ontology'],
  // Texts beside what a graph says.
  claims: ['fields', 'pothos', 'execution', 'text', 'ontology'],
  // What is in a scene of the explorer.
  scene: [],
  export: ['scene', 'dataset', 'fields/(root-fields|ask-all).ts', 'ontology'],
  // Charts of figures.
  charts: ['export', 'ontology'],
  // Pages of what is in a graph.
  addresses: ['export', 'citation', 'ontology'],
  graph: [
    'charts/chart.ts',
    'claims',
    'evidence',
    'fields',
    'traversal',
    'search',
    'pothos',
    'execution',
    'text',
    'stores',
    'plan',
    'ontology',
  ],
  answers: [],
  examples: ['answers', 'dataset', 'ontology'],
  mcp: [
    'answers',
    'citation',
    'evidence/citation',
    'examples',
    'execution/operation.ts',
    'execution/parsed-once.ts',
    'execution/validation.ts',
    'graph',
    // What the server refuses, it refuses assistants, too.
    'http/limits',
    'http/deadline.ts',
    'http/error.ts',
    'http/options.ts',
    'ontology',
    'text',
  ],
  http: [
    'addresses',
    'charts',
    'ontology/language.ts',
    'export',
    'scene',
    'graph',
    'execution/json-bytes.ts',
    'execution/levels.ts',
    'execution/operation.ts',
    'execution/parsed-once.ts',
    'execution/promise.ts',
    'execution/validation.ts',
    'execution/written-result.ts',
    'examples',
    'mcp',
  ],
  // What a server does, told to those who run it.
  observation: ['http', 'graph', 'stores', 'plan'],
  // What the server refuses, a page refuses.
  'in-page': ['graph', 'evidence', 'dataset', 'http/limits', 'http/error.ts', 'http/options.ts'],
  cli: [
    'claims',
    'mcp',
    'export',
    'scene',
    'http',
    'observation',
    'graph',
    'evidence',
    'execution/operation.ts',
    'execution/validation.ts',
    'text',
    'stores',
    'plan',
    'dataset',
    'ontology',
    'examples',
    'answers',
  ],
};
const PRODUCT = {
  ontology: [],
  figures: ['ontology'],
  // What must hold between graph and article.
  reading: ['figures', 'ontology'],
  claims: [],
  // What the source says in figures: for the explorer's view, and for the charts at their addresses.
  findings: ['ontology'],
  explorer: ['findings', 'graph.ts', 'ontology/languages.ts', 'start.ts'],
  site: ['graph.ts', 'seed.ts', 'examples.ts'],
  cli: ['site', 'reading', 'figures', 'ontology', 'graph.ts', 'seed.ts', 'examples.ts', 'pages.ts'],
};
const HOUSES = { 'packages/evidence-graph/src': ENGINE, src: PRODUCT };

/** A folder, or one file of it. */
const asPattern = (target) => (target.endsWith('.ts') ? target.replace('.', '\\.') : `${target}/`);

const downwards = (house, [folder, targets]) => ({
  name: `${folder}-imports-downwards`,
  comment: `${house}/${folder} may import ${targets.length > 0 ? targets.join(', ') : 'no other folder'}.`,
  severity: 'error',
  from: { path: `^${house}/${folder}/` },
  to: { path: `^${house}/`, pathNot: `^${house}/(${[folder, ...targets].map(asPattern).join('|')})` },
});

const listed = (house, rooms) => ({
  name: 'folder-is-listed',
  comment: 'A new folder needs a line in the table of its package.',
  severity: 'error',
  from: { path: `^${house}/[^/]+/`, pathNot: `^${house}/(${Object.keys(rooms).join('|')})/` },
  to: {},
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(HOUSES).flatMap(([house, rooms]) => [
      ...Object.entries(rooms).map((room) => downwards(house, room)),
      listed(house, rooms),
    ]),
    {
      name: 'tests-of-a-package-know-the-package',
      comment: "What needs the article, or all houses, is tested in the root's test/.",
      severity: 'error',
      from: { path: '^packages/[^/]+/test/' },
      to: { path: '^(src|seed|examples|schema|test)/' },
    },
    {
      name: 'the-engine-knows-no-article',
      comment: 'The engine serves any graph: it imports neither the article nor the explorer.',
      severity: 'error',
      from: { path: '^packages/evidence-graph/src/' },
      to: { path: '^(src|seed|examples|schema)/' },
    },
    {
      name: 'the-explorer-speaks-graphql',
      comment:
        'The explorer looks at any graph over GraphQL: it imports neither the engine nor the article. Charts, citations, answers in words, what is in a scene and formats of export alone it takes from the engine, as both write them; these entries know no store and no Node.',
      severity: 'error',
      from: { path: '^packages/evidence-graph-explorer/(src|build)/' },
      to: {
        path: '^(packages/evidence-graph/|src/|seed/|examples/|schema/)',
        pathNot: '^packages/evidence-graph/src/(answers|charts|citation|export|scene)/index\\.ts$',
      },
    },
    {
      name: 'the-product-uses-the-doors',
      comment: 'What is shipped imports the packages by their entries; its build uses theirs.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^packages/', pathNot: '/index\\.ts$|^packages/evidence-graph-explorer/build/' },
    },
    {
      name: 'only-neo4j-knows-the-driver',
      severity: 'error',
      from: { path: '/?src/', pathNot: '/src/stores/neo4j/' },
      to: { path: '(^|/)(neo4j-driver|@neo4j)(/|-|$)' },
    },
    {
      name: 'only-mcp-knows-its-protocol',
      severity: 'error',
      from: { path: '/?src/', pathNot: '/src/mcp/' },
      to: { path: '(^|/)@modelcontextprotocol/' },
    },
    {
      name: 'assistants-are-loaded-late',
      comment: 'A server starts no slower for an assistant that may never come.',
      severity: 'error',
      from: { path: '/?src/', pathNot: '/src/(mcp|cli/commands/mcp\\.ts)' },
      to: { path: '/src/mcp/', pathNot: '/src/mcp/options\\.ts$', dynamic: false },
    },
    {
      name: 'only-http-knows-http',
      severity: 'error',
      from: { path: '/?src/', pathNot: '/src/http/' },
      to: { path: '^(node:)?(http|https|http2|net|tls)$' },
    },
    {
      name: 'examples-need-no-library',
      comment: 'Examples use Node and graphql only.',
      severity: 'error',
      from: { path: '^packages/evidence-graph/src/examples/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer'], pathNot: 'node_modules/graphql/' },
    },
    {
      name: 'pages-run-them-too',
      comment: 'Pages write answers, citations and exports, too: what does so needs neither Node nor a library.',
      severity: 'error',
      from: { path: '^packages/evidence-graph/src/(answers|charts|citation|export|scene)/' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer'] },
    },
    {
      name: 'no-cycle',
      comment: 'Types may refer to each other; what runs may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphan',
      severity: 'error',
      from: { orphan: true, pathNot: '\\.d\\.ts$|evidence-graph-explorer/src/pages\\.ts$' },
      to: {},
    },
    { name: 'import-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-development-dependency',
      comment: 'What is shipped needs what is in dependencies; GraphiQL is built and bundled.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/explorer/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm-peer'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['evidence-graph-source', 'import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs'],
    },
  },
};
