/** No GraphQL at all: a hand-written statement an operation, maps, and `JSON.stringify`. `node floor.mjs <connection>`. */
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { announce } from '../../shared/announce.mjs';
import { operations } from '../operations/index.mjs';

const { uri, username, password } = JSON.parse(process.argv[2]);
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
const statements = new Map(operations.map(({ name, floor }) => [name, floor]));

async function run({ operation, variables }) {
  const { statement, answer = ([record]) => record.get('data') } = statements.get(operation);
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(statement, variables);
    return { data: answer(records) };
  } finally {
    await session.close();
  }
}

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const result = await run(JSON.parse(Buffer.concat(chunks).toString())).catch((error) => ({ errors: [error.message] }));
    const body = Buffer.from(JSON.stringify(result));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
  });
});
server.listen(0, '127.0.0.1', () => announce(`http://127.0.0.1:${server.address().port}/`));
