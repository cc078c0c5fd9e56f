import type { ClaimVocabulary } from 'evidence-graph/claims';
import { actors, otherActors } from './actors.js';
import { figures } from './figures.js';
import { kinds } from './kinds.js';
import { dates, durations, orders } from './order.js';
import { silences } from './silences.js';
import { topics } from './topics.js';

/** In which words texts speak of what the article speaks of. */
export const claims: ClaimVocabulary = {
  matter:
    '代表|二十大|大会|通知|选举|选举单位|推荐单位|党委|党支部|党员|候选人|人选|初步人选|考察|差额|名额|特邀|十严禁|资格审查|中组部|中央组织部|党中央|中共|基层党组织|12380|举报|党代会|共产党|警示(教育)?片|票箱|选票|少数民族|delegat*|congress*|notice|electoral|nominat*|nominees?|candidates?|party|ccp|cpc|communist|credential*|ballots?|ballot boxes?|warning films?|elections?|selection|primary-level|grassroots|recommend*|balloting|margin|inspection|organization department|central committee|front-line|ten prohibitions|ministry|minorit*',
  otherMatter:
    '共青团|团员|youth league|(npc|cppcc) (deput|delegat|members)*|deput* to the (national people|npc)*|(这|那|本|该)(家|所|间|个)(工厂|公司|企业|学校|医院|餐馆|商店|饭店|村子?|小区|工地)|本厂|我厂|(our|this) (factory|school|company|village|town|hospital|restaurant|theatre)|stadium seats|业委会|业主|小区|物业|学生会|村委会选举|董事会|股东|家委会|校董|school board|city council|town council|homeowners|tenants|student (union|council)|shareholders|board of directors|climate summit|联合国|日本|美国|英国|法国|德国|印度|俄罗斯|韩国|欧洲|欧盟|议会|国会|参议院|众议院|高考|球赛|足球|篮球|气温|天气|股市|房价|票房|奥运|世界杯|地震|united nations|japan*|diet|united states|american?|us (congress|senate|house)|british|britain|france|french|german*|india*|russia*|norw*|swed*|europe*|eu |parliament*|senat*|house of (commons|representatives|lords)|football|soccer|basketball|olympic*|world cup|weather|temperature*|stock (market|exchange)|restaurant*|movie|recipe*|全国人大代表|政协委员|中央委员(?!会)|中央委员会~委员|候补委员|政治局委员|(full|alternate) members of the|members of the ([a-z]* )?(central committee|politburo|political bureau)|(central committee|politburo|political bureau) members',
  otherWholes:
    "候选人|(?<!代表)人选|被提名|获提名|被推荐(的)?人|工作人员|candidates|nominees|contenders|applicants|(were|was|been|those|people) (nominated|put forward|recommended)|(全国|全体|全党|所有|中国|中共)(共产)?(的)?党员|党员总数|(?<!女|工人|农民|技术人员|民族|农民工|一线)党员(的)?(?!代表|领导|干部|总数占|平均(?!年龄)|参与)|全国人口|中国人口|中国(?=女性|人)|(all |the |china's |communist |chinese communist |ccp |cpc |ordinary )+party members?(hip)?|(the )?party's members?|(the )?party's (average|mean) age|members of the (communist |chinese communist )?party|(the )?(chinese )?population|chinese (people|citizens|adults)|citizens|adults|the public|average (chinese|citizen|person|adult)|(?<=(cent|percent|%) of )(the |all the |the whole )party(?!_s)|(the )?(country|nation|china)'s (adults|people|workers|farmers|women|minorities|communists|graduates|citizens)|((workers|farmers|women|minorities) in china)|(the )?party's (whole |entire |total |overall |full |general |own |wider |broader )+(membership|rolls|ranks|rank and file|members)|(all|every one) of the party's members|(membership|members|ranks) (of|in|across) the (whole |entire )?(ruling |communist )?party|(rank and file|ordinary) (party )?members|全党(的)?(党员)?(总)?(人数|规模)?(?=的|里|中|当中)|(the )?membership of the party|全国(的)?(工人|农民|妇女|女性|公民|群众)|公民|老百姓|(all |the )?members|communists",
  unstated:
    'wechat|weibo|微信|微博|抖音|alphabetical*|笔画|姓氏|livestream*|live-?stream*|直播|(?<!heard ~)twice(?! as| the)|两次|经费|费用|花费|拨款|补贴|#(元|万元|亿元)|上(百|千)?(万|亿)元|yuan|dollars?|budget*|cost(s|ing)?|funded|funding|(周|星期)[一二三四五六日天]|monday|tuesday|wednesday|thursday|friday|saturday|sunday|机器(计|点)票|电子(计票|投票|表决)|计票|唱票|监票|无记名|举手表决|counted by|by machine|machines?|electronic*|(secret|postal|open) ballots?|show of hands|tellers|直播|broadcast*|televised|live stream*|笔试|面试|考试|written (test|exam*)|exams?|(hotel|hall|stadium)s?(?! of)|宾馆|饭店|人民大会堂|(two|three|four|five|six|#|several|few)(-| )?(days?|weeks?|hours?|minutes?|months?)|(#|一|两|几)(天|小时|分钟|周|个月)(?!内)|(a|one) (week|fortnight)|(为期|历时|持续)(?!~月)|工资|薪|salary|salaries|were paid|fee|fees',
  narrower:
    'in ~~ (departments|ministries|organs|compan(y|ies)|firms|schools|universities|villages|counties|cit(y|ies))(?=,)|在~(机关|部委|企业|学校|高校)(系统)?(里|中|内)?(?=，)|广东|福建|浙江|江苏|山东|山西|河南|河北|湖北|湖南|江西|安徽|云南|贵州|陕西|甘肃|青海|海南|黑龙江|吉林|辽宁|四川|上海|天津|重庆|北京(?!人民|召开|开幕|举行|参会|出席)|内蒙古|新疆|西藏|广西|宁夏|香港|澳门|国企|央企|(国有|中央|民营|私营|外资)企业|解放军|武警|部队|军队|guangdong|fujian|zhejiang|jiangsu|shandong|shanxi|henan|hebei|hubei|hunan|jiangxi|anhui|yunnan|guizhou|shaanxi|gansu|qinghai|hainan|heilongjiang|jilin|liaoning|sichuan|shanghai|tianjin|chongqing|(?<=(from|in|of) )beijing(?! (next|this|in|for|to))|inner mongolia|xinjiang|tibet|guangxi|ningxia|hong kong|macau?o|state(-| )?(owned )?(firms?|enterprises?|compan(y|ies))|private (firms?|enterprises?|compan(y|ies))|pla|the military|armed police',
  figures,
  kinds,
  qualities:
    '平均|年龄|岁数|年纪|年轻|年长|学历|文化程度|素质|荣誉|参与率|党龄|average|mean|age|ages|old(er)?|young(er)?|educated|education|schooling|honou?rs|rate|seniority|qualit(y|ies)',
  topics,
  dates,
  durations,
  orders,
  occasions: 'congress|20th|(start|beginning|launch|outset|onset) of (the )?reform*',
  silences,
  actors,
  otherActors,
};
