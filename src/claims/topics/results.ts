import type { Topic } from 'evidence-graph/claims';
import { GRASSROOTS_LEVEL, NOMINATE, PUT_TO_USE, TAKE_PART } from '../terms.js';

const GRASSROOTS = `基层(党)?(组织|党组织|支部)|${GRASSROOTS_LEVEL}( party)? (organi[sz]ations?|units|bod(y|ies)|groups)|party (cells|organi[sz]ations) at the (grass( )?roots|primary|bottom)|(party|primary) branches(?= (joined|took|participated|stayed|abstained|were left))`;

/** What came of it: composition and participation. */
export const resultTopics: readonly Topic[] = [
  {
    on: ['Observation:ethnic-minorities-covered'],
    words: [
      '(all|every|each)( (of|one of))?( the| china_s| the country_s)+ (ethnic )?(minorit(y|ies)|nationalit(y|ies)|ethnic (groups?|minorit(y|ies))|minority (peoples?|groups?))|(所有|全部|每个|各个|每一个)(的)?(少数)?民族(?!党员|代表)|(少数)?民族(个个|全都|全部|都)',
      '代表|delegat*|represent*|come from|seats?',
    ],
    unless: '至少|最少|平均|各有|at least|at most|on average|#个(少数)?民族|# ~ (minorit|ethnic|nationalit|people)*',
    onlyDenies: true,
    denies: 'all|every|each|所有|全部|每个|各个|每一个|个个|全都|都',
  },
  {
    on: ['CONCERNS(Claim:women-share-above-membership,OrganizationKind:provincial-region)', 'Claim:women-share-above-membership'],
    words: [
      '女|women|woman|female',
      '省|各地|地区|regions?|provinc*|local(ly|ities)?|places',
      '占比|比例|比重|share|proportion|percentage|higher|better represented|高|低|exceed*|beat*|outstrip*|surpass*|larger|lower',
      '当地|本地区?|本省|省内|所在|党员总数|女党员占|女党员(的)?(比例|占比|比重)|local|membership|members|there|of their own|regional',
    ],
    saysOverrides: true,
    unless: '#%|# per ?cent',
    says: '高于|超过|超出|大于|更高|都高|均高|exceed*|higher|above|beats?|beat|greater|outstrip*|surpass*|larger|more than|better represented|tops|outdo*|(no|not a single|not one|nowhere) ~ (lower|below|smaller|less)|(没有|无)(一个|任何|哪个)?~(低于|不如|更低)',
    denies:
      '低于|不如|不及|小于|更低|等于|相当|持平|例外|lower|below|smaller|less than|behind|trail*|fell short|equal*|match*|same as|lag*',
  },
  {
    on: ['Claim:front-line-share-guaranteed'],
    words: [
      '一线|front( |-)?line',
      '比例|占比|比重|share|proportion|percentage',
      '保证|保障|没有保证|得不到|guarantee*|ensur*|secur*|safeguard*|assur*',
    ],
    unless: '#%|# per ?cent',
    isDeniable: true,
  },
  {
    on: ['Claim:ethnic-minority-share-stable'],
    words: [
      '少数民族|minorit*',
      '比例|占比|比重|share|proportion|representation|percentage',
      '稳定|平稳|大幅|骤|猛|下滑|回落|下跌|攀升|持平|stable|steady|steadily|constant|unchanged|held|sharply|surg*|plung*|jump*|collaps*|slump*|大体持平|变化不大|下降|上升|提高|dropp*|fell|rose|declin*',
    ],
    says: '稳定|平稳|变化不大|持平|stable|steady|constant|held',
    denies:
      '(占比|比例|比重)~(大幅|骤|猛|显著|明显)(上升|提高|增|下降|下滑|减|降)|少数民族~(大幅|骤|猛|下降|下滑|回落|下跌|攀升|上升|提高)|minorit* ~~ (gone (up|down)|went (up|down)|shrank|shrunk|slid|sharply|surg*|plung*|jump*|collaps*|slump*|dropp*|fell|rose|declin*)|不稳定|unstable',
    unless: '#(%| per ?cent| percent|个百分点| points)',
  },
  {
    on: ['Claim:women-number-increased'],
    words: [
      '女|women|female',
      '(人数|数量|number*)~(增|多|上升|减|降|少|rose|grew|increas|fell|dropp|went|declin|shr|more|fewer)*|有所(增加|减少)|(more|fewer) women|(人数|数量)(有所)?(增加|减少|上升|下降)|增多|减少',
    ],
    unless: '#|19th ~ #',
    says: '增|多|上升|rose|grew|increas*|more|went up',
    denies: '减|降|少了|减少|fell|dropp*|declin*|shr*|fewer|went down|unchanged|same (number|as)|持平|没有变化',
  },
  {
    on: ['CONCERNS(Claim:broad-distribution,DelegateCategory:field-sports)', 'Claim:broad-distribution'],
    words: [
      '(体育|卫生|教育|文化|科技|国防|政法|宣传|经济)(界|领域|战线|系统)|领域|层级|层面|层次|各个?方面|各界|各行|分布|乡镇|街道|村|社区|(economy|science|defen[cs]e|education|culture|health|sports?) (and|,) ~ (have|has)|fields?|walks of life|levels?|sectors?|townships?|villages?|counties|spheres|distribut*',
      '代表|有人(当选|入选)|delegat*|represent*',
      '都有|均有|有人(当选|入选)|of their own|没有|缺|无|覆盖|涵盖|广泛|只|仅|来自|represent*|from|cover*|includ*|broad*|wide*|only|no |missing|absent|none',
    ],
    unless:
      'outnumber*|(more|fewer) ~ than|比~(多|少)|合理|reasonable|#|占|比例|考察组|inspection|条件|conditions|选举单位|electoral unit|stage|环节|level by level|逐级|推荐|recommend*|民族|minorit*|honou?r*|荣誉',
    says: '都有|均有|有人(当选|入选)|of their own|覆盖|涵盖|广泛|来自|all|every|represent*|from|cover*|broad*|wide*|各',
    denies:
      'no (delegate|one|body) ~ (from|in|at)|nobody ~ from|没有(一名|任何|来自)?|缺(乏|少|席)|(?<!不)只(有|来自|限)|仅(有|来自|限)|空白|无(人|代表)|only (from|the|in)|no delegates|not represented|unrepresented|without (a |any )?(delegate|representation)|missing|absent|left out|excluded|none',
  },
  {
    on: ['Claim:broad-distribution'],
    words: [
      '代表|delegat*|represent*',
      '省(级)?[、,，和到]~(县|村|乡|镇)|(#|各)个?(层)?级|(#|all) levels|provinces?(,| and| to| down to) (counties|county|cities|city|towns?|townships?|villages?)',
      '来自|都有|涵盖|覆盖|遍及|分布|from|at|all|represent*|cover*|span*|rang*',
    ],
    unless:
      '逐级|%|条件|condition*|推荐|recommend*|选举单位|electoral|名|荣誉|honou?r*|教育|责任|responsib*|没有|缺|no |none|only|只|仅|outnumber*',
    number: { value: 5, words: '个?(层)?级(?=都|别|的?代表|$|。|，)|levels' },
  },
  {
    on: [
      'CONCERNS(Claim:every-admission-period-represented,DelegateCategory:joined-new-democratic-revolution)',
      'Claim:every-admission-period-represented',
    ],
    words: [
      '(after|since) (its|the)( party.s)? (18th|eighteenth)|十八大(以来|以后|之后)|新民主主义|各个(历史)?时期|每个时期|不同时期|社会主义革命和建设|new[ -]democratic revolution|(every|each|all) (one )?(of )?(the |its |party_s )?(historical |different )+periods?|founding of the (people|new)*|periods of (admission|joining|entry)|时期入党|新中国成立|建国(前|以前|之前)|each period|different periods|socialist revolution',
      '入党|加入|代表|joined|delegates|admission|members|represented|entered',
    ],
    unless: '#(名|人|%| per ?cent| percent| delegates)|占',
    denies:
      '(some|several|certain|not all) ~ (not|un)( )?represented|(有的|一些|个别|部分)~没有代表|没有(一|任何)(人|名|个)|没有(一名|任何)?(新民主主义|代表|人)|找不到|看不到|不见|绝迹|不复|已没|不再有|全都不在|已无|没有.{0,14}代表|无人|none|no (delegate|one)|not (a single|one|any)|no longer|缺',
  },
  {
    on: ['MAIN_BODY(DelegateCategory:all-delegates,DelegateCategory:joined-after-reform)'],
    words: [
      '改革开放|reform',
      '主体|主要|大多数|绝大多数|少数(?!民族)|main body|bulk|(vast |overwhelming )?majority|most|minority(?! group)|mainstay|backbone|few',
    ],
    unless: '#|%',
    says: '主体|大多数|绝大多数|main body|bulk|majority|most|mainstay|backbone',
    denies: '(?<!绝大)少数(?!民族)|minority|few|不是主体|not the (main|majority)|(?<=改革开放)(之|以)?前|以前|before',
  },
  {
    on: [
      'Claim:composition-meets-requirements',
      'CONCERNS(Claim:composition-meets-requirements,Requirement:composition-proportions)',
    ],
    words: [
      '构成|结构|比例|composition|proportions|make-?up|structure',
      '要求|标准|requirements?|standards?|demands?|what the central committee',
      '符合|达到|未达|不符|met|meet*|conform*|compl(y|ied)|in line|satisf*|fulfil*|fell short|miss*|fail*|short of',
    ],
    denies: '不符|未达|没有达到|达不到|不符合|fell short|miss(ed)?|fail*|not (met|meet|in line)|short of',
  },
  {
    on: [
      'CONCERNS(Claim:primary-organization-coverage,OrganizationKind:primary-party-organization)',
      'Claim:primary-organization-coverage',
    ],
    words: [
      GRASSROOTS,
      `开展|覆盖|缺席|落下|免于|不必参|exempt*|excused|spared|coverage|cover*|turnout|absent|left out|stayed ~ (outside|out|away)|${TAKE_PART}`,
    ],
    unless:
      '积极性|热情|enthusias*|eager*|要求|应当|应该|必须|required|demand*|must|should|had to|called (for|on)|基层党组织(开始|做起)|经过|asked',
    denies:
      '(?<!(no|not|none|never) ~~)(exempt(ed)?|excused|spared)( from)?|f(a|e)lls? short|incomplete|not (complete|full|total)|(没有?|未)(能)?(做到|实现|达到)(全|完全)|可以不(参|用)|免于|不必参|无须参|(?<!(无一|没有一个|没有一家|没有哪个|无)~)(未参(与|加)|没有参(与|加)|没参(与|加)|不参(与|加)|缺席)|(?<!(not (one|a single)|no|none|never) ~~)(stay(ed)? ~ outside|left out|absent)|did not (take|participate|join)|stayed away|abstain*|boycott*|没能|尚未|opted out|只有~的?基层(党)?组织|only ~ (in|of|from) ~ (took part|participated|joined)|只在(一)?部分|仅在(一)?部分|只有(一)?部分|only (some|part|half|in)',
    says: '一个(也)?不(漏|落|少|缺)|无一遗漏|全|都|均|所有|每|无一|没有一个|100%|all|every|each|full|complete|without exception|(no|none|not (one|a single)) ~~ (left out|missing|absent|stayed away|excluded)|to the last|took part|take part|参与|参加|entire',
  },
  {
    on: [
      'CONCERNS(Requirement:all-organizations-and-members-take-part,MemberGroup:party-members)',
      'Requirement:all-organizations-and-members-take-part',
    ],
    words: [
      '党员|members?|everyone|secretaries|书记|骨干|党组织|organi[sz]ations',
      `allowed|${TAKE_PART}`,
      `要求|应当|应该|必须|都要|须|自愿|只(有|许|让|准|限)|仅限|required|requir*|must|demand*|should|call(ed)? (for|on)|voluntar*|optional|only|allowed|whether|decide for|obliged|had to|(was|were|is|are) (supposed |meant |expected )?to|insist*|asked|free to|choose|choice|need not|open to|invited|reserved`,
    ],
    unless:
      '特邀|invited delegates|special*|会议选举|only later|solely|资格|参与率|participation rate|#%|# per ?cent|average|平均|基层党组织(全|都|均)|grass( )?roots ~ took part',
    says: '要求|应当|应该|必须|都要|须|required|requir*|must|demand*|should|call(ed)? (for|on)|obliged|had to|insist*|(was|were|is|are) (supposed |meant |expected )?to',
    denies:
      '自愿|可以不|可以选择|decide for themselves|whether (or not )?to|不必|不(作|做)?要求|无须|只(有|许|让|准|限)~(书记|领导|干部|骨干|代表|部分)|仅限|voluntar*|optional|need not|free to|not (required|obliged)|(?<!not )only ~ (in|with|of|from) ~ (took part|take part|participat*|join*|involv*)|(?<!not )only (branch |party )?(secretar|leaders|officials|cadres|selected|some|a few|senior|the)*|reserved for|restricted to|limited to|if they (wished|wanted|liked)|自行决定|excluded|barred|不(得|许|能|准)参',
  },
  {
    on: ['Requirement:nomination-from-primary-level'],
    words: [
      `${NOMINATE}|遴选|selection`,
      '从最?(基层|底层|底下|下面|下边|下头)|从支部|最下面|最底层|基层(开始|做起|起步)|自基层|从(中央|上级|上面|上头|顶层|省|省委|选举单位)(的)?(党委|机关)?(开始|做起|起步|起)|由上而下|(start|beg[iau]n|starting|began|starts|set off|origin|source)* ~ (grass( )?roots|primary|bottom|below|top|central|above|branches|provinc|election unit|electoral unit)*|from (the )?(grass( )?roots|primary|bottom|below|top|above|base)',
    ],
    says: '基层|支部|下面|底层|下边|底下|grass( )?roots|primary|bottom|below|branches|base',
    denies:
      '从(中央|上级|上面|上头|顶层|省|省委|选举单位)(的)?(党委|机关)?(开始|做起|起步|起)|由上而下|(?<!bottom ~ )top(?!ic)|above(?! all)|(start|beg)* ~ (central|provinc|electoral unit|election unit)*|(at|from) the level of the (electoral|election) units?|不从基层',
  },
  {
    on: [
      'PERFORMS(OrganizationKind:electoral-unit,ParticipationChannel:mobile-ballot-boxes)',
      'ParticipationChannel:mobile-ballot-boxes',
      'PERFORMS(OrganizationKind:electoral-unit,ParticipationChannel:horseback-teams)',
      'ParticipationChannel:horseback-teams',
    ],
    acts: PUT_TO_USE,
    words: [
      '流动(的)?(投)?票箱|流动投票|(mobile|travell?ing|roving|portable|moving|itinerant) (ballot|voting|polling) ~ (box|station|urn)*|ballot boxes ~ (travel|move|mov|wheel|carried|brought|taken)*|horse|马队|骑兵|马背|骑马|骑着马|马队|mobile (ballot|voting|polling) ?-?boxes|travelling ballot|ballot boxes on wheels|horseback|on horses?|riding horses?|horse-?riding|rode horses?|by horse|saddle|travell?ed ~ on horse*|mounted|horse-?back|riders|ballot boxes',
    ],
    isDeniable: true,
  },
  {
    on: [
      'PERFORMS(OrganizationKind:electoral-unit,ParticipationChannel:theme-party-days)',
      'ParticipationChannel:theme-party-days',
    ],
    words: ['主题党日|走基层|送温暖|theme(d)? party days?|party days|bringing warmth'],
  },
  {
    on: ['Practice:hearing-members-in-special-circumstances', 'Practice:informing-members-in-special-circumstances'],
    words: [
      '身体(不好|不便|差|欠佳)|走不动|卧病|高龄|腿脚|(too )?(old|sick|weak|ill|frail|infirm|disabled|retired) (or|and) (too )?(old|sick|weak|ill|frail|infirm|retired)|(old|sick|weak|ill|disabled|scattered|ailing|far-?off) (party )?(members|comrades)|in poor health|流动党员|离退休|退休党员|年老体弱|老弱|年老|体弱|老党员|行动不便|(members|those) ~ (retired|old|frail|infirm|elderly|new forms|mobile|on the move)|couriers|新业态|新就业|mobile (party )?members|retired (party )?members|retirees|elderly|old and (infirm|frail)|frail|infirm|new forms of (employment|business)|new employment|gig|on the move|older (party )?members|housebound|migrating members|(members|those|people) who ~ (moved|away|elsewhere)|(在外|外出)(地|流动|务工|打工)?(的)?党员',
      '排除|遗漏|忽略|忘|登门|看法|征求|问|left off|consult*|call(ed|s)? on|电话|信函|上门|写信|通报|听取|意见|参与|参加|来电|phone*|telephone*|call*|letters?|visit*|written to|inform*|heard|views|told|reached|approach*|contact*|sought out|kept|left out|excluded|exempt*|take part|took part|forgotten|opinions',
    ],
    denies:
      'left off|left aside|passed over|cut out|skipped|not consulted|without asking|不(再)?征求|就?(不|没)(再)?(管|问|通知)|no (chance|opportunity|say|voice|way)|没有(机会|办法)|无从|没有(通知|听取|通报|顾及)|不(通知|听取|要求)|排除在外|被(遗漏|忽略|忘)|无法参与|未能参与|没能参|没有?参(与|加)|唯独|不必参|免于参|left out|excluded|exempt*|forgotten|ignored|not (told|informed|asked|heard|reached|contacted|allowed)|could not (take|participate)|were not|only online|只能',
  },
  {
    on: [
      'PERFORMS(OrganizationKind:electoral-unit,ProcedureStep:mobilise-participation)',
      'ProcedureStep:mobilise-participation',
    ],
    beside: ['OrganizationKind:primary-party-organization', 'OrganizationKind:party-branch', 'MemberGroup:party-members'],
    words: [
      "(宣传|发动|publicity|the word) ~ (传单|海报|标语|leaflet|poster|banner|pamphlet)*|party-?building (web)?(sites|pages)|党员大会|党课|中心组|远程教育|党建网|宣传发动|(general |party )?meetings of (party )?members|(members'?|branch) meetings|party (lectures?|lessons?|classes)|study (group )?sessions|distance (education|learning)|websites?|online platforms?|publicity and mobili[sz]ation|mobili[sz]*",
      '宣传|发动|党员|推荐|动员|publicity|channels?|inform*|mobili[sz]*|publici[sz]*|members|spread|explain*|reach*|used|word|encourag*',
    ],
    unless: '流动党员|离退休|mobile|retired|公示|resource|elderly',
    isDeniable: true,
    denies: '(solely|only|purely|exclusively) (by|on|through|of|via|with)|(只|仅|全)(靠|用|凭|发)',
  },
  {
    on: ['Practice:epidemic-taken-into-account'],
    words: [
      '疫情|新冠|防疫|covid|virus|epidemic|pandemic|coronavirus',
      'squar* ~ with|reconcil*|fitted|统筹|兼顾|结合|考虑|两不误|安全|balanc*|taken into account|took ~ into account|coordinat*|alongside|safe*|account|consider*|along with|in mind|推迟|中断|停|postpon*|suspend*|delay*|interrupt*|ignor*|不顾|halted',
    ],
    unless: '细化|refin*|表现突出|推荐|outstanding|条件|condition',
    denies: '推迟|中断|停|不顾|忽视|postpon*|suspend*|delay*|interrupt*|ignor*|regardless|disregard*|halted|without regard',
  },
];
