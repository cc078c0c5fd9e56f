import ts from 'typescript';

/** A cast that asks the compiler for no proof at all: to `never` or `any`, or through one type to another. */
export interface Cast {
  /** As `file:line`. */
  readonly place: string;
  /** The comment on its line that says why it is true. */
  readonly reason: string | undefined;
}

/** What each such cast has in its text; to look for it is quicker than to parse. */
const MAY_CAST = /\bas\s+(?:never|any|unknown|const)\b|<(?:never|any)>|\bas\s+[\w.<>[\],| ]+\)?\s+as\s/;

/** The casts in a source file. */
export function castsIn(file: string, text: string): Cast[] {
  if (!MAY_CAST.test(text)) return [];
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const lines = text.split('\n');
  const found: Cast[] = [];
  const visit = (node: ts.Node): void => {
    if (isAssertion(node) && isUnproved(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.type.getStart());
      found.push({ place: `${file}:${line + 1}`, reason: /[^:]\/\/ (\S.*)$/.exec(lines[line] ?? '')?.[1] });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

type Assertion = ts.AsExpression | ts.TypeAssertion;

const isAssertion = (node: ts.Node): node is Assertion => ts.isAsExpression(node) || ts.isTypeAssertionExpression(node);

/** `x as never`, `x as any`, and `x as unknown as T`, or through another type than `unknown`: of these the outer alone. */
function isUnproved({ type, expression }: Assertion): boolean {
  if (type.kind === ts.SyntaxKind.NeverKeyword || type.kind === ts.SyntaxKind.AnyKeyword) return true;
  const inner = ts.isParenthesizedExpression(expression) ? expression.expression : expression;
  return isAssertion(inner) && !ts.isConstTypeReference(inner.type);
}
