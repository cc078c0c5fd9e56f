#!/usr/bin/env node
/**
 * Draws entities and relationships at random and prints each beside the words it rests on, for a person to read the one against the other.
 *
 *   npm run --silent draw -- --seed N --nodes 100 --relationships 100 --article FILE
 *
 * The same seed draws the same from the same graph. Without --article (or ARTICLE_FILE) it prints the terms of the passages alone.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ontology } from '../dist/ontology/index.js';
import { loadSeed } from '../dist/seed.js';
import { restoreArticle } from '../packages/evidence-graph/dist/evidence/saved-article.js';
import { exactLabel, subjectMatterTypes } from '../packages/evidence-graph/dist/ontology/ontology.js';

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1e9) },
    nodes: { type: 'string', default: '100' },
    relationships: { type: 'string', default: '100' },
    article: { type: 'string', default: process.env.ARTICLE_FILE },
  },
});
const [seed, nodes, relationships] = ['seed', 'nodes', 'relationships'].map(wholeNumber);
const dataset = await loadSeed();
const nodeOf = new Map(dataset.nodes.map((node) => [node.id, node]));
const text = options.article && textOf(options.article);

const random = randomOf(seed);
const entities = dataset.nodes.filter(({ type }) => ontology.types.Entity.members.includes(type));
const ofTheSubject = new Set(subjectMatterTypes(ontology));
const statements = dataset.relationships.filter(({ type }) => ofTheSubject.has(type));

console.log(`# Seed ${seed}: ${nodes} of ${entities.length} entities, ${relationships} of ${statements.length} relationships`);
draw(entities, nodes).forEach((node, index) => {
  const proofs = dataset.relationships.filter(({ type, from }) => type === 'EVIDENCED_BY' && from === node.id);
  print(
    `N${index + 1}`,
    node,
    proofs.map(({ to, properties }) => [to, properties.property]),
  );
});
draw(statements, relationships).forEach((statement, index) => {
  const { from, type, to, evidence, properties } = statement;
  const { zh, en } = (exactLabel(ontology.relationships[type], properties) ?? ontology.relationships[type]).label;
  const says = `${nameOf(from)} ${zh} / ${en} ${nameOf(to)}`;
  print(
    `R${index + 1}`,
    { ...statement, properties: { says, ...properties } },
    evidence.map((id) => [id]),
  );
});

/** Some of a list, each at most once, in the order of the draw. */
function draw(list, count) {
  const left = [...list];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(Math.floor(random() * left.length), 1)[0]);
}

function print(label, { id, properties }, evidence) {
  console.log(`\n${label} ${id}`);
  for (const [name, value] of Object.entries(properties)) {
    if (value !== false && String(value) !== '') console.log(`    ${name}: ${Array.isArray(value) ? value.join(' | ') : value}`);
  }
  for (const [passage, property] of evidence) console.log(`    “${wordsOf(passage)}” ${placeOf(passage, property)}`);
}

function wordsOf(passage) {
  const { start, end, exact } = nodeOf.get(passage).properties;
  return text ? text.slice(start, end) : exact;
}

function placeOf(passage, property) {
  const { start, end } = nodeOf.get(passage).properties;
  const section = dataset.relationships.find(({ type, from }) => type === 'IN_SECTION' && from === passage).to;
  return [nodeOf.get(section).key, `${start}–${end}`, nodeOf.get(passage).key, property].filter(Boolean).join(', ');
}

function nameOf(id) {
  const { nameZh, nameEn } = nodeOf.get(id).properties;
  return `[${nameZh} / ${nameEn}]`;
}

function textOf(file) {
  const { sha256 } = dataset.nodes.find(({ type, properties }) => type === 'Source' && properties.sha256).properties;
  return restoreArticle(readFileSync(file), sha256)?.article ?? stop(`${file} is not the article whose SHA-256 is ${sha256}`);
}

function wholeNumber(option) {
  return /^\d{1,9}$/.test(options[option])
    ? Number(options[option])
    : stop(`--${option} takes a whole number of up to nine digits`);
}

function stop(why) {
  console.error(`${why}.\nUsage: npm run draw -- --seed N --nodes N --relationships N --article FILE`);
  process.exit(2);
}

/** Mulberry32: numbers in [0, 1) that follow from a seed. */
function randomOf(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
