import type { Words } from 'evidence-graph/claims';

/** Words for what many sentences speak of, for use within others: each is a group. */
const any = (...words: readonly Words[]): Words => `(${words.join('|')})`;

export const GRASSROOTS_LEVEL = any('grass( )?roots', 'primary[ -]level', 'primary', 'basic[ -]level', 'local[ -]level', 'local');

export const UNITS = any(
  '选举单位',
  '(electoral|election|electing|voting) (units?|bod(y|ies))',
  'constituenc(y|ies)',
  '(all|each|every|some|several|a few|most|many|a number of|certain|various|the|other) units?',
);

export const NOMINATE = any(
  '推荐(?!单位)',
  '提名',
  '推举',
  '举荐',
  'nominat*',
  'recommend(s|ed|ing|ation|ations)?',
  'propos*',
  'put(s|ting)? ~ forward',
  'put(s|ting)? forward',
  'suggest*',
  'name[ds]?(?= by| forward| up| candidates| nominees| people)',
);

export const CANDIDATES = any(
  '人选',
  '候选人',
  '提名人',
  '推荐对象',
  '被推荐人',
  'candidates?',
  'nominees?',
  'hopefuls?',
  'contenders?',
  'aspirants?',
  'prospects?',
  '(people|those|persons?) (put forward|recommended|nominated|proposed)',
  'names',
);

export const TAKE_PART = any(
  '参与',
  '参加',
  '投入',
  '加入(?=推荐|进来)',
  '卷入',
  'took part',
  'tak(e|es|en|ing) part',
  'participat*',
  'join(ed|s|ing)?( in)?',
  'involv*',
  'engag*',
  'had a (say|hand|part)',
  'were (there|included|drawn in)',
  'contribut*',
  'stay(s|ed|ing)? out',
  'abstain*',
);

/** Those who attend by invitation. */
export const INVITED = any(
  '特别邀请',
  '特邀',
  '受邀(?!旁听|采访|参加活动)',
  '应邀(?=参会|出席|与会)',
  'special (invitees|guests)',
  '(invited|extra|additional|honou?red) guests',
  'guests ~ (invited|invitation)',
  'special(ly)?( invited)? (delegates|guests)',
  'specially invited',
  'invited (as|delegates|veterans|to (attend|the congress))',
  '(veterans|retired (leaders|members|officials)) ~ (invited|invitation)',
  'invit* ~ (veterans|retired)',
  'veterans (are|were|will be|to be) (picked|chosen|named|selected|designated|invited)',
  'by (special )?invitation',
  '(besides|beyond|on top of|in addition to|apart from) the elected (delegates|ones)',
);

/** More names than places. */
export const SURPLUS = any(
  '差额',
  '多于(应选)?(名额|人数)?',
  '(比|较)(应选)?(名额|人数|席位)~多',
  '超额提',
  'more (names|candidates|nominees|people|contenders|hopefuls|persons)',
  '(surplus|extra|excess) (names|candidates|nominees|people|contenders|hopefuls)?',
  '(names|candidates|nominees|people|contenders|hopefuls) (outnumber*|exceed*)',
  'outnumber*',
  'compet*',
  'contest(s|ed)?',
  '(real|genuine) choice',
  'choice (among|between)',
);

/** Everywhere on the way from the first names to the vote. */
export const ALL_STAGES = any(
  '全程',
  '全过程',
  '从头到尾',
  '自始至终',
  '由始至终',
  '一路(都|上|走来|是|实行|坚持|保持)?',
  '(每一?个?|各个?|所有|全部|一)(步|关|关口|环节|阶段|步骤|级|层级|层|轮|道关)(都|上|里|均|统统)?',
  '(从|由)(推荐|初步)(人选)?~(到|至)(初步|预备|候选|正式|最后|最终|投票|选举)',
  '推荐(人选)?(、|，)初步(人选)?(、|和|，|与|到)预备',
  '(at |through |in |across |during )?(every|each|all|any) (single |one )?(of the )?(stages?|steps?|rounds?|phases?|levels?|rungs?|points?|turns?)',
  'throughout',
  'all the way',
  'all along',
  'from (start|beginning|first) to (finish|end|last)',
  'from ~ recommended ~ (to|through)',
  'from ~ (recommendation|nomination) ~ (to|through) ~ (prospective|preliminary|final|ballot|vote)',
  'from the (first|very first|start|outset|beginning) (list|name|step|round)*',
);

