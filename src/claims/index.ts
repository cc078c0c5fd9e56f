import type { ClaimVocabulary } from 'evidence-graph/claims';
import { actors, otherActors } from './actors.js';
import { figures } from './figures.js';
import { kinds } from './kinds.js';
import { dates, orders } from './order.js';
import { silences } from './silences.js';
import { topics } from './topics.js';

/** In which words texts speak of what the article speaks of. */
export const claims: ClaimVocabulary = {
  matter:
    '代表|二十大|选举|选举单位|推荐单位|党委|党支部|党员|候选人|人选|初步人选|考察|差额|名额|特邀|十严禁|资格审查|中组部|中央组织部|党中央|中共|基层党组织|12380|举报|党代会|共产党|少数民族|delegat*|congress*|electoral|nominat*|nominees?|candidates?|party|ccp|cpc|communist|credential*|elections?|selection|primary-level|grassroots|recommend*|balloting|margin|inspection|organization department|central committee|front-line|ten prohibitions|ministry|minorit*',
  otherMatter:
    '联合国|日本|美国|英国|法国|德国|印度|俄罗斯|韩国|欧洲|欧盟|议会|国会|参议院|众议院|高考|球赛|足球|篮球|气温|天气|股市|房价|票房|奥运|世界杯|地震|united nations|japan*|diet|united states|american?|us (congress|senate|house)|british|britain|france|french|german*|india*|russia*|norw*|swed*|europe*|eu |parliament*|senat*|house of (commons|representatives|lords)|football|soccer|basketball|olympic*|world cup|weather|temperature*|stock (market|exchange)|restaurant*|movie|recipe*|全国人大代表|政协委员|中央委员(?!会)|中央委员会~委员|候补委员|政治局委员|(full|alternate) members of the|members of the ([a-z]+ )?(central committee|politburo|political bureau)|(central committee|politburo|political bureau) members',
  otherWholes:
    "(全国|全体|全党|所有|中国|中共)(共产)?(的)?党员|党员总数|(?<!女|工人|农民|技术人员|民族|农民工|一线)党员(?!代表|领导|干部|总数占|平均|参与)|全国人口|中国人口|中国(?=女性|人)|(all |the |china's |communist |chinese communist |ccp |cpc |ordinary )+party members?(hip)?|(the )?party's members?|members of the (communist |chinese communist )?party|(the )?(chinese )?population|chinese (people|citizens)|(all |the )?members|communists",
  figures,
  kinds,
  topics,
  dates,
  orders,
  silences,
  actors,
  otherActors,
};
