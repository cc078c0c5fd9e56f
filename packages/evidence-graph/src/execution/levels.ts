type Container = Readonly<Record<string, unknown>>;

/** The objects and lists of a value, level by level, so that none is too deep to be walked. Looks no deeper than it is asked. */
export function* levels(value: unknown): Generator<readonly Container[]> {
  let level = isContainer(value) ? [value] : [];
  while (level.length > 0) {
    yield level;
    const below: Container[] = [];
    for (const each of level) {
      for (const key in each) {
        const part = each[key];
        if (isContainer(part)) below.push(part);
      }
    }
    level = below;
  }
}

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;
