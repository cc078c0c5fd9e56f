import type { Topic } from 'evidence-graph/claims';

const UNITS = 'OrganizationKind:electoral-unit';

/** One person alone decides. */
const ALONE =
  '(?<!(不搞|不由|不是|不能|不许|不得|不让|不允许|杜绝|避免|防止|没有|而非|反对|不靠|而不是|不准|并非)~)((党委)?书记|主要领导|主要负责人|一把手|领导|负责人|单位领导)(一人|一个人|个人|单独|独自|直接|自己)+(就)?(可以|能|可)?(拍板|决定|说了算|定夺|指定|作主|做主|敲定|点名|定)|(?<!(不搞|不由|不是|不能|不许|不得|不让|不允许|杜绝|避免|防止|没有|而非|反对|不靠|而不是|不准|并非|不)~)(个人|一个人|一人)(可以|就)?(拍板|决定|说了算|定夺|作主|做主)|(secretar(y|ies)|leaders?|heads?|chief|official|chairman|boss|person|individual|man)( of the unit)? (alone|single-?handedly|personally|by himself|on (his|their|its) own|unilaterally|could decide|decided|decides|had the (final|last) (say|word)|has the (final|last) (say|word))|alone (decided|decides|chose|settled|could)|single-?handed(ly)?|at (his|their) own discretion|sole discretion|(?<!not )(left|was up) to (the |a |one )+(secretary|leader|head|individual|single person)';

const COLLECTIVE =
  '集体|会议|全体会议|全会|全委会|全委|开会|讨论|不搞|不由|不是哪|而非个人|共同|collectiv*|together|jointly|full committee|full meetings?|plenar*|committee meetings?|meetings?|standing committee|whole committee|discuss*|no (single |one )(person|individual|leader)|not (by |up to )?(any |a )?(one |single )|rather than (by )?(one|a single|individual*)|as a body';

