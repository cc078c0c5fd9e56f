import type { Topic } from 'evidence-graph/claims';
import { CANDIDATES, PUT_TO_USE } from '../terms.js';

const STILL =
  '(?<!not |never )(was|were|are|is|been) (accepted|admitted|included|kept(?! (off|out|away|from|back|steady|stable|secret|up))|let in)( (after all|nonetheless|anyway|in the end))?|pending|(?<!not |never |n_t )(put|placed|kept|left) on (the |a )+list|(made|make) good|redeem*|excus*|retrain*|(?<!not |n_t |never )(let|waved|put|voted) (in|through)(?! by nobody)|by special (vote|permission|approval|leave)|special (vote|permission|dispensation)|破格|特批|特事特办|(?<!不)(可以?|能)(再)?(列入|入选|当|参选|上名单)|先(当选|提名|上|选)~再(说|查|议)|仍(然)?(可|能|得)|照样|还可以|还能|依然(可|能)|酌情|边查边|may (run|stand)|while ~ (continu|inquir|investigat)*|repent*|网开一面|从宽|弥补|抵消|将功|批评教育(之)?后|(?<!不|一律不|决不|绝不)可以(列|作|当|参|被|入|继续|推|提|先)|(?<!不)允许|可先|先(提名|推荐|列)|暂(时)?(列|作)|轻微(的)?(可|问题可)|小问题(可|不)|不影响|也(能|可)(?!不)|予以保留|保留资格|不追究|睁一只眼|(is|are|was|were|be) given (until|time|a chance|another chance|an opportunity)|(has|have|had) (until|time) |can still|could still|may still|might still|(could|may|might) be (approved|accepted|admitted|cleared|let through|waved through)|still (be|become|stand|run|get|qualif*|nominat*)|(were|was) still (nominated|allowed|accepted|let|put|listed|admitted|kept|able|free|eligible|elected|considered|approved|on|chosen|made|permitted)|offset|made up for|make up for|compensat*|outweigh*|second chance|forgiv*|overlook*|waived?|tolerat*|turn* a blind eye|benefit of the doubt|provided (that |the )?|as long as|(?<!not )(were|was|are|is) (allowed|permitted|eligible|acceptable)|unless|if the case was (small|minor)|minor (case|matter|problem)s? (was|were|did)|not (matter|count|a bar|an obstacle|disqualif*)|after (a )?(warning|criticism|apology)|no (bar|obstacle)|on probation|could be nominated|may be nominated|can be nominated|pending (the )?(outcome|result|investigation)|leniency|lenient*|(教育|改正|检讨|整改|谈话)(之)?后(仍|也|还)?(可|能|允许)';

const OUT =
  '(挡|拦|拒|排除|关|摒)(在|于)|挡住|挡下|拦住|拦下|(kept|struck|left|taken|turned|crossed|knocked) (off|away|out|from)|no place|no (chance|hope|prospect|way)|(进|入|上|当|过)不了|轮不到|没门|thrown out|tossed out|sunk|一票否决|否(决|掉)|刷掉|刷下|筛掉|拿下|过不了关|没(有)?资格|挡在门外|拒之门外|拒于门外|排除|不得|不许|不准|不能|不可|不予|不作为|不列|一律不|决不|绝不|严禁|坚决(不|防止)|防止|杜绝|剔除|出局|免谈|不会|没有资格|取消|禁止|拦|关在门外|淘汰|无缘|veto*|exclud*|barred|bar|ruled out|rule out|shut out|kept out|keep out|locked out|turned away|kept off|out of the question|rejected|reject*|not (be )?(allow|admit|permit|put|nominat|consider|accept|become|stand|list|run|a candidate|made|qualif|eligible|be|enter|get)*|could not|cannot|can not|must not|may not|no one|nobody|none|no person|no candidate|no nominee|never|in no case|under no circumstances|disqualif*|ineligible|prevent*|prohibit*|forbid*|forbade|forbidden|banned|struck off|refused|dropped|denied';

/** More than the candidates of finance and enterprises. */
const EVERYONE =
  '(每个|每位|所有|全部|全体)(的)?(候选人|人选)|凡是(候选人|人选)|(不论|无论|不管)~(行业|领域|界别|来自)|哪个行业|各行业|所有行业|各行各业|candidates from (all|every|any)|(every|each|all|any) (sectors?|industr(y|ies)|walks? of life|lines? of work)|whatever (their|the|his) (sector|trade|background|line|job|occupation|field)|not (merely|only|just) (those (from|in) )?(finance|business)|(every|each) (candidate|nominee|line of work|trade|profession|field)|all (the )?(candidates|nominees)|everyone';

