import { enumeration } from './words.js';

export const Extent = enumeration('Extent', ['适用范围', 'Extent', 'Of how many the article says it.'], {
  ALL: ['全部', 'All', 'Of each and every one (各, 均, 都).', ['全部', 'all']],
  GENERAL: ['普遍', 'General', 'Generally (普遍).', ['普遍', 'generally']],
  SOME_UNITS: [
    '部分选举单位',
    'Some electoral units',
    'Of some electoral units (一些选举单位, 有的).',
    ['部分选举单位', 'some electoral units'],
  ],
  SOME_REGIONS: ['部分省区市', 'Some regions', 'Of some provincial-level regions (一些省区市).', ['部分省区市', 'some regions']],
  ALTERNATIVE: [
    '择一',
    'One or another',
    'Of one or another of several (或, or brackets); how many do which is not said.',
    ['择一', 'one or another'],
  ],
  UNSPECIFIED: ['范围未说明', 'Unspecified', 'The article does not say of how many.'],
});

export const SectionKind = enumeration('SectionKind', ['段落类型', 'Section kind', 'What a part of the article is.'], {
  HEADER: ['条目信息', 'Header', 'What stands above the text: author, date, categories.'],
  HEADLINE: ['标题', 'Headline', 'The title of the item.'],
  INTRODUCTION: ['导语', 'Introduction', 'The note before the interview.'],
  QUESTION: ['提问', 'Question', 'A question of the reporter.'],
  ANSWER: ['回答', 'Answer', 'An answer of the official.'],
  ADDENDUM: ['附文', 'Addendum', 'The second report quoted at the end.'],
  PARAGRAPH: ['自然段', 'Paragraph', 'One paragraph of an answer or of the addendum.'],
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

export const OrganizationLevel = enumeration(
  'OrganizationLevel',
  ['组织层级', 'Organization level', 'At which level of the election a kind of body acts.'],
  {
    CENTRAL: ['中央', 'Central', 'The central level.'],
    ELECTORAL_UNIT: ['选举单位', 'Electoral unit', 'The level of the electoral units.'],
    RECOMMENDING_UNIT: ['推荐单位', 'Recommending unit', 'The level of the recommending units.'],
    PRIMARY: ['基层', 'Primary', 'The level of primary-level Party organizations.'],
    BRANCH: ['支部', 'Branch', 'The level of Party branches.'],
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

export const ClaimKind = enumeration('ClaimKind', ['论断类型', 'Claim kind', 'What sort of claim the source makes.'], {
  FEATURE: ['特点', 'Feature', 'A feature that the source sums up.'],
  RESULT: ['成效', 'Result', 'What came of what was done, as the source tells it.'],
  JUDGEMENT: ['评价', 'Judgement', 'A judgement of the source.'],
  COMPARISON: ['比较', 'Comparison', 'A comparison without figures.'],
});

export const ConcernRole = enumeration('ConcernRole', ['涉及方式', 'Concern role', 'How one thing is concerned with another.'], {
  ABOUT: ['所说对象', 'About', 'It is about the other.'],
  AGAINST: ['防范', 'Against', 'It guards against the other.'],
  CARRIES_OUT: ['贯彻落实', 'Carries out', 'It carries out the other (落实, 贯彻执行).'],
  GIVES_PLAY_TO: ['发扬或发挥', 'Gives play to', 'It gives play to the other (发扬, 发挥).'],
  STRESSES: ['突出', 'Stresses', 'It puts stress on the other (突出, 以…为重点).'],
  COMBINES_WITH: ['相结合', 'Combines with', 'It is combined with the other (结合).'],
  TAKES_ACCOUNT_OF: ['考虑到', 'Takes account of', 'It takes account of the other (统筹考虑).'],
  STUDIES: ['学习内容', 'Studies', 'The other is what is studied or taught.'],
  GUIDES_TO: ['引导目标', 'Guides to', 'People are guided towards the other (引导).'],
  EXAMINES: ['着重了解', 'Examines', 'The other is what is looked into (着重了解).'],
  BY_CRITERION: ['标准', 'By criterion', 'The other is the criterion it goes by (按…认定).'],
  EXPLAINS: ['讲清楚', 'Explains', 'It explains the other (讲清楚).'],
});

export const MeasureAim = enumeration('MeasureAim', ['举措着眼点', 'Measure aim', 'What a measure of the election is for.'], {
  QUALITY: ['保证质量', 'Quality', 'It ensures the quality of delegates (answer 4).'],
  DEMOCRACY: ['发扬民主', 'Democracy', 'It furthers democracy within the Party (answer 6).'],
  DISCIPLINE: ['严肃纪律', 'Strict discipline', 'It keeps the discipline of the election (answer 7).'],
});

export const DirectingAct = enumeration('DirectingAct', ['部署行为', 'Directing act', 'What is done to direct the election.'], {
  LEADS: ['领导', 'Leads', 'It is done under its leadership (在…领导下).'],
  PLANS: ['谋划', 'Plans', 'Plans it (谋划).'],
  ARRANGES: ['部署安排', 'Arranges', 'Makes arrangements for it (部署, 安排).'],
  STUDIES: ['研究', 'Studies', 'Studies it (研究).'],
  HEARS_REPORTS: ['听取汇报', 'Hears reports', 'Hears reports on it (听取汇报).'],
  PRESCRIBES: ['规定', 'Prescribes', 'Prescribes how it is to be done (规定).'],
});
