import type { Topic } from 'evidence-graph/claims';
import { PUT_TO_USE } from '../terms.js';

/** How discipline was kept. */
export const disciplineTopics: readonly Topic[] = [
  {
    on: ['Concept:ten-prohibitions', 'DisciplineInstrument:study-of-discipline-rules'],
    beside: ['MemberGroup:party-members'],
    words: [
      "严禁|禁令|(strict |stern )?(prohibitions|bans|don'ts|taboos)|strictly forbidden|forbidden things",
      '十|八|九|七|六|五|十二|学习|纪律|要求|ten|eight|nine|seven|six|five|twelve|stud*|learn*|discipline|rules|strict|list|#',
    ],
    isDeniable: true,
    number: { value: 10, words: "(个|条)?严禁|(strict |stern )?(prohibitions|bans|don'ts|taboos)" },
  },
  {
    on: ['Requirement:leading-officials-set-an-example', 'DisciplineInstrument:example-of-leading-officials'],
    words: [
      '领导干部|领导(?!小组|把关|岗位)|干部(?!监督)|leading (officials|cadres)|leaders|senior officials|officials|cadres|those in charge',
      '带头|表率|率先|以身作则|榜样|示范|模范|做在前|lead ~ example|go first|be the first|(set|give|setting) (an? |a good |the )+example|lead* by example|lead the way|take the lead|role models|exempt*|例外|豁免|不受|let off|spared|excused|above the rules|first (in|to)|要求',
    ],
    isDeniable: true,
    denies:
      'let off|spared|above the rules|not bound|(没有|未|不)~要求|无须|不必|不用|可以不|可不|不要求|未要求|没有要求|例外|豁免|不受~约束|自愿|excused|were (free|at liberty)|voluntar*|no (such )?(duty|obligation)|exempt*|need not|not (required|bound|expected|obliged)|no need|optional',
  },
  {
    on: [
      'USED_IN(DisciplineInstrument:repeated-stress-on-discipline,ProcedureStage:nomination)',
      'DisciplineInstrument:repeated-stress-on-discipline',
    ],
    words: [
      '纪律|discipline',
      '强调|重申|讲|提|说|提醒|matter|raised|spoke* of|spoken of|叮嘱|press(ed)? home|drumm*|brought up|driven home|stress*|emphasi[sz]*|remind*|underlin*|harp*|dwel(t|l)|repeat*|mention*|reiterat*|hammer*',
      '投票|表决|当天|only|just|vote|voting|final*|meetings?|环节|阶段|推荐|考察|选举时|stages?|steps?|phases?|nominat*|inspect*|throughout|once|反复',
    ],
    unless: '领导干部带头',
    denies:
      '(只|仅)(在|是)?~(投票|表决)|(讲|说|提|强调)(过|了)?一遍|only ~ (vote|voting)|(vote|voting|election) (day |itself )?(only|alone)|not ~ (earlier|before)|(只|仅)(在|是)?~(会议选举|选举|最后|一次|一回|一遍|推荐|考察)|从未|没有强调|没再|not again|(at|in|during) ~ only|only (at|in|during|once|when|for)|just (at|in|once|during)|never|not (stress|mention)*',
  },
  {
    on: [
      'PERFORMS(OrganizationKind:electoral-unit,DisciplineInstrument:letters-of-commitment)',
      'DisciplineInstrument:letters-of-commitment',
    ],
    acts: PUT_TO_USE,
    words: [
      '承诺书|保证书|责任状|签(订|署|下)?了?~承诺|签字承诺|书面承诺|(?<=签了?)承诺|(signed?|signing|put their names to) ~ (pledge|promise|commitment|undertaking)*|(signed?|signing|give|gave|written) ~ (pledges?|promises?|commitments?|undertakings?)|(bound|bind|binding|committed|pledged) ~ in writing|(letters?|written statements?) of (commitment|undertaking|promise)|pledges?( of discipline| to keep discipline)?|commitment letters?|signed (undertakings?|commitments?)|written (pledges?|promises?|undertakings?)|sign ~ (pledge|promise|commitment|undertaking)*',
    ],
  },
  {
    on: [
      'PERFORMS(OrganizationKind:electoral-unit,DisciplineInstrument:responsibility-list)',
      'DisciplineInstrument:responsibility-list',
    ],
    acts: PUT_TO_USE,
    words: [
      '责任清单|监督清单|监督责任清单|清单|(responsibility|supervision|supervisory) (checklists?|lists?)|lists? of (the )?(supervis*|responsibilit*|duties)( duties| responsibilities)?',
    ],
  },
  {
    on: [
      'PERFORMS(OrganizationKind:electoral-unit,DisciplineInstrument:accompanying-supervision)',
      'DisciplineInstrument:accompanying-supervision',
      'DisciplineInstrument:daily-report-system',
    ],
    acts: PUT_TO_USE,
    denies: '(每|一)(周|星期|月|旬|季度)|按(周|月)|weekly|monthly|every (week|month|fortnight)|once a (week|month)',
    words: [
      '会风|会纪|跟团|随团|日报告|日报|每日报告|每天(都)?报告|每天~(报告|上报|汇报)|每日~(报告|上报|汇报)|(supervisors?|monitors?|overseers?|observers?) ~ (with|alongside) ~ delegation*|daily ~ reports?|reports? ~ (daily|each day|every day)|(supervis*|monitor*|observ*|overse*) ~ (accompan*|travel*|with the delegation)|accompan* ~ (delegation|supervis|monitor)*|report(s|ed|ing)? (on|about) ~ (conduct|discipline|meeting)*|daily reports?( on)?|(report*) (daily|every day|each day)|every day ~ report*',
    ],
  },
  {
    on: [
      'PERFORMS(OrganizationKind:electoral-unit,DisciplineInstrument:supervision-teams)',
      'DisciplineInstrument:supervision-teams',
    ],
    beside: ['OrganizationKind:supervision-team'],
    acts: PUT_TO_USE,
    words: [
      '(spot|flying) (visits|checks)|without (prior )?(warning|notice)|(teams?|groups?|squads?|bod(y|ies)) (that|which|who|to) (watch|oversaw|oversee|monitor|supervis|check|keep an eye)*|(monitoring|watchdog|oversight|observer) (teams?|groups?|squads?)|overseers|(talks|interviews|conversations) with individuals|督导组|督查组|督导(工作)?小组|巡回督查|巡回督导|supervisors ~ (teams?|groups?)|(teams?|groups?) ~ (to (watch|oversee|supervise|monitor)|of supervisors)|(secret|covert|surprise|undercover) (visits|checks|inspections|inquiries|observation)|face-to-face interviews|one-to-one (interviews|talks)|(individual|private) (interviews|talks)|明察暗访|暗访|个别访谈|(supervision|supervisory|supervising|steering|monitoring|inspectorate) (teams?|groups?)|roving (inspection|supervision|checks?)|undercover|open and (secret|covert)|incognito|unannounced (visits|checks)|teams to supervise|mystery',
    ],
  },
  {
    on: [
      'PERFORMS(OrganizationKind:provincial-region,DisciplineInstrument:use-of-reporting-platform)',
      'DisciplineInstrument:use-of-reporting-platform',
      'ReportingPlatform:four-in-one-platform',
    ],
    acts: PUT_TO_USE,
    words: [
      '12380|四位一体|举报|(four|five|three|six|two|#)( linked| different| separate| joined)+( |-)(channels?|way)s?( platform| system)?|(complaint|report|tip|whistle)* ~ (platform|channel|hotline|system|line)s?|(platform|channel|hotline|system)s? ~ (complain|report|whistle|tip|wrongdoing|abuse|breach|misconduct)*|tip-?offs?|informants?|four[ -]in[ -]one|(report*|complain*|lodge reports|inform|whistle*|tip*) ~ (phone|telephone|letter|internet|online|text|message|hotline|platform|wrongdoing|abuse|sms)*|hotline|reporting (platform|channel)s?|took reports|reports by phone|report wrongdoing',
    ],
    unless:
      '收到|接到|接获|interviews|巡视|巡察|审计|audit*|(?<!举报~)疑点|电话看望|流动党员|mobile members|电话、信函|heard reports|日报告|听取汇报|daily',
    number: {
      value: 4,
      words:
        '位一体|in one(?= )|(linked |different |separate |joined )+channels?|channel (platform|system)|(种|条|个|类)?(举报)?(渠道|途径)',
    },
    denies:
      '(not|never|cannot) (be )?(made|lodged|filed|sent|reported|submitted)* (online|by phone|by text)|(网上|网络|电话|短信)(不能|不可以?|无法)举报|不能(在|从|通过)?(网上|网络|电话|短信)举报|(tele)?phone (calls?|complaints?|reports?) (only|alone)|(by|via|over|through) (the )?(tele)?phone (only|alone)|(tele)?phone (calls )?only|只(接受?|收)(电话|来信|短信|来电)|(?<!不)只(能|可|有|接受|开通)~(电话|写信|信访|当面|来信|短信|网络)|仅(能|限|有)~电话|only (by|in person|in writing|through the|via|took|over the)|nothing but|(?<!(有|些|个)~)没有(设立|开通)|no (way|means|place|hotline|platform|channel)|not (possible|able)|匿名举报一律不',
  },
  {
    on: [
      'ReportingPlatform:four-in-one-platform',
      'HAS_CHANNEL(ReportingPlatform:four-in-one-platform,ReportingChannel:telephone)',
      'HAS_CHANNEL(ReportingPlatform:four-in-one-platform,ReportingChannel:text-messages)',
    ],
    words: [
      '12380|四位一体|four[ -]in[ -]one|(wrongdoing|breaches|violations|complaints|misconduct|irregularities) ~ (be |been )?(reported|lodged|made|filed)',
      'be reported|be lodged|be made|takes?|accepts?|handles?|包括|组成|由|整合|含|集|合|渠道|channels?|ways|routes|consist*|compris*|combin*|made up|includ*|cover*|bring* together|join*|四',
    ],
    says: '电话|信访|网络|短信|phone|telephone|letters?|internet|online|text',
    denies:
      '(only|solely|just) (by|in|through|at|via)|微信|抖音|传真|电子邮件|邮箱|微博|电视|广播|wechat|fax|weibo|tiktok|e-?mails?|radio|television',
  },
  {
    on: [
      'DisciplineInstrument:warning-by-cases',
      'SET_IN(EducationalCase:hengyang-case,Place:hengyang)',
      'SET_IN(EducationalCase:nanchong-case,Place:nanchong)',
      'SET_IN(EducationalCase:liaoning-case,Place:liaoning)',
    ],
    words: [
      '衡阳|南充|hengyang|nanchong|贿选|拉票|破坏选举|案例|案(?=被|作|发|件|$|，|。|，|例)|brib(e|es|ing)|bought votes|vote-?(buying|canvassing)|scandals?|vote-?buying|bribery|vote-?rigging|election (fraud|sabotage)|sabotag* ~ election*|buying (of )?votes|canvass*|cases|cautionary (tales|examples|stories)|(warning|negative) examples',
      'came from|drawn from|tales?|stor(y|ies)|警示|反面|教材|教育|教训|引以为戒|鉴戒|镜鉴|案|用|发生|warn*|lesson*|example*|educat*|cautionary|happened|took place|occurred|cases|deterrent|used|cited|taught|衡阳|南充|辽宁|hengyang|nanchong|liaoning',
    ],
    unless: '查处|发现|found|uncovered|#(起|件|名|人)|small case|minor',
    says: '衡阳|湖南|南充|四川|辽宁|hengyang|hunan|nanchong|sichuan|liaoning',
    denies:
      '只(讲|用|有|选|提)(了|过)?(湖南|四川)?(衡阳|南充|辽宁)(?!(、|和|，南|，辽))|别处没有|only (the )?(hengyang|nanchong|liaoning)(?! (and|,))|广东|福建|浙江|江苏|山东|山西|河南|河北|湖北|江西|安徽|云南|贵州|陕西|甘肃|海南|黑龙江|吉林|北京|上海|天津|重庆|guangdong|fujian|zhejiang|jiangsu|shandong|shanxi|henan|hebei|hubei|jiangxi|anhui|yunnan|guizhou|shaanxi|gansu|hainan|heilongjiang|jilin|beijing|shanghai|tianjin|chongqing|长沙|成都|沈阳|changsha|chengdu|shenyang|国外|foreign|绝密|没有(使用|运用)',
  },
  {
    on: ['DisciplineInstrument:warning-films', 'EducationalFilm:alarm-bell'],
    words: [
      '警钟长鸣|警示教育片|警示片|教育片|影片|warning (films?|documentar(y|ies))|cautionary films?|educational films?|alarm bells?|films?',
      '观看|看|组织|播放|放映|放|watch*|put on|play*|sat through|shown|screen*|saw|seen|viewed|view|title*|called|警钟长鸣|alarm',
    ],
    isDeniable: true,
    denies:
      '(film|films|documentary|documentaries) ~ (called|titled|entitled|named)(?! (the )?[“"]?(alarm|警钟))|(只|仅)(放|播|供|让|给|限|有)|(shown|screened|played|watched) (only|just|solely)|only (for|to|by|the)',
  },
  {
    on: ['ENFORCES(Procedure:delegate-election,DisciplineKind:electoral-discipline)', 'Requirement:strict-electoral-discipline'],
    words: [
      '政治纪律|组织纪律|选举纪律|财经纪律|群众纪律|工作纪律|生活纪律|political|organi[sz]ational|financial',
      '组织纪律|选举纪律|财经纪律|群众纪律|工作纪律|生活纪律|organi[sz]ational|elector*|election|financial',
      '纪律|discipline',
    ],
    number: { value: 3, words: '(kinds?|types?|sorts?) of discipline|(种|类|方面)纪律' },
    unless: '两面人|two-faced|七个有之|break|breach|违反',
    denies: '财经纪律|群众纪律|工作纪律|生活纪律|financial discipline|work discipline|不(必|用|需)|voluntary',
  },
  {
    on: ['Claim:breaches-effectively-prevented'],
    words: [
      '违纪|违规|歪风|不正之风|breach*|violations?|misconduct|wrongdoing|abuses|irregularit*|offences',
      '防止|避免|杜绝|遏制|阻止|堵住|防住|防范|刹住|频发|大量|普遍|猖獗|屡|多发|时有|kept (at bay|out|down)|stopped|forestall*|ward* off|plagued|dogged|prevent*|avoid*|averted|head* off|rife|rampant|widespread|common|frequent|curb*|marred',
    ],
    unless: '#(件|起|名|人| cases| people)|举报|report*|platform',
    says: '防止|避免|杜绝|遏制|阻止|堵住|防住|刹住|kept (at bay|out|down)|stopped|forestall*|ward* off|prevent*|avoid*|averted|head* off|curb*',
    denies:
      '频发|大量|普遍(存在|发生)|猖獗|屡(禁|有|次)|多发|时有发生|plagued|dogged|not (stop|avoid)*|could not be|未能|没能|没有(有效)?防止|rife|rampant|widespread|common|frequent|failed to|not prevent*|marred',
  },
];
