import type { Topic } from 'evidence-graph/claims';
import { ALONE, CANDIDATES, COLLECTIVE, DECIDE, GRASSROOTS_LEVEL, NOMINATE } from '../terms.js';

/** Who decides on candidates, and how: from the branch to the electoral unit. */
export const decisionTopics: readonly Topic[] = [
  {
    on: [
      'ACTS_ON_MAJORITY_OF(ProcedureStep:branch-proposes,MemberGroup:party-members)',
      'PROPOSES(OrganizationKind:party-branch,ProcedureStep:branch-proposes)',
    ],
    words: [
      '(?<!基层)党支部|支部(?!书记|委员)|party branch(es)?|branch(es)?|cells?',
      `提出|提(谁|名|的人|什么人)|推(谁|荐|的人)|报谁|follow*|heed*|came from|out of|w[eo]nt forward|go forward|${NOMINATE}`,
    ],
    unless: `初步人选|预备人选|preliminary|prospective|${GRASSROOTS_LEVEL} (party )?committees?|基层党委`,
    denies:
      '(看|听|凭|按|依|照)(的是)?(支部)?书记|(a few|few|handful of|some|certain|several|leading|core|veteran|senior) (senior|leading|core|veteran|influential)? ?members|支部书记~(提出|决定|说了算|指定|定)|支委~决定|(听|按|照|随)~书记|不管~党员|少数(几名|几个|骨干|部分)?党员|follow* ~ (secretar*|leader*)|wish(es)? of (its|their|the) (secretar|leader|superior)*|acting on ~ (county|superior|higher|leader|secretar|government|authorit)*|(instructions?|orders?|directions?|directives?) (of|from|by)(?! (most|its members|their members|the majority))|(上级|领导|县委|镇里|街道|组织部)(的)?(意思|指示|意图|授意|要求)~(提|推|定|报)|did not ask|(whim|word|wish|choice) of (the|their) secretar*|what (the|their) secretar*|few members|a handful of|不(必|用|需)?(征求|听取?|考虑|顾|看|问|管|理)~(党员|意见)|无须(征求|听取)|少数党员|without (asking|consulting|regard)|regardless of|minority of|only (the )?secretar*|secretary (alone|decid*)|ignor*|secretaries|unanim*|一致同意|全票|全体同意',
  },
  {
    on: ['PROPOSES(OrganizationKind:party-branch,ProcedureStep:branch-proposes)'],
    words: [
      `推荐人选|${CANDIDATES}`,
      '最先|首先|最早|首次|先由|先(?=由)|first (put|propos|nam|suggest)*|initially|at first|who first',
      '提出|propos*|put forward|nominat*',
    ],
    actors: ['OrganizationKind:party-branch'],
    beside: ['MemberGroup:party-members', 'OrganizationKind:primary-party-organization'],
    unless: '初步人选|预备人选|preliminary|prospective|order|then',
  },
  {
    on: [
      'DECIDES(OrganizationKind:recommending-unit,ProcedureStep:recommending-unit-selects)',
      'DECIDED_AT(ProcedureStep:recommending-unit-selects,MeetingKind:plenary-meeting,a3)',
    ],
    words: [
      '推荐人选|recommended (candidates?|names?|people|persons?|list)|(list|names) of (the )?recommended( people| candidates)?',
      '决定|定|拍板|敲定|商定|说了算|decid*|settl*|finali[sz]*|fix(ed|es)',
    ],
    unless:
      '提出|支部|branch*|基层党委|上报|submit*|初步人选|预备人选|preliminary|prospective|多数|majority|most of|全程|stage|差额|first',
    says: COLLECTIVE,
    denies: ALONE,
    beside: ['MemberGroup:party-members'],
  },
  {
    on: [
      'DECIDED_AT(ProcedureStep:recommending-unit-selects,MeetingKind:plenary-meeting,a3)',
      'DECIDES(OrganizationKind:recommending-unit,ProcedureStep:recommending-unit-selects)',
    ],
    words: [
      '推荐单位|(recommending|nominating) (units?|bod(y|ies))',
      `${DECIDE}|报|上报|推荐|会议|recommend(?!ing)(s|ed|ations?)?|submit*|met|meetings?|whom`,
    ],
    unless:
      '(?<=从)基层|选举单位|electoral unit*|推荐单位~多数|recommend* ~~ (majority|most of)|自行|步|then|first|first,|finally|顺序',
    says: COLLECTIVE,
    denies: `${ALONE}|(?<!选举单位~)(只|仅)(让|由|靠)?常委会|常委会(单独|直接|自己)?(决定|拍板|定|敲定)|没(有)?(开|召开)~(全会|全委会|全体会)|(不|没)(开|召开)(全委会|全体会|党委全体会|会)|支部(决定|拍板)|standing committees? (alone|only|on (its|their) own)|let (its|their|the) standing committees?|by lot|抽签|无须开会|without (a |any )?meeting|(not|n't) (have|need) to meet|need not meet|不(用|必|需)(开会|讨论)`,
  },
  {
    on: [
      'DECIDED_AT(ProcedureStep:determine-preliminary-candidates,MeetingKind:standing-committee-meeting,a3)',
      'DECIDES(OrganizationKind:electoral-unit,ProcedureStep:determine-preliminary-candidates)',
      'DECIDES(OrganizationKind:electoral-unit,ProcedureStep:determine-prospective-candidates)',
    ],
    words: [
      '初步人选|预备人选|preliminary( list| candidates?| nominees?| names?)?|prospective( candidates?| nominees?)?|(electoral|election) units?|选举单位',
      `初步人选|预备人选|preliminary|prospective|${CANDIDATES}`,
      `${DECIDE}`,
    ],
    unless:
      '推荐人选(?![、，])|recommended candidates|全程|每个环节|every stage|each stage|all along|more (names|nominees|candidates)|差额|名额|quota*|细化|金融|身份|identit*|考察对象',
    says: COLLECTIVE,
    beside: ['MemberGroup:party-members', 'OrganizationKind:inspection-team'],
    denies: `${ALONE}|考察组(确定|决定)|by (the )?(inspection|examination) teams?|推荐单位(确定|决定)|inspection teams? (decid|determin)*|抽签|by lot|standing committees? ~ alone|no (plenary|full (meeting|session))|without (a |any )+(plenary|full)|不经(过)?(会议|集体)|without (a |any )?meeting`,
  },
  {
    on: ['ProcedureStep:primary-committee-selects'],
    words: [
      `基层党委|${GRASSROOTS_LEVEL} (party )?committees?`,
      `${DECIDE}|w[eo]nt up|go(es)? up|talked ~ over|上报|遴选|报|submit*|sen(d|t)|pass(ed)?`,
      `${CANDIDATES}|推荐谁|whom|who`,
    ],
    unless: '推荐单位|recommending|初步人选|预备人选|preliminary|prospective|先|first|then|minority|少数|多数|most|majority',
    says: COLLECTIVE,
    denies: `${ALONE}|个别领导|个别人`,
  },
  {
    on: [
      'ACTS_ON_MAJORITY_OF(ProcedureStep:determine-inspection-list,OrganizationKind:party-organization)',
      'Practice:acting-on-majority',
    ],
    words: [
      `考察对象|考察名单|branches|names|nominat*|candidates|opinions?|推荐人选|名单|inspection list|list of (those|people|candidates) (to be )?(inspected|examined|vetted|for inspection)|recommended candidates|upwards?|基层党委|遴选|上报|(electoral|election|recommending) units?|${GRASSROOTS_LEVEL} (party )?(committees?|organi[sz]ations?)|passed ~ up|sent ~ up`,
      '多数|少数|majority|most (of (the|their|its)|party|members|organi[sz]ations|branches)|minority|a few|handful',
    ],
    unless: '少数民族|ethnic|minority (delegates|groups|ones|members)|大多数代表|代表中',
    denies:
      '(极)?少数(几个|几名|一些|骨干)?(党员|人|组织|党组织|党支部|支部|领导)|(?<!ethnic )minority of|(a few|few|handful of|some|certain|several) (of )?(the )?(senior |leading |core |veteran |influential |top )+(members|branches|organi[sz]ations|leaders|officials)|a (few|handful) (of )?(members|branches|organi[sz]ations|leaders)|without regard|不考虑多数|不顾多数|不管多数|against the (majority|will)|leaders? (alone|only)|只看领导',
  },
  {
    on: [
      'Practice:major-problems-decided-collectively',
      'CONCERNS(Practice:major-problems-decided-collectively,Concept:major-problems)',
    ],
    words: [
      '(重|较)?大的?(问题|事项|情况|难题|决定)|大事|重要(问题|事项)|major (problems?|issues?|questions?|matters?|difficult*)|(important|serious|weighty|grave|big|significant|momentous|thorny) (problems?|issues?|questions?|matters?|decisions?|difficult*)',
    ],
    says: COLLECTIVE,
    denies: ALONE,
  },
  {
    on: ['Practice:collective-decision', 'Concept:decision-by-one-person'],
    words: [
      `${CANDIDATES}|nominations?|选举工作|delegates|代表|overrul*|overrid*|overrode`,
      '集体(研究|决定|讨论|作出)|acting together|as a body|lone (boss|leader|man|secretary)|(last|final) (word|say)|(?<=(，|,))(个人|书记|领导)不(能|得)~(拍板|决定|定)|个人说了算|overrul*|overrid*|overrode|一个人说了算|一人拍板|个人决定|书记~拍板|collectiv*|one (person|man|individual)|single (person|individual|leader)|alone|议事规则|rules of procedure|民主集中制|democratic centralism|领导~说了算',
    ],
    unless:
      '推荐单位|recommending|推荐人选|recommended|初步人选|预备人选|preliminary|prospective|重大|major|serious|weighty|important|specially|特邀|支部|branch*',
    says: `${COLLECTIVE}|议事规则|rules of procedure|民主集中制|democratic centralism|no (single )?(individual|person|leader|one) (has|had) the (last|final) (word|say)`,
    denies: ALONE,
  },
  {
    on: ['Practice:collective-decision', 'Concept:decision-by-one-person'],
    words: [
      '上报(的)?(推荐)?人选|推荐人选(的)?上报|(report|submi|send|forward)* ~ recommended (candidates|names|people)',
      `${COLLECTIVE}|${ALONE}`,
    ],
    unless: '推荐单位|recommending|初步人选|preliminary|基层党委|支部|branch*|多数|majority',
    says: COLLECTIVE,
    denies: ALONE,
  },
  {
    on: ['Practice:collective-decision', 'Concept:decision-by-one-person'],
    words: [`初步人选|预备人选|推荐人选|preliminary|prospective|${CANDIDATES}|${NOMINATE}`, ALONE],
    unless: '特邀|specially',
    denies: ALONE,
    onlyDenies: true,
  },
];
