/** In which words texts speak of the library: each figure by what it counts. */
const words = {
  'Figure:items-lent': { words: 'items|lent|loans', only: 'items|loans' },
  'Figure:books-lent': { words: 'books' },
  'Figure:children': { words: 'story hour|children', only: 'children' },
  'Figure:volunteers': { words: 'volunteers?' },
  'Figure:staff': { words: 'staff|employ*' },
  'Figure:branches': { words: 'branches', unit: 'branches' },
  'Figure:villages': { words: 'villages', unit: 'villages' },
  'Figure:things-mended': { words: 'mended|repaired', only: 'mended|repaired' },
};

export const claims = {
  matter: 'library|branch*|story hour|reading circle|repair table|books|van|volunteers',
  figures: {
    connection: 'figures',
    fields: 'name value unit',
    read: ({ name, value, unit }) => ({
      value,
      bound: null,
      unit: unit === 'per cent' ? 'PERCENT' : 'COUNT',
      error: unit === 'per cent' ? 0.5 : 0,
      isStated: true,
      measure: 'OTHER',
      kind: null,
      base: null,
      context: null,
      label: { en: name },
    }),
    named: words,
  },
  topics: [
    {
      on: ['LED_BY(Programme:reading-circle,Person:ida-holm)'],
      words: ['reading circle', 'led|leads|run by|headed'],
      actors: ['Person:ida-holm'],
    },
    {
      on: ['PAID_BY(Collection:tools,Society:friends)'],
      words: ['tools?', 'paid|pay|funded|bought'],
      actors: ['Society:friends'],
    },
  ],
  silences: [{ on: 'Silence:repair-cost', words: ['roof|repair of the', 'cost*|dollars|euros|pounds|price'] }],
  actors: {
    'Person:ida-holm': 'ida holm|holm',
    'Person:jonas-berg': 'jonas berg|berg',
    'Person:marta-lund': 'marta lund|lund',
    'Society:friends': 'friends( of the library)?',
    'Society:cycling-club': 'cycling club',
  },
  otherActors: 'mayor|city|council|government',
};
