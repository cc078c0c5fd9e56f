import type { Figure, FigureSource } from 'evidence-graph/claims';

interface ObservationAnswer {
  readonly value: number;
  readonly comparator: string;
  readonly unit: string;
  readonly assertion: string;
  readonly zh: string;
  readonly en: string;
  readonly subject: { readonly id: string };
  readonly measure: { readonly key: string };
  readonly base: { readonly id: string } | null;
  readonly congress: { readonly id: string } | null;
}

const MEASURES: Readonly<Record<string, Figure['measure']>> = {
  count: 'COUNT',
  share: 'SHARE',
  'change-in-count': 'CHANGE_IN_COUNT',
  'change-in-share': 'CHANGE_IN_SHARE',
};
const UNITS: Readonly<Record<string, Figure['unit']>> = { PERCENT: 'PERCENT', PERCENTAGE_POINT: 'POINT', YEAR: 'YEARS' };

/** The figures of the article, and the words for those that are named by more than what they count. */
export const figures: FigureSource = {
  connection: 'observations',
  fields:
    'value comparator unit assertion zh: name(lang: ZH) en: name(lang: EN) subject { id } measure { key } base { id } congress { id }',
  read: ({ value, comparator, unit, assertion, zh, en, subject, measure, base, congress }: ObservationAnswer) => ({
    value,
    bound: comparator === 'MORE_THAN' || comparator === 'AT_LEAST' ? comparator : null,
    unit: UNITS[unit] ?? 'COUNT',
    error: unit in UNITS || comparator === 'MEAN' ? 0.0501 : 0,
    isStated: assertion === 'STATED',
    measure: MEASURES[measure.key] ?? 'OTHER',
    kind: subject.id,
    base: base?.id ?? null,
    context: congress?.id ?? null,
    label: { zh, en },
  }),
  context: {
    usual: 'PartyCongress:national-congress-20',
    others:
      '二十一大|下一?届|(21st|twenty-?first|next)( national| party)+ congress|next time|十[五六七八]大(?!以来|以后|之后)|(?<!(since|after) (the )?)(1[5-8]th|(fif|six|seven|eigh)teenth)( national| party)+ congress|1997|2002|2007|2012|去年|前年|last year',
    words: {
      'PartyCongress:national-congress-20':
        '二十大|本届|这届|这次|这一次|20th|twentieth|this congress|the (present|current) congress|this time|this year|今年|2022',
      'PartyCongress:national-congress-19':
        '十九大|上一届|上届|上次|前一届|五年前|previous congress|last congress|previous party congress|last time|19th|nineteenth|the congress before|previous one|five years (ago|before|earlier)|2017|predecessor*|last one',
    },
  },
  named: {
    'Observation:electoral-units-count': {
      words: '选举单位|选举的单位|electorates|electoral units?|election units?|electing units?|voting units?',
      unit: '单位(?=选出|产生|选举)|选举单位|选举的单位|(separate )?electorates|(electoral |election |electing |voting )?units?',
      only: '由#个单位(选出|产生|选举)|no (more|fewer) than # units|选举的单位有|it took|全国|总(?!书记)|共(?!同|产|识|青)|一共|各自|2,?296|二千二百九十六|分成|分为|划分|选举单位数|(?<!有)#个选举单位~(分别|选举产生|选出|产生)|由#个选举单位|# ~ units (chose|elected|returned|selected|picked)|the country|nationwide|across|in all|total|altogether|there (are|were)|divided|all (the )?# units|(the|these|all|of|by|in|into|some|about) # (electoral|election|electing|voting) (units?|bod*)|number of|# (electoral|election|electing|voting) units (took part|held|voted|met|convened|were involved|were responsible)',
    },
    'Observation:ethnic-minorities-covered': {
      words: '个少数民族|minority (groups|peoples|nationalities)|ethnic (groups|minorities)|minorities',
      unit: '少数民族(?!代表|党员)|民族(?!党员|代表)|minority (ethnic )?(groups?|peoples?|nationalities)|ethnic (minority )?(groups?|minorities|peoples)|minorities|nationalities|peoples|groups',
      only: '少数民族|个民族|minorit*|ethnic',
    },
    'Observation:women-comparison-regions': {
      words: '省区市|省、自治区|省份|provincial-level regions|provinces',
      unit: '省区市|省、自治区|省份|省级地区|(provincial|province) level (regions|units)|provinces|regions|provincial units',
      only: '占比|比例|比重|高于|低于|一定数量|share*|proportion*|percentage*|higher|above|below|exceed*|beats?|overrepresent*|outstrip*|surpass*',
    },
    'Observation:mean-age': {
      words:
        '平均年龄|(age|ages) ~ averag*|平均~岁|岁数平均|平均年纪|年龄平均|average age|mean age|on average ~ (old|years)|average ~ (old|years)|average delegate|years ~ on average|average* ~ years|average* ~ age|on average|平均(?!每|到|参与|年)',
    },
    'Observation:participation-rate': {
      words:
        '参与率|参与度|(members|党员)~参与推荐|参与比例|平均~参与|参加率|党员~参与|党员~参加|turnout(?! (at|in) the (polls|vote|election))|participation|take part|took part|taken part|taking part|turnout of members|participated|(members|党员) ~ had a (say|hand|part|voice)|were involved|joined in|members ~ involved|参与了?推荐|参加了?推荐|joined the (recommend*|nominat*)|involvement',
      beside:
        '离退休|退休|流动党员|年老|体弱|新业态|新就业|青年党员|年轻党员|女党员|农村党员|retired|retirees|mobile members|elderly|young(er)? members|women members|students?|rural members|urban members|migrant*',
      mistakenFor:
        'voters? turnout|(说的|指的?)是~(组织|支部|群众|公民|选民|居民)|(refer|appl(y|ies)|relate)* to (the )?(organi[sz]ations|branches|voters|electors|citizens|public|population)|turnout (at|in) (the |these |those |all )?(congress|conference|election|vote|poll|ballot)*|turnout (of|among|by) (voters|electors)|投票率|# ?(%|per ?cent|percent) of (the |all |chinese |china.s |adult )+(citizens|people|population|adults|public|voters|residents)|(citizens|residents|adults|voters) (who )?(took part|take part|participat*|joined)|(群众|公民|居民|民众|市民|老百姓|选民|人民)~#|#%的(群众|公民|居民|民众|市民|老百姓|选民|人民|成年人|人口)|# ?(%|per ?cent|percent) of (the |all )+((primary|grass|basic)( |-)?(roots|level)? )?(party )?(organi[sz]ations|branches|units|bodies|committees)|(organi[sz]ations|branches|committees)(?! and) (took part|take part|participat*) at|(党组织|支部|基层组织)(的)?(平均)?(参与率|参加率)(?!.*全覆盖)~#|#%的(基层)?(党)?(组织|支部)',
      notOf:
        '投票|(?<!(的|代表)~)选举(?!单位|工作|代表)|直选|选出|表决|当选|vote[ds]?|voting|elected|election meeting*|ballot*|backed|approv*',
    },
    'Observation:election-margin': {
      isOfAll: true,
      words:
        '差额比例|差额率|差额~比|差额|margin*|more candidates than (seats|places)|surplus|excess of candidates|candidates ~ than (seats|places|quota)|多出(来)?的比例|候选人~多出|outnumber* (the )?(seats|places)|候选人数~多',
    },
    'Observation:membership': {
      beside:
        '党员干部|观看|看了|参与|参加|took part|watched|女(性)?党员|女性|少数民族党员|青年党员|年轻党员|农民党员|工人党员|大专~党员|学历~党员|新发展|women|female|minority members|young(er)? members|new members|farmers|workers|students|graduates',
      from: 1e6,
      words:
        '党员总数|名党员|党员人数|全党~党员|党员队伍|党员规模|中共~党员|共产党~党员|members of the (party|communist party)|party members|party membership|communist party of china (has|counts|numbers|had)|a party (of|with)|membership of|million (members|communists)|party ~ million|多万党员|党员(总数|人数)?(一共|共|总共)?(有|达|为|是|超过|突破|约)|万党员|万名党员',
    },
    'Observation:condition-aspects-count': {
      words: '# (things|points|factors|areas) (counted|mattered|count|matter)|个方面~条件|条件~方面|aspects|respects|conditions',
      unit: '(things|points|factors|areas)(?= (counted|mattered|count|matter))|方面|方面的?条件|aspects?|respects?|fields?|areas?|conditions?|criteria|(kinds?|sets?|groups?|types?|categories) of (conditions?|requirements?|criteria)|heads|headings?|条|项条件|类条件|counts|grounds|points|dimensions|heads',
      only: 'counted|mattered|weighed|judged|measured|assessed|rated|条件|资格|condition*|criteri*|requirement*|qualif*|standard*',
    },
    'Observation:delegates-per-unit-mean': {
      words:
        '选举单位|(an?|each|every|the) (electoral|election|average) unit|(an?|each|every) unit (sends?|sent|has|had|elects?|elected|returns?|returned)|每一?个?单位|each electoral unit|per unit|平均~每个选举单位|平均~单位~代表|每个选举单位平均|每~单位~平均|平均每(?!人|名|位|个(民族|少数|党))|each electoral unit ~ average|average ~ (per|each) (electoral )?unit|per electoral unit|on average ~ unit|each unit ~ on average',
      only: '平均|均摊|average*|mean|per (electoral |election )?unit',
    },
  },
};
