import { defineOntology, definersIn, many, one, withEvidence } from 'evidence-graph';

const { families, float, int, interfaceType, node, relationship, string } = definersIn('en');

export const ontology = defineOntology(
  withEvidence({
    name: 'LibraryReport',
    title: { en: 'Harbour Street Library in 2025' },
    languages: ['en'],
    families: families({
      people: { label: ['People'], icon: 'users' },
      places: { label: ['Places'], icon: 'map-pin' },
      offers: { label: ['Offers'], icon: 'book-open' },
    }),
    interfaces: {
      Organizer: {
        ...interfaceType({ label: ['Organizer'], description: ['Who runs or pays for something.'], plural: 'organizers' }),
        implements: ['Entity'],
      },
      Venue: {
        ...interfaceType({ label: ['Venue'], description: ['Where something is held.'], plural: 'venues' }),
        implements: ['Entity'],
      },
    },
    nodes: {
      Library: type('Library', 'A public library.', 'libraries', ['Organizer'], { family: 'people', prominence: 8 }),
      Society: type('Society', 'A club, a school or a society.', 'societies', ['Organizer'], { family: 'people' }),
      Branch: type('Branch', 'A place of the library.', 'branches', ['Venue'], {
        family: 'places',
        prominence: 6,
        properties: { daysOpen: int('Days open', 'On how many days a week it is open.') },
      }),
      Room: type('Room', 'A place that is not of the library.', 'rooms', ['Venue'], { family: 'places' }),
      Collection: type('Collection', 'What can be borrowed.', 'collections', [], {
        family: 'offers',
        properties: { opened: string('Opened', 'When it was opened.') },
      }),
      Programme: type('Programme', 'What takes place again and again.', 'programmes', [], {
        family: 'offers',
        properties: { when: string('When', 'On which days it takes place.') },
      }),
      Person: type('Person', 'Somebody whom the report names.', 'people', [], { family: 'people' }),
      Figure: type('Figure', 'A number in the report.', 'figures', [], {
        properties: {
          value: float('Value', 'The number.', { required: true, notAdditive: 'figures count different things.' }),
          unit: string('Unit', 'What is counted.', { required: true }),
        },
      }),
      Event: type('Event', 'What happened, or is yet to happen.', 'events', [], {
        properties: { when: string('When', 'When it happens.') },
      }),
    },
    relationships: {
      HAS_BRANCH: relation('Library', 'Branch', ['has the branch', many('branches', 20)], ['is a branch of', one('library')]),
      LENDS: relation('Library', 'Collection', ['lends', many('collections', 20)], ['is lent by', one('library')]),
      RUN_BY: relation('Programme', 'Organizer', ['is run by', many('runBy', 5)], ['runs', many('programmes', 20)]),
      PAID_BY: relation('Collection', 'Organizer', ['is paid for by', many('paidBy', 5)], ['has paid for', many('paidFor', 20)]),
      HELD_IN: relation('Programme', 'Venue', ['is held in', many('venues', 5)], ['is the venue of', many('programmes', 20)]),
      LED_BY: relation('Entity', 'Person', ['is led by', many('ledBy', 5)], ['leads', many('leads', 20)], {
        since: string('Since', 'When they began to lead it.'),
        until: string('Until', 'When they ceased to lead it.'),
      }),
      HAPPENED_TO: relation('Event', 'Entity', ['concerns', many('concerns', 5)], ['is concerned by', many('events', 20)]),
      CAUSED_BY: relation('Event', 'Entity', ['is caused by', many('causes', 5)], ['causes', many('effects', 20)]),
      DONE_BY: relation('Event', 'Organizer', ['is done by', many('doneBy', 5)], ['has done', many('done', 20)]),
      COUNTS: relation('Figure', 'Entity', ['is counted of', many('of', 5)], ['is counted in', many('figures', 40)]),
    },
  }),
);

/** Every type is an entity, so that it is found, cited and left open like the others. */
function type(label, description, plural, interfaces = [], more = {}) {
  return node({ label: [label], description: [description], plural, implements: ['Entity', ...interfaces], ...more });
}

function relation(from, to, [label, forward], [inverse, back], properties = {}) {
  return relationship(from, to, { label: [label], inverse: [inverse], forward, back, properties });
}
