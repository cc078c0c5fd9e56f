import type { Topic } from 'evidence-graph/claims';

const ELECTION = '选举(工作)?|推选|election|selection|exercise|process';
const ELECTED = '代表(?!团|大会|会议|资格|人选|名额|性)|delegates|those elected';

/** What is held of the election, of those elected and of those who took part. */
export const judgementTopics: readonly Topic[] = [
  {
    on: ['Claim:election-completed-smoothly', 'Claim:election-complete-success', 'Claim:election-orderly-and-successful'],
    words: [
      ELECTION,
      '圆满|顺利|成功|规范有序|井然|smooth*|success(ful|fully)?|well-?ordered|orderly|without (a hitch|incident)|失败|混乱|受阻|一波三折|fail(ed|ure)|chaotic|chaos|disorder*|disrupt*|collapse*',
    ],
    unless: '#|successful (candidate|practice|one|nominee|delegate)s?|成功实践|奠定|foundation|groundwork|基础',
    says: '圆满|顺利|成功|有序|井然|smooth*|success*|well-?ordered|orderly|without (a hitch|incident)',
    denies:
      '(不|未|没有|没)(够|太|能)?(圆满|顺利|成功)|失败|混乱|受阻|一波三折|(?<!no |without |nor )(fail(ed|ure)|chaotic|chaos|disorder*|disrupt*|collapse*)|not (a |been |go )?(smooth|success|well)*',
  },
  {
    on: ['Claim:election-laid-foundation'],
    words: [`${ELECTION}|completion|完成`, '奠定|打下|打好|foundation|groundwork|paved', '二十大|大会|基础|congress'],
    isDeniable: true,
  },
  {
    on: ['Claim:central-committee-attaches-importance'],
    words: [
      '党中央|中共中央|中央(?!组织部)|central (committee|leadership)|leadership',
      '重视|看重|看得很重|(attach|attache|lay|laid|set|place|gave|give)* ~ importance|importance|seriously|lightly',
      '选举|代表|election|delegates|selection',
    ],
    unless: '政治标准|条件|political standards|composition|构成',
    denies:
      '(不|没有?|未)(够|太|怎么|给予)?(重视|看重)|little (importance|attention)|no (great |special |particular )?(importance|attention)|lightly|not ~ seriously',
  },
  {
    on: ['Claim:delegates-meet-conditions'],
    words: [
      ELECTED,
      '符合|达到|满足|合乎|met|meets?|satisf*|fulfil*|conform*|不符|未达|fell short|fail*',
      '条件|conditions|qualifications',
    ],
    unless: '构成|比例|composition|proportion*|六|six|人选|候选人|candidates?|nominees?|参照',
    denies: '不符|未达|达不到|不满足|(?<!none )fail*|fell short|not (meet|satisfy|fulfil)*',
  },
  {
    on: [
      'Claim:delegates-of-high-quality',
      'Claim:delegates-of-good-conduct',
      'Claim:delegates-able-to-deliberate',
      'Claim:delegates-with-clear-achievements',
      'Claim:delegates-outstanding-among-members',
    ],
    words: [
      ELECTED,
      '素质|品行|作风|议事能力|成绩|优秀|佼佼者|先进分子|(ideological|political) (and (political|ideological) )?(quality|qualities|calib(re|er))|conduct|character|abilit* to (deliberate|discuss)|deliberat*|achievements?|outstanding|elite|the best|finest',
      '较?高|良好|过硬|较?强|明显|突出|优秀|佼佼者|先进分子|high|good|strong|clear|outstanding|excellent|best|finest|elite|notable|real|低|平庸|poor|weak|mediocre|ordinary',
    ],
    unless:
      '标准|考察|条件|候选人|人选|推荐|介绍|standard*|conditions|inspect*|criteri*|nomin*|candidate*|一线|front( |-)line|荣誉|honou?r*|#|会议|meetings?|应(当)?是|must|should',
    denies: '较低|平庸|不高|不强|偏低|(?<!no )poor|weak|mediocre|(?<!no )ordinary',
  },
  {
    on: ['Claim:age-structure-reasonable', 'Claim:composition-judged-reasonable'],
    words: [
      '结构|分布|构成|age (structure|profile|mix|range)|composition|distribution|make-?up|structure',
      '合理|均衡|失衡|reasonabl*|balanced|sound|lopsided|skewed|unbalanced|unreasonable',
    ],
    denies: '不(够|太|尽)?合理|失衡|lopsided|skewed|unbalanced|unreasonable|not (reasonable|balanced|sound)',
  },
  {
    on: ['Claim:education-fairly-high'],
    words: [
      ELECTED,
      '文化程度|学历(?!的)|教育程度|文化水平|educat(ed|ion)|schooling',
      '(较|很|比较|普遍|都)?高|不高|偏低|较低|well|highly|high|poorly|low|little',
    ],
    unless: '#|%|占|大专|大学|研究生|college|universit*|graduate*|要求|标准|首|first|比|than',
    says: '(?<!不)高|well|highly|high',
    denies: '不高|偏低|较低|poorly|low|little',
  },
  {
    on: ['Claim:great-political-enthusiasm', 'Claim:members-take-part-eagerly', 'Claim:members-follow-the-election-warmly'],
    words: [
      '党员|基层|members|grass( )?roots|organi[sz]ations|primary|rank and file',
      '热情|热烈|踊跃|积极性|积极(?=参)|enthusias*|eager*|keen(ly|ness)?|warm(ly)?|zeal|冷淡|消极|冷漠|apath*|indifferen*|lukewarm|reluctan*|half-?hearted*|listless*',
    ],
    unless: '引导|guid*|鼓励|encourag*|送温暖|warmth|#|调动',
    says: '热情|热烈|踊跃|积极|enthusias*|eager*|keen*|warm*|zeal',
    denies:
      '冷淡|消极|冷漠|(不|没什么|缺乏|没有)(高|积极|踊跃|热情)|(积极性|热情)(不|很低|较低|偏低|低|一般)|apath*|(?<!not )indifferen*|lukewarm|reluctan*|half-?hearted*|listless*|(little|no|scant) (political )?(enthusiasm|interest|zeal)',
  },
  {
    on: [
      'Claim:honour-and-mission-reported-by-members',
      'Claim:understanding-reported-by-members',
      'Claim:education-reported-by-members',
    ],
    words: [
      '荣誉感|使命感|思想认识|认识|理想信念|sense of (honou?r|mission|duty|purpose)|honou?r and (of )?mission|understanding|ideals and convictions',
      '增强|提高|提升|受到|加深|strengthen*|rais*|deepen*|heighten*|felt|gave|giv*|education|教育|削弱|weaken*|diminish*|淡薄',
      '党员|参与|members|taking part|participat*|nominat*',
    ],
    unless: '#|成为|became|领导干部',
    denies: '削弱|weaken*|diminish*|淡薄|没有(增强|提高)',
  },
  {
    on: [
      'Claim:election-as-practice-of-democracy',
      'Claim:election-as-education',
      'Claim:election-as-study-of-xi-jinping-thought',
      'Claim:election-as-political-life-and-centralism',
      'Claim:election-as-carrying-out-of-party-building',
    ],
    words: [
      `${ELECTION}|过程`,
      '成为|变成|became|becom*|turned into|served as|was (itself |also )?(an? )?(success|education|lesson|exercise|school|study)*',
      '实践|教育|学习|贯彻|课堂|一课|practice|lesson|education|study|school|exercise',
      '民主|群众路线|信念|党性|思想|党风|政治生活|democra*|mass line|ideal*|conviction*|centralism|thought|political life|party spirit',
    ],
    isDeniable: true,
  },
  {
    on: ['Claim:features-show-foundation-and-vitality'],
    words: [
      '特点|features|characteristics|composition|构成',
      '表明|说明|显示|show*|demonstrat*|reflect*|prov*|testif*',
      '基础|活力|生机|foundations?|base|vitality|vigou?r',
    ],
    isDeniable: true,
  },
];
