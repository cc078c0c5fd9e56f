import { type Citations, type Cited, citationsOf } from '../../citation/index.js';
import { citedThing } from '../cited-thing.js';
import { defineTool, identifier, text } from '../tool.js';

type Form = Exclude<keyof Citations, 'link'>;

interface CiteArguments {
  readonly id: string;
  readonly form?: Form;
}

const FORMS: readonly Form[] = ['chicago', 'gbt7714', 'bibtex', 'ris', 'csl'];

/** Cites a thing as bibliographies and reference managers take it. */
export const cite = defineTool<CiteArguments>({
  name: 'cite',
  title: 'Cite',
  description: () => 'The citation of a node, a relationship, a passage or the source, with its place.',
  input: { id: identifier, form: { type: 'string', enum: [...FORMS], default: 'chicago' } },
  required: ['id'],
  takesLanguage: false,
  output: { id: text, form: text, citation: text },
  always: ['id', 'form', 'citation'],
  isOffered: ({ model }) => model.hasEvidence,

  async run({ id, form = 'chicago' }, context) {
    const { cited, places } = await citedThing(id, context);
    const citation = written(cited, form);
    return { data: { id, form, citation }, text: [citation], places };
  },
});

function written(cited: Cited, form: Form): string {
  const citation = citationsOf(cited)[form];
  return typeof citation === 'string' ? citation : JSON.stringify(citation);
}