/** A body or a meeting, and not one person, decides. */
export const COLLECTIVE = any(
  '集体',
  '会议',
  '全会',
  '全委会?',
  '开会',
  '会上',
  '讨论',
  '商议',
  '合议',
  '共同',
  '不搞',
  '(个人|一个人|一人|哪个人|谁|书记|领导)(都|也)?(不能|不得|无权|不许|不准|不可以?)(自己|擅自|单独)?(拍板|决定|说了算|定|作主|做主)',
  '一起(定|研究|商量|决定)',
  '大家(一起|讨论|商量)',
  '不由',
  '不是哪',
  '不是某',
  '而非个人',
  '而不是个人',
  'collectiv*',
  'together',
  'jointly',
  'in common',
  'full committee',
  'plenar*',
  'full meetings?',
  'meetings?',
  'sessions?',
  'standing committee',
  'whole committee',
  'discuss*',
  'deliberat*',
  'as a (body|group)',
  '(no|never|not|nor) ~ (one|single|any) (person|individual|leader|man|official|secretary)',
  'no (one|individual|leader|single) ',
  'rather than (by )?(one|a single|any|individual*)',
);

const LEADERS =
  '(党委|党组|支部|组织)?(书记|主要领导|主要负责人|一把手|领导|负责人|单位领导|科长|处长|局长|(办公室)?主任|(组织|宣传)?部长|秘书长|纪委书记|老总|组长)';
const ALONE_ZH = '(一人|一个人|个人|单独|独自|直接|自己|独断|一言堂|最后|最终)';
const SETTLES_ZH = '(拍板|作决定|做决定|决断|决定|说了算|定夺|指定|作主|做主|敲定|点名|圈定|定下|裁定|拿主意|拿意见|点头|定)';
const NOT_SO =
  '(?<!(不搞|不由|不是|不能|不许|不得|不让|不允许|杜绝|避免|防止|没有|而非|反对|不靠|而不是|不准|并非|不再|禁止|绝不|从不|不会)~)';
const ONE = '(secretar(y|ies)|leaders?|heads?|chiefs?|officials?|chair(man|person)?|boss(es)?|persons?|individuals?|man|someone)';

/** One person alone decides. */
export const ALONE: Words = [
  `${NOT_SO}${LEADERS}(可以|能|可|就|有权)?${ALONE_ZH}+(就)?(可以|能|可|来)?${SETTLES_ZH}`,
  `${NOT_SO}(由|让|是)${LEADERS}${ALONE_ZH}?(来)?${SETTLES_ZH}`,
  `${NOT_SO}(?<!不)(个人|一个人|一人)(可以|就|来)?${SETTLES_ZH}`,
  `(?<!(no|not|nor|never|single) )${ONE}( of the (unit|committee|branch))? (alone|single-?handedly|personally|by (himself|themselves)|on (his|their|its) own|unilaterally|could decide|decided|decides|settled|chose|picked|had the (final|last) (say|word)|has the (final|last) (say|word))`,
  `${ONE} ~ (alone|single-?handedly|on (his|their|its) own|unilaterally|as they saw fit|at will)`,
  `(?<!(no|not|nor|never) )(a|one) (single|lone|sole) ${ONE} (settle|decide|pick|choose|chose|fixe|name|determine)*`,
  `${ONE} ~ (were|was|is|are) free to`,
  `(chos(en|e)|picked|decided|settled|named|selected|approved|fixed) (personally|alone|single-?handedly|unilaterally) by`,
  `(?<!(no|not|nor|never|single) )${ONE}( of the (unit|committee|branch))? (settles?|picks?|chooses?|names|approves|decides?|fixes|determines)( (on|who))?`,
  `(?<!(not|never) )(left|referred|taken|handed|passed|put|up)( (the|this) (choice|decision|matter|question)s?)? to (the |a |one |its |their |each )+(leading |top |chief |senior |responsible |party |main |principal )+(officials?|leaders?|secretar(y|ies)|heads?|chiefs?|boss(es)?)`,
  `(?<!(not|never) )by (the |a |one |its |their |each |some )+(leading |top |chief |senior |responsible |party |branch |committee |main |principal )+(officials?|leaders?|secretar(y|ies)|heads?|chiefs?|boss(es)?)`,
  `(?<!(no|not|nor|never|single) )(secretar(y|ies)|leaders?|heads?|chiefs?|boss(es)?|officials?)( of [a-z]*( [a-z]*)?)? (had|has|have|got|gets|held) the (last|final|only) (word|say)`,
  `${NOT_SO}(请示|报请|听从|服从|按|由)(了)?(分管|主要|上级)?(领导|书记|负责人|一把手|首长|科长|处长)(的意见|意见|的意思)?(来)?(拍板|定|决定|办|批|敲定)`,
  `(on|at) the (word|say-?so|whim|behest|orders?) of (the |its |their |a |one |committee's |unit's |branch's )+((party |branch |committee )+secretary|leader|head|chief|boss)`,
  `alone (decided|decides|chose|settled|could)`,
  'single-?handed(ly)?',
  'at (his|their) own discretion',
  'sole discretion',
  `${ONE}( alone| could| can| may| might|, however,)+ (overrul|overrid|overrode)*`,
  `(?<!not )(left|was up|were up|fell) to (the |a |one |its |their |each )+((party |branch |committee )+secretary|leader|head|individual|single person|boss)`,
  `(?<!(not|never) )by (the |a |one |its |their |each |every |each unit's |every unit's )+((party |branch |committee )+secretary|leader|head|individual|single person|boss)`,
].join('|');

