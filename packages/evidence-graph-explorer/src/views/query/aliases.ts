import { parse, visit } from 'graphql';

/** What an operation asks for under a name of its own. */
export interface Aliased {
  readonly field: string;
  /** The language that a text is asked for in, as the graph names it. */
  readonly lang: string | null;
}

/** The fields of an operation, by the names under which they are answered. */
export function aliasesOf(query: string): ReadonlyMap<string, Aliased> {
  const aliases = new Map<string, Aliased>();
  try {
    visit(parse(query), {
      Field({ alias, name, arguments: given = [] }) {
        const lang = given.find((argument) => argument.name.value === 'lang')?.value;
        aliases.set(alias?.value ?? name.value, { field: name.value, lang: lang?.kind === 'EnumValue' ? lang.value : null });
      },
    });
  } catch {
    // what cannot be read was not answered either
  }
  return aliases;
}
