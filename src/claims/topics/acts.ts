import type { Topic } from 'evidence-graph/claims';
import { INVITED } from '../terms.js';

const CENTRAL = 'Organization:central-committee';
const DEPARTMENT = 'Organization:organization-department';
const UNITS = 'OrganizationKind:electoral-unit';

/** Somebody else than the centre approved of something. */
const OTHER_APPROVAL =
  '(?<=(经|由|报|得到|获|请))(?!(了|过)+(以习近平同志为核心的)?(党中央|中共中央|中央(?!军委|纪委|办公厅|政法)|上级))[一-龥]{2,9}(的)?(批准|同意|核准|批复|点头)(?!的?(通知|名单))|(approv(al|ed)|consent|permission|authori[sz](ation|ed)|blessing|leave|go-ahead|sanction(ed)?) (of|from|by) (?!(the |its |a )?(party |party_s |cpc |communist |chinese |top )?(communist |central|cent(re|er)|leadership|top|party))(the |a |its )?[a-z]*';

/** What central bodies did. */
export const actTopics: readonly Topic[] = [
  {
    on: ['DOCUMENT_ISSUED(Organization:central-committee,Document:notice-on-delegate-election)'],
    words: [
      '通知(?!书|大家|党员)|notice|circular',
      '印发|发布|下发|发出|颁布|出台|制发|签发|发的|下达|issu*|released|put out|sent out|promulgat*|publish*|handed down|drew up|came from|circulated|work of|went out|sent down|came out|in the name of|drafted|written|wrote',
    ],
    actors: [CENTRAL],
    beside: [
      'Person:xi-jinping',
      UNITS,
      'MemberGroup:party-members',
      'MeetingKind:party-congress',
      'OrganizationKind:primary-party-organization',
    ],
    unless: '公示|public notice|on notice|put on notice',
  },
  {
    on: [
      'CHAIRED(Person:xi-jinping,Meeting:political-bureau-meeting-on-election)',
      'CHAIRED(Person:xi-jinping,Meeting:standing-committee-meeting-on-election)',
    ],
    words: [
      '政治局|politburo|political bureau|会议|开会|meetings?|sessions?|审议',
      '主持|chair(s|ed|ing)?|presid(e|es|ed|ing)|主席|at the head of the table',
    ],
    unless: '党委|党代表|full committee|recommending|electoral unit|选举单位|推荐单位|资格审查|credential*',
    actors: ['Person:xi-jinping'],
    beside: ['Organization:political-bureau', 'Organization:standing-committee-political-bureau', CENTRAL],
  },
  {
    on: ['Meeting:political-bureau-meeting-on-election', 'Meeting:standing-committee-meeting-on-election'],
    words: [
      '政治局|politburo|political bureau',
      '研究|讨论|审议|商议|开过?会|开了?会|met|held meetings|discuss*|stud(y|ied)|deliberat*|consider*|dealt with|took up',
      '选举|代表|election|delegates|notice|通知|matter',
    ],
    isDeniable: true,
  },
  {
    on: [
      'ADOPTED(Meeting:political-bureau-meeting-on-election,Document:notice-on-delegate-election)',
      'ADOPTED(Meeting:standing-committee-meeting-on-election,Document:notice-on-delegate-election)',
    ],
    words: [
      '通知|notice',
      '审议通过|审议|审定|通过|讨论通过|批准|adopt*|approv*|passed|deliberat*|endors*|signed off|cleared|considered',
    ],
    actors: ['Organization:political-bureau', 'Organization:standing-committee-political-bureau', 'Person:xi-jinping'],
    beside: [CENTRAL],
    unless: '公示|public notice|through',
  },
  {
    on: ['GAVE_INSTRUCTION(Person:xi-jinping,Instruction:important-instructions)', 'Instruction:important-instructions'],
    words: [
      '习近平|总书记|xi jinping|general secretary|president xi',
      '指示|听取|汇报|谋划|部署|过问|instruct*|heard|hear reports?|listened to|brief(ed|ings?)|reports|directives|plan(s|ned|ning)|personally|laid out|guidance|took charge|took ~ in hand',
    ],
    says: '指示|听取|谋划|部署|instruct*|heard|listened|brief(ed|ings?)|directives|plan(s|ned)|guidance|took charge',
    denies:
      "没有(听取|作出|过问|参与)|从未|未曾|不曾|并未|只听取?(过|了)?一次|(一次|没有)~也没|(只|仅)~(一次|一回)|never|did not|didn't|only once|just once|on one occasion|a single (report|briefing|time|instruction|occasion)|took no part|left it to|kept out|stayed out|no (instructions?|part)",
  },
  {
    on: ['COMPILED(Organization:organization-department,Document:flow-chart)'],
    words: [
      '流程(的)?图|流程~的图|flow ?-?charts?|flow diagram',
      '编印|编制|编写|编|印制|印发|绘制|制作|制定|出自|发的|起草|拟定|画|compil*|drew( up)?|draw* up|drawn( up)?|produc*|made|mak*|prepar*|put together|issued|publish*|c[ao]me from|work of|draft(ed|ing)?|created|supplied|printed|provided|designed',
    ],
    actors: [DEPARTMENT],
    beside: ['MemberGroup:party-members'],
    denies: '自己编|自行编|各自编|各选举单位~编|drew up (its|their) own|each (electoral )?unit ~ own',
  },
  {
    on: [
      'CONVENED(Organization:organization-department,Meeting:organization-department-special-meeting)',
      'APPROVED(Organization:central-committee,Meeting:organization-department-special-meeting)',
    ],
    words: [
      '专门的?会议?|专题会议|专门开会|专门召开会议|专门(召开|开)~会|专门~部署会|(special|dedicated|separate|specific) (meeting|conference|session)|(meeting|conference|session) (specially|devoted|dedicated)|(meeting|conference|session) that (arranged|organi[sz]ed|planned|launched) the (election|work)',
      '召开|开|安排|部署|布置|held|hold|conven*|call(s|ed)?|arrang*|organi*|met|hosted|summoned|convok*|staged|ran',
    ],
    actors: [DEPARTMENT],
    beside: [CENTRAL, UNITS],
    denies: `${OTHER_APPROVAL}|未经(党)?(中央)?~(批准|同意)|没有(经过|得到|报|取得)?(党)?中央(的)?(批准|同意)|擅自|(无须|未报|不经|没经)~(批准|同意)|自行(决定)?(召开|开)|without ~ (approv*|consent|permission|leave|asking|authori[sz]*|go-ahead|blessing|sanction)|on its own(?! premises)|of its own accord|unapproved|no approval`,
  },
  {
    on: ['APPROVED(Organization:central-committee,Meeting:organization-department-special-meeting)'],
    words: [
      '专门的?会议?|专题会议|(special|dedicated|separate|specific) (meeting|conference|session)',
      '批准|同意|approv*|consent|permission|go-ahead|blessing',
    ],
    unless: '召开|安排|held|conven*|call(s|ed)?|arrang*|notice|通知',
    actors: [CENTRAL],
    beside: [DEPARTMENT, UNITS],
  },
  {
    on: ['APPROVED(Organization:central-committee,Meeting:organization-department-special-meeting)'],
    words: [
      '(这次|这个|该|此次|那次)(专门)?会议|会前|事先|(the|that|this|its) meeting',
      '批准|同意|approv*|consent|permission|go-ahead|blessing',
      OTHER_APPROVAL,
    ],
    unless: '通知|notice|候选人|candidates?|preliminary|人选',
    onlyDenies: true,
    denies: OTHER_APPROVAL,
  },
  {
    on: ['PERFORMS(Organization:central-committee,ProcedureStep:allocate-quotas)', 'ProcedureStep:allocate-quotas'],
    words: [
      '名额|(选|选出|派|产生)(几|多少)[名个位]?代表|quotas?|(number of|how many) (delegates|seats|places)|seats|places|delegate numbers|allocation of delegates|(size|share) of (its|their|each|the) delegations?',
      'bid|bids|bidding|haggl*|申报|备案|自报|自(己)?定|分配|划定|核准|审定|分到|分给|分下|下达|确定|定下|核定|敲定|决定|划分|怎么分|切块|部分给|商量|商定|协商|share[ds]?( out)?|parcel*|hand(ed|s)( out| down| over)?|deal(t|s)? out|grant*|receiv*|deliver*|说了算|拍板|掌握|切分|切给|allot*|allocat*|assign*|distribut*|fixed|set by|set (their|its) own|were set(?! up)|determined|decided|apportion*|divided|shared out|handed out|gave|given|parcelled|handed down|pass(ed)? (on|down)|laid down|issued|received|get|gets|split|up to|told|tell|tells|work(ed|s)? out|calculat*|inform(s|ed)?|notif(ies|ied)|carv*|dol(e|ed) out|mete*',
    ],
    unless:
      '差额|margin|surplus|more names|more candidates|more nominees|全额|足额|full quota|扩大|放大|enlarg*|(the )?votes?|特邀|special*',
    actors: [CENTRAL],
    beside: [UNITS, 'MeetingKind:party-congress', 'MemberGroup:party-members'],
    denies:
      'free to (set|fix|decide|choose|pick)|自行(决定|确定|申报|分)|自己(定|决定|说了算|分)|(?<!没(得)?)商量(着)?(分|定|出)|(之间|互相|自行|彼此)(商量|商定|协商)|(经|由)~协商|讨价还价|自报|(fix|set|decid|choos|settl|work)* (it |them )?(out )?(for |among |between )?themselves|(for|among|between) themselves|themselves (fix|set|decid|choos|settl)*|(set|fix|decid|choos|chose|pick|determin|allot|allocat)* (their|its) own|on their own|抽签|by lot|协商分|drawing lots|(bid|bids|bidding) for|haggl*|negotiat*',
  },
  {
    on: ['DECIDES(Organization:central-committee,ProcedureStep:determine-special-delegates)'],
    words: [
      INVITED,
      '确定|决定|邀请|请|定|选|挑选|产生|报(?=中央)|指定|decid*|determin*|invit(e|es|ed|ing|ation)(?! delegates)|chos*|chosen|select*|pick*|nam(e|ed|es|ing)(?! of)|nominat*|appoint*|design*|settl*|elect(s|ed)?|voted|ballot',
    ],
    actors: [CENTRAL],
    beside: ['MemberGroup:party-members', 'MeetingKind:party-congress'],
    denies:
      '自荐|互推|自己推荐|by ~ themselves|(?<!不经)(选举产生|投票产生|投票选出|选举选出)|选出来|投票选|票选|自行确定|自己(定|请|邀)|不必报|elected by (the |their |its )?(units?|congress*|members|delegates|peers)|voted (in|for)|by ballot|(guests|invitees|special(ly)?( invited)? delegates|veterans) (were|are) (also |themselves )?elected|elect their own',
    unless: '人数|how many',
  },
  {
    on: ['ProcedureStep:determine-special-delegates', 'MemberGroup:veterans-retired-from-leading-posts'],
    words: [INVITED],
    says: '退出|退下|退休|离休|老党员|老同志|卸任|离任|不再担任|惯例|retir*|veteran*|given up|laid down|relinquish*|past (practice|custom)|left ~ (posts?|office|positions?)|former|no longer (in|hold|occup|serv)*|stepped (down|back|aside)|out of office|custom*|tradition*|usual practice|older|elder*',
    denies:
      '在职|现职|在任|现任|在岗|仍在~岗位|仍(然)?担任|还在~(岗位|任|职)|still in (office|post|power|leading)|still ~ (posts?|office|leadership)|working (ministers|leaders)|(hold|holding|occupy*) ~ (posts?|office)|still (hold|serv)*|serving|sitting|incumbent*|current(ly)? (leader*|minister*|official*|hold*|serving)|ministers|in office|首次|第一次|头一回|头一次|打破惯例|破例|前所未有|for the first time|unprecedented|break(s|ing)? with|never before|new practice|党外|民主党派|外国|外宾|非党员|foreign*|non-?(party|communist)*|年轻|青年|young*|企业家|entrepreneur*|明星|celebrit*|不再邀请|取消了特邀|no special|没有特邀',
  },
  {
    on: ['Post:organization-department-official'],
    words: [
      '采访|答记者问|提问|问题|(presented|gave|released) ~ figures|interview*|questions|spoke to|talked to|told|briefed|account',
      "新华社|中组部|中央组织部|负责人|部长|记者|head of|director|minister|department|xinhua|organi[sz]ation department|official|人民日报|央视|环球时报|people's daily|global times|reuters|cctv",
    ],
    says: '新华社|中组部|中央组织部|xinhua|organi[sz]ation department',
    unless: '流程图|flow|党支部|考察|inspect*|名额|quota*|专门|special|通知',
    denies:
      "national bureau of statistics|statistics bureau|国家统计局|新闻办|外交部|人民日报|环球时报|路透|外国记者|外媒|拒绝|people's daily|global times|reuters|foreign (press|reporters|journalists)|declin*|refus*|bbc|中央纪委|纪委|国务院|全国人大|人大常委会|政协|统战部|中宣部|宣传部|state council|people_s congress|npc|cppcc|ministry|discipline (inspection )?(commission|watchdog|bod)*|ccdi|united front|publicity department|propaganda|发言人团",
  },
  {
    on: ['ProcedureStep:publish-list', 'Document:list-of-elected-delegates'],
    words: [
      '名单|list of (the )?(elected )?delegates|names of (the )?(elected )?delegates|names of those elected|(who|those) (had been|was|were|has been) elected|list',
      '公布|发布|公开|见报|登报|刊登|媒体|对外|publish*|media|press|news(papers?)?|releas*|made public|announc*|disclos*|secret|confidential|withheld|under wraps|保密|known',
    ],
    unless:
      '初步人选|preliminary|考察|inspection|人选名单|资格审查|审查|credential*|公示|notice|review|责任清单|check-?list|responsibilit*|说明',
    denies:
      '未公布|尚未|还没|没有(公布|公开|对外|发布)|不公布|不公开|不对外|保密|待公布|still to be|yet to be|still (secret|unknown)|not (yet )?(been )?(disclosed|known)|not (yet )?(been )?(published|released|made public|announced)|secret|confidential|withheld|never published|unpublished|under wraps',
  },
];
