import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** The response key under which the evidence stands until it is collected. */
export const CITED = '_cited';

/** The response key under which the evidence of the inputs of a derived figure stands until it is collected. */
export const DERIVED = '_derived';

const EVIDENCE_FIELDS = `{
  id exact start end digest
  section { id nameZh: name(lang: ZH) nameEn: name(lang: EN) source { id titleZh: name(lang: ZH) titleEn: name(lang: EN) publisher publishedAt sha256 } }
}`;
const EVIDENCE = selectionOf(`${CITED}: evidence ${EVIDENCE_FIELDS}`);
const INPUTS = selectionOf(`${DERIVED}: derivedFrom(first: 10) { nodes { evidence ${EVIDENCE_FIELDS} } }`);

/** The document with the evidence selected wherever something that has evidence is. */
export function addEvidence(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave: (node) => {
          const type = types.getParentType();
          if (!(isObjectType(type) || isInterfaceType(type))) return undefined;
          const evidence = type.getFields().evidence;
          if (!evidence || getNamedType(evidence.type).name !== 'Evidence' || evidence.args.length > 0) return undefined;
          const inputs = type.getFields().derivedFrom ? [INPUTS] : [];
          return { ...node, selections: [...node.selections, EVIDENCE, ...inputs] };
        },
      },
    }),
  );
}

function selectionOf(text: string): FieldNode {
  const [definition] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return definition.selectionSet.selections[0] as FieldNode; // the text has one field
}