export const DECIDE = any(
  '决定',
  '确定',
  '定',
  '拍板',
  '敲定',
  '商定',
  '拟定',
  '审定',
  '议定',
  '研究',
  '讨论',
  '说了算',
  'decid*',
  'determin*',
  'settl*',
  'fix(ed|es|ing)?',
  'chos*',
  'choos*',
  'choice',
  'select*',
  'pick*',
  'approv*',
  'agree*',
  'discuss*',
  'finali[sz]*',
  'drawn up',
  'drew up',
  'named',
  'say(?= on| in| over)',
);

export const INSPECT = any(
  '考察(?!组|预告|对象|小组)',
  '考核(?!组)',
  'inspect(s|ed|ing|ion|ions)?(?! team| group)',
  'examin(e|es|ed|ing|ation|ations)(?! team| group)',
  'vet(s|ted|ting)?(?! team| group)',
  'scrutin*',
  'screen(ed|ing)?',
  'background checks?',
  'check(ed|s)? on',
  'looked into',
  'assess(ed|ment|ments)?',
);

export const INSPECTION_TEAMS = any(
  '考察(工作)?(小)?组',
  '考察的?小组',
  '考察人员',
  '(inspection|examination|vetting|inspecting|assessment|screening) (teams?|groups?|part(y|ies)|panels?)',
  '(teams?|groups?|panels?) (that|which|who) (inspect|examin|vet|assess|screen)(ed|s|ted)?',
  '(teams?|groups?) ~~ to (inspect|examine|vet|assess|screen)',
  'inspectors',
  'examiners',
);

/** What is done with a means: without such a word, a sentence that names it says something else of it. */
export const PUT_TO_USE: Words = [
  '安排|投入|跑遍|走遍|走村|动用|递|交|订|定|建|用|设|建|组成(?!员)|成立|派|出动|制定|制订|拟定|列|填|查|核|翻|签|立|写|要求|让|叫|推行|推广|实行|实施|采取|开展|配|带|搞|有|依托|借助|凭|靠|通过|开通|接受|受理|搭|参与|走|做|办|落实|坚持|报|跟|随|试|监督|巡|访|骑|骑马|宣讲|入户|上门|结合|举行|出现|普及|覆盖|进行|个别访谈|看|聊|问|谈',
  'allow*|permit*|dig(s)?|dug|pull*|pore*|comb(ed|s)?|explain*|obtain*|fetch*|demand*|equip*|fitted|tapped|depend*|count(ed|s)? on|appl(y|ied|ies)|impos*|install*|maintain*|staffed|mobili[sz]*|enlist*|assign*|post(ed|s)?|plac(e|ed|es)|submit*|wrote|penned|complet*|obliged|bound|made to|expected|in operation|existed|spread|feature*|served|us(e|ed|es|ing)|in (use|place)|set(s|ting)? up|form(s|ed|ing)?|establish*|creat*|sen(d|t|ds|ding)|dispatch*|dr[ae]w(s|n|ing)?|devis*|introduc*|adopt*|requir*|ask*|sign*|g[ai]ve*|rel(y|ied|ies)|lean(ed|t|s)?|employ*|ma(de|ke|kes|king)|br(ing|ings|ought)|carr(y|ied|ies)|conduct*|ra?un(s|ning)?|ran|operat*|organi*|tried|tries|try|try out|(had|has|have)(?= (a |an |the |their |its )?(mobile|ballot|horse|report|hotline|12380|supervis|pledge|letter|check|list|theme|form))|there (were|are|was|is)|accept*|t[ao]oke?(s|n)?|tak(e|en|es|ing)|turn(ed)? to|check*|look*|examin*|verif*|consult*|ke(ep|pt|eps)|report*|accompan*|travel*|watch*|overs*|supervis*|monitor*|resort*|deploy*|provid*|offer*|open*|launch*|work*|visit*|talk*|toured|mounted|rode|went|go(es)?|reach*|appear*|draft*|compil*|hold*|held|put|pu(t|ts) ~ to|available|combin*|link*|built|build*|tie[ds]?|common|part of|could be|can be|pass(ed)?|paid ~ visits?|inspect*|stud(y|ied)|collect*|receiv*|insist*|hand* in|promis*|saw|enforce*|practis*|practic*|follow*',
].join('|');
