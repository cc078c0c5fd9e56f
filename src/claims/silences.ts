import type { SilenceTopic, Words } from 'evidence-graph/claims';

const PROVINCES: Words =
  '北京|上海|天津|重庆|河北|山西|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|广东|海南|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|湖南(?!衡阳)|四川(?!南充)|辽宁(?=选|代表|省选|的代表)|解放军|武警|beijing|shanghai|tianjin|chongqing|hebei|shanxi|jilin|heilongjiang|jiangsu|zhejiang|anhui|fujian|jiangxi|shandong|henan|hubei|guangdong|hainan|guizhou|yunnan|shaanxi|gansu|qinghai|taiwan|inner mongolia|guangxi|tibet(?!an)|ningxia|xinjiang|hong kong|macao|macau|armed forces|the army sent|army delegation|pla|central enterprises|sichuan sent|hunan sent|each province|per province';
const DELEGATES: Words = '代表|delegat*|选出|elected|sent|选举|名额|quota*|women|女|seats';
const GROUPS: Words =
  '汉族|壮族|满族|回族|苗族|维吾尔族?|土家族|彝族|蒙古族|藏族|布依族|侗族|瑶族|朝鲜族|白族|哈尼族|哈萨克族?|黎族|傣族|han(?= delegates| chinese)|zhuang|manchus?|hui(?= )|miao|uy?ghurs?|tujia|yi (people|delegates)|mongolians?|mongols?|tibetans?|kazakhs?|koreans?|dai ';

const silence = (key: string, ...words: readonly Words[]): SilenceTopic => ({ on: `Silence:${key}`, words });

