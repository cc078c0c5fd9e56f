import { OF_THE_SUBJECT } from 'evidence-graph/evidence';
import { many } from 'evidence-graph/ontology';
import { localized, relationship } from './words.js';

/** Who speaks where in the source, and what is asked there. */

export const relationships = {
  SPEAKS_IN: relationship('Agent', 'ArticleSection', {
    label: ['在…中发言', 'speaks in'],
    inverse: ['由…发言', 'is spoken by'],
    forward: many('speaksIn', 100),
    back: many('speakers', 5),
    without: OF_THE_SUBJECT,
  }),
  ASKS_ABOUT: relationship('ArticleSection', 'Entity', {
    label: ['问及', 'asks about'],
    inverse: ['被…问及', 'is asked about in'],
    forward: many('asksAbout', 20),
    back: many('askedAboutIn', 20),
    ordered: 'forward',
    without: OF_THE_SUBJECT,
    properties: { topic: localized('话题', 'Topic', 'What of it is asked.') },
  }),
  RETELLS: relationship('ArticleSection', 'ArticleSection', {
    label: ['再次讲述', 'retells'],
    inverse: ['在…中再次讲述', 'is retold in'],
    forward: many('retells', 20),
    back: many('retoldIn', 20),
    ordered: 'forward',
    without: OF_THE_SUBJECT,
  }),
};
