import type { Ontology } from '../../ontology/ontology.js';
import { typeLooks } from './type-looks.js';

/** A style for Neo4j Browser, in GRASS: captions, and a colour for each type. */
export async function* grassOf(ontology: Ontology, language = ontology.languages[0] as string): AsyncGenerator<string> {
  yield rule('node', { diameter: '50px', 'border-width': '2px', 'text-color-internal': '#FFFFFF', 'font-size': '10px' });
  yield rule('relationship', {
    color: '#A5ABB6',
    'shaft-width': '1px',
    'font-size': '8px',
    padding: '3px',
    'text-color-external': '#000000',
    'text-color-internal': '#FFFFFF',
    caption: '"<type>"',
  });
  for (const { type, color, caption } of typeLooks(ontology, language)) {
    yield rule(`node.${type}`, { color, 'border-color': color, caption: `"{${caption}}"` });
  }
}

const rule = (selector: string, properties: Readonly<Record<string, string>>): string =>
  `${selector} {\n${Object.entries(properties)
    .map(([name, value]) => `  ${name}: ${value};\n`)
    .join('')}}\n\n`;
