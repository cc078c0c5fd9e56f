import { languages } from '../language/language.js';
import type { Position } from '../scene/scene.js';
import { layouts, type PathQuestion, type SceneState, type State, startScene, startState, themes, viewNames } from './state.js';

/** The state as a fragment such as `#/graph?sel=Person:xi-jinping&exp=Procedure:nomination`; what is as at the start is left out. */
export function addressOf(
  { view, selected, scene, camera, evidence, find, operation, language, theme }: State,
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
    part('q', encode(find)),
    part('doc', operation && encode(operation.query)),
    part('vars', operation?.variables ? encode(operation.variables) : null),
    part('lang', language === defaults.language ? null : language),
    part('theme', theme === defaults.theme ? null : theme),
  ].filter((text) => text !== '');
  return `#/${view}${parts.length > 0 ? '?' : ''}${parts.join('&')}`;
}

/** The state that a fragment tells of; what it does not say, or says wrongly, is as in `defaults`. */
export function stateOf(fragment: string, defaults: State = startState): State {
  const [path = '', query = ''] = fragment.replace(/^#\/?/, '').split(/\?(.*)/s);
  const given = new Map(query.split('&').map((text) => text.split(/=(.*)/s) as [string, string]));
  const single = (name: string): string | null => decode(given.get(name)) || null;
  const many = (name: string): string[] => (given.get(name) ?? '').split(',').flatMap((text) => decode(text) || []);
  const document = single('doc');
  return {
    view: oneOf(viewNames, path, defaults.view),
    selected: single('sel'),
    scene: sceneOf(many, single('layout')),
    camera: cameraOf(many('cam')),
    evidence: single('ev'),
    find: single('q') ?? '',
    operation: document === null ? null : { query: document, variables: single('vars') ?? '' },
    language: oneOf(languages, single('lang'), defaults.language),
    theme: oneOf(themes, single('theme'), defaults.theme),
  };
}

function sceneOf(many: (name: string) => string[], layout: string | null): SceneState {
  return {
    expanded: many('exp'),
    added: many('add'),
    hidden: many('hide'),
    hiddenTypes: many('types'),
    pinned: Object.fromEntries(many('pin').flatMap(pinOf)),
    layout: oneOf(layouts, layout, startScene.layout),
    path: pathOf(many('path')),
  };
}

function pinOf(text: string): [string, Position][] {
  const [id, x, y] = text.split('@');
  const position = { x: Number(x), y: Number(y) };
  return id && x && y && isPlace(position) ? [[id, position]] : [];
}

function pathOf([from, to, maxLength]: readonly string[]): PathQuestion | null {
  const length = Number(maxLength ?? 6);
  return from && to && Number.isInteger(length) && length >= 1 && length <= 8 ? { from, to, maxLength: length } : null;
}

function cameraOf([x, y, ratio]: readonly string[]): State['camera'] {
  const camera = { x: Number(x), y: Number(y), ratio: Number(ratio) };
  return isPlace(camera) && camera.ratio > 0 ? camera : null;
}

const isPlace = ({ x, y }: Position): boolean => Number.isFinite(x) && Number.isFinite(y);

const oneOf = <T extends string>(names: readonly T[], name: string | null, otherwise: T): T =>
  names.find((known) => known === name) ?? otherwise;

const part = (name: string, value: string | null): string => (value ? `${name}=${value}` : '');

const list = (texts: readonly string[]): string => texts.map(encode).join(',');

const round = (number: number): number => Math.round(number * 1000) / 1000;

/** As `encodeURIComponent`, but what an ID is made of stays readable. */
const encode = (text: string): string => encodeURIComponent(text).replace(/%3A/g, ':').replace(/%40/g, '@');

function decode(text: string | undefined): string {
  try {
    return decodeURIComponent(text ?? '');
  } catch {
    return '';
  }
}
