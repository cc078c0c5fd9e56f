import { startContainer } from './docker.js';
import { fromEnvironment } from './environment.js';
import { startJava } from './java.js';
import { Neo4jUnavailable, type RunningNeo4j, type StartOptions, type Way } from './running.js';

const WAYS: Record<Way, (options: StartOptions) => Promise<RunningNeo4j>> = {
  environment: async (options) => fromEnvironment(options),
  docker: startContainer,
  java: startJava,
};

/** Starts a real Neo4j in the first way that this machine allows; {@link Neo4jUnavailable} tells why there is none. */
export async function startNeo4j(options: StartOptions): Promise<RunningNeo4j> {
  const reasons: string[] = [];
  for (const way of options.ways ?? (['environment', 'docker', 'java'] as const)) {
    try {
      return await WAYS[way](options);
    } catch (error) {
      if (!(error instanceof Neo4jUnavailable)) throw error;
      reasons.push(`${way}: ${error.message}`);
    }
  }
  throw new Neo4jUnavailable(
    `No Neo4j (${options.release}) can be started here.\n${reasons.map((each) => `  ${each}`).join('\n')}`,
  );
}
