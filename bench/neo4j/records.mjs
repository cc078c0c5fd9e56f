import { relationshipId } from '../../packages/evidence-graph/dist/dataset/relationship-id.js';
import { choose, randomOf } from './random.mjs';

/** How many there are; all but the categories a congress. */
export const COUNTS = {
  categories: 60,
  units: 40,
  stages: 8,
  organizations: 100,
  evidence: 820,
  sections: 50,
  sources: 14,
};
const PER_STAGE = 4;
const PER_ENTITY = 3;
const PER_UNIT = 35;
const PER_SUPERIOR = 5;

const padded = (number, width) => String(number).padStart(width, '0');
const within = (letter, width) => (congress, number) => `c${padded(congress, 3)}-${letter}${padded(number, width)}`;
const unitNumber = within('u', 2);
const procedureNumber = within('p', 2);

export const keyOf = {
  Category: (number) => `k${padded(number, 2)}`,
  Congress: (congress) => `c${padded(congress, 3)}`,
  Evidence: within('e', 3),
  Organization: within('o', 3),
  Procedure: procedureNumber,
  Section: within('t', 2),
  Source: within('w', 2),
  Stage: (congress, unit, number) => `${procedureNumber(congress, unit)}-s${number}`,
  Unit: unitNumber,
};

export const idOf = (type, ...numbers) => `${type}:${keyOf[type](...numbers)}`;

/** The whole graph, in the order of its ids, never held at once. Each record follows from its own numbers alone. */
export const records = (congresses) => ({
  nodes: { [Symbol.iterator]: () => allNodes(congresses) },
  relationships: { [Symbol.iterator]: () => allRelationships(congresses) },
});

function* upTo(count) {
  for (let number = 1; number <= count; number += 1) yield number;
}

function* pairs(congresses, count) {
  for (const congress of upTo(congresses)) for (const number of upTo(count)) yield [congress, number];
}

function* stagesOf(congresses) {
  for (const [congress, unit] of pairs(congresses, COUNTS.units)) {
    for (const number of upTo(COUNTS.stages)) yield [congress, unit, number];
  }
}

function* allNodes(congresses) {
  for (const number of upTo(COUNTS.categories)) yield entity('Category', [number], {});
  for (const congress of upTo(congresses)) yield entity('Congress', [congress], { number: congress });
  for (const numbers of pairs(congresses, COUNTS.evidence)) yield evidence(numbers);
  for (const numbers of pairs(congresses, COUNTS.organizations)) {
    yield entity('Organization', numbers, { level: LEVELS[numbers[1] % LEVELS.length] });
  }
  for (const numbers of pairs(congresses, COUNTS.units)) yield entity('Procedure', numbers, {});
  for (const numbers of pairs(congresses, COUNTS.sections)) {
    yield node('Section', numbers, { number: numbers[1], title: `Question ${numbers[1]}` });
  }
  for (const numbers of pairs(congresses, COUNTS.sources)) {
    const published = `20${padded(numbers[1] + 5, 2)}-09-26T18:58:58Z`;
    yield node('Source', numbers, { title: `How delegates are elected, part ${numbers[1]}`, published });
  }
  for (const numbers of stagesOf(congresses)) yield entity('Stage', numbers, { number: numbers[2] });
  for (const numbers of pairs(congresses, COUNTS.units)) yield unit(numbers);
}

const KINDS = ['PROVINCE', 'CENTRAL', 'ENTERPRISE', 'MILITARY'];
const LEVELS = ['CENTRAL', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'PRIMARY'];

function unit(numbers) {
  const kind = KINDS[numbers[1] % KINDS.length];
  return entity('Unit', numbers, { kind, position: numbers[1], quota: 20 + randomOf(`quota ${numbers}`)(60) });
}

function evidence(numbers) {
  const start = randomOf(`start ${numbers}`)(9000);
  return node('Evidence', numbers, { exact: `代表选举工作${numbers[1]}`, start, end: start + 12 });
}

function entity(type, numbers, properties) {
  const english = `${type} ${numbers.join('.')}`;
  return node(type, numbers, {
    nameZh: `名称${numbers.join('.')}`,
    nameEn: english,
    descriptionZh: '由下而上、上下结合，反复酝酿、逐级遴选。',
    descriptionEn: `${english}, from the bottom up and with consultation at every level.`,
    ...properties,
  });
}

function node(type, numbers, properties) {
  const key = keyOf[type](...numbers);
  return { id: `${type}:${key}`, type, key, properties };
}

function* allRelationships(congresses) {
  yield* evidencedBy(congresses);
  for (const [congress, number] of pairs(congresses, COUNTS.units)) {
    yield stated('FOLLOWS', congress, idOf('Unit', congress, number), idOf('Procedure', congress, number));
  }
  for (const [congress, unit, number] of stagesOf(congresses)) {
    yield stated('HAS_STAGE', congress, idOf('Procedure', congress, unit), idOf('Stage', congress, unit, number));
  }
  for (const [congress, number] of pairs(congresses, COUNTS.units)) {
    yield stated('HAS_UNIT', congress, idOf('Congress', congress), idOf('Unit', congress, number));
  }
  for (const [congress, number] of pairs(congresses, COUNTS.evidence)) {
    const section = 1 + (number % COUNTS.sections);
    yield relationship('IN_SECTION', idOf('Evidence', congress, number), idOf('Section', congress, section));
  }
  for (const numbers of pairs(congresses, COUNTS.units)) {
    const from = idOf('Unit', ...numbers);
    for (const number of choose(`categories ${numbers}`, PER_UNIT, COUNTS.categories)) {
      yield stated('MEMBER_OF', numbers[0], from, idOf('Category', number));
    }
  }
  for (const [congress, number] of pairs(congresses, COUNTS.sections)) {
    const source = 1 + (number % COUNTS.sources);
    yield relationship('PART_OF', idOf('Section', congress, number), idOf('Source', congress, source));
  }
  for (const numbers of stagesOf(congresses)) {
    const from = idOf('Stage', ...numbers);
    for (const number of choose(`organizations ${numbers}`, PER_STAGE, COUNTS.organizations)) {
      yield stated('PERFORMED_BY', numbers[0], from, idOf('Organization', numbers[0], number));
    }
  }
  for (const [congress, number] of pairs(congresses, COUNTS.organizations)) {
    if (number === 1) continue;
    const superior = Math.ceil((number - 1) / PER_SUPERIOR);
    yield stated('REPORTS_TO', congress, idOf('Organization', congress, number), idOf('Organization', congress, superior));
  }
}

function* evidencedBy(congresses) {
  const entities = {
    Congress: [...upTo(congresses)].map((congress) => [congress]),
    Organization: pairs(congresses, COUNTS.organizations),
    Procedure: pairs(congresses, COUNTS.units),
    Stage: stagesOf(congresses),
    Unit: pairs(congresses, COUNTS.units),
  };
  for (const [type, all] of Object.entries(entities)) {
    for (const numbers of all) {
      const from = idOf(type, ...numbers);
      for (const number of choose(`evidence ${from}`, PER_ENTITY, COUNTS.evidence)) {
        yield relationship('EVIDENCED_BY', from, idOf('Evidence', numbers[0], number));
      }
    }
  }
}

function stated(type, congress, from, to) {
  const evidence = idOf('Evidence', congress, 1 + randomOf(`${type} ${from} ${to}`)(COUNTS.evidence));
  return relationship(type, from, to, { certain: true }, [evidence]);
}

const relationship = (type, from, to, properties = {}, evidence = []) => ({
  id: relationshipId(type, from, to, undefined),
  type,
  from,
  to,
  properties,
  evidence,
});
