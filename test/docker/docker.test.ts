import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = new URL('../../', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, ROOT), 'utf8');
const linesOf = (name: string): string[] => read(name).split('\n');

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly volumes?: readonly string[];
  readonly [more: string]: unknown;
}

const { services, volumes } = parse(read('docker-compose.yml')) as {
  readonly services: Readonly<Record<'neo4j' | 'import' | 'api', Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};
const ours = [services.import, services.api];

describe('docker-compose.yml', () => {
  it('has no password, and asks for one', () => {
    const { neo4j, import: importer, api } = services;
    const asked = /^\$\{NEO4J_PASSWORD:\?[^}]+\}$/;
    expect(neo4j.environment.NEO4J_AUTH?.replace(/^neo4j\//, '')).toMatch(asked);
    for (const { environment } of [importer, api]) expect(environment.NEO4J_PASSWORD).toMatch(asked);
  });

  it('opens ports to this machine only', () => {
    const ports = Object.values(services).flatMap((service) => service.ports ?? []);
    expect(ports).toHaveLength(3);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('starts the import once Neo4j answers, and the server after it', () => {
    expect(services.import.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(services.api.depends_on?.import).toEqual({ condition: 'service_completed_successfully' });
    expect([services.import.command, services.import.restart]).toEqual([['import'], 'no']);
  });

  it('asks Neo4j a query, with the password of its environment', () => {
    const [kind, command] = services.neo4j.healthcheck.test ?? [];
    expect(kind).toBe('CMD-SHELL');
    expect(command).toContain('NEO4J_PASSWORD="$${NEO4J_AUTH#*/}" cypher-shell');
  });

  it('asks the server whether it is ready', () => {
    expect(services.api.healthcheck.test?.join(' ')).toContain('127.0.0.1:4000/ready');
    expect(services.import.healthcheck).toEqual({ disable: true });
  });

  it('keeps what Neo4j stores in a volume', () => {
    expect(services.neo4j.volumes).toEqual(['neo4j-data:/data']);
    expect(volumes).toHaveProperty('neo4j-data');
  });

  it('lets its own containers write nowhere and gain no rights', () => {
    for (const service of ours) {
      expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    }
  });

  it('pins what it does not build', () => {
    expect(services.neo4j.image).toMatch(/^neo4j:\d{4}\.\d{2}\.\d+-community$/);
  });
});

describe('Dockerfile', () => {
  const lines = linesOf('Dockerfile');
  const stages = lines.flatMap((line, index) => (line.startsWith('FROM ') ? [index] : []));
  const last = lines.slice(stages.at(-1));

  it('pins a Node with long-term support that the package may run on, the same in each stage', () => {
    const versions = stages.map((index) => /^FROM node:(\d+)\.(\d+)\.\d+-[a-z]+-slim/.exec(lines[index] as string));
    const [, least] = /^>=(\d+)\.\d+$/.exec(JSON.parse(read('package.json')).engines.node) ?? [];
    expect(new Set(versions.map((version) => version?.[0])).size).toBe(1);
    const major = Number(versions[0]?.[1]);
    expect([versions.length, major % 2, major > Number(least)]).toEqual([2, 0, true]); // even releases are supported for long
  });

  it('runs as another user than root, and takes commands as arguments', () => {
    expect(last).toContain('USER node');
    expect(last).toContain('ENTRYPOINT ["node", "dist/cli/main.js"]');
    expect(last).toContain('CMD ["serve"]');
  });

  it('tells its health by readiness', () => {
    expect(last.join('\n')).toMatch(/HEALTHCHECK [^\n]*\\\n {2}CMD \["node", "-e", "fetch\([^\n]*\/ready/);
  });

  it('has the manifest of each package before it installs', () => {
    const before = lines.slice(
      0,
      lines.findIndex((line) => line.startsWith('RUN npm ci')),
    );
    for (const name of readdirSync(new URL('packages/', ROOT))) {
      expect(before).toContain(`COPY packages/${name}/package.json packages/${name}/`);
    }
  });

  it('holds no password', () => {
    expect(lines.join('\n')).not.toMatch(/NEO4J|PASSWORD|ARG /);
  });

  it('keeps what the package ships, and nothing but that', () => {
    const { files } = JSON.parse(read('package.json')) as { readonly files: readonly string[] };
    const shipped = files.filter((file) => !file.startsWith('!') && file !== 'docs'); // to be read, not run
    const kept = last.flatMap((line) => /^COPY --from=build \/app\/([\w/-]+) /.exec(line)?.[1] ?? []);
    expect(kept.sort()).toEqual([...shipped, 'node_modules', 'packages/evidence-graph'].sort());
  });
});

describe('.dockerignore', () => {
  const lines = linesOf('.dockerignore').filter((line) => line !== '' && !line.startsWith('#'));

  it('lets in what is named, and nothing else', () => {
    const [first, ...named] = lines;
    expect(first).toBe('*');
    for (const line of named) {
      expect(line).toMatch(/^!/);
      expect(existsSync(new URL(line.slice(1), ROOT))).toBe(true);
    }
  });
});