/** What the article leaves open, and how texts speak of it nevertheless. */
export const silences: readonly SilenceTopic[] = [
  {
    ...silence(
      'age-details',
      '最年轻|最小的?代表|年龄最(小|大)|年纪最(小|大|轻)|最年长|最老|最大的代表|岁数最|(?<=代表中)最小|youngest|oldest|eldest|most senior in age|median age|中位数|中位年龄|(在|有|占)~(三十|四十|六十|30|35|40|60|65|70)岁(以下|以上)|(under|over|below|above|older than|younger than) (30|35|40|50|60|65|70|thirty|forty|fifty|sixty|seventy)|in (his|her|their) (twenties|thirties|teens|eighties|nineties)|90后|95后|00后|80后|born (in|after) (the )?(19|20)',
      `${DELEGATES}|当选|岁|年`,
    ),
    unless: '平均|average*|mean',
  },
  silence(
    'age-details',
    '平均年龄|average age|mean age|平均~岁|on average',
    '比上届|比十九大|较上届|较十九大|than (at|in|it was|the|last)|lower than it|than before|than five years|19th|十九大|上一届|上届|女代表~平均|women ~ average|平均~女|男代表平均|compared with|下降|年轻了|rose|fell|dropped',
  ),
  silence('delegates-per-electoral-unit', PROVINCES, DELEGATES, '名|人|位|delegat*|最多|most|largest|多于|quota|#'),
  silence(
    'delegates-per-electoral-unit',
    '最多的?选举单位|最大的?选举单位|名额最|(largest|biggest|smallest) (electoral unit|delegation|quota)|(sent|elected|has|had|got|with|return*) the most delegates|人数最多的(单位|代表团)|哪个选举单位|at least one delegate from each|每个选举单位(不少于|至少)',
  ),
  silence('ethnic-minority-names', GROUPS, `${DELEGATES}|民族|minorit*|group*|largest`),
  silence(
    'delegates-per-ethnic-minority',
    '每个(少数)?民族~(名|位|代表)|each (ethnic )?(minority|group) ~ (delegates?|at least)|人数最多的(少数)?民族|(largest|biggest) (ethnic )?(minority|group) among|largest group among the (ethnic|minority)',
    '民族|minorit*|ethnic',
  ),
  silence(
    'electors-and-turnout',
    '投票率|到会率|出席率|得票率|得票|票数|赞成票|反对票|弃权|全票|满票|turnout(?! (among|of|by) (the )?(party )?members)|votes (cast|in favou?r|against)|ballots (cast|counted)|vote count|unanimous*|won ~ votes|of the vote|abstain*|abstention*|attendance rate|spoil(ed|t) ballots',
    `${DELEGATES}|选举|vote*|投票|会议|elect*|选举单位|electoral|candidate*`,
  ),
  silence('electors-and-turnout', '多少(人|名)~投票|投票人数|(number|how many) ~ (voted|voters|electors)|到会代表'),
  silence(
    'inspection-teams-and-results',
    '考察组|inspection teams?|examination teams?|考察小组|vetting teams?',
    '名干部|名成员|人组成|由~(名|人)|# (members|officials|people|interviews?|talks|days|visits|villages)|consist*|谈话|共派出|共组成|天|次|个考察组|几个|held #|hundred*|thousand*|dozen*',
  ),
  silence(
    'numbers-heard-in-inspection',
    '谈话|interview*|谈话人次|heard|听取',
    '人次|万人|名群众|# ?(people|persons|interviews)|000|多人|talks with',
    '考察|inspect*|examin*|candidat*|人选',
  ),
  {
    ...silence(
      'reports-received',
      '举报|12380|report*|hotline|complaint*|tip-?offs?|来信来访|信访件',
      '件|条|次|起|封|(received|recorded|logged|handled|took|got) ~|doubled|tripled|halved|翻番|成倍|# (calls|reports|letters|complaints|messages|tips)|hundreds|thousands|dozen*|a total of',
      '收到|受理了?~(件|条|起|余)|接到|received|recorded|logged|handled|calls|期间|doubled|tripled|halved|翻番|成倍|concern*|relat* to',
    ),
    unless: '习近平|总书记|xi( jinping)?|general secretary|president',
  },
  silence(
    'violations',
    '违纪|违规|violation*|breach*|misconduct|vote-?buying|贿选|offend*|irregularit*',
    '件|起|人|#|none|cases|查处|发现|found|uncovered|punish*|detected|investigat*|zero|a dozen|several',
    '查处|查出|发现|立案|处分了|punish*|found|uncovered|detected|investigat*|recorded|reported|was discovered',
  ),
  silence(
    'people-punished',
    '处分|处理|punish*|disciplined|expelled|sanctioned|开除|受到',
    '人|名|people|officials|members|candidates|#',
    '选举|elect*|代表|纪律|disciplin*|因',
  ),
  silence(
    'number-of-candidates',
    '取消资格|取消了|被淘汰|淘汰|落选|被刷|被否决|被调整|刷下|unsuccessful|eliminated|disqualified|dropped|removed|struck off|rejected|withdrawn|vetoed|lost out|weeded out|was turned down|were turned down|replaced',
    '名|人|位|#|people|candidates|nominees|one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred*|thousand*',
    '名|#|五|三|十|百|千|several|dozen*|hundred*|thousand*|five|ten|twenty|three|four|two|six|seven|eight',
  ),
  {
    ...silence(
      'number-of-candidates',
      '(初步人选|预备人选|推荐人选|候选人|人选|preliminary candidates|prospective candidates|candidates|nominees)',
      '(一共|总数|总共|共有|共|total*|altogether|in all|(?<!out)numbered|number of|there were)',
      '#|#千|thousand|hundred|余名|多名',
    ),
    unless: 'more (candidates|names|nominees) than|%|per cent|percent|差额|#成|as many',
  },
  silence(
    'specially-invited-count',
    '特邀代表|特邀|specially invited|special delegates|invited veterans|special guests',
    '名(?!义)|人数|位(?!老)|人(?!选|员)|#|how many|number|dozen*|hundred|fifty|eighty|forty|thirty|twenty',
    '#|#十|百|hundred|dozen*|fifty|eighty|forty|thirty|twenty|sixty|seventy|ninety',
  ),
  silence(
    'credentials-outcome',
    '资格审查|credentials?|审查委员会|资格审查委员会',
    '(elected|chosen|selected|appointed|set up|formed) by|选举产生|推选产生|(由|共)#(余|多)?(人|名)(组成)?|成员|members|chaired by|headed by|consists of|主任|主席(?!团)|# (people|members)|不合格~名|未通过|all ~ passed|全部合格|全部通过|(were|was|been) (all )?found (all|valid|#)|结果|三天|天内|last(s|ed) ~ days|meets on|rejected|disqualified|confirmed all|# (members|persons)|invalid',
  ),
  silence(
    'public-notice-length-and-actor',
    '公示|public notice|publici[sz]*|posted|on display',
    '天|工作日|日(?!报)|周|days|weeks?|working days|hours|month|期限|网站|website|newspaper|报纸|张贴',
  ),
  silence(
    'dates-of-notice-and-meetings',
    '通知|notice|政治局|politburo|专门会议|special meeting|dedicated meeting|dedicated conference|流程图|flow chart',
    '#(月|日)|january|february|march|april|june|july|august|september|october|november|december|dated|date|印发于|日期',
  ),
  silence(
    'number-of-central-meetings',
    '政治局|politburo|常委会会议|standing committee meetings|central meetings',
    '(?<![多这本此首每前上一依其再])次(?!要)|three times|twice|four|five times|# times|召开了~次|a dozen|several times|times',
  ),
  silence(
    'which-honours',
    '劳动模范|全国劳模|英雄模范|七一勋章|一等功|model workers?|heroes|medal|五一劳动奖章',
    `${DELEGATES}|honou?r*|荣誉`,
  ),
  silence(
    'honours-of-other-delegates',
    '非一线|其他代表|一线以外|not (at|on|from) the front line|other delegates|leading officials',
    '荣誉|honou?r*|award*',
  ),
  silence(
    'leading-officials-count',
    '领导干部|leading (officials|cadres)|党员领导干部|officials in leading posts',
    '占|名|share|per cent|percent|#|make up|account for|%',
    `${DELEGATES}`,
  ),
  silence(
    'counts-per-field',
    '(经济|科技|国防|政法|教育|宣传|文化|卫生|体育|医疗|医生|教师|科学家|院士|企业家|运动员|军人|律师|艺术家|大学生|学生|社会管理)(领域|界|系统|战线|方面)?~(代表|有|占|共)|(scientists?|teachers?|doctors?|physicians|nurses|athletes|soldiers|artists|entrepreneurs|academicians|lawyers?|engineers|judges|students|writers|journalists|civil servants|professors|managers|military|(education|health|health care|science|economy|culture|sports?|defen[cs]e|technology) (sector|field|delegates)?)',
    '#|占|名|位|%|per cent|percent|share|third|half|quarter|most|largest|majority|number|in ten|a dozen|hundred|one in|最多|多数|tenth|make up|来自|work in|大多|most of the',
  ),
  silence(
    'counts-per-level',
    '(省级|市级|县级|乡镇级?|村级|村(?=代表|干部)|社区)~(代表|名|占)|(county|township|village|city|municipal|provincial)[ -]?level (delegates|officials)|delegates from (villages|counties|townships|cities)|villagers',
    '#|占|名|%|per cent|percent|share|third|half|quarter|most|hundred|in ten|tenth',
  ),
  silence(
    'counts-per-sector',
    '(机关|企事业单位|人民团体|企业|国企|民企|央企|private (companies|enterprises|firms|sector)|state-?owned|mass organi[sz]ations|public institutions|government organs|companies)',
    '#|占|名|%|per cent|percent|share|third|half|quarter|most|hundred|in ten|tenth',
    `${DELEGATES}`,
  ),
  {
    ...silence(
      'counts-per-admission-period',
      '新民主主义革命时期|社会主义革命和建设时期|十八大以来|十八大以后|new democratic revolution|since the 18th|after the 18th|18th congress|建国前|解放前|before 1949|founding of the people|1949',
      '#|#名|#人|几名|多少|%|per cent|percent|third|half|dozen*|hundred|(?<!al)most|one|two|three|占',
      `${DELEGATES}|入党|joined`,
    ),
    unless: '(none|no one|nobody|not one|no delegates?) ~ joined|(none|not one) of|没有(一名|一位|任何)?~(入党|加入)|无人|无一',
  },
  {
    ...silence(
      'other-figures-of-the-19th',
      '(比十九大|比上届|较十九大|较上届|上届|上一届|十九大|19th congress|19th|last congress|previous congress|last time|five years (ago|earlier)|than before)',
      '(工人|农民|专业技术|一线|少数民族|研究生|大学|45岁|55岁|党龄|worker*|farmer*|professional*|technical|front[ -]line|minorit*|postgraduate*|university|45|55|young*|delegates (at|to) the 19th|代表总数|代表(共|有)~名|名代表)',
    ),
    unless:
      '(少数民族|minorit*) ~ (比例|占比|比重|share|proportion) ~ (下降|下滑|回落|上升|攀升|持平|大幅|fell|dropp*|rose|sharply|declin*)|少数民族~(比例|占比|比重)~(下降|下滑|回落|上升|攀升|持平|大幅)',
  },
  silence(
    'required-shares',
    '(党中央)?(要求|规定|required|stipulat*|must|prescrib*|minimum|target*|quota for)',
    '(比例|占比|share|proportion|per cent|percent|%)',
    '(不低于|不少于|至少|达到|at least|no less than|minimum|must make up|应占|not fall below)',
    '(一线|女|少数民族|工人|农民|women|front[ -]line|minorit*|worker*|farmer*|45|55)',
  ),
  silence(
    'number-of-participants',
    '参与|参加|participat*|took part|take part|involved',
    '(#|#+)~(万|亿)(余|多)?名?(党员|人)|million (members|people)|# million ~ took part|人次',
  ),
  silence(
    'primary-organizations-count',
    '基层党组织|grassroots organi[sz]ations?|primary level (party )?organi[sz]ations?|party branches',
    '(#|#+)~万个|million|#万|多少个',
  ),
  silence(
    'participation-rates-of-units',
    '参与率|participation',
    '(最高|最低|highest|lowest|某|北京|上海|province|in one unit|100%|under 90|below 90|个别选举单位|individual units)',
  ),
  silence(
    'participation-mean-base',
    '(没有|未|不)参(与|加)~(说明|理由|检讨|书面|处罚|批评)|(did not|who did not|failed to|absent*|non-?participa*) ~ (explain|reason|writing|punish*|fin(e|ed)|criticis*|penal*)|members who did not|党员缺席',
  ),
  silence(
    'actual-election-margins',
    '差额~(最高|最低|平均|(?<!没有|未能|未|没|没能)达到了?|最大)|(highest|largest|average|lowest|smallest) margin|margin ~ (averaged|highest|as high as|up to|reached)|平均差额',
  ),
  silence('units-with-all-the-way-competition', '全程差额', '#(个|家)选举单位|how many'),
  silence(
    'users-of-optional-channels',
    '流动票箱|马背宣讲队|mobile ballot boxes|horseback|mounted',
    '#(个|支|只|多个)|#|dozen*|hundreds|twenty|thirty|内蒙古|新疆|青海|inner mongolia|xinjiang|tibet|how many',
  ),
  {
    ...silence(
      'supervision-teams-and-findings',
      '督导组|supervision teams?|supervisory teams?',
      '#个|#|dozen*|hundred*|发现~问题|found|twenty|thirty|forty',
    ),
    unless: '(each|all|every|some|several|certain) ~ units?|(各|每|所有|全部|一些|部分)~(选举)?单位',
  },
  silence(
    'names-of-official-and-reporter',
    '负责人|官员|记者|official|reporter|journalist',
    '名叫|姓名|名字|姓(?!名)|named|called|whose name|ms |mr ',
  ),
  silence(
    'contents-of-ten-prohibitions',
    '十严禁|ten (strict )?prohibitions',
    '(第一条|包括|内容|include*|first of|list*|consist*|namely|forbid ~ gifts)',
  ),
  silence(
    'special-delegates',
    '特邀代表|specially invited|special delegates',
    '(表决权|投票权|vote at|voting rights?|right to vote|平均年龄|average age|names? of)',
  ),
  silence(
    'meaning-of-university-education',
    "博士|硕士|海归|留学|doctora(l|te|tes)*|phd*|ph.d*|master'?s|mba|study abroad|studied abroad|overseas|清华|北大|tsinghua|peking university|foreign universit*",
    `${DELEGATES}|学位|degree*`,
  ),
  silence(
    'other-front-line-delegates',
    '(离退休|退休|retire*|pensioner*|失业|unemployed|学生党员|自由职业|快递|外卖|骑手|网约车|couriers?|drivers?|delivery|gig|self-?employed|网红|主播)',
    `${DELEGATES}`,
    '#|占|名|位|%|per cent|percent|share|make up|most|account|one|two|three|five',
  ),
  silence(
    'offence-of-each-case',
    '(衡阳|南充|辽宁|hengyang|nanchong|liaoning)',
    '#~(人|名|元|万)|people were|million|yuan|jailed|sentenced|officials were|判',
  ),
];
