import type { Topic } from 'evidence-graph/claims';
import { ALL_STAGES, CANDIDATES, INSPECT, INSPECTION_TEAMS, NOMINATE, SURPLUS } from '../terms.js';

const UNITS = 'OrganizationKind:electoral-unit';

const FEW =
  '(只有|仅有|只|仅)(有)?(少数|个别|部分|一些|几个)(的)?(选举)?单位|only (a )?(few|some|minority|handful|in some)( of)?( the)?( electoral)? units?';

/** How delegates came about. */
export const procedureTopics: readonly Topic[] = [
  {
    on: ['Practice:public-notice', 'APPLIES_TO(Practice:public-notice,CandidateStatus:preliminary)'],
    isOfAll: true,
    words: [
      '(on|to) ~ boards?|notice-?boards?|公示|对外|learn(ed|t)|knew|贴(出|在|上)|张榜|传阅|内部|shown|kept (within|inside|among|to)|for all to see|(?<=人选~)(对外|向社会)?公布|made known|known to (the public|everyone|all)|(announced|shown|disclosed|revealed) (publicly|to the public)|public notice|publici[sz]ed|post(ed)?( up)?( publicly| for)|posted|put on (public )?(display|view)|on (public )?display|made public|(for|to) (the public|everyone|all) to (see|read|inspect)|publicly (posted|displayed|announced|listed)|in public|(张贴|公开)~(名单|人选)|(人选|名单)~(张贴|公开)|kept (secret|confidential|from)|保密',
      `初步人选|考察对象|preliminary|${CANDIDATES}`,
    ],
    unless: '当选代表名单|当选|elected|选举结果',
    isDeniable: true,
    denies:
      'some ~ only|for (only )?some of|内部(传阅|掌握|公开|公布)|(只|仅)(在|限|供|给)~(内部|范围|党委|领导)|(shown|known|disclosed|visible) (only|just|solely) to|kept (within|inside|among|to) (the|a|party)*|only (the )?(committees?|party committees?|insiders|leaders) ~ (saw|see|knew)|不贴|不对外|(nobody|no one) ~ (learn|knew|saw|see|told)*|(不|未|没有)(对外|向社会)?公布|未(经)?公示|没有公示|不公示|不(用|必|需)公示|免于公示|(只有|仅有|仅|只)(一)?(小|少)?(部分|半|几名|个别)|only (half|some|a few|part|certain|a (fraction|handful|third|quarter|few))|just (half|some|a few|part)|secret|confidential|not (put|made|published|posted|publici)|保密|不(向社会)?公开|without (any )?public',
  },
  {
    on: ['PERFORMS(OrganizationKind:electoral-unit,Check:strict-inspection)', 'Check:strict-inspection'],
    beside: ['OrganizationKind:inspection-team'],
    words: [`${INSPECT}`, `${CANDIDATES}|名单|nominated|people|提名`],
    unless:
      '公示|notice|先|之后|之前|before|after|农村|社区|villages|差额|more (names|candidates)|身份|identit*|政治素质|财务|资格审查|credential*|金融|finance|条件|conditions|政治(判断|领悟)|听取|heard|credentials|until|分歧|督导|督查|supervis*|多数(党员|党组织|党支部|意见)|majority of|first|asked|villages|人选名单~考察',
    says: '普遍|严格|都|均|全面|深入|经过|接受|考准|generally|as a rule|strict*|thorough*|all|every|each|were (inspected|examined|vetted)|was (inspected|examined|vetted)|rigorous*',
    denies:
      '未经考察|没有(经过|接受)?考察|不经考察|无须考察|免于考察|不考察|跳过|走过场|只有(极)?少数|只有部分|抽查|抽样|without (being |any |an )?(inspect|examin|vett|inspection|examination|vetting)*|not (been |be )?(inspected|examined|vetted)|only (a )?(few|some|sample|handful)|skipped|no (inspection|examination|vetting)|exempt*|spot checks?|waived',
  },
  {
    on: ['ESTABLISHES(OrganizationKind:electoral-unit,OrganizationKind:inspection-team)', 'ProcedureStep:form-inspection-teams'],
    words: [
      `${INSPECTION_TEAMS}`,
      '组成|成立|组建|组织的|派出|派|set up by|formed|set up|put together|organi[sz]ed|establish*|sent|dispatch*|created|assembl*',
    ],
    actors: [UNITS],
    beside: ['OrganizationKind:inspection-team', 'MemberGroup:party-members', 'MeetingKind:party-congress'],
  },
  {
    on: ['CONSULTS(ProcedureStep:inspect-candidates,MemberGroup:party-members)', 'ProcedureStep:inspect-candidates'],
    words: [
      `${INSPECTION_TEAMS}|${INSPECT}`,
      '接触|视频|线上|remote*|video*|online|书面材料|听取|听|征求|走访|深入|走进|前往|到(了)?(农村|社区|企业|机关)|办公室|没出|出过|(never|not|without) (leave|left|leaving)|offices?|desks?|heard|listen(s|ed)?|views|opinions|ask(s|ed|ing)?|talk(s|ed|ing)?|sp(oke|eak|eaking)|visited|went (in)?to|asked|villages|communities|群众|masses|知情人|身边人|in the know|ordinary',
    ],
    unless: '金融|finance|financial|监管|regulat*|先于|之前|before',
    denies:
      '(听|问|看|找)(取)?的?(主要|多半|大多|都)?是(上级|上头|领导|干部|书记)|没(有)?出过?(办公室|门|机关|大院)|不接触|不与~接触|只(听|问|找)取?~(领导|上级|干部|本人)|(只|仅)(靠|凭|通过)~(视频|电话|网络|材料|线上)|(solely|only|purely|entirely|exclusively) (by|via|over|through|on|from) (video|phone|telephone|paper|online|the internet|mail|files|documents)*|by (video|correspondence)|remotely|只(听|看|问|找)(取|了)?(领导|干部|材料|上级|档案|本人|主要)|(不得|不许|不准|不能|禁止|严禁)~(听取|走访|询问|接触|问)|(forbidden|barred|banned|prohibited) (to|from) |not (allowed|permitted) to (ask|speak|talk|hear|visit)|(bosses|superiors|leaders) (only|alone)|nobody ~ (asked|heard|consulted)|不听(取)?|没有(听取|走访|深入|下)|未(曾)?(听取|走访|深入)|足不出户|关起门|only (the )?(leaders|superiors|bosses|papers|files)|never left|did not (hear|listen|visit|go|talk|leave|ask)|without (visiting|leaving|hearing|listening|talking|asking)|from (their|the) (desks|offices)|stayed in|paper files|relied (solely|only)',
  },
  {
    on: ['CONSULTS(ProcedureStep:inspect-candidates,MemberGroup:party-members)', 'ProcedureStep:inspect-candidates'],
    words: [
      'only (at|to) what (the |their )?(superiors|bosses|leaders)|(listen*|talk*|spoke) only to (the |their )?(superiors|bosses|leaders)|只(听|看|找|问)(取|了)?(领导|上级|主要领导|干部)',
    ],
    unless: '不|没有|not|never',
    onlyDenies: true,
    denies: 'only|只',
  },
  {
    on: ['Concept:bottom-up', 'METHOD_ELEMENT(Procedure:delegate-election,Concept:bottom-up)'],
    words: [
      '代表|选举|产生|办法|人选|提名|遴选|delegates?|process|selection|method|candidates?|nomination|list',
      '自下而上|自上而下|上级(党委|党组织|领导|机关|部门)?(直接)?(指定|指派|内定|任命)|直接(指定|任命|指派)|bottom-?up|from (the )?(bottom|below)|top-?down|(上|顶层|高层)往下|往下派|(省里|上面|上头|上级)先?(定|拟|拿)|由上而下|自顶向下|(worked|work|went|moved|ran|running|flow*|pass*) ~ (its way )?(?<!top )(down|downwards)|downwards?|handpicked|hand-picked|from above|appointed by|imposed',
    ],
    says: '自下而上|bottom-?up|from (the )?(bottom|below)( up)?',
    unless: '分配|allocat*|quota*|名额',
    denies:
      '(省里|上面|上头|上级)先?(定|拟|拿)|往下派|(?<!上下结合|自下而上~)(自上而下|由上而下|从上往下)(?!、自下|与自下|和自下|相结合)(地)?(指定|产生|任命|确定|进行|推|选|遴选|定)+|(worked|work|went|moved|ran|running|flow*) ~ (its way )?(?<!top )(down|downwards)|上级(党委|党组织|领导|机关|部门)?(直接)?(指定|指派|内定|任命)|直接(指定|任命|指派)|(purely |only |simply )?(?<!bottom( |-)up (and|with|plus) )top-?down(?! and| with| combin| in combination)|from (the )?(top|cent(re|er)|central authorities|leadership) (down|downwards)|hand-?picked|appointed (by|from)|from above|imposed',
  },
  {
    on: ['PERFORMS(OrganizationKind:electoral-unit,Practice:all-the-way-competition)', 'Practice:all-the-way-competition'],
    words: [SURPLUS, ALL_STAGES],
    unless: '考察预告|%|per ?cent',
  },
  {
    on: ['Practice:competitive-election'],
    words: ['差额选举|contested|competitive|more candidates than', `${FEW}|(some|many|most) ~ (but )?not all|不是(所有|全部|每)`],
    onlyDenies: true,
    denies: `${FEW}|not all|不是(所有|全部|每)`,
  },
  {
    on: ['Practice:competitive-election', 'PERFORMS(OrganizationKind:electoral-unit,Practice:competitive-election)'],
    isOfAll: true,
    words: [
      '选举|elect*|vot*|投票|票决|ballot*|候选人|candidates?|contest*|seats?|places?',
      '差额选举|等额|competition|一(人|席|名)一(席|名|人|个)|(candidates|names|nominees) ~ (match*|equal*|exceed*|outnumber*)|实行差额|差额(?!比例|考察|率)|(候选人|人选)~(多于|等于|一样多|相等|同样多)|as many candidates|more candidates than|same number|equal(s|led)? (the )?number|number of candidates|(the )?same as|no more (candidates|names) than|single-?candidate|uncontested|unopposed|contested|competitive|multi-?candidate|no (choice|competition)|one candidate (per|for)',
    ],
    unless: `${ALL_STAGES}|从~人选~到|差额考察|比例|margin|percent|per cent|%`,
    says: '差额|more (candidates|names|nominees|people) than|(candidates|names|nominees) ~ (exceed*|outnumber*)|contested|competitive|multi-?candidate|不是等额|多于(应选)?名额',
    denies:
      'without (any )?(competition|contest|choice)|no competition|(?<!不是|并非|而非|不搞)等额|(candidates|names|nominees) ~ (match(ed|es)?|equal(led|s)?)|一样多|相等|同样多|没有差额|不(搞|实行|设|用)差额|the same as|no more (candidates|names) than|as many candidates as|same number (of candidates )?as|equal(s|led)? (the )?number|exactly (the )?number|single-?candidate|(?<!not )uncontested|(?<!not )unopposed|no (choice|competition)|one candidate (per|for)|not (contested|competitive)',
  },
  {
    on: [
      'HOLDS_MEETING(OrganizationKind:electoral-unit,MeetingKind:party-congress)',
      'DECIDED_AT(ProcedureStep:elect-delegates,MeetingKind:party-congress)',
      'PERFORMS(OrganizationKind:electoral-unit,ProcedureStep:elect-delegates)',
    ],
    words: [
      '选举产生|选出|当选|产生|投票|elected|chosen|vot(ed|ing|es?)|returned|elect|elections? (was|were|is|are|took)|held',
      '党代表大会|党代表会议|党代会|代表会议|(party )?congress(es)? (or|and) (an? |the |party )+conferences?|congress or conference|party conferences?|congresses|人民代表大会|各级人大|people_s congress|(at|by) (party )?(congresses|conferences)',
    ],
    actors: [UNITS, 'MeetingKind:party-congress'],
    unless: '介绍|before|after|之后|先|资格|examined|inspected|only after',
    denies:
      '人民代表大会|各级人大|people_s congress*|未(曾)?召开|没有召开|不(开|召开)|without (holding|convening|a)|no (congress|conference)|通讯方式|书面(表决|投票)|by (post|mail|correspondence)|(vote|met|elect|held|conven|chos)* ~ online|online (vote|voting|meeting|congress|ballot)*|合并(召开|开)|(一起|共同|联合)(召开|开)~(一次|一个)|(one|a) (joint|single|common) (congress|meeting|conference)|in a single (congress|meeting)',
  },
  {
    on: ['PERFORMS(OrganizationKind:electoral-unit,ProcedureStep:elect-delegates)'],
    words: [
      '(二十大)?代表|delegates',
      '直接任命|任命产生|由~(任命|委任|委派|指派)|任命的|指定产生|委派|由上级任命|网上投票|网络投票|全民投票|直接选(举|出|的)|一人一票|每(个|名|位)党员~(投票|选)|(citizens|voters|the public|the people|all (party )?members|every (party )?member|ordinary members) (directly )?(elected|voted|chose|picked)|(elected|chosen|voted|picked) ~ by (all|every|each|ordinary|citizens|voters|the public|the people)|at the polls|polling stations|(elected|chosen|voted) online|(elected|chosen|voted|picked) (directly )?by ~ members|directly elected|elected directly|were appointed|are appointed|appointed by|hand-picked|online (vote|poll|ballot)|by lot|抽签|public vote|direct(ly)? (vote|ballot|elect(ed|ion)|chosen) by (all |ordinary |the )+(members|party members|public|citizens|people)',
    ],
    unless: '特邀|special*|#%|# per cent|99|不是|并非|not|没有|rather',
    onlyDenies: true,
    denies:
      '直接任命|任命产生|由~(任命|委任|委派|指派)|任命的|指定产生|委派|由上级任命|网上投票|网络投票|全民投票|直接选|一人一票|每(个|名|位)党员|citizens|voters|the public|the people|members|polls|polling|by (all|every|each|ordinary)|appointed|hand-picked|online|by lot|抽签|public vote|direct*',
  },
  {
    on: [
      'PERFORMS(Organization:delegate-credentials-committee,ProcedureStep:review-credentials)',
      'Organization:delegate-credentials-committee',
    ],
    words: [
      '资格审查|(确认|核实|认定|核定)(代表)?(的)?资格|资格~(确认|认定|核实)|审查(代表)?~资格|资格进行审查|资格~(审查|审核|把关)|credentials?|eligibility|(delegates|their|elected|winners|delegate_s) qualifications?|qualifications? of (the )?(elected|delegates|winners|those)+( delegates)?|(elected )?delegates ~ (review|vett|examin)ed|(those elected|delegates|winners) (is|are|were|was) (qualified|eligible)|(verif(y|ies|ied)|vet(s|ted)?|check(s|ed)?|approve[sd]?|confirm(s|ed)?|examine[sd]?|review(s|ed)?) (the |all )+(winners|those elected|elected( delegates)?|list of (the )?(elected )?delegates)',
      '由|by|committee|委员会|left to|handled|审|把关|负责|交给|conduct*|carried out|responsib*|review*|examin*|check*|verif*|scrutin*|vet(s|ted|ting)?|go(es)? over|went over|look* (at|over|into)|confirm*|work of|in the hands',
    ],
    actors: ['Organization:delegate-credentials-committee'],
    beside: ['MemberGroup:party-members', 'MeetingKind:party-congress'],
    unless:
      '身份|identit*|considered|before the election|(elected|chosen|selected|appointed|composed|made up) (by|of)|组成|推选|选举产生',
  },
  {
    on: [
      'ProcedureStep:review-credentials',
      'PERFORMS(Organization:delegate-credentials-committee,ProcedureStep:review-credentials)',
    ],
    words: [
      '资格审查|without (any )?(checks?|review|vetting)|(取得|获得|拥有)~资格|出席资格|资格~审查(?!组)|(?<=资格|任何|再|还要|还须|须|不再|无须|无需|不用|要|代表|经|未经|过|免于|免)审查(?!组)|再审|复审|审核(?=代表|资格|后)|(再|又)?(查|审|过)(一|几)?(遍|次|道)?资格|资格(有效|无效|审)|credentials?|(delegates|their|elected|winners|delegate_s) qualifications?|(any |a )?(further|another|final|more|additional) (checks?|reviews?|examinations?|scrutiny|vetting|formalit(y|ies)|steps?)|(still|must|to) (check|review|vet|examine) (those|the (delegates|elected|people))|qualification review',
    ],
    unless: '身份|identit*|廉|integrity|考察|vote-?buying',
    says: '还得|不等于(就)?(能|可以)?(参会|出席|参加)|再|once (more|again)|again|还要|还须|还需|须|必须|需要|要|将|方可|才能|确认|先|must|will|still|have to|has to|need to|needs to|are to|is to|required|subject to|before|yet to|only (those|then|delegates)|confirm*',
    denies:
      "无须|无需|不必|不用|不再|不需要|没有必要|(nobody|no one|none) ~ (has|have|had|needs?|need) to|(list|election) is enough|enough to|免于|免除|免|自动(获得|取得|有效|成为)|直接(出席|参会|参加)|即可(出席|参会)|便可|就能出席|no (further|more|additional|need)|need not|not (need|have) to|without (any |further |another |a )+(review|check|examination|vetting|scrutiny|credential*)|automatic*|straight (away|to)|exempt*|no longer|unnecessary|not required|needn't|已(经)?(全部)?(完成|通过|结束)|(审查|审核)(就|早就|已经?)?(完|结束|完成)了|(were|was|had been) (all )?(checked|examined|reviewed|vetted|cleared|confirmed) (in|by|before|last|during|when)|already (been )?(passed|completed|confirmed|reviewed|examined|cleared)|final and|都有效|一概有效",
  },
  {
    on: [
      'PERFORMS(OrganizationKind:electoral-unit,NominationMethod:proportional-nomination)',
      'NominationMethod:proportional-nomination',
    ],
    words: [
      '(提|报|推)(名)?的(人|人选|人数)?(比|多于|超过)名额|比名额多|多于名额|扩大比例|放大比例|扩大~比例|放大~比例|(larger|bigger|higher|greater|wider) ~ (ratio|number|proportion|list)|extra (names|nominees|candidates)|more (names|nominees|candidates|people) than ~ (quota|places|seats)|适当扩大|适当放大|按比例扩大|多报|(enlarg*|expand*|increas*|widen*|rais*|scal* up|inflat*|larger) ~ (quotas?|ratio|proportion|number|share)|(quotas?|ratio|proportion) ~ (enlarged|expanded|increased|scaled up|raised)|more (names|nominees|people|candidates) than (its|their|the) quota|beyond (its|their|the) quota',
    ],
    denies: '统一(采用|采取|实行)|(只|仅)有?~一种|一种(做法|方式|办法)$|(the )?(only|sole|single) (method|way)',
    unless:
      '全程|every stage|each stage|每个环节|vot*|ballot|seats|%|per ?cent|percent|elect(ed|ion)|投票|差额选举|会议选举|比例~高于|margin',
  },
  {
    on: [
      'PERFORMS(OrganizationKind:electoral-unit,NominationMethod:full-quota-nomination)',
      'NominationMethod:full-quota-nomination',
    ],
    words: [
      '(提|报|推)(名)?的(人|人选|人数)?(正好|刚好|恰好|和名额一样|与名额相等)|全额推荐|足额推荐|全额|足额|(?<!more )(just |exactly )?(as many) (names|nominees|people|candidates) as ~ quota*|exactly ~ quota|match* ~ quota|full quotas?|(as many|exactly as many) (names|nominees|people) as|(in|to the) full (quota|number)',
    ],
    unless: 'ballots?|votes?|voted|voting|as there (are|were) (seats|places)|选票|应选|选举时|会议选举|扩大|放大|enlarg*|expand*',
  },
  {
    on: [
      'PERFORMS(OrganizationKind:electoral-unit,NominationMethod:combined-nomination)',
      'NominationMethod:combined-nomination',
    ],
    words: [
      '两种(方式|办法|做法|方法|都用|都有|都采用|并用|兼用)|二者(结合|并用|兼用)|(结合|并用|兼用)~两|两者结合|两种并用|(both|two) (ways|methods|approaches)|combin* (the )?(two|both)|mix(ed|ture) of (the )?(two|both)',
      '推荐|提名|名额|结合|nominat*|recommend*|quota*|combin*|methods',
    ],
  },
  {
    on: [
      'PERFORMS(OrganizationKind:electoral-unit,NominationMethod:proportional-nomination)',
      'PERFORMS(OrganizationKind:electoral-unit,NominationMethod:full-quota-nomination)',
      'PERFORMS(OrganizationKind:electoral-unit,NominationMethod:combined-nomination)',
    ],
    words: [
      '(the )?(same|one|single|uniform|identical|only) (nomination |recommendation )?(way|method|approach|procedure)|同一种|同样的|统一的?(方式|办法|做法|方法)|一刀切|只有一种|没有别的(方式|办法|做法)',
      NOMINATE,
      '单位|units?|各地',
    ],
    unless: '有的|一些|some|三上三下|three',
    onlyDenies: true,
    denies: '同一种|同样的|统一|一刀切|只有一种|没有别的|same|one|single|uniform|identical|only',
  },
  {
    on: ['Practice:three-up-three-down'],
    words: [
      '上(一|二|两|三|四|五|六)下|(ups|rounds?) and (#|downs?)|ups and ~ downs|(up|down) (once|twice|thrice|# times) and ~ (up|down)|rounds? up and ~ down',
    ],
    number: { value: 3, words: '上#下|ups|downs|rounds? (up|down)|times (up|down)|下(?="|”|的办法|方法)' },
    denies: 'up (once|twice|four times|five times)|(一|两|二|四|五)上(一|两|二|四|五)下',
  },
  {
    on: ['PERFORMS(OrganizationKind:electoral-unit,Practice:inspection-preview)', 'Practice:inspection-preview'],
    words: [
      '考察~预告|预告~考察|notice ~ (inspection|examination)s?|(inspection|examination)s? ~ (notified|notice)|(ahead of|before|prior to) (each |the |every )?(inspection|examination)s? ~ notice|考察预告|advance (notice|announcement) of (the )?(inspection|examination)s?|(inspection|examination)s? (was|were) (announced|previewed) (in advance|beforehand)|announced (in advance|beforehand)',
    ],
    isDeniable: true,
  },
  {
    on: ['PERFORMS(OrganizationKind:electoral-unit,Practice:competitive-inspection)', 'Practice:competitive-inspection'],
    words: [
      '(those|people|candidates|nominees|names) ~ inspected ~ (outnumber|exceed)*|more ~ (were|was) inspected than|考察(的)?(对象|人选|人数|的人)~名额|差额考察|考察~差额|(inspect|examin|vet|vett)* ~ as many (people|candidates|nominees|names) as|(inspect*|examin*|vet(ted|ting)) more (people|candidates|nominees|names) than|competitive inspection|more (people|candidates|nominees|names) ~ (inspected|examined|vetted) than',
    ],
    isDeniable: true,
    denies:
      '(?<!不(是|会)~)(一样多|同样多|相等|等于)|(exactly )?as many (people|candidates|nominees|names) as|no more (people|candidates|nominees|names) than|等额考察|不(搞|实行|用)差额',
  },
  {
    on: ['ProcedureStep:introduce-candidates', 'Practice:improved-candidate-introduction'],
    words: ['候选人|candidates?|contenders', '介绍|introduc*|presented|presentation|profiles?'],
    unless: '流程|金融|finance|考察|inspect*|特邀|branch|支部',
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
      '征求|听取|意见|consult*|views|opinions|asked|sought|canvass*|say in',
      '基层党组织|广大党员|普通党员|党员意见|党员的意见|grassroots|rank and file|ordinary (party )?members|party members|members',
      '提名|推荐|征求意见|nominat*|recommend*|candidates|人选',
    ],
    unless:
      '党支部|branch*|金融|finance|监管|流动党员|离退休|mobile|retired|elderly|多数|majority|most|电话|phone|考察组|inspection team*|考察',
    isDeniable: true,
    denies: '没有征求|未征求|不征求|无须征求|without (asking|consult*)|were not (asked|consulted)|never (asked|consulted)',
  },
];
