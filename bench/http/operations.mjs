/** What is asked over HTTP: each operation with requests for different values, so that no two in a row are alike. */
const units = ['beijing', 'shanghai', 'tianjin', 'guangdong', 'tibet', 'sichuan', 'hebei', 'yunnan'];
const lengths = [13, 14, 15, 16, 17, 18, 19, 20];

export const operations = [
  {
    name: 'look-up',
    query: 'query ($key: String!) { electionUnit(key: $key) { id key name(lang: EN) kind position assertion } }',
    variables: units.map((key) => ({ key })),
  },
  {
    name: 'list of 20',
    query: `query ($first: Int) {
      delegateCategories(first: $first) { nodes { id name description assertion scheme { name } } }
    }`,
    variables: lengths.map((first) => ({ first })),
  },
  {
    name: 'five levels',
    query: `query ($first: Int) {
      procedure(key: "delegate-election") {
        name
        stages(first: 5) {
          nodes {
            name number
            evidence { exact section { name source { name } } }
            steps(first: $first) {
              nodes {
                name description
                evidence { exact start end section { name source { name } } }
                performedBy(first: 5) { nodes { __typename name evidence { exact section { name source { name } } } } }
              }
            }
          }
        }
      }
    }`,
    variables: lengths.map((first) => ({ first })),
  },
];

/** The bodies of an operation's requests. */
export const bodiesOf = ({ query, variables }) => variables.map((each) => JSON.stringify({ query, variables: each }));
