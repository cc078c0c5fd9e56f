import { chunks } from '../../chunks.js';
import type { GraphClient } from '../../graph/graph-client.js';
import { nodesAtOnce } from '../../graph/nodes-at-once.js';
import { firstSections } from '../../ontology/citing.js';
import type { SceneNode } from '../../scene/scene.js';

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
  const answers = await Promise.all(chunks(ids, nodesAtOnce).map((some) => client.ask<Answer>(firstSections, { ids: some })));
  const starts = new Map<string, number>();
  for (const node of answers.flatMap((answer) => answer.nodes)) {
    const first = Math.min(...(node?.evidence ?? []).map(({ section }) => outermost(section).start));
    if (node && Number.isFinite(first)) starts.set(node.id, first);
  }
  return starts;
}

const outermost = (section: Section): Section => (section.partOf ? outermost(section.partOf) : section);
