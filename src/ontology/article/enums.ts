import { enumeration } from '../define.js';

export const Assertion = enumeration('Assertion', ['断言性质', 'Assertion', 'On what ground the graph says a thing.'], {
  STATED: ['原文陈述', 'Stated', 'The words say it; the evidence shows where.'],
  INFERRED: ['推断', 'Inferred', 'The words are read so; the reason is given, and the evidence shows on what it leans.'],
  DERIVED: ['推算', 'Derived', 'Computed from what the article states; the inputs and the formula are given.'],
  BACKGROUND: ['背景知识', 'Background', 'Common knowledge needed to name a thing. The article does not say it.'],
  NOT_STATED: ['未说明', 'Not stated', 'The article raises it and leaves it open; the evidence shows the nearest words.'],
});

export const Extent = enumeration('Extent', ['适用范围', 'Extent', 'Of how many the article says it.'], {
  ALL: ['全部', 'All', 'Of each and every one (各, 均, 都).'],
  GENERAL: ['普遍', 'General', 'Generally (普遍).'],
  SOME_UNITS: ['部分选举单位', 'Some electoral units', 'Of some electoral units (一些选举单位, 有的).'],
  SOME_REGIONS: ['部分省区市', 'Some regions', 'Of some provincial-level regions (一些省区市).'],
  ALTERNATIVE: ['择一', 'One or another', 'Of one or another of several (或, or brackets); how many do which is not said.'],
  UNSPECIFIED: ['未说明', 'Unspecified', 'The article does not say of how many.'],
});

export const Modality = enumeration('Modality', ['情态', 'Modality', 'Whether a thing was done, demanded or forbidden.'], {
  DONE: ['已实行', 'Done', 'Reported as done.'],
  REQUIRED: ['要求', 'Required', 'Demanded.'],
  PROHIBITED: ['禁止', 'Prohibited', 'Forbidden.'],
});

export const OrderBasis = enumeration(
  'OrderBasis',
  ['先后依据', 'Order basis', 'On what ground one act is put before another.'],
  {
    LISTED: ['列举顺序', 'Listed', 'The article lists them in this order, which need not be their order in time.'],
    TEMPORAL: ['时间先后', 'Temporal', 'The words put one before the other in time.'],
    INFERRED: ['推断', 'Inferred', 'The order follows from what the acts are about.'],
  },
);

export const SectionKind = enumeration('SectionKind', ['段落类型', 'Section kind', 'What a part of the article is.'], {
  HEADER: ['条目信息', 'Header', 'What stands above the text: author, date, categories.'],
  HEADLINE: ['标题', 'Headline', 'The title of the item.'],
  INTRODUCTION: ['导语', 'Introduction', 'The note before the interview.'],
  QUESTION: ['提问', 'Question', 'A question of the reporter.'],
  ANSWER: ['回答', 'Answer', 'An answer of the official.'],
  ADDENDUM: ['附文', 'Addendum', 'The second report quoted at the end.'],
  PARAGRAPH: ['自然段', 'Paragraph', 'One paragraph of an answer or of the addendum.'],
});

export const OrganizationLevel = enumeration(
  'OrganizationLevel',
  ['组织层级', 'Organization level', 'At which level of the election a kind of body acts.'],
  {
    CENTRAL: ['中央', 'Central', 'The central level.'],
    ELECTORAL_UNIT: ['选举单位', 'Electoral unit', 'The level of the electoral units.'],
    RECOMMENDING_UNIT: ['推荐单位', 'Recommending unit', 'The level of the recommending units.'],
    PRIMARY: ['基层', 'Primary', 'The level of primary-level Party committees.'],
    BRANCH: ['支部', 'Branch', 'The level of Party branches.'],
    OUTSIDE: ['程序之外', 'Outside', 'Heard or reporting, without a place in the chain of nomination.'],
  },
);

export const ElectionUnitKind = enumeration(
  'ElectionUnitKind',
  ['选举单位类别', 'Electoral unit kind', 'What an electoral unit is.'],
  {
    PROVINCE: ['省', 'Province', 'A province.'],
    AUTONOMOUS_REGION: ['自治区', 'Autonomous region', 'An autonomous region.'],
    MUNICIPALITY: ['直辖市', 'Municipality', 'A municipality directly under the central government.'],
    CENTRAL_ORGANS: ['中央和国家机关', 'Central Party and state organs', 'The central Party and state organs.'],
    ARMED_FORCES: ['军队和武警', 'Armed forces', 'The armed forces and the armed police.'],
    CENTRAL_SYSTEM: ['中央系统', 'Central system', 'A system of centrally administered enterprises.'],
    OTHER: ['其他', 'Other', 'Any other electoral unit.'],
  },
);

export const Comparator = enumeration('Comparator', ['比较符', 'Comparator', 'How the figure bounds the value.'], {
  EQUAL: ['等于', 'Equal', 'The value is the figure, as printed.'],
  MORE_THAN: ['高于', 'More than', 'The value lies above the figure.'],
  AT_LEAST: ['不低于', 'At least', 'The value is the figure or lies above it.'],
  MEAN: ['平均', 'Mean', 'The figure is a mean; no single value follows from it.'],
});

export const Unit = enumeration('Unit', ['计量单位', 'Unit', 'The unit of a figure.'], {
  PERSON: ['人', 'Persons', 'A number of persons.'],
  PERCENT: ['百分比', 'Percent', 'A percentage of the base.'],
  PERCENTAGE_POINT: ['百分点', 'Percentage points', 'A difference of two percentages.'],
  YEAR: ['岁', 'Years', 'An age in years.'],
  ELECTORAL_UNIT: ['个选举单位', 'Electoral units', 'A number of electoral units.'],
  ETHNIC_GROUP: ['个少数民族', 'Ethnic minorities', 'A number of ethnic minorities.'],
  REGION: ['个省区市', 'Regions', 'A number of provincial-level regions.'],
  ITEM: ['项', 'Items', 'A number of things of another kind.'],
});

export const UncitedReason = enumeration(
  'UncitedReason',
  ['未引原因', 'Uncited reason', 'Why no fact of the graph rests on a passage.'],
  {
    RHETORIC: ['修辞', 'Rhetoric', 'Praise, appeal or slogan without a fact of its own.'],
    EVALUATION: ['评价', 'Evaluation', 'A judgement of the speaker on the whole.'],
    TRANSITION: ['过渡', 'Transition', 'Leads from one part to the next.'],
    HEADING: ['标题语', 'Heading', 'Announces what the next sentences say.'],
    ATTRIBUTION: ['引述', 'Attribution', 'Only says who speaks, or that they spoke.'],
    REPETITION: ['重复', 'Repetition', 'Repeats what stands elsewhere with its evidence.'],
  },
);
