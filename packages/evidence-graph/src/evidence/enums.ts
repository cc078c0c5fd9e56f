import { enumeration } from './words.js';

export const Assertion = enumeration('Assertion', ['断言性质', 'Assertion', 'On what ground the graph says a thing.'], {
  STATED: ['原文陈述', 'Stated', 'The words say it; the evidence shows where.'],
  INFERRED: [
    '推断',
    'Inferred',
    'The words are read so; the reason is given, and the evidence shows on what it leans.',
    ['推断', 'inferred'],
  ],
  DERIVED: [
    '推算',
    'Derived',
    'Computed from what the article states; the inputs and the formula are given.',
    ['推算', 'derived'],
  ],
  BACKGROUND: [
    '背景知识',
    'Background',
    'Common knowledge needed to name a thing. The article does not say it.',
    ['背景知识，原文没有', 'background: not in the article'],
  ],
  NOT_STATED: ['未说明', 'Not stated', 'The article raises it and leaves it open; the evidence shows the nearest words.'],
});

/** Of how many a statement holds. An ontology may have an enum of its own in its place: one that names what some are some of. */
export const Extent = enumeration('Extent', ['适用范围', 'Extent', 'Of how many the article says it.'], {
  ALL: ['全部', 'All', 'Of each and every one.', ['全部', 'all']],
  GENERAL: ['普遍', 'General', 'Generally.', ['普遍', 'generally']],
  SOME: ['部分', 'Some', 'Of some.', ['部分', 'some']],
  ALTERNATIVE: [
    '择一',
    'One or another',
    'Of one or another of several; how many do which is not said.',
    ['择一', 'one or another'],
  ],
  UNSPECIFIED: ['范围未说明', 'Unspecified', 'The article does not say of how many.'],
});

export const Modality = enumeration(
  'Modality',
  ['情态', 'Modality', 'Whether a thing was done, demanded, forbidden or yet to come.'],
  {
    DONE: ['已实行', 'Done', 'Reported as done.'],
    REQUIRED: ['要求', 'Required', 'Demanded.', ['要求，未必已做', 'demanded, not said to be done']],
    PROHIBITED: ['禁止', 'Prohibited', 'Forbidden.', ['禁止', 'forbidden']],
    FUTURE: ['尚未进行', 'Yet to come', 'Told as still to come when the article appeared.', ['尚未进行', 'yet to come']],
  },
);

/** What a part of an article is. An ontology may have an enum of its own in its place. */
export const SectionKind = enumeration('SectionKind', ['段落类型', 'Section kind', 'What a part of the article is.'], {
  HEADER: ['条目信息', 'Header', 'What stands above the text: author, date, categories.'],
  HEADLINE: ['标题', 'Headline', 'The title.'],
  SECTION: ['章节', 'Section', 'A part of several paragraphs.'],
  PARAGRAPH: ['自然段', 'Paragraph', 'One paragraph.'],
});

export const UncitedReason = enumeration(
  'UncitedReason',
  ['未引原因', 'Uncited reason', 'Why no fact of the graph rests on a passage.'],
  {
    RHETORIC: ['修辞', 'Rhetoric', 'Praise, appeal or slogan without a fact of its own.'],
    TRANSITION: ['过渡', 'Transition', 'Leads from one part to the next.'],
    HEADING: ['标题语', 'Heading', 'Announces what the next sentences say.'],
    ATTRIBUTION: ['引述', 'Attribution', 'Only says who speaks, or that they spoke.'],
    PAGE_DATA: ['页面数据', 'Page data', 'Tells how to show the page: its images, its comments.'],
    REPETITION: ['重复', 'Repetition', 'Repeats what stands elsewhere with its evidence.'],
  },
);
