import type { Topic } from 'evidence-graph/claims';
import { INSPECT } from '../terms.js';

const PUT_FIRST =
  '(挺|摆|放|排|走|做|抓|搁)(在|到)(了)?(最)?(前|首|第一|先)|首位|第一位|优先|在先|在前|先行|为先|(put|puts|placed?|places|set|came|comes?|kept|goes|ranked|is|are|were|was) ~ (first|foremost)(?! (of|in|time))|first and foremost|(in|at|to) the (front|fore|forefront)|ahead of everything|top priority|precede*';
const LOOSER = '放松|放宽|降低|弱化|削弱|淡化|relax*|loosen*|weaken*|lower*|eas(ed|ing)|waiv*';

/** Who was watched over, who answers for it, and what comes first in keeping discipline. */
export const supervisionTopics: readonly Topic[] = [
  {
    on: ['Concept:education-first', 'Concept:warning-first', 'Concept:prevention-first'],
    words: [
      '教育|警示|预防|防范|educat*|warn(ing)?s?|prevention',
      `${PUT_FIRST}|before (punish|sanction|penal)*|先~(处分|处理|惩|罚|查处)|(处分|处理|惩处|惩罚|处罚|查处)(在先|为先|优先)|事后|after the (fact|vote|election)|afterwards|only after|took a back seat`,
    ],
    unless: '首次|第一次|考察|推荐|nominat*|inspect*|for the first time|政治标准|表率|example',
    denies:
      '先(处分|处理|惩处|惩罚|处罚|查处)|(处分|处理|惩处|惩罚|处罚|查处)(在先|为先|优先)|事后|(punish|sanction|penal)* (always )?(came|comes|come) first|after the (fact|vote|election)|only after|afterwards|took a back seat',
  },
  {
    on: ['Concept:discipline-and-rules-first', 'UPHOLDS(OrganizationKind:electoral-unit,Concept:discipline-and-rules-first)'],
    words: ['纪律|规矩|discipline|rules', `${PUT_FIRST}|次要|末位|afterthought|secondary|(came|comes?|put|placed|ranked) last`],
    unless: '教育|警示|educat*|warn*|政治标准|political (standard|criteri)*|领导干部|officials|cadres|leaders|先进',
    denies: '(不|没有|未)(把|放|挺|摆)|次要|末位|(came|comes?|put|placed|ranked) last|afterthought|secondary|took second place',
  },
  {
    on: ['DisciplineInstrument:responsibilities-by-level', 'DisciplineInstrument:pressure-passed-down'],
    words: [
      '责任|压力|responsibilit*|pressure|duties|answerable',
      '逐级|层层|一级(一级|抓一级|压一级|对一级)|每一?级|各级|级级|level by level|(each|every) (level|tier|rung)|down the (line|levels|ranks|chain)|from level to level|layer by layer|at all levels|tier by tier|rung by rung|down (through|to) ~ levels?',
      '明确|落实|传递|传导|压实|定|分|压|说清|讲清|有|clear*|assign*|defin*|spell*|pass*|transmit*|allocat*|laid|set|fix*|spread|push*|hand*|carried|made',
    ],
    unless: '遴选|推荐|人选|nominat*|名额|quota*|清单|list',
    isDeniable: true,
    denies: '止于|只到|停在|stopped at|only (at )?the top|went no further',
  },
  {
    on: ['DisciplineInstrument:enforcement-and-accountability', 'DisciplineInstrument:supervision-and-guidance'],
    words: [
      '问责|执纪|督促指导|accountab*|enforc* ~ (discipline|rules)|(discipline|rules) ~ enforc*|(held|hold|holding|called) ~ to account',
      `加强|强化|严|从严|有力|step* up|strengthen*|strict*|tighten*|reinforc*|firm*|were|was|stress*|${LOOSER}`,
    ],
    unless: '清单|list|#|law( |-)?enforcement|执法',
    isDeniable: true,
    denies: LOOSER,
  },
  {
    on: ['DisciplineInstrument:reminder-and-supervision-mechanism', 'Concept:problem-prone-points'],
    words: [
      '提醒(和|与|、)?监督|监督机制|提醒机制|易发|(容易|爱|易)(出|生)(问题|事|岔子|乱)|重点(对象|人)|关键(环节|对象|少数)|reminder*|(prone|apt|likely|tend*) ~ (problems?|trouble|go wrong|arise)|(problem|trouble)s? ~ (prone|apt|likely|tend)*|problem-?prone|weak (points|spots|links)|(key|risky|sensitive|vulnerable|critical) (people|persons|individuals|targets|figures|points|links|spots|groups)',
      '机制|监督|盯|针对|建立|健全|提醒|防|管|看住|mechanism*|supervis*|system*|target*|watch*|remind*|set up|establish*|attention|focus*|aim*|guard*|clos*|monitor*|eye',
    ],
    isDeniable: true,
  },
  {
    on: ['DisciplineMeasure:whole-process-supervision'],
    words: [
      '监督|监管|supervis*|oversight|overs(ee|aw|een|eeing)|monitor*|watched (over)?',
      '全程|全过程|从头到尾|从始至终|自始至终|每(一)?个环节|各(个)?环节|(whole|entire) (process|election|way|course|procedure)|from (start|beginning|first) to (finish|end|last)|throughout|(every|each) (stage|step|phase)|all along|at all stages|只(在|对|有|抓)|仅(在|对|有)|事后|(only|just|solely) (at|during|in|on|after|before|cover*)|(began|begin|begins|start|starts|started) (only )?(after|when|once)|after the (vote|election)',
      '选举|代表|过程|环节|投票|election|process|stages?|steps?|vote|phase|procedure|nomination',
    ],
    unless: '金融|regulat*|financ*|人选多|差额|跟团|delegation|teams?|督导组',
    says: '全程|全过程|从头到尾|从始至终|自始至终|每(一)?个环节|各(个)?环节|whole|entire|throughout|every|each|all|from (start|beginning|first) to',
    denies:
      '只(在|对|有|抓)|仅(在|对|有)|事后|(only|just|solely) (at|during|in|on|after|before|cover*)|(began|begin|begins|start|starts|started) (only )?(after|when|once)|after the (vote|election)',
  },
  {
    on: ['DisciplineInstrument:education-in-observance'],
    words: [
      '纪律自觉|自觉(遵守|守|维护)|自觉性|self-?discipline|conscious* ~ (discipline|observ|rules)*|(awareness|consciousness) of discipline|discipline ~ (awareness|conscious)*',
    ],
    isDeniable: true,
  },
  {
    on: ['Claim:clean-atmosphere-ensured', 'Concept:clean-and-upright-atmosphere'],
    words: [
      '风清气正|风气|clean (and (upright|fair|honest) )?(atmosphere|election|process|climate|environment)|upright atmosphere|atmosphere|conduct of the election',
      '保证|确保|实现|营造|保持|要求|关注|ensur*|guarant*|secur*|kept|maintain*|achiev*|demand*|requir*|attention|concern*|interest|破坏|恶化|败坏|spoil*|spoilt|ruin*|poison*',
    ],
    isDeniable: true,
    denies: '破坏|恶化|败坏|spoil*|spoilt|ruin*|poison*|未能|没能',
  },
  {
    on: ['Requirement:guard-political-and-integrity-gates', 'QualityGate:identity-gate'],
    words: [
      '政治关|廉洁关|身份关|(political|integrity|honesty|identity) (gates?|thresholds?)',
      `把|严|守|过|guard*|strict*|pass*|held|keep*|kept|tight*|firm*|${LOOSER}|skip*`,
    ],
    unless: '过不了|没过|fail*',
    isDeniable: true,
    denies: `${LOOSER}|skip*|不(必|用|需)`,
  },
  {
    on: ['Requirement:strict-candidate-conditions', 'QualityStandard:strict-qualifications'],
    words: [
      '资格条件|条件|标准|门槛|conditions?|qualifications|criteria|standards|bar',
      `严格|从严|严了|strict*|rigorous*|tight*|${LOOSER}`,
      '代表|人选|选举|candidates?|delegates?|nominees?|election|party',
    ],
    unless: '政治标准|political|细化|refin*|#|结构|身份|identit*|资格审查|credential*|符合|met|meet|总体上',
    isDeniable: true,
    denies: LOOSER,
  },
  {
    on: ['Check:inspection-of-political-quality'],
    words: [
      `${INSPECT}|考察|了解|inspection|inspectors|teams?`,
      '政治(素质|判断力|领悟力|执行力|表现)|political (quality|qualities|calib(re|er)|judge?ment|thinking|soundness|reliability|performance)',
    ],
    unless: '细化|refin*|标准|standard*|双签字',
    isDeniable: true,
    denies: '次要|不(看|问|重视|作为)|ignor*|little (weight|attention)|secondary|neglect*|passed over|left out',
  },
  {
    on: ['Check:inspection-of-political-quality'],
    words: [
      `${INSPECT}|考察|inspection|inspectors`,
      '重点|突出|着重|侧重|emphasi*|stress*|focus*|concentrat*|chief concern|main concern',
      '外语|学历|业务|专业(?!技术)|财务|形象|口才|体能|年龄|家境|foreign( |-)language|education|professional|business (acumen|skill|result)s?|looks|eloquen*|fitness|wealth|technical skill*|age',
    ],
    unless: '政治|politic*|廉|integrity',
    onlyDenies: true,
    denies:
      '外语|学历|业务|专业|财务|形象|口才|体能|年龄|家境|language|education|professional|business|looks|eloquen*|fitness|wealth|technical|age',
  },
  {
    on: ['Check:full-check-up', 'Check:comprehensive-analysis'],
    words: [
      '全面体检|体检|综合分析|(full|complete|thorough|overall|all-?round|comprehensive) (check-?up|health check|analysis)|check-?up',
    ],
    unless: '#',
    isDeniable: true,
  },
  {
    on: ['Check:sorting-out-of-records', 'InformationSource:sanctions'],
    words: [
      '处分(情况|记录|材料)|党纪政务|民主生活会|组织生活会|records? of (sanction|punish|penalt)*|(disciplinary|sanction|past) (records?|penalties|sanctions|history)|(democratic|organi[sz]ational) life meetings?',
      '梳理|核查|查|看|审|了解|翻|用|review*|comb*|went through|g(o|one|oing) (through|over)|sort*|check*|look*|examin*|consider*|stud*|taken into|drew|used',
    ],
    unless: '#|举报',
    isDeniable: true,
    denies: '不(看|查|管|问|考虑)|left out|set aside|passed over|skipped|ignor*|disregard*|not (consider|look|check|taken)*',
  },
];
