import type { Topic } from 'evidence-graph/claims';

/** Democracy within the Party, leadership and study, as they were joined with the election. */
export const democracyTopics: readonly Topic[] = [
  {
    on: ['Practice:review-at-every-level'],
    words: [
      '层层(审核|把关|审查|筛选|甄别)|一级一级(地)?(审|筛|把关)|逐级(审核|把关|审查)|严格甄别|(review|check|screen|vett?|scrutin)* ~ (level by level|(at |by )?(every|each) (level|tier|layer)|at all levels|layer (by|upon|after) layer|tier by tier)|(every|each) (level|tier|layer) ~ (review|check|screen|vett?|scrutin)*',
    ],
    unless: '资格审查|credential*',
    isDeniable: true,
  },
  {
    on: ['Concept:level-by-level-selection', 'METHOD_ELEMENT(Procedure:delegate-election,Concept:level-by-level-selection)'],
    words: [
      '逐级(遴)?选|层层(遴选|选拔|挑选)|一级一级(地)?(往上)?(选|推|遴选|挑)|(select|sift|winnow|filter|chosen|picked)* ~ (level by level|level after level|tier by tier|at (each|every) level|rung by rung)|level-?by-?level selection',
    ],
    unless: '差额|compet*|责任|pressure|审核',
    isDeniable: true,
  },
  {
    on: ['Concept:repeated-deliberation', 'METHOD_ELEMENT(Procedure:delegate-election,Concept:repeated-deliberation)'],
    words: [
      '酝酿|反复(商量|讨论|比较|协商|商议)|(repeated|several|many|multiple) (rounds of )?(deliberat|discuss|consult)*|(deliberat|discuss|weigh)* ~ (repeatedly|again and again|time and again|over and over)|round (after|upon|by) round|repeated(ly)? (deliberat|discuss|weigh)*|一锤定音|一次(就|性)?(定|成|敲定)|in one go|single round|one round',
      '代表|人选|名单|候选人|选举|产生|delegates?|candidates?|names|list|process|selection|method|nominees?|election',
    ],
    isDeniable: true,
    denies:
      '一锤定音|一次(就|性)?(定|成|敲定)|in one go|single round|(only|just) one round|不(经|作|搞)?酝酿|without (any )?deliberat*',
  },
  {
    on: ['Concept:top-down-combined', 'METHOD_ELEMENT(Procedure:delegate-election,Concept:top-down-combined)'],
    words: [
      '上下结合|上下(联动|互动|沟通)|(higher|upper) (and|with) lower levels?|both directions|from (above|the top) and (from )?(below|the bottom)|(bottom|top)-?(up|down) (and|plus|with) (top|bottom)-?(down|up)',
    ],
    isDeniable: true,
  },
  {
    on: [
      'ProcedureStep:explain-candidate-list',
      'PERFORMS(OrganizationKind:electoral-unit,ProcedureStep:explain-candidate-list)',
    ],
    words: [
      '名单|人选|候选人|结构要求|代表条件|list|candidates|requirements|conditions|make-?up|names',
      '说明|解释|讲清|讲明|交代|explain*|explanations?|set out|made clear|clarif*|briefed|in the dark',
      '选举前|投票前|会前|表决前|选之前|投票之前|选举之前|(before|ahead of|prior to) (the |any |a )?(vot|ballot|election)*|before (they|anyone|delegates|electors) (voted|cast)|voters|electors',
    ],
    unless: '介绍|introduc*|公示|通知|流程图|flow',
    isDeniable: true,
    denies:
      '没有(作|做)?(说明|解释|交代)|不(作|做)?(说明|解释|交代)|未(作|加)?说明|no explan*|without (any )?explan*|in the dark',
  },
  {
    on: ['Concept:mass-line'],
    words: ['群众路线|mass line'],
    isDeniable: true,
    denies: '脱离|背离|abandon*|departed from|depart from',
  },
  {
    on: ['Practice:combined-with-study', 'Practice:study-organized-for-members'],
    words: [
      '党史|六中全会|学习教育|(study|learning|education) (of|in|on) (the )?party( |_s )*history|party history|sixth (plenum|plenary)|习近平新时代中国特色社会主义思想|xi jinping thought|党章|党规|party (constitution|rules)',
      '结合|组织|学习|融入|同步|combin*|link*|alongside|together|integrat*|connect*|tied|tying|stud*|learn*|merg*|hand in hand|脱节|分开|separate*|apart|暂停|suspend*|paus*',
    ],
    unless: '成为|became|遵循|guid*|basis|依据|十严禁|prohibition*',
    isDeniable: true,
    denies: '脱节|分开|separate*|(kept|held) apart|暂停|suspend*|paus*',
  },
  {
    on: ['Concept:party-constitution', 'UPHOLDS(OrganizationKind:electoral-unit,Concept:party-constitution)'],
    words: [
      '党章|party constitution|constitution of the (communist )?party|party_s constitution',
      '根本遵循|遵循|依据|guid*|basis|fundamental|follow*|accord*',
    ],
    isDeniable: true,
  },
  {
    on: ['Requirement:strengthen-party-leadership', 'Concept:party-leadership'],
    words: [
      '党的领导|加强领导|party leadership|party_s leadership|leadership (of|by) the party',
      '加强|贯穿|坚持|强化|全过程|strengthen*|throughout|uphold*|upheld|(ran|run|runs) through|reinforc*|stress*|demand*|削弱|放松|淡化|weaken*|relax*|loosen*|reduc*',
    ],
    unless: '民主|democra*|把关|基础',
    isDeniable: true,
    denies: '削弱|淡化|放松|弱化|weaken*|relax*|loosen*|reduc*',
  },
  {
    on: ['Concept:leadership-united-with-democracy', 'Concept:party-gatekeeping'],
    words: [
      '把关|党的领导|组织意图|gatekeep*|leadership|organi[sz]ation(al)?( |_s )*(intent|will|wishes)*|control',
      '民主|democra*',
      '统一|结合|统筹|并重|兼顾|又|既|unit*|combin*|balanc*|both|together|as well as|hand in hand|at the same time|not (a )?contradict*',
    ],
    isDeniable: true,
  },
  {
    on: [
      'Requirement:full-inner-party-democracy',
      'Concept:inner-party-democracy',
      'Requirement:quality-and-effect-of-democracy',
    ],
    words: [
      '党内民主|民主(的)?(质量|实效)|(inner|intra)-?party democracy|democracy (within|in|inside) the party|(quality|effect*) ~ democracy|democracy',
      '发扬|发挥|提高|充分|注重|扩大|full|rais*|improv*|enhanc*|promot*|develop*|giv*|foster*|real|限制|缩减|削弱|restrict*|curtail*|limit*|suspend*|sacrific*|put off',
    ],
    unless: '统一|把关|centralism|集中制|leadership|实践|practice',
    isDeniable: true,
    denies: '限制|缩减|削弱|restrict*|curtail*|limit*|suspend*|sacrific*',
  },
  {
    on: ['Practice:democratic-rights-respected', 'Claim:members-exercise-their-rights-rightly'],
    words: [
      '民主权利|权利|democratic rights|rights',
      '尊重|保障|维护|行使|落实|respect*|protect*|safeguard*|guarant*|exercis*|use|uphold*|upheld|剥夺|限制|侵犯|无视|depriv*|restrict*|den(y|ied)|infring*',
    ],
    unless: '表决权|voting rights?|vote at|特邀|special*',
    isDeniable: true,
    denies: '剥夺|限制|侵犯|无视|depriv*|restrict*|den(y|ied)|infring*',
  },
  {
    on: ['Claim:members-express-their-wishes-fully', 'Claim:members-exercise-their-rights-rightly'],
    words: [
      '党员|members|rank and file',
      '意愿|意志|心声|wish(es)?|will(?= of)|their (will|mind)|what they wanted',
      '表达|体现|反映|说出|express*|reflect*|embod*|voice[ds]?|speak|spoke|say',
    ],
    unless: '自愿|if they wish*',
    isDeniable: true,
    denies: '无法|不能|未能|没能|could not|cannot|no (way|chance|means)',
  },
  {
    on: ['Requirement:improve-delegate-composition', 'Practice:ensuring-composition', 'Requirement:delegate-composition'],
    words: [
      '代表(的)?(结构|构成)|结构比例|(composition|make-?up|structure|mix) of (the )?(delegates|delegation)|delegates?.{0,2} (composition|make-?up|structure)|(its|their|the) (composition|make-?up|proportions)',
      '优化|要求|重点|改善|明确|统筹|抓|optimi[sz]*|improv*|requirement*|demand*|focus*|priorit*|attention|key|set|laid|asked|任其|听其|left to',
    ],
    unless: '合理|reasonab*|符合|达到|met|meet*|#|说明|explain*|conform*|in line|不符|未达|稳定|差',
    isDeniable: true,
    denies: '任其|听其|(没有|未)(提出|作出)?(任何)?要求|no (requirement|demand)s?|left to (chance|themselves)',
  },
  {
    on: ['Practice:guidance-to-active-participation', 'Practice:guidance-to-orderly-participation'],
    words: [
      '引导|guid(e|ed|es|ing)|encourag*|steer*|urg(e|ed|es|ing)|劝阻|discourag*|dissuad*',
      '党员|基层|members|grass( )?roots|rank and file',
      '参与|参加|take part|taking part|participat*|join',
    ],
    unless: '要求|required|必须|must',
    isDeniable: true,
    denies: '劝阻|discourag*|dissuad*',
  },
  {
    on: ['Practice:exemplars-publicized', 'Practice:healthy-trends-promoted'],
    words: [
      '典型|正气|exemplar*|healthy (trend|tendenc|practice)*|good examples',
      '宣传|弘扬|publici*|promot*|prais*|spread|held up',
    ],
    unless: '案|警示|warn*|反面|领导|lead*|cautionary',
    isDeniable: true,
  },
];
