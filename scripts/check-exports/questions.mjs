/**
 * Ten questions, each in SPARQL over the Turtle export and in GraphQL: what both find must be the same. `rows` takes the answer of GraphQL to
 * the rows that SPARQL gives, in whatever order.
 */

const nodes = ({ nodes }) => nodes;
const label = (id) => `FILTER(lang(?${id}) = "en")`;

/** A relationship, whatever qualifies it. */
const statement = (predicate, from, to) =>
  `?statement rdf:predicate graph:${predicate} ; rdf:subject ${from} ; rdf:object ${to} .`;

export const questions = [
  {
    question: 'Which figures are there of women?',
    sparql: `SELECT ?id ?value WHERE { ${statement('OBSERVES', '?id', 'id:DelegateCategory:women')} ?id graph:value ?value }`,
    graphql: '{ delegateCategory(key: "women") { observations(first: 100) { nodes { id value } } } }',
    rows: ({ delegateCategory }) => nodes(delegateCategory.observations).map(({ id, value }) => [id, value]),
  },
  {
    question: 'How many electoral units of each kind are there?',
    sparql: `SELECT ?kind (COUNT(?unit) AS ?count) WHERE { ?unit a graph:ElectionUnit ; graph:kind ?kind } GROUP BY ?kind`,
    graphql: '{ electionUnits { groups(by: [{ kind: ASC }]) { nodes { keys { value } count } } } }',
    rows: ({ electionUnits }) =>
      nodes(electionUnits.groups).map(({ keys: [kind], count }) => [`ElectionUnitKind.${kind.value}`, count]),
  },
  {
    question: 'Which stages has the procedure, and in which order?',
    sparql: `SELECT ?id ?number ?name WHERE { ?id a graph:ProcedureStage ; graph:number ?number ; rdfs:label ?name ${label('name')} }`,
    graphql: '{ procedureStages(first: 100) { nodes { id number name(lang: EN) } } }',
    rows: ({ procedureStages }) => nodes(procedureStages).map(({ id, number, name }) => [id, number, name]),
  },
  {
    question: 'Which steps does each stage have?',
    sparql: `SELECT ?stage ?step WHERE { ${statement('HAS_STEP', '?stage', '?step')} }`,
    graphql: '{ procedureStages(first: 100) { nodes { id steps(first: 100) { nodes { id } } } } }',
    rows: ({ procedureStages }) => nodes(procedureStages).flatMap(({ id, steps }) => nodes(steps).map((step) => [id, step.id])),
  },
  {
    question: 'What is not said?',
    sparql: `SELECT ?id ?question WHERE { ?id a graph:Silence ; graph:question ?question ${label('question')} }`,
    graphql:
      'query ($after: String) { silences(first: 100, after: $after) { nodes { id question(lang: EN) } pageInfo { hasNextPage endCursor } } }',
    pages: 'silences',
    rows: ({ silences }) => nodes(silences).map(({ id, question }) => [id, question]),
  },
  {
    question: 'Which figures are derived, and from which?',
    sparql: `SELECT ?id ?input WHERE { ?id graph:assertion graph:Assertion.DERIVED . ${statement('DERIVED_FROM', '?id', '?input')} }`,
    graphql:
      'query ($after: String) { observations(first: 50, after: $after, where: { assertion: { eq: DERIVED } }) { nodes { id derivedFrom(first: 10) { nodes { id } } } pageInfo { hasNextPage endCursor } } }',
    pages: 'observations',
    rows: ({ observations }) =>
      nodes(observations).flatMap(({ id, derivedFrom }) => nodes(derivedFrom).map((input) => [id, input.id])),
  },
  {
    question: 'How many relationships are inferred?',
    sparql: `SELECT (COUNT(?statement) AS ?count) WHERE { ?statement a rdf:Statement ; graph:assertion graph:Assertion.INFERRED }`,
    graphql: '{ relationships(where: { assertion: { eq: INFERRED } }) { totalCount } }',
    rows: ({ relationships }) => [[relationships.totalCount]],
  },
  {
    question: 'Between which do the words leave the choice open?',
    sparql: `SELECT ?statement ?group WHERE { ?statement graph:extent graph:Extent.ALTERNATIVE OPTIONAL { ?statement graph:group ?group } }`,
    graphql:
      'query ($after: String) { relationships(first: 100, after: $after, where: { extent: { eq: ALTERNATIVE } }) { nodes { id group } pageInfo { hasNextPage endCursor } } }',
    pages: 'relationships',
    rows: ({ relationships }) => nodes(relationships).map(({ id, group }) => [id, group]),
  },
  {
    question: 'Where does the source give the number of women?',
    sparql: `SELECT ?place ?start ?end ?words WHERE {
  id:Observation:women-count graph:evidence ?place . ?place oa:hasSelector ?span .
  ?span oa:start ?start ; oa:end ?end ; oa:refinedBy/oa:exact ?words }`,
    graphql: '{ observation(key: "women-count") { evidence { id start end exact } } }',
    rows: ({ observation }) => observation.evidence.map(({ id, start, end, exact }) => [id, start, end, exact]),
  },
  {
    question: 'Which acts are yet to come, and who performs them?',
    sparql: `SELECT ?agent ?act WHERE { ?statement graph:modality graph:Modality.FUTURE . ${statement('PERFORMS', '?agent', '?act')} }`,
    graphql:
      '{ relationships(first: 100, types: [PERFORMS], where: { modality: { eq: FUTURE } }) { nodes { from { id } to { id } } } }',
    rows: ({ relationships }) => nodes(relationships).map(({ from, to }) => [from.id, to.id]),
  },
];
