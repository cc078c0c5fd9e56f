import type { Words } from 'evidence-graph/claims';

/** Those of the article who do something, by the words for them. */
export const actors: Readonly<Record<string, Words>> = {
  'Organization:central-committee':
    "党中央|中共中央|(?<!中共)中央(?!组织部|政治局|纪委|媒体|电视|和国家|国家机关|委员会组织部|广播)|中央委员会|(the )?(party |party's |cpc |ccp |communist party's )?central committee( of the (cpc|communist party|party|ccp)( of china)?)?|party's? (cent(re|er)|central leadership|central authorities|top leadership|leadership)|cent(re|er)|party's top (body|leadership)|central authorities|central leadership",
  'Organization:organization-department':
    "组织工作部门|管(党员)?干部的部门|(the )?(body|department|organ|office|agency) (in charge of|responsible for|that (handles|runs|manages)|handling|running) (the |party |party's )+(personnel|cadres|organi[sz]ation(al)?)( work)?|(the )?(party's |party )+(personnel|organi[sz]ation) (department|office|arm|body|organ)|中组部|中央组织部|中共中央组织部|(the )?(central |party's |cpc |ccp )?organi[sz]ation department( of the (cpc |party |ccp )?central committee)?|组织部门?(?=负责人|编|召开)|organi[sz]ation department of the party's? ?central committee",
  'Organization:political-bureau': '中央政治局(?!常)|政治局(?!常)|(the )?politburo(?! standing)|(the )?political bureau',
  'Organization:standing-committee-political-bureau':
    '政治局常委会?|politburo standing committee|standing committee of the (politburo|political bureau)',
  'Organization:delegate-credentials-committee':
    '代表资格审查委员会|资格审查委员会|资格审查委|(a |the )?(delegate )?credentials (review )?(committee|commission|panel|board)',
  'OrganizationKind:electoral-unit':
    '选举单位(党委|党组织)?|各单位|各地|(?<=(一些|有的|部分|若干|各|各个|所有|全部|每个|每家|个别|少数|多数|大多数|不少|有些|某些|几个|有))单位|(?<=(some|several|a few|all|most|many|each|every|certain|individual|various|only|the) )units?|(the |each |every |all )?(electoral|election|electing|voting) (units?|bod(y|ies))|unit(?=s| concerned)|constituenc(y|ies)',
  'OrganizationKind:recommending-unit': '推荐单位(党委)?|(the |each |every )?(recommending|nominating) (units?|bod(y|ies))',
  'OrganizationKind:primary-committee':
    '基层党委|基层委员会|(primary level|grass( )?roots( level)?|local|basic level) (party )?committees?|primary committees?',
  'OrganizationKind:party-branch': '党支部|支部|party branch(es)?|branch(es)?',
  'OrganizationKind:primary-party-organization':
    '基层党组织|基层组织|基层(?!党委)|(primary level|grass( )?roots( level)?|basic level) (party )?(organi[sz]ations?|bod(y|ies)|units?)|grass( )?roots',
  'OrganizationKind:inspection-team': '考察组|考察小组|(inspection|examination|vetting) (teams?|groups?)|inspectors|examiners',
  'OrganizationKind:supervision-team': '督导组|督查组|(supervision|supervisory) (teams?|groups?)',
  'OrganizationKind:provincial-region': '省区市|各省(?!委)|provinces|provincial level regions',
  'OrganizationKind:industry-regulator':
    '(行业)?监管(部门|机构|机关|方)?|主管部门|(the )?(industry |trade |financial |sector |market )+(regulat(or|ors|ory)( (bod(y|ies)|authorit(y|ies)|agenc(y|ies)|departments?))?|supervisors|watchdogs?|(bodies|authorities|agencies|departments) (that|which|who) (regulat|supervis|overs)* (them|their [a-z]*|the [a-z]*)|supervisory (bod(y|ies)|authorit(y|ies)|agenc(y|ies)|departments?))( of (the|their) (trade|industry|sector|trades))?',
  'OrganizationKind:administrative-law-enforcement-department':
    '(行政)?执法(部门|机构|机关|方)?|(the )?(administrative )?(law )?enforcement( (departments?|bod(y|ies)|agenc(y|ies)|authorit(y|ies)|officials))?',
  'Person:xi-jinping': '习近平|总书记|(president |general secretary )?xi( jinping)?|general secretary',
  'MemberGroup:party-members': '(广大)?党员(?!代表|领导|大会)|(all |ordinary |rank and file |party )+members(?! of)',
  'MeetingKind:party-congress': '党代表大会|党代表会议|党代会|party congress(es)?|party conferences?',
};

