import type { GraphClient } from '../../graph/graph-client.js';
import { firstSections } from '../../ontology/citing.js';
import type { SceneNode } from '../../scene/scene.js';

const nodesAtOnce = 50;

interface Section {
  readonly start: number;
  readonly partOf: Section | null;
}

interface Answer {
  readonly nodes: readonly ({ readonly id: string; readonly evidence: readonly { readonly section: Section }[] } | null)[];
}

/** Where the part of the source begins in which each node is first spoken of, in code points; those without evidence are left out. */
export async function readSections(client: GraphClient, nodes: readonly SceneNode[]): Promise<Map<string, number>> {
  const ids = nodes.map(({ id }) => id);
  const chunks = Array.from({ length: Math.ceil(ids.length / nodesAtOnce) }, (_, index) =>
    ids.slice(index * nodesAtOnce, (index + 1) * nodesAtOnce),
  );
  const answers = await Promise.all(chunks.map((some) => client.ask<Answer>(firstSections, { ids: some })));
  const starts = new Map<string, number>();
  for (const node of answers.flatMap((answer) => answer.nodes)) {
    const first = Math.min(...(node?.evidence ?? []).map(({ section }) => outermost(section).start));
    if (node && Number.isFinite(first)) starts.set(node.id, first);
  }
  return starts;
}

const outermost = (section: Section): Section => (section.partOf ? outermost(section.partOf) : section);
