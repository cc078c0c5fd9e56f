import type { Row } from '../plan/shape.js';
import type { Cut, ExecutionContext, FieldPlan, ObjectPlan } from './object-plan.js';
import { MAX_PAGE } from './paging.js';
import { MAX_WARNINGS, type Warning } from './warnings.js';

interface CutList extends Cut {
  readonly path: readonly (string | number)[];
}

/** A place in the response, as the steps that lead there. */
interface Place {
  readonly above: Place | undefined;
  readonly key: string | number;
}
type Visit = (row: Row, run: ExecutionContext, place: Place | undefined, found: (cut: () => CutList) => void) => void;

/** Compiles the search for lists that were cut; undefined where none can be. */
export function compileCutLists(plan: ObjectPlan): ((row: Row, run: ExecutionContext) => readonly Warning[]) | undefined {
  const visit = visitObject(plan);
  if (!visit) return undefined;
  return (row, run) => {
    const cuts: CutList[] = [];
    let count = 0;
    visit(row, run, undefined, (cut) => {
      count += 1;
      if (count <= MAX_WARNINGS) cuts.push(cut());
    });
    return cuts.map((cut, index) => warningOf(cut, index === MAX_WARNINGS - 1 ? count - MAX_WARNINGS : 0));
  };
}

function warningOf({ path, given, total }: CutList, others: number): Warning {
  const what = total === null ? `${given} items, and there are more` : `${given} of ${total} items`;
  const rest = others > 0 ? ` ${others} more lists of this answer are cut, too.` : '';
  const wayOut = `Ask for as many as you need with \`first\`, at most ${MAX_PAGE}.`;
  return { code: 'LIST_CUT', message: `\`${path.join('.')}\` has ${what}. ${wayOut}${rest}`, path };
}

function visitObject({ layouts, layoutOf }: ObjectPlan): Visit | undefined {
  const visits = layouts.map(({ fields }) => visitFields(fields));
  if (visits.every((visit) => visit === undefined)) return undefined;
  return (row, ...rest) => visits[layoutOf(row)]?.(row, ...rest);
}

function visitFields(fields: ReadonlyMap<string, FieldPlan>): Visit | undefined {
  const visits = [...fields].flatMap(([key, field]) => {
    const visit = visitField(field);
    return visit ? [[key, visit] as const] : [];
  });
  if (visits.length === 0) return undefined;
  return (row, run, above, found) => {
    for (const [key, visit] of visits) visit(row, run, { above, key }, found);
  };
}

function visitField(field: FieldPlan): Visit | undefined {
  if (field.kind === 'leaf') return undefined;
  const visit = visitObject(field.object);
  const cutOf = field.kind === 'object' ? field.cutOf : undefined;
  if (!visit && !cutOf) return undefined;
  return (row, run, place, found) => {
    const value = field.source(row, run);
    if (value === null || value === undefined) return;
    const cut = cutOf?.(value as Row);
    if (cut) found(() => ({ ...cut, path: pathOf(place) }));
    if (!visit) return;
    if (field.kind === 'object') return visit(value as Row, run, place, found);
    for (const [key, each] of (value as readonly (Row | null)[]).entries())
      if (each) visit(each, run, { above: place, key }, found);
  };
}

function pathOf(place: Place | undefined): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = place; at; at = at.above) path.unshift(at.key);
  return path;
}