/** How delegates came about. */
export const procedureTopics: readonly Topic[] = [
  {
    on: [
      'ACTS_ON_MAJORITY_OF(ProcedureStep:branch-proposes,MemberGroup:party-members)',
      'PROPOSES(OrganizationKind:party-branch,ProcedureStep:branch-proposes)',
    ],
    words: [
      '(?<!基层)党支部|支部(?!书记|委员)|party branch(es)?|branch(es)?',
      '提出|推荐|推举|提名|propos*|put(ting)? ~ forward|put forward|nominat*|recommend*|name[ds]?|suggest*',
    ],
    denies:
      '支部书记~(提出|决定|说了算|指定)|支委~决定|不(必|用|需)?(征求|听取|考虑|顾)~(党员|意见)|无须(征求|听取)|少数党员|without (asking|consulting|regard)|regardless of|minority of|only (the )?secretar*|secretary (alone|decid*)|ignor*|secretaries',
  },
  {
    on: ['PROPOSES(OrganizationKind:party-branch,ProcedureStep:branch-proposes)'],
    words: [
      '推荐人选|recommended candidates|names',
      '最先|首先|最早|首次|first (put|propos|nam|suggest)*|initially|at first|who first',
      '提出|propos*|put forward|nominat*',
    ],
    actors: ['OrganizationKind:party-branch'],
    beside: ['MemberGroup:party-members', 'OrganizationKind:primary-party-organization'],
  },
  {
    on: [
      'DECIDED_AT(ProcedureStep:recommending-unit-selects,MeetingKind:plenary-meeting,a3)',
      'DECIDES(OrganizationKind:recommending-unit,ProcedureStep:recommending-unit-selects)',
    ],
    words: [
      '推荐单位|recommending units?|nominating units?',
      '决定|定|讨论|研究|拍板|说了算|报|上报|推荐|会议|decid*|discuss*|settl*|chose*|choos*|select*|recommend*|submit*|met|meetings?|agreed|whom',
    ],
    unless: '(?<=从)基层|选举单位|electoral unit*|多数|majority|most of|自行|步|then|first|first,|finally|顺序',
    says: COLLECTIVE,
    denies: `${ALONE}|常委会(单独)?(决定|拍板)|支部(决定|拍板)|standing committee (alone )?decid*|by lot|抽签|无须开会|without (a |any )?meeting|不(用|必|需)(开会|讨论)`,
  },
  {
    on: [
      'DECIDED_AT(ProcedureStep:determine-preliminary-candidates,MeetingKind:standing-committee-meeting,a3)',
      'DECIDES(OrganizationKind:electoral-unit,ProcedureStep:determine-preliminary-candidates)',
      'DECIDES(OrganizationKind:electoral-unit,ProcedureStep:determine-prospective-candidates)',
    ],
    words: [
      '初步人选|预备人选|preliminary (candidates?|nominees?|list)|prospective (candidates?|nominees?)|electoral units?|选举单位',
      '初步人选|预备人选|preliminary|prospective|候选人|人选|candidates?',
      '确定|决定|研究|定|敲定|determin*|decid*|settl*|fix*|chos*|select*|approv*|drawn up|drew up|named',
    ],
    unless:
      '公示|public notice|全程|每个环节|every stage|each stage|all along|more (names|nominees|candidates)|差额|推荐单位|recommending|before|after|先|再|after|名额|quota*|细化|金融|身份|identit*|考察对象|其次|then',
    says: COLLECTIVE,
    denies: `${ALONE}|考察组(确定|决定)|by (the )?(inspection|examination) teams?|推荐单位(确定|决定)|inspection teams? (decid|determin)*|抽签|by lot|不经(过)?(会议|集体)|without (a |any )?meeting`,
  },
  {
    on: [
      'ACTS_ON_MAJORITY_OF(ProcedureStep:determine-inspection-list,OrganizationKind:party-organization)',
      'Practice:acting-on-majority',
    ],
    words: [
      '考察对象|考察名单|推荐人选|名单|inspection list|list of (those|people|candidates) (to be )?(inspected|examined|for inspection)|recommended candidates|upward|基层党委|遴选|上报|electoral units?|recommending units?|primary level',
      '多数|少数|majority|most (of the|party|members|organi[sz]ations|branches)|minority',
    ],
    unless: '少数民族|ethnic|minority (delegates|groups|ones|members)|大多数代表|代表中',
    denies:
      '少数(党员|人|组织|党组织)|(?<!ethnic )minority of|without regard|不考虑多数|不顾多数|不管多数|against the (majority|will)|leaders? (alone|only)|只看领导',
  },
  {
    on: [
      'Practice:major-problems-decided-collectively',
      'CONCERNS(Practice:major-problems-decided-collectively,Concept:major-problems)',
    ],
    words: [
      '重大(问题|事项|情况)|major (problems?|issues?|questions?|matters?)|important (problems?|issues?|questions?|matters?|decisions?)|serious (problems?|issues?|questions?)|big (questions|issues|decisions)',
    ],
    says: COLLECTIVE,
    denies: ALONE,
  },
  {
    on: ['Practice:collective-decision', 'Concept:decision-by-one-person'],
    words: [
      '人选|候选人|candidates?|nominees?|nominations?|选举工作|delegates|代表',
      '集体(研究|决定|讨论|作出)|个人说了算|一个人说了算|一人拍板|个人决定|书记~拍板|collectiv*|one (person|man|individual)|single (person|individual|leader)|alone|议事规则|rules of procedure|民主集中制|democratic centralism|领导~说了算',
    ],
    unless: '推荐单位|recommending|重大|major|serious|specially|特邀',
    says: `${COLLECTIVE}|议事规则|rules of procedure|民主集中制|democratic centralism`,
    denies: ALONE,
  },
  {
    on: ['Practice:public-notice', 'APPLIES_TO(Practice:public-notice,CandidateStatus:preliminary)'],
    words: [
      '公示|public notice|publici[sz]ed|posted (up )?publicly|put on (public )?display|made public|publicly (posted|displayed|announced|listed)|kept (secret|confidential)|保密',
      '初步人选|人选|候选人|考察对象|preliminary|candidates?|nominees?|names',
    ],
    unless: '当选代表名单|elected delegates',
    isDeniable: true,
    denies:
      '未(经)?公示|没有公示|不公示|不(用|必|需)公示|免于公示|secret|confidential|not (put|made|published|posted|publici)|保密|不(向社会)?公开|without (any )?public',
  },
  {
    on: ['PERFORMS(OrganizationKind:electoral-unit,Check:strict-inspection)', 'Check:strict-inspection'],
    words: [
      '考察(?!组|预告|对象)|inspected|inspections?|examined|examinations?|vetted|vetting|scrutin*',
      '人选|候选人|candidates?|nominees?|名单|nominated|people|提名',
    ],
    unless:
      '公示|notice|先|之后|之前|before|after|农村|社区|villages|差额|more (names|candidates)|身份|identit*|政治素质|财务|资格审查|credential*|金融|finance|条件|conditions|政治(判断|领悟)|听取|heard|credentials|until',
    says: '普遍|严格|都|均|全面|深入|经过|接受|考准|generally|as a rule|strict*|thorough*|all|every|each|were (inspected|examined|vetted)|was (inspected|examined|vetted)|rigorous*',
    denies:
      '未经考察|没有(经过|接受)?考察|不经考察|无须考察|免于考察|不考察|跳过|走过场|只有(极)?少数|只有部分|抽查|抽样|without (being |any |an )?(inspect|examin|vett|inspection|examination|vetting)*|not (been |be )?(inspected|examined|vetted)|only (a )?(few|some|sample|handful)|skipped|no (inspection|examination|vetting)|exempt*|spot checks?|waived',
  },
  {
    on: ['ESTABLISHES(OrganizationKind:electoral-unit,OrganizationKind:inspection-team)', 'ProcedureStep:form-inspection-teams'],
    words: [
      '考察组|(inspection|examination|vetting) (teams?|groups?)',
      '组成|成立|组建|派出|派|formed|set up|put together|organi[sz]ed|establish*|sent|dispatch*|created|assembl*',
    ],
    actors: [UNITS],
    beside: ['OrganizationKind:inspection-team', 'MemberGroup:party-members'],
  },
  {
    on: ['CONSULTS(ProcedureStep:inspect-candidates,MemberGroup:party-members)', 'ProcedureStep:inspect-candidates'],
    words: [
      '考察组|考察|inspect* (teams?)?|(examination|vetting) teams?|inspectors',
      '听取|听|征求|走访|深入|走进|前往|到(了)?(农村|社区|企业|机关)|heard|listened|views|opinions|talked|spoke|visited|went (in)?to|asked|villages|communities|群众|masses|知情人|身边人|in the know|ordinary',
    ],
    unless: '金融|finance|financial|监管|regulat*|先于|之前|before',
    denies:
      '只(听|看|问)(取)?(领导|材料|上级|档案)|不听(取)?|没有(听取|走访|深入|下)|未(曾)?(听取|走访|深入)|足不出户|关起门|only (the )?(leaders|superiors|bosses|papers|files)|never left|did not (hear|listen|visit|go|talk|leave|ask)|without (visiting|leaving|hearing|listening|talking|asking)|from (their|the) (desks|offices)|stayed in|paper files|relied (solely|only)',
  },
  {
    on: ['Concept:bottom-up', 'METHOD_ELEMENT(Procedure:delegate-election,Concept:bottom-up)'],
    words: [
      '代表|选举|产生|办法|人选|提名|delegates?|process|selection|method|candidates?|nomination|list',
      '自下而上|自上而下|上级(直接)?(指定|指派|内定|任命)|直接(指定|任命|指派)|bottom-?up|from (the )?(bottom|below)|top-?down|handpicked|hand-picked|from above|appointed by|imposed',
    ],
    says: '自下而上|逐级|bottom-?up|from (the )?(bottom|below)',
    denies:
      '(?<!上下结合|自下而上~)自上而下(?!、自下|与自下|和自下|相结合)(指定|产生|任命|确定)+|上级(直接)?(指定|指派|内定|任命)|直接(指定|任命|指派)|(purely |only |simply )?top-?down(?! and| with| combin)|hand-?picked|appointed (by|from)|from above|imposed',
  },
  {
    on: ['PERFORMS(OrganizationKind:electoral-unit,Practice:all-the-way-competition)', 'Practice:all-the-way-competition'],
    words: [
      '全程差额|全程(都)?(实行|做到|坚持|保持)?~差额|(每个|各个|所有|每一|各)(环节|阶段|步骤|关口)~差额|差额~(全程|贯穿|每个环节|各环节)|从头到尾~差额|自始至终~差额|(more|surplus|extra) (names|candidates|nominees|people|contenders|hopefuls) ~ (every|each|all) (single )?(stage|step|round|phase|level)s?|(every|each|all) (single )?(stage|step|round|phase|level)s? ~ (more (names|candidates|nominees)|competit*|contest*|surplus|choice)|compet* ~ (all the way|throughout|every (stage|step)|each (stage|step)|at all stages|from start|start to finish)|competition (all the way|throughout)|(surplus|contested) ~ (throughout|at all stages|all the way)|(more (names|candidates|nominees)) ~ (throughout|all the way|all along|from start)',
    ],
  },
  {
    on: ['Practice:competitive-election', 'PERFORMS(OrganizationKind:electoral-unit,Practice:competitive-election)'],
    words: [
      '选举|elect*|vot*|投票|ballot*|候选人|candidates|contest*|seats|places',
      '差额选举|等额|实行差额|差额(?!比例|考察|率)|(候选人|人选)~(多于|等于|一样多|相等|同样多)|as many candidates|more candidates than|same number|equal(s|led)? (the )?number|number of candidates|single-?candidate|uncontested|unopposed|contested|competitive|multi-?candidate|no (choice|competition)|one candidate (per|for)',
    ],
    unless: '全程|每个环节|every stage|each stage|all the way|throughout|差额考察|比例|margin|percent|per cent|%',
    says: '差额|more candidates than|contested|competitive|multi-?candidate|不是等额|多于(应选)?名额',
    denies:
      '(?<!不是|并非|而非|不搞)等额|一样多|相等|同样多|没有差额|不(搞|实行|设|用)差额|as many candidates as|same number (of candidates )?as|equal(s|led)? (the )?number|exactly (the )?number|single-?candidate|(?<!not )uncontested|(?<!not )unopposed|no (choice|competition)|one candidate (per|for)|not (contested|competitive)',
  },
  {
    on: [
      'HOLDS_MEETING(OrganizationKind:electoral-unit,MeetingKind:party-congress)',
      'DECIDED_AT(ProcedureStep:elect-delegates,MeetingKind:party-congress)',
      'PERFORMS(OrganizationKind:electoral-unit,ProcedureStep:elect-delegates)',
    ],
    words: [
      '选举产生|选出|当选|产生|elected|chosen|voted|returned|elect',
      '党代表大会|党代表会议|党代会|代表会议|(party )?congress(es)? or (party )?conferences?|congress or conference|party conferences?|congresses|(at|by) (party )?(congresses|conferences)',
    ],
    unless: '介绍|before|after|之后|先|资格|examined|inspected|only after',
    denies: '未(曾)?召开|没有召开|不(开|召开)|without (holding|convening|a)|no (congress|conference)',
  },
  {
    on: ['PERFORMS(OrganizationKind:electoral-unit,ProcedureStep:elect-delegates)'],
    words: [
      '(二十大)?代表|delegates',
      '直接任命|任命产生|指定产生|委派|由上级任命|网上投票|网络投票|全民投票|直接选举|were appointed|are appointed|appointed by|hand-picked|online (vote|poll|ballot)|by lot|抽签|public vote|direct(ly)? (vote|ballot|elect(ed|ion)|chosen) by (all |ordinary |the )+(members|party members|public|citizens|people)',
    ],
    unless: '特邀|special*|#%|# per cent|99|不是|并非|not|没有|rather',
    onlyDenies: true,
    denies:
      '直接任命|任命产生|指定产生|委派|由上级任命|网上投票|网络投票|全民投票|直接选举|appointed|hand-picked|online|by lot|抽签|public vote|direct*',
  },
  {
    on: [
      'PERFORMS(Organization:delegate-credentials-committee,ProcedureStep:review-credentials)',
      'Organization:delegate-credentials-committee',
    ],
    words: [
      '资格审查|审查(代表)?~资格|资格进行审查|credentials?|eligibility|qualifications? of the (elected )?delegates',
      '由|负责|交给|by|conduct*|carried out|responsib*|review*|examin*|check*|verif*|committee|委员会',
    ],
    actors: ['Organization:delegate-credentials-committee'],
    beside: ['MemberGroup:party-members', 'MeetingKind:party-congress'],
  },
  {
    on: [
      'ProcedureStep:review-credentials',
      'PERFORMS(Organization:delegate-credentials-committee,ProcedureStep:review-credentials)',
    ],
    words: [
      '资格审查|审查(?!组)|credentials?|(further|another|final) (check|review|examination|scrutiny|vetting)|qualification review',
    ],
    unless: '身份|identit*|廉|integrity|考察|vote-?buying',
    says: '还要|还须|还需|须|必须|需要|要|将|方可|才能|确认|先|must|will|still|have to|has to|need to|needs to|are to|is to|required|subject to|before|yet to|only (those|then|delegates)|confirm*',
    denies:
      "无须|无需|不必|不用|不再|不需要|免于|免除|免|自动(获得|取得|有效|成为)|直接(出席|参会|参加)|即可(出席|参会)|便可|就能出席|no (further|more|additional|need)|need not|not (need|have) to|without (any |further |another |a )+(review|check|examination|vetting|scrutiny|credential*)|automatic*|straight (away|to)|exempt*|no longer|unnecessary|not required|needn't|已(经)?(全部)?(完成|通过|结束)|already (been )?(passed|completed|confirmed|reviewed|examined|cleared)|final and|都有效|一概有效",
  },
  {
    on: [
      'PERFORMS(OrganizationKind:electoral-unit,NominationMethod:proportional-nomination)',
      'NominationMethod:proportional-nomination',
    ],
    words: [
      '扩大比例|放大比例|适当扩大|适当放大|按比例扩大|多报|(enlarg*|expand*|increas*|widen*|rais*|scal* up|inflat*|larger) ~ (quotas?|ratio|proportion|number|share)|(quotas?|ratio|proportion) ~ (enlarged|expanded|increased|scaled up|raised)|more (names|nominees|people|candidates) than (its|their|the) quota|beyond (its|their|the) quota',
    ],
    unless: '全程|every stage|each stage',
  },
  {
    on: [
      'PERFORMS(OrganizationKind:electoral-unit,NominationMethod:full-quota-nomination)',
      'NominationMethod:full-quota-nomination',
    ],
    words: [
      '全额推荐|足额推荐|全额|full quotas?|(as many|exactly as many) (names|nominees|people) as|(in|to the) full (quota|number)',
    ],
    unless: '扩大|放大|enlarg*|expand*',
  },
  {
    on: [
      'PERFORMS(OrganizationKind:electoral-unit,NominationMethod:combined-nomination)',
      'NominationMethod:combined-nomination',
    ],
    words: [
      '两种(方式|办法|做法)|二者结合|两者结合|两种并用|(both|two) (ways|methods|approaches)|combin* (the )?(two|both)|mix(ed|ture) of (the )?(two|both)',
      '推荐|提名|名额|结合|nominat*|recommend*|quota*|combin*|methods',
    ],
  },
  {
    on: ['Practice:three-up-three-down'],
    words: ['上(一|二|两|三|四|五|六)下|(ups?|rounds?) and (#|downs?)|ups and ~ downs'],
    number: { value: 3, words: '上#下|ups|rounds? up' },
  },
  {
    on: ['PERFORMS(OrganizationKind:electoral-unit,Practice:inspection-preview)', 'Practice:inspection-preview'],
    words: [
      '考察预告|advance (notice|announcement) of (the )?(inspection|examination)s?|(inspection|examination)s? (was|were) (announced|previewed) (in advance|beforehand)|announced (in advance|beforehand)',
    ],
    isDeniable: true,
  },
  {
    on: ['PERFORMS(OrganizationKind:electoral-unit,Practice:competitive-inspection)', 'Practice:competitive-inspection'],
    words: [
      '差额考察|(inspect*|examin*|vet(ted|ting)) more (people|candidates|nominees|names) than|competitive inspection|more (people|candidates|nominees|names) ~ (inspected|examined|vetted) than',
    ],
    isDeniable: true,
    denies: '等额考察|不(搞|实行|用)差额',
  },
  {
    on: ['ProcedureStep:introduce-candidates', 'Practice:improved-candidate-introduction'],
    words: ['候选人|candidates?|contenders', '介绍|introduc*|presented|presentation|profiles?'],
    unless: '流程',
    isDeniable: true,
    denies:
      '不作介绍|没有介绍|未(作|加)?介绍|without (being )?introduc*|no introduction|sight unseen|blind|不介绍|一无所知|knew nothing',
  },
  {
    on: [
      'PERFORMS(OrganizationKind:electoral-unit,ProcedureStep:draw-up-election-rules)',
      'ProcedureStep:draw-up-election-rules',
    ],
    words: [
      '选举办法|election rules|voting rules|rules (for|of) (the )?(election|vote)',
      '制定|制订|科学|合理|drew up|drawn up|made|wrote|adopted|laid down|set',
    ],
    isDeniable: true,
  },
  {
    on: ['ESTABLISHES(OrganizationKind:electoral-unit,DocumentKind:implementation-plan)', 'DocumentKind:implementation-plan'],
    words: [
      '实施方案|工作方案|implementation plans?|(own |detailed )plans? (for|of) (implement*|carry* out|the election)|working plans?',
    ],
    isDeniable: true,
  },
  {
    on: ['CONSULTS(ProcedureStage:nomination,MemberGroup:party-members)', 'DemocracyMeasure:full-consultation'],
    words: [
      '征求|听取|意见|consult*|views|opinions|asked|sought',
      '基层党组织|广大党员|普通党员|党员意见|党员的意见|grassroots|rank and file|ordinary (party )?members|party members|members',
      '提名|推荐|征求意见|nominat*|recommend*|candidates|人选',
    ],
    unless:
      '党支部|branch*|金融|finance|监管|流动党员|离退休|mobile|retired|elderly|多数|majority|most|电话|phone|考察组|inspection team*|考察',
    isDeniable: true,
    denies: '没有征求|未征求|不征求|无须征求|without (asking|consult*)|were not (asked|consulted)|never (asked|consulted)',
  },
];
