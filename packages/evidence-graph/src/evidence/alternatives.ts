import type { DraftRelationship } from '../dataset/draft.js';
import type { Fault } from '../dataset/fault.js';
import type { Rule } from '../dataset/rules.js';

/**
 * What the words join by “or” holds of one or another and of no one in particular: such relationships are ALTERNATIVE and share a group.
 * Those of a group are of one type and share an end.
 */
export const alternativesAreGrouped: Rule = ({ relationships }) => {
  const groups = new Map<string, DraftRelationship[]>();
  const faults: Fault[] = [];
  for (const relationship of relationships) {
    const { extent, group } = relationship.properties;
    const subject = `${relationship.type.name} from ${relationship.from} to ${relationship.to}`;
    if (typeof group === 'string') {
      groups.set(group, [...(groups.get(group) ?? []), relationship]);
      if (extent !== 'ALTERNATIVE') {
        faults.push({
          ...relationship.place,
          wrong: `${subject} is in the group ${group} but its extent is ${extent}`,
          right: 'Write extent: ALTERNATIVE, or remove the group',
        });
      }
    } else if (extent === 'ALTERNATIVE') {
      faults.push({
        ...relationship.place,
        wrong: `${subject} is ALTERNATIVE to nothing`,
        right: 'Name the group of its alternatives',
      });
    }
  }
  return [...faults, ...[...groups].flatMap(([group, members]) => wrongGroup(group, members))];
};

function wrongGroup(group: string, members: readonly DraftRelationship[]): Fault[] {
  const [first] = members;
  if (!first) return [];
  if (members.length === 1) {
    return [
      {
        ...first.place,
        wrong: `The group ${group} has one member`,
        right: 'Write the alternatives, or mend the name of the group',
      },
    ];
  }
  const share = (end: (member: DraftRelationship) => string) => members.every((member) => end(member) === end(first));
  const isOneThing = share(({ type }) => type.name) && (share(({ from }) => from) || share(({ to }) => to));
  return isOneThing
    ? []
    : [
        {
          ...first.place,
          wrong: `The members of the group ${group} are no alternatives of one thing`,
          right: 'They are of one type and share their start or their end',
        },
      ];
}