/** How the quality of delegates was ensured: conditions and gates. */
export const qualityTopics: readonly Topic[] = [
  {
    on: [
      'EXCLUDES(QualityGate:political-gate,ExclusionGround:politically-unqualified)',
      'ExclusionGround:politically-unqualified',
    ],
    isOfAll: true,
    words: [
      '政治(上|不|关|问题|标准|素质|方面|是否|立场)|politic*',
      '不合格|不过关|过不了关|过不去|站不稳|靠不住|不达标|有问题|不过硬|不可靠|有瑕疵|毛病|污点|suspect|dubious|untrustworthy|not trusted|缺陷|不够格|一票否决|unqualified|unfit|failings?|fail*|fell short|fall short|short of|unsound|problem*|disqualif*|shortcoming*|not (up to|qualif|meet|sound)*|below standard|substandard|grounds|weakness*|veto*|unreliable|wanting',
    ],
    unless: '两面人|七个有之|two-?faced|seven phenomena',
    says: OUT,
    denies: `(半数|多数|三分之二|过半)~(同意|通过|表决|赞成)|(majority|two thirds) (vote|of|had to)|cost ~ points|扣分|减分|did not (rule|shut|keep|bar|disqualif|exclud)*|只(是|作|当)?(参考|扣分)|merely|${STILL}`,
  },
  {
    on: [
      'EXCLUDES(QualityGate:political-gate,ExclusionGround:two-faced-person)',
      'EXCLUDES(QualityGate:political-gate,ExclusionGround:seven-phenomena)',
      'EXCLUDES(QualityGate:political-gate,ExclusionGround:breach-of-political-discipline-and-rules)',
    ],
    isOfAll: true,
    words: [
      '两面人|七个有之|不守(党的)?政治|违反政治|政治(纪律|规矩)|two-?faced|(two|double) faces|two-?face|double-?dealer*|double-?faced|duplicitous|seven phenomena|seven (kinds|behaviou?rs)|(broke|break|flout|breach|violat|disregard)* ~ political (discipline|rules)|(not|n_t|failed to) (keep|observe|follow|obey|respect|abide by) ~ political (discipline|rules)|不遵守~政治',
    ],
    unless: '组织纪律|选举纪律|organi[sz]ational|electoral discipline',
    says: OUT,
    denies: STILL,
  },
  {
    on: [
      'EXCLUDES(QualityGate:integrity-gate,ExclusionGround:doubts-not-removed)',
      'EXCLUDES(QualityGate:integrity-gate,ExclusionGround:problems-not-clarified)',
      'EXCLUDES(QualityGate:integrity-gate,ExclusionGround:integrity-problems)',
    ],
    words: [
      '廉洁|廉政|清廉|腐败|带病|疑点|integrity|corrupt*|graft|honesty|probity|clean (hands|record)|suspic*|doubts?',
      '毛病|瑕疵|污点|问题|(还|尚)?(没|未)(有)?(排除|消除|查清|弄清|澄清)|疑|带病|不清|没(有)?查清|未查清|没弄清|problem*|doubt*|question*|unresolved|unclear*|clear* up|cloud|suspic*|issue*|taint*|stain|cases?|concern*|allegation*|investigat*|blemish*|unsettled',
    ],
    unless: '第一关|双签字|double signature|四必|four musts|资格审查|举报|report*|取消(了)?资格',
    says: OUT,
    denies: STILL,
  },
  {
    on: ['Check:prevention-of-nomination-with-problems', 'Check:prevention-of-election-with-problems'],
    words: [
      '带病(提名|当选)|(people|those|nominees|candidates|anyone|members) with problems|nominat* (of people |while |of those )+with problems|(elected|nominated) (while|despite) ~ (problem|taint|ill)*',
    ],
    says: OUT,
    denies: STILL,
  },
  {
    on: ['Check:double-signature', 'Check:four-musts-verification'],
    words: [
      '双签字|(廉政|廉洁)意见~(签|签字|签名)|(签字|签名)~(廉政|廉洁)意见|(integrity|honesty) (opinion|statement|report)s? ~ sign*|sign* ~ (integrity|honesty) (opinion|statement|report)s?|四必|[五三六七八]必|double[ -]signatures?|two signatures|(#|four)[ -][“"]?musts?|signed (off )?by two|two (people|persons|officials) ~ sign*',
    ],
    isDeniable: true,
    denies:
      '单人|一(个)?人签|一人(即|便)可|(by|from) (one|a single) (person|official|signatory|leader)|(one|single|a) signature|一个签字|无须签|不用签',
    number: { value: 4, words: '必[”"]?(?=核查|要求|的|审)|[“"]?musts?' },
  },
  {
    on: ['Check:integrated-use-of-results', 'USES(Check:integrated-use-of-results,InformationSource:audits)'],
    words: [
      '巡视|巡察|审计|专项督察|信访|audit(s|ed|ors)?|complaints|disciplinary inspections?|inspection tours|petitions|letters and visits|special (supervision|inspections)',
      '结果|成果|运用|用|核查|体检|廉洁|results?|findings|used|drawn on|drew on|consulted|evidence|check*',
    ],
    unless: '12380|举报平台|四位一体|report|platform|短信|text message',
    isDeniable: true,
  },
  {
    on: ['Check:use-of-business-regulation-results'],
    words: ['配偶|子女|亲属|家属|家人|spouses?|wives|children|relatives|famil(y|ies)', '经商|办企业|business*|compan(y|ies)'],
    denies:
      '不(过问|管|看|查|了解|考虑)|没有(过问|查|看|了解)|none of (the |their )?[a-z]* business|(not|never) (looked|asked|examined|considered|checked)|ignor*|disregard*',
    isDeniable: true,
  },
  {
    on: ['Check:adjustment-of-unsuitable-candidates'],
    words: [
      '不宜|不适宜|不适合|不合适|unsuitable|not suitable|not fit|unfit|ill-suited',
      'swap*|调整|换|撤|替换|人选|replac*|adjust*|remov*|drop*|taken off|withdrawn|changed|candidate*|nominee*',
    ],
    unless: '政治|politic*',
    denies:
      '保留|照样|仍(然)?(列|在|是)|不(作|予)调整|kept in|remained|stay(ed)? on|未调整|没有调整|kept on|left in place|stayed|not (replaced|removed|adjusted|dropped)',
  },
  {
    on: ['Check:adjustment-of-unsuitable-candidates'],
    words: [
      CANDIDATES,
      '(不得|不许|不准|不能|不予|不再|不可)(再)?(调整|更换|撤换|变动|改动)|(could|can|may|must|cannot|might)( not)? be (replaced|changed|removed|adjusted|dropped|altered)|no (changes|adjustments|replacements?) (were|was|are|is)? ?(allow|permit|possible|made)*',
    ],
    unless: '#',
    onlyDenies: true,
    denies:
      '(不得|不许|不准|不能|不予|不再|不可)(再)?(调整|更换|撤换|变动|改动)|(not|cannot) be (replaced|changed|removed|adjusted|dropped|altered)|no (changes|adjustments|replacements?)',
  },
  {
    on: [
      'Check:hearing-of-departments',
      'CONSULTS(Check:hearing-of-departments,OrganizationKind:industry-regulator)',
      'CONSULTS(Check:hearing-of-departments,OrganizationKind:administrative-law-enforcement-department)',
    ],
    words: [
      '金融|企业(界|家|方面|人选|的人选|等)?|商界|银行|financ*|financial|commerce|the corporate|business*|enterprise*|bank*|compan(y|ies)|corporate|entrepreneur*',
      'clear(ed|s)?|run past|sign(s|ed)? off|过~关|听|征求|征询|征得|意见|问|谈|看法|怎么说|asked|consult*|views?|opinions?|heard|hear|sought|sounded|input|feedback|checked with|say',
    ],
    unless: '农村|社区|村庄|乡村|考察组|villages?|communities|inspection teams?|一线|front( |-)line',
    actors: ['OrganizationKind:industry-regulator', 'OrganizationKind:administrative-law-enforcement-department'],
    beside: ['OrganizationKind:electoral-unit', 'OrganizationKind:inspection-team', 'OrganizationKind:recommending-unit'],
    isDeniable: true,
    denies:
      'exempt*|spared|excused|无须|无需|不必|不用|免于|没有听|未听|不听|不征求|未征求|绕开|只听(取)?(企业|本单位)|not (asked|consulted|heard|sought)|without|no need|only (the )?(tax|police|compan)*|tax (office|authorit|bureau)*|可以不听|税务|公安|法院|检察|courts?|prosecut*|police',
  },
  {
    on: ['Check:hearing-of-departments'],
    words: [EVERYONE, '监管|执法|regulator*|law-?enforcement'],
    onlyDenies: true,
    denies: EVERYONE,
  },
  {
    on: [
      'PERFORMS(OrganizationKind:electoral-unit,Check:identity-forms)',
      'Check:identity-forms',
      'PERFORMS(OrganizationKind:electoral-unit,Check:verification-of-documents)',
    ],
    acts: PUT_TO_USE,
    words: [
      '认定表|身份表|身份~(?<!代)表(?!性|现|示|达|决)|(status|identity|identification|recognition|determination)( determination| recognition| verification)? (tables?|forms?|sheets?|charts?)|(forms?|tables?) ~ (identit|status|capacit)*|劳动合同|任职文件|户籍(证明)?|户口|labou?r contracts?|employment contracts?|household regist*|residence (papers|certificates|registration)|appointment (papers|documents|letters)|实地调研|field (research|studies|visits|investigations?)',
    ],
    unless: '疫情|廉|integrity|corrupt*|推荐~条件',
  },
  {
    on: ['Check:determination-of-identity', 'PERFORMS(OrganizationKind:electoral-unit,Check:determination-of-identity)'],
    words: [
      '身份~(认定|确定)|身份~多重|多重身份|几重身份|多个身份|双重身份|几种身份|多种身份|身兼~职|several (identities|roles|capacities|hats|jobs|statuses)|more than one (identity|role|capacity|job|status|hat)|(multiple|various|two|different) (identities|roles|capacities|jobs|hats)|dual (identities|roles)|(in )?(which|what) (capacity|role)|(unclear|doubtful) ~ (status|capacity|identit)*',
      'rank|选|挑|填|choose|chose|pick*|按|根据|依据|看|以~为准|认定|according|on the basis|based|by|look* at|determin*|decid*|classif*|categor*|counted|settl*|depend*',
    ],
    unless: '认定表|表|form*|table*|合同|contract*|户籍|household|调研',
    says: '工作性质|主次|主要工作|代表性|(nature|main) ~ (work|one|job)|main (work|job|occupation)|which (work|job) ~ (main|most)|represent*|principal|primary (work|job)',
    denies:
      '自行选择|自己(选|填|报|挑)|自报|本人(意愿|选择)|职务(高低|最高)|级别|of (his|her|their) (own )?choice|self-?declar*|whichever (he|she|they)|own (choice|wish|preference)|highest (rank|post)|by rank|rank (decid|settl|count)*|seniority|at will|抽签',
  },
  {
    on: ['QualityGate:identity-gate'],
    words: [
      '范围|界定|界限|scopes?|delimit*|demarcat*|dividing lines?|definitions?|who counts',
      '身份|领导干部|一线|工人|农民|技术人员|identit*|officials|front( |-)line|workers|farmers|technical|status',
      '界定|明确|清楚|划清|确定|defin*|delimit*|clear*|laid|set|drawn|draw*|spel*',
    ],
    isDeniable: true,
    denies: '模糊|含糊|没有(界定|明确)|blurr*|vague*|undefined',
  },
  {
    on: ['Check:strict-identity-review', 'CONCERNS(Check:strict-identity-review,Concept:hat-wearing)'],
    words: [
      '身份|顶帽子|identit*|hats?|status',
      '审查|审核|失真|失实|顶帽子|把关|核实|review*|check*|scrutin*|false|verif*|examin*|guard*|fake',
    ],
    unless: '多重身份|several identities|multiple identities|认定表|合同|特邀|资格审查|credential*|form*|table*',
    isDeniable: true,
    says: '防(的|范)|防止|杜绝|避免|严格|确保|以防|make sure|ensur*|so that no|prevent*|avoid*|strict*|guard against|rigorous*|against',
  },
  {
    on: ['PERFORMS(OrganizationKind:electoral-unit,Check:refined-conditions)', 'Check:refined-conditions'],
    words: [
      '细化|具体化|细则|更细|(定|拟|分|写|说|讲)得?(更|很)?细|refin*|more (detailed|specific|precise|concrete)|spell* out|spelled|elaborat*|detailed|fleshed out|broke down|set out (in|more)|(added|adding) detail*|further defin*|made ~ (concrete|specific)',
      '条件|脱贫|科技创新|疫情|conditions?|criteria|requirements?|qualifications?|poverty|epidemic|innovation',
    ],
    unless: '政治标准|political (standard|criteri)*|方案|plan',
  },
  {
    on: ['PERFORMS(OrganizationKind:electoral-unit,Check:refined-political-standards)', 'Check:refined-political-standards'],
    words: [
      '细化|具体化|更细|(定|拟|分|写|说|讲)得?(更|很)?细|refin*|more (detailed|specific|precise)|broke down|break(s|ing)? down|(more|greater|finer) detail|spell* out|spelled|elaborat*|detailed|fleshed out|what ~ (meant|mean) in practice',
      '政治标准|政治(要求|条件|素质标准)|political (standards?|criteria|criterion|requirements?|conditions?|demands)',
    ],
  },
  {
    on: ['Concept:political-standards-first', 'UPHOLDS(OrganizationKind:electoral-unit,Concept:political-standards-first)'],
    words: [
      '政治标准|政治(要求|条件)|political (standards?|criteria|soundness|reliability|quality|considerations?|qualit(y|ies))|politics',
      '首位|第一|首要|放在|优先|次要|排在?|摆在|之后|behind|below|ranked?|came|first|foremost|above all|top|priority|secondary|second|before (all|everything)|last',
    ],
    unless: '细化|refin*|detailed',
    says: '首位|第一|首要|优先|first|foremost|above all|top|priority|before (all|everything)',
    denies:
      '次要|政治(标准|素质|条件)?(则|才|只|却)?(排|列|居|放)(在)?第[二三四]|第二位|其次|末位|(排|放|摆)在~(之后|后面|其后|末)|次于|不如|让位于|服从于|(?<!not )(ranked|came|placed|put|stood|sits?|ranks?|comes?) (only )?(behind|below|after|second|last)|不(再)?(放|是|作)|让位|secondary|second (place|to|only)|last|(?<!no )less (important|weight)|took a back seat|low priority|politics (came |comes |is |was |only |ranked )+(second|third|last)|politics (second|last)|among equals|(?<=,) behind',
  },
  {
    on: ['Concept:political-standards-first', 'UPHOLDS(OrganizationKind:electoral-unit,Concept:political-standards-first)'],
    words: [
      '头一位|首位|第一位|首要|第一标准|排在(最)?(前|第一)|摆在(最)?(前|第一)|最看重|最重要的(是|标准|条件)|foremost|above (all|everything)|(put|placed|ranked|set|came|comes|ahead) ~ (first|before (all|everything|politic)*|top)|first (place|priority|criterion|standard|consideration)|top (priority|criterion|standard|of the list)|most important (criterion|standard|condition|thing)|chief (criterion|standard)|ahead of (everything|all|politic)*|outweigh*',
      '业绩|能力|专业|学历|资历|年龄|经验|知名度|业务|technical|business results|results|(professional )?skills?|expertise|performance|achievement*|education|schooling|seniority|experience|popularity|abilit*|talent|competence',
      '标准|条件|人选|候选人|代表|推荐|提名|选|评|criteri*|standard*|condition*|candidate*|nominee*|delegate*|judg*|weigh*|assess*|choos*|chosen|selection|they|them',
    ],
    unless: '政治|politic*|ideolog*|思想|廉|integrity|honou?r*|荣誉|表现突出|outstanding|#%|介绍|introduc*',
    onlyDenies: true,
    denies:
      '业绩|能力|专业|学历|资历|年龄|经验|知名度|业务|technical|results|skills?|expertise|performance|achievement*|education|schooling|seniority|experience|popularity|abilit*|talent|competence',
  },
  {
    on: ['Check:nomination-by-conditions', 'Requirement:conditions-for-delegates'],
    words: [
      '思想|政治|能力|作风|业绩|履职|thinking|ideolog*|politics|abilit*|conduct|style|performance|achievement*',
      '思想|业绩|履职|作风|thinking|ideolog*|performance|achievement*|conduct',
      '条件|方面|conditions?|criteria|aspects|respects|judged|measured|six',
    ],
    unless: '政治素质|political quality',
  },
  {
    on: [
      'PERFORMS(OrganizationKind:electoral-unit,Practice:attention-to-outstanding-members)',
      'Practice:attention-to-outstanding-members',
    ],
    words: [
      '急难险重|疫情防控|防灾救灾|攻坚战|重大发展战略|艰苦|arduous|difficult (tasks|missions)|disaster*|epidemic*|pandemic|covid|poverty|front lines? of|harsh|hardship|urgent|dangerous|hard conditions',
      '推荐|注意|表现突出|优先|关注|recommend*|attention|outstanding|distinguish*|favou?r*|stood out|proved|preferen*|excell*',
    ],
    unless: '细化|refin*',
    denies: '不(考虑|看|优先|注意)|没有(考虑|注意)|disregard*|ignor*|no attention|not (considered|taken)',
  },
];
