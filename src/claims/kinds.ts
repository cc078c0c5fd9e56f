import type { KindSource } from 'evidence-graph/claims';

interface CategoryAnswer {
  readonly zh: string;
  readonly en: string;
  readonly aliases: readonly string[];
  readonly partOf: { readonly id: string } | null;
  readonly scheme: { readonly id: string } | null;
  readonly complementOf: { readonly nodes: readonly { readonly id: string }[] };
}

/** Words that end the name of a kind of delegate, in front of which it stands. */
const DELEGATES = '(党员代表|代表|党员)?';
const HIGHER = '(省军级以上|省部级以上|省军级|省部级|省级或军级|省级、军级|省、军级|省级以上|军级以上)';
const HONOURS = '(荣誉称号|荣誉|表彰|奖励|称号)';

const words = (...all: readonly string[]): string => all.join('|');

/** The categories of delegates, and how texts name them. */
export const kinds: KindSource = {
  connection: 'delegateCategories',
  fields: 'zh: name(lang: ZH) en: name(lang: EN) aliases partOf { id } scheme { id } complementOf(first: 5) { nodes { id } }',
  read: ({ zh, en, aliases, partOf, scheme, complementOf }: CategoryAnswer) => ({
    // What the graph calls a field or a level is too short a word to name its delegates.
    names: scheme && /field|level|sector/.test(scheme.id) ? [] : [zh, en, ...aliases],
    partOf: partOf?.id ?? null,
    scheme: scheme?.id ?? null,
    complementOf: complementOf.nodes.length === 1 ? (complementOf.nodes[0]?.id ?? null) : null,
  }),
  all: {
    id: 'DelegateCategory:all-delegates',
    words:
      '(党的)?(二十大|十[五六七八九]大)(当选)?代表|当选代表|全体代表|全部代表|所有代表|代表总数|代表总人数|代表名单|这些代表|代表们|这届代表|本届代表|出席(党的)?二十大的代表|代表(?!团|性|名额|条件|资格|结构|选举|大会|会议|候选|构成|人选|推荐|产生|的产生)|the congress|elected delegates|delegates?|delegates to the 20th national congress|those elected|people elected|of the total|deputies|representatives|当选者|当选的人|当选人|(?<=(elected|returned|chose|picked|selected|sent|produced|named|yielded) # )people|people(?=,? (were |are |have been )?(elected|returned|chosen|selected|picked|sent|named))|people(?= (who|to) (are to |will )?attend)',
  },
  others: {
    'DelegateCategory:age-45-or-under':
      '(年龄)?(在)?(四十五|45)周?岁以上(的)?(代表)?|(超过|大于|过了|年过|年逾)(四十五|45)周?岁(的)?(代表)?|(older than|over|above|past|more than|beyond) (the age of )?(45|forty-five)( years)?( old)?( years of age)?|(四十六|46)周?岁(及)?以上',
  },
  withinWhole: ['DelegateCategory:honoured-front-line'],
  words: {
    'DelegateCategory:women': words(
      '女性?代表',
      '女性',
      `女党员${DELEGATES}`,
      '妇女',
      '女同志',
      '女(?=占|有|代|性|工人|农民|专业|技术|少数|研究生|大学|职工|干部代表)',
      "wom[ae]n('s)?( delegates)?",
      'female( delegates)?( members)?',
      'females',
    ),
    'DelegateCategory:women-complement': words(
      '男性?代表',
      '男性',
      '男党员',
      '男同志',
      '男(?=代|性)',
      'men',
      'male( delegates)?',
      'males',
      'not women',
    ),
    'DelegateCategory:front-line': words(
      `(在)?(生产和工作|生产、工作|生产工作|工作和生产|生产)?(第一|一)线(的)?(党员)?(代表|党员|人员)?`,
      'front line( party)?( members| delegates| group| staff| workers| people| of production and work| of production| of work)+',
      'frontline( party)?( members| delegates| group| staff| workers| people)+',
      'production and work',
    ),
    'DelegateCategory:workers': words(
      `工人${DELEGATES}`,
      '(?<!migrant )(industrial |factory |blue collar )?workers?( delegates)?',
      'worker delegates',
    ),
    'DelegateCategory:rural-migrant-workers': words(
      `(进城)?农民工${DELEGATES}`,
      '(rural )?migrant( rural)?( workers?)?( delegates)?',
      'migrants',
      'rural migrants',
      'migrant labourers',
    ),
    'DelegateCategory:farmers': words(`农民${DELEGATES}`, 'farmers?( delegates)?', 'peasants?', 'farming delegates'),
    'DelegateCategory:professional-technical': words(
      `专业技术(人员|人才|干部)${DELEGATES}`,
      `技术人员${DELEGATES}`,
      `专技人员${DELEGATES}`,
      '搞技术的(专业)?(人才|人员)?',
      '(professional|specialist)s?( and|/| or) (technical|technicians?)( personnel| staff| people| workers| delegates| members)+',
      'professionals?( and technicians?)?',
      'technical( and professional)? (personnel|staff|people|specialists|delegates)',
      'technicians',
      'technical professionals?',
      '(technical |technology )?specialists',
      'professional technical (personnel|staff|people)',
    ),
    'DelegateCategory:ethnic-minorities': words(
      `(来自)?少数民族${DELEGATES}`,
      '(ethnic )?minority(?! of (the|those|all|them|delegates|seats))( ethnic)?( group)?( delegates| members| ones)?',
      'ethnic minorit(y|ies)( delegates)?',
      'minorities',
      'ethnic minority ones',
    ),
    'DelegateCategory:age-55-or-under': words(
      '(年龄)?(在)?(不超过)?(五十五|55)周?岁(及|或)?以下(的)?(代表)?',
      '(不超过|不大于|未超过|没有超过|不到|未满|不满|小于|低于)(五十五|55)周?岁',
      '(aged )?(55|fifty-five)( years)?( old)?( years of age)?( or| and) (under|younger|below|less)( group| age group)?',
      '(aged|age of|ages) (55|fifty five) or (under|younger|below|less)',
      '(under|below|no older than|not older than|at most|up to|younger than|not over|aged up to) (56|55|fifty-five)',
      'no more than (55|fifty-five)',
      '55 and under age group',
      '(have |has )?not (yet )?(passed|reached|turned) (the age of )?(55|56|fifty-five|fifty-six)',
    ),
    'DelegateCategory:age-45-or-under': words(
      '(年龄)?(在)?(不超过)?(四十五|45)周?岁(及|或)?以下(的)?(代表)?',
      '(不超过|不大于|未超过|没有超过|不到|未满|不满|小于|低于)(四十五|45)周?岁',
      '(aged )?(45|forty-five)( years)?( old)?( years of age)?( or| and) (under|younger|below|less)( group| age group)?',
      '(aged|age of|ages) (45|forty five) or (under|younger|below|less)',
      '(under|below|no older than|not older than|at most|up to|younger than|not over|aged up to) (46|45|forty-five)',
      'no more than (45|forty-five)',
    ),
    'DelegateCategory:age-above-55': words(
      '(年龄)?(在)?(五十五|55)周?岁以上(的)?(代表)?',
      '(超过|大于|过了|年满|年过|年逾|满)(了)?(五十五|55)周?岁',
      '(年过|年逾)(五十五|55)',
      '(older than|over|above|past|more than|beyond) (the age of )?(55|fifty-five)( years)?( old)?( years of age)?',
      '(五十六|56)周?岁(及)?以上',
    ),
    'DelegateCategory:age-above-45-to-55': words(
      '(四十五|45)周?岁?(到|至|和)(五十五|55)周?岁(之间)?',
      'between (the ages of |ages )?(45|46|forty-five|forty-six) and (55|fifty-five)',
      '(aged |ages )(from )?(45|46|forty-six) (to|through) (55|fifty-five)',
      '(over|above|older than) 45 (but|and) (not|no|at most|under|up to)( over| older than| more than)? 55',
      '(45|46) to 55',
      '(超过|大于|过了|年过|已过|高于)(45|四十五)周?岁?(但|而|、|，|又|且|却)?(是|在|年龄)?(不超过|不到|未满|未过|没过|不满|不足)?(55|五十五)周?岁(及|或)?(以下|以内)?',
      '(over|above|past|older than) (the age of )?(45|forty-five) (but|and|yet) (not|no|at most|under|up to|below|younger|within)( yet)?( over| older than| more than| than| past| above)? (55|fifty-five)',
    ),
    'DelegateCategory:junior-college-or-above': words(
      '(具有|拥有|受过)?大专(及)?以上(的)?(学历|文化程度|文凭|教育|文化)+(者|的人|代表)?',
      '(至少|起码)(是|有|具有|拥有)?大专(学历|文凭)?',
      '大专(学历)?(或|及)以上(学历)?',
      '(at least |with |hold |a |having )+junior[ -]college( education| schooling| degree| diploma| graduates| qualifications?| level)+( or| and)?( better| above| higher| beyond| more)?',
      'college[ -]educated',
      '((have|has|had) )?(been|gone|went|go|attended|studied)( to| at)? (a )?(junior )?college',
      '(a )?college([ -]level)? (background|education|degree|diploma)( or (better|above|higher|beyond|more))?',
      '(上|读|念)过大专(及以上|以上)?(的)?(人|代表)?',
      '((have|has|had) )?(been|gone|went|go|attended|studied)( to| at)? (a )?junior college( or)?( better| above| higher| beyond| further| more)?',
      'junior[ -]college( diploma| degree| education)?( or| and)( better| above| higher| beyond| more)',
    ),
    'DelegateCategory:junior-college-or-above-complement': words(
      '大专以下(学历)?',
      '(没有|无|不具备|未取得)大专(及以上)?(学历|文凭|文化程度)',
      '(学历)?(低于|不到|不足|达不到|未达到)大专(学历)?',
      '(less than|below|short of|lower than|lack* an?y?|without a?) junior college( education| schooling| diploma| degree)+',
    ),
    'DelegateCategory:junior-college-or-above-remainder': words(
      '最高学历(是|为)大专',
      '(学历)?(恰好|正好|只有|仅有|仅为|止于)大专(学历)?',
      'junior college ~ (the )?highest( level)?',
      'no (further|higher) than junior college',
      'stopped at junior college',
      'only (a )?junior college( education| diploma| degree)?',
      'highest ~ junior college',
    ),
    'DelegateCategory:university': words(
      '(学历|文化程度)(为|是|在)大学(本科)?(的)?(?!以)',
      '(具有|拥有)?大学(本科)?(?!本科|及?以上)(学历|文化|文凭|文化程度|毕业)+(的|者)?(代表)?',
      '(?<!大专、)大学学历',
      '本科(学历|文凭)?',
      "(bachelor('s)?|undergraduate)( degrees?| education| level)?",
      'university ones?',
      '(went|gone|been) to (a )?university',
      '(finished|left|attended|graduated from) (a )?university',
      'graduates of (a )?universit(y|ies)',
      'university(?! or (above|higher|better|more))( education| degrees?| graduates| level| educated| qualifications?)+',
      '大学毕业',
    ),
    'DelegateCategory:postgraduate': words(
      '(具有|拥有)?研究生(学历|文化|文凭|学位|教育|毕业|以上)+(的|者)?(代表)?',
      'post-?graduate( education| degrees?| qualifications?| level| schooling| training| studies)+',
      'postgraduates',
      '(completed |finished |done |pursued |through |been through )?graduate[ -](school|degrees?|level|education|studies|training|programm?es?)+',
      'advanced degrees?',
      'post graduate( education| degrees?)?',
    ),
    'DelegateCategory:joined-after-reform': words(
      '改革开放(以后|之后|后|以来|开始后|新时期)(才)?(入党|加入|入的党)+',
      '(joined|entered|admitted|became) ~ once (the )?reform(s)?( and opening( up)?)? ((had|was|were|got) )+(begun|under way|started|launched)',
      '(joined|entered|admitted|became|been admitted|membership)( ~)? (after|since|following) (the )?(start of |beginning of |launch of )?reform( and opening( up)?)?',
      '(after|since|following) (the )?(start of |beginning of |launch of |launching of )?(the )?reform(s)?( and opening( up)?)?',
    ),
    'DelegateCategory:joined-before-reform': words(
      '改革开放(以前|之前|前)(就)?(已)?(入党|加入|入的党)+',
      '(before|prior to|ahead of) (the )?((start|beginning|launch|days|era|age|time|years|period|advent|coming|dawn|onset) of )?(the )?reform(s)?( and opening( up)?)?',
    ),
    'DelegateCategory:honoured-front-line': words(
      `(获得过|得过|获|获得|拥有|拿过|受过|获评)?${HIGHER}(的)?${HONOURS}`,
      `${HIGHER}`,
      '(provincial|province|army|provincial or army|provincial and army|provincial- or army)[ -]*(or army|and army|-level|level|or higher|or above)+( or (above|higher))?( honou?rs?| titles?| awards?| commendations?| distinctions?)( titles?)?( at (the )?(provincial|army).{0,30}level( or (above|higher|beyond))?)?',
      '(honou?rs?|titles|awards?|commendations?|distinctions?|honorary titles)( titles)?( (at|of|from)( the| or above| or)+ (provincial|province|army).{0,40}level( or (above|higher))?)?',
      'honou?red|decorated',
    ),
    'DelegateCategory:front-line-without-honours': words(
      `(没有|没|未|未曾)(获得过|得过|获得|拿过|获过|获|受过)(任何)?(${HIGHER})(的)?${HONOURS}`,
      '(no|without|never ~|lack*) (such )?honou?rs?',
      `无${HIGHER}${HONOURS}`,
    ),
    'DelegateCategory:specially-invited': '特邀代表|specially invited( delegates)?|special delegates|invited delegates',
    'DelegateCategory:leading-officials': '党员领导干部代表|领导干部代表|leading cadres among|leading officials among',
  },
};
