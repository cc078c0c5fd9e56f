import type { Explorer } from '../explorer.js';
import type { Localized } from '../scene/scene.js';
import type { IconName } from '../style/icons.js';
import type { RelationDetails } from './details.js';
import { messages } from './messages.js';

/** Something that can be done with a node, wherever it is met. */
export interface NodeAction {
  readonly name: string;
  readonly label: Localized;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly icon: IconName;
  /** The key that does it where the node is selected. */
  readonly key?: string;
  act(): void;
}

/** A node, as far as it takes to do something with it. */
export interface Subject extends Localized {
  readonly id: string;
  readonly type: string;
}

/** What can be done with a node now. */
export function nodeActions(explorer: Explorer, node: Subject): NodeAction[] {
  const { id } = node;
  const isShown = explorer.visibleNodes.some((each) => each.id === id);
  const isConnected = explorer.vocabulary.dialect.isConnected(node.type);
  const isWhole = explorer.state.scene.expanded.includes(id);
  const isPinned = id in explorer.state.scene.pinned;
  const start = explorer.pathStart;
  const actions: (NodeAction | false)[] = [
    (explorer.state.view !== 'graph' || !isShown) && {
      name: 'show',
      label: messages.show,
      icon: 'waypoints',
      act: () => explorer.showNode(id),
    },
    isConnected &&
      !isWhole && { name: 'expand', label: messages.expand, icon: 'unfold', key: 'E', act: () => explorer.expand(id) },
    isConnected && explorer.isExpanded(id) && { name: 'fold', label: messages.fold, icon: 'fold', act: () => explorer.fold(id) },
    isShown && { name: 'hide', label: messages.hide, icon: 'eye-off', key: 'H', act: () => explorer.hide(id) },
    (isPinned || explorer.positions.has(id)) && {
      name: 'pin',
      label: isPinned ? messages.unpin : messages.pin,
      icon: 'pin',
      key: '.',
      act: () => explorer.pin(id),
    },
    isConnected && { name: 'path-from', label: messages.pathFrom, icon: 'route', key: 'P', act: () => explorer.startPath(node) },
    isConnected &&
      start != null &&
      start.id !== id && {
        name: 'path-to',
        label: messages.pathTo,
        values: { name: explorer.text(start) },
        icon: 'route',
        act: () => explorer.endPath(id),
      },
  ];
  return actions.filter((action) => action !== false);
}

/** Bringing in what one relation of a node leads to, for each that is not there as a whole. */
export function relationActions(explorer: Explorer, { id }: Subject, relations: readonly RelationDetails[]): NodeAction[] {
  return relations
    .filter((relation) => !explorer.isExpanded(id, relation))
    .map((relation) => ({
      name: `expand-${relation.type}-${relation.direction}`,
      label: messages.relationOf,
      values: { relation: explorer.text(relation), count: relation.count },
      icon: 'unfold',
      act: () => explorer.expand(id, relation),
    }));
}
