import type { Topic } from 'evidence-graph/claims';

const CENTRAL = 'Organization:central-committee';
const DEPARTMENT = 'Organization:organization-department';
const UNITS = 'OrganizationKind:electoral-unit';

/** What central bodies did. */
export const actTopics: readonly Topic[] = [
  {
    on: ['DOCUMENT_ISSUED(Organization:central-committee,Document:notice-on-delegate-election)'],
    words: [
      '通知(?!书)|notice|circular',
      '印发|发布|下发|发出|颁布|出台|制发|issu*|released|put out|sent out|promulgat*|publish*|handed down|drew up|came from',
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
    words: ['政治局|politburo|political bureau|会议|meetings?|审议', '主持|chair*|presid*|主席'],
    unless: '党委|党代表|full committee|recommending|electoral unit|选举单位|推荐单位|资格审查|credential*',
    actors: ['Person:xi-jinping'],
    beside: ['Organization:political-bureau', 'Organization:standing-committee-political-bureau', CENTRAL],
  },
  {
    on: [
      'ADOPTED(Meeting:political-bureau-meeting-on-election,Document:notice-on-delegate-election)',
      'ADOPTED(Meeting:standing-committee-meeting-on-election,Document:notice-on-delegate-election)',
    ],
    words: ['通知|notice', '审议通过|审议|通过|adopt*|approv*|passed|deliberat*|endors*'],
    actors: ['Organization:political-bureau', 'Organization:standing-committee-political-bureau', 'Person:xi-jinping'],
    beside: [CENTRAL],
    unless: '公示|public notice|through',
  },
  {
    on: ['GAVE_INSTRUCTION(Person:xi-jinping,Instruction:important-instructions)', 'Instruction:important-instructions'],
    words: [
      '习近平|总书记|xi jinping|general secretary|president xi',
      '指示|听取汇报|听~汇报|谋划|部署|instruct*|heard reports?|listened to|briefed|reports|directives|planned|personally',
    ],
    says: '指示|听取|谋划|部署|instruct*|heard|listened|briefed|directives|planned',
    denies:
      '没有(听取|作出|过问)|从未|未曾|只听取(了)?一次|只听(了)?一次|never|did not|only once|just once|a single|took no part|left it to|kept out',
  },
  {
    on: ['COMPILED(Organization:organization-department,Document:flow-chart)'],
    words: [
      '流程图|flow ?-?charts?|flow diagram',
      '编印|编制|编写|编|印制|印发|绘制|制作|制定|出自|发的|compil*|drew up|draw* up|drawn up|produc*|made|mak*|prepar*|put together|issued|publish*|came from|work of|drafted',
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
      '专门会议|专题会议|专门开会|专门召开会议|专门召开~会|(special|dedicated|separate|specific) (meeting|conference)',
      '召开|开|安排|部署|held|hold|conven*|called|arrang*|organi*|met|hosted|summoned',
    ],
    actors: [DEPARTMENT],
    beside: [CENTRAL, UNITS],
    denies:
      '未经(党)?(中央)?(批准|同意)|没有(经过)?(党)?中央(的)?(批准|同意)|擅自|无须(党)?中央批准|without (the )?(approval|consent|permission|asking)|on its own (initiative|authority)',
  },
  {
    on: ['PERFORMS(Organization:central-committee,ProcedureStep:allocate-quotas)', 'ProcedureStep:allocate-quotas'],
    words: [
      '名额|quotas?|(number of|how many) (delegates|seats|places)|seats|places|delegate numbers|allocation of delegates',
      '分配|分到|分给|下达|确定|定下|核定|敲定|决定|划分|怎么分|allot*|allocat*|assign*|distribut*|fixed|set by|were set|determined|decided|apportion*|divided|shared out|handed out|gave|given|parcelled|handed down|pass(ed)? (on|down)|laid down|issued|received|get|gets|split|up to',
    ],
    unless:
      '差额|margin|surplus|more names|more candidates|more nominees|全额|足额|full quota|扩大|放大|enlarg*|(the )?votes?|特邀|special*',
    actors: [CENTRAL],
    beside: [UNITS, 'MeetingKind:party-congress'],
    denies: '自行(决定|确定|申报)|自己(定|决定|说了算)|自报|themselves|on their own|抽签|by lot|协商分|drawing lots|bid for',
  },
  {
    on: ['DECIDES(Organization:central-committee,ProcedureStep:determine-special-delegates)'],
    words: [
      '特邀代表|特邀身份|特邀|special(ly)?( |-)?(invited )?delegates|specially invited|invited (as|delegates|veterans)',
      '确定|决定|邀请|请|定|选|挑选|产生|报(?=中央)|decid*|determin*|invit*|chos*|chosen|select*|pick*|nam(ed|es)|appoint*|design*',
    ],
    actors: [CENTRAL],
    beside: [UNITS, 'MemberGroup:party-members', 'MeetingKind:party-congress'],
    denies: '选举产生|投票产生|自行确定|不必报|elected by|voted (in|for)|by ballot|(were|are) elected',
    unless: '人数|how many',
  },
  {
    on: ['ProcedureStep:determine-special-delegates', 'MemberGroup:veterans-retired-from-leading-posts'],
    words: [
      '特邀|special(ly)?( |-)?(invited )?delegates|specially invited|invited (as|delegates)|受邀|老党员|老同志|invited to (attend|the congress)|special guests',
    ],
    says: '退出|退下|退休|离休|老党员|老同志|卸任|惯例|retir*|veteran*|left ~ (posts?|office|positions?)|former|no longer (in|hold)|stepped down|custom*|tradition*|usual practice|older|elder*',
    denies:
      '在职|现职|在任|现任|仍在~岗位|still in (office|post|power|leading)|still (hold|serv)*|serving|sitting|incumbent*|current(ly)? (leader*|minister*|official*|hold*|serving)|ministers|in office|首次|第一次|打破惯例|破例|前所未有|for the first time|unprecedented|break(s|ing)? with|never before|new practice|党外|民主党派|外国|外宾|非党员|foreign*|non-?(party|communist)*|年轻|青年|young*|企业家|entrepreneur*|明星|celebrit*|不再邀请|取消了特邀|no special|没有特邀',
  },
  {
    on: ['Post:organization-department-official'],
    words: [
      '采访|答记者问|提问|interview*|questions',
      "新华社|中组部|中央组织部|负责人|xinhua|organi[sz]ation department|official|人民日报|央视|环球时报|people's daily|global times|reuters|cctv",
    ],
    says: '新华社|中组部|中央组织部|xinhua|organi[sz]ation department',
    denies:
      "人民日报|环球时报|路透|外国记者|外媒|拒绝|people's daily|global times|reuters|foreign (press|reporters|journalists)|declin*|refus*|bbc|中央纪委|国务院|state council|发言人团",
  },
  {
    on: ['ProcedureStep:publish-list', 'Document:list-of-elected-delegates'],
    words: [
      '名单|list of (the )?(elected )?delegates|names of (the )?(elected )?delegates|list',
      '公布|发布|公开|见报|媒体|publish*|media|press|released|made public|announc*|secret|confidential|withheld|保密',
    ],
    unless: '初步人选|preliminary|考察|inspection|人选名单|资格审查|审查|credential*|公示|notice|review',
    denies:
      '未公布|尚未公布|没有公布|不公布|不对外|保密|not (yet )?(been )?(published|released|made public|announced)|secret|confidential|withheld|never published|unpublished|under wraps',
  },
];