/** Others who might be said to do it. */
export const otherActors: Words =
  '人民代表大会|人大(?!代表)|(人力资源|财政|商务|科技|文化|国防|农业农村|自然资源|生态环境|住建|交通运输|水利|国家安全|工业和信息化)部|[一-龥]{0,2}办公厅|办公室主任|办公室|(审计|国家审计|海关总|检察)署|(公安|税务|民政|司法|财政|审计|监管总|国家税务总|信访|新闻出版)局|发改委|国资委|卫健委|妇联|工会|共青团|工商联|检察院|法院|党校|大学|研究院|协会|第三方(机构)?|(社会)?中介(机构)?|(二十大|大会)?主席团|上级(党委|党组织|机关|领导|部门)|(上级)?组织部门(?!负责)|咨询公司|电视台|央视|报社|人民日报社|新华社|国家主席|副总理|省长|市长|县长|厂长|校长|董事长|经理|组织部长|宣传部长|居委会|村委会|街道办(事处)?|' +
  '(纪检|监察|纪检监察|巡视|宣传|统战|政法|公安|审计|财政|人事|人社|民政|司法|教育|税务|海关|工商|统计|信访|新闻|外交|国防|军队|编制|老干部|机关事务|宗教|民族事务)(部门|机关|机构|系统|单位|局|厅|部|委|办|组)|(disciplinary|discipline|audit|propaganda|publicity|security|justice|education|finance|civil affairs|foreign|statistics|labou?r|tax|press|media|police|military|legal|judicial|religious) (inspection )?(bod(y|ies)|departments?|offices?|commissions?|committees?|organs?|authorit(y|ies)|officials?|inspectors?|chiefs?)|' +
  '(central|provincial|party|discipline|disciplinary|state|government|roving) inspectors|watchdog agency|customers?|clients?|shareholders?|employees|' +
  "xinhua( news agency)?|people's daily|(people's )?congresses of the (province|city|county)|(local |provincial |municipal |county |district )+people's congress(es)?|(ministry|bureau|office|administration|agency|federation|association|institute|academy|university|chamber|council) (of|for) [a-z]*( [a-z]*)?|[a-z]* (ministry|bureau|agency|administration)|tax (office|authorities|bureau)|police|procuratorate|prosecutors?|universit(y|ies)|scholars?|professors?|think tanks?|consult(ants|anc(y|ies))|trade unions?|women's federation|chamber of commerce|mayors?|governors?|managers?|villagers|residents|county (authorities|committees?|governments?)|(local|county|municipal|provincial|city|township|district) (authorities|officials|governments?)|county party committees?|vice premiers?|presidium( of the congress)?|higher (authorities|bodies|levels?|party committees?)|superiors|politburo members?|central inspection (team|group)s?|" +
  "国务院(有关部门|办公厅)?|全国人大(常委会)?|全国人民代表大会|全国政协|政协|省委(组织部)?|各省委|省级党委|各省|省政府|地方政府|市委|县委|书记(一人)?|党委书记|主要领导|一把手|个人|某个人|民政部|中央纪委|中纪委|纪委|监察委|最高法|最高人民法院|中宣部|中央办公厅|中办|统战部|中央军委|外交部|教育部|统计局|媒体|新华社|人民日报|专家(委员会)?|企业|总理|李克强|王沪宁|组织部部长|部长|选民|群众|民主党派|律师|司法部|公安部|(the )?state council|national people's congress|npc|cppcc|provincial (party )?committees?|provincial governments?|provincial authorities|provinces|local governments?|party secretar(y|ies)|secretar(y|ies)( alone)?|ministr(y|ies)( of [a-z]*)?|central commission for discipline inspection|ccdi|discipline (inspection )?(commission|watchdog)|supreme (people's )?court|publicity department|propaganda department|general office|united front( work department)?|central military commission|premier|li keqiang|wang huning|courts?|government|parliament|election commission|electoral commission|standing committee of the national people's congress|lawyers?|journalists?|experts?|leaders? alone|outside experts|auditors?|national audit office|voters|the media|a single leader|chairman|head of the unit";
