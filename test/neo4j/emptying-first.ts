import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What drops all constraints and indexes: had the article's graph its own before, they would have to be made again. */
const EMPTYING = ['import', 'plans', 'export'].map((name) => `/test/neo4j/${name}.test.ts`);

/** As usual, but those first. */
export class EmptyingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const empties = ({ moduleId }: TestSpecification): boolean => EMPTYING.some((name) => moduleId.endsWith(name));
    const sorted = await super.sort(files);
    return [...sorted.filter(empties), ...sorted.filter((each) => !empties(each))];
  }
}
