import { decoded, Parts, sceneParts, taken } from 'evidence-graph/scene';
import { languages } from '../language/language.js';
import type { Position } from '../scene/scene.js';
import { type AddressedView, layouts, type State, startScene, startState, themes } from './state.js';

/** The state as a fragment such as `#/graph?sel=Person:xi-jinping&exp=Procedure:nomination`; what is as at the start is left out. */
export function addressOf(
  { view, selected, scene, camera, evidence, question, order, find, operation, language, theme }: State,
  defaults = startState,
): string {
  const parts = [
    part('sel', selected && encode(selected)),
    part('exp', list(scene.expanded)),
    part('add', list(scene.added)),
    part('hide', list(scene.hidden)),
    part('types', list(scene.hiddenTypes)),
    part('pin', list(Object.entries(scene.pinned).map(([id, { x, y }]) => `${id}@${round(x)}@${round(y)}`))),
    part('layout', scene.layout === startScene.layout ? null : scene.layout),
    part('path', scene.path && list([scene.path.from, scene.path.to, String(scene.path.maxLength)])),
    part('cam', camera && list([camera.x, camera.y, camera.ratio].map((number) => String(round(number))))),
    part('ev', evidence && encode(evidence)),
    part('q', question && encode(question)),
    part('order', order && encode(order)),
    part('find', encode(find)),
    part('doc', operation && encode(operation.query)),
    part('vars', operation?.variables ? encode(operation.variables) : null),
    part('lang', language === defaults.language ? null : language),
    part('theme', theme === defaults.theme ? null : theme),
  ].filter((text) => text !== '');
  return `#/${view}${parts.length > 0 ? '?' : ''}${parts.join('&')}`;
}

/** What an address says. */
export interface ReadAddress {
  readonly state: State;
  /** Its parts that cannot be taken, such as `path=a`; each is as in the state to begin with. */
  readonly unread: readonly string[];
}

/** Whether a fragment is the explorer's, and no anchor of the page around it. */
export const isAddress = (fragment: string): boolean => /^#?$|^#\//.test(fragment);

/** The state that a fragment tells of, of these views; what it does not say, or says wrongly, is as in `defaults`. */
export function readAddress(fragment: string, views: readonly AddressedView[], defaults: State = startState): ReadAddress {
  const [path = '', query = ''] = fragment.replace(/^#\/?/, '').split(/\?(.*)/s);
  const parts = new Parts(query);
  const view = oneOf(views.map(({ name }) => name))(path);
  const orders = views.flatMap((each) => each.orders ?? []);
  const state: State = {
    view: view ?? defaults.view,
    selected: parts.one('sel', taken) ?? (path === '' ? defaults.selected : null),
    scene: {
      ...sceneParts(parts),
      pinned: Object.fromEntries(parts.each('pin', pinOf)),
      layout: parts.one('layout', oneOf(layouts)) ?? startScene.layout,
    },
    camera: parts.one('cam', cameraOf) ?? null,
    evidence: parts.one('ev', taken) ?? null,
    question: parts.one('q', taken) ?? null,
    order: parts.one('order', oneOf(orders)) ?? null,
    find: parts.one('find', taken) ?? '',
    operation: operationOf(parts.one('doc', taken), parts.one('vars', taken)),
    language: parts.one('lang', oneOf(languages)) ?? defaults.language,
    theme: parts.one('theme', oneOf(themes)) ?? defaults.theme,
  };
  return { state, unread: [...(path === '' || view ? [] : [path]), ...parts.unread] };
}

function pinOf(text: string): [string, Position] | undefined {
  const [id, x, y] = (decoded(text) ?? '').split('@');
  const position = { x: Number(x), y: Number(y) };
  return id && x && y && isPlace(position) ? [id, position] : undefined;
}

function cameraOf(text: string): State['camera'] | undefined {
  const [x, y, ratio, ...others] = text.split(',').map(Number);
  const camera = { x: x ?? Number.NaN, y: y ?? Number.NaN, ratio: ratio ?? Number.NaN };
  const sees = Math.abs(camera.x) < 5 && Math.abs(camera.y) < 5 && camera.ratio > 0.001 && camera.ratio < 100;
  return others.length === 0 && sees ? camera : undefined;
}

const operationOf = (query: string | undefined, variables = ''): State['operation'] =>
  query === undefined ? null : { query, variables };

/** Beyond this there is no scene, and what lies there would make all else a dot. */
const farthest = 10_000;

const isPlace = ({ x, y }: Position): boolean => Math.abs(x) <= farthest && Math.abs(y) <= farthest;

const oneOf =
  <T extends string>(names: readonly T[]) =>
  (text: string): T | undefined =>
    names.find((name) => name === decoded(text));

const part = (name: string, value: string | null): string => (value ? `${name}=${value}` : '');

const list = (texts: readonly string[]): string => texts.map(encode).join(',');

const round = (number: number): number => Math.round(number * 1000) / 1000;

/** As `encodeURIComponent`, but what an ID is made of stays readable. */
const encode = (text: string): string => encodeURIComponent(text).replace(/%3A/g, ':').replace(/%40/g, '@');
