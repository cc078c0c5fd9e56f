import type { ArgBuilder, InputFieldMap } from '@pothos/core';
import { type Citations, type Cited, citationsOf } from '../../citation/index.js';
import { describe } from '../../ontology/describe.js';
import type { GraphBuilder, GraphTypes } from '../../pothos/builder.js';

const STYLES: Readonly<Record<string, { readonly form: Exclude<keyof Citations, 'link'>; readonly description: string }>> = {
  CHICAGO: { form: 'chicago', description: describe('Chicago Manual of Style, 17th edition.', '芝加哥格式') },
  GBT7714: { form: 'gbt7714', description: describe('GB/T 7714—2015.', '国家标准') },
  CSL_JSON: { form: 'csl', description: describe('CSL-JSON, for reference managers.', '供文献管理软件') },
  BIBTEX: { form: 'bibtex', description: describe('An entry for BibLaTeX.', '条目') },
  RIS: { form: 'ris', description: describe('A record of RIS, for reference managers.', '记录') },
};

/** Adds the enum of the styles; gives the argument that takes one, and what writes in it. */
export function addCitationStyle(builder: GraphBuilder) {
  const type = builder.enumType('CitationStyle', {
    description: describe('How a citation is written.', '引用格式'),
    values: Object.fromEntries(Object.entries(STYLES).map(([name, { description }]) => [name, { description }])),
  });
  const description = describe('How it is written.', '格式');
  return {
    styleArg: (arg: ArgBuilder<GraphTypes>): InputFieldMap => ({
      style: arg({ type, required: true, defaultValue: 'CHICAGO', description }),
    }),
    written(cited: Cited, { style }: { readonly style?: unknown }): string {
      const citation = citationsOf(cited)[STYLES[String(style)]?.form ?? 'chicago'];
      return typeof citation === 'string' ? citation : JSON.stringify(citation);
    },
  };
}

export type CitationStyles = ReturnType<typeof addCitationStyle>;
