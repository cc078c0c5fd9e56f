import type { DateTopic, DurationTopic, OrderTopic } from 'evidence-graph/claims';

const ELECTION = 'Procedure:delegate-election';
const ABOUT =
  '(the )?(whole|entire) (thing|affair|business|exercise|operation)|整个|全部工作|张罗|忙活|操办|(launch|start|beginning) to (finish|end)|从头到尾|it all|search|hunt|timeline|时间线|选完|preparation*|筹备|voting|过程|选举|选出|代表|推选|产生|工作|process|elect*|choos*|selection|selecting|delegates|congress|chosen|work|campaign|exercise|procedure';
/** A date of the congress itself is none of the election, nor is one of what was published. */
const OF_CONGRESS =
  '公布|发布|报道|采访|访谈|答问|公示|见报|刊|media|press|publish*|publication|interview*|reported|carried(?! out| on)|announc*|newspapers?|(二十大|全国代表大会)~(召开|开幕|闭幕|举行)|congress (itself )?(will |was |is |has |be |been )+(open*|conven*|clos*|held|met|meets?)|(opening|closing|close|eve) of the ~ congress|congress ~~ (will|is to|is due to|is set to|would) (open|conven|meet|begin|start|be held|take place)*|(opens|convenes|meets) on|定于|将于';

/** What took place when. */
export const dates: readonly DateTopic[] = [
  {
    on: ELECTION,
    about: ABOUT,
    unless: OF_CONGRESS,
    words:
      '张罗|忙活|got going|got off the ground|set about|set off|opened|onset|kick-?off|着手|铺开|发端|动手|开工|启动|开始|起步|始于|开启|展开|拉开|起|从|自|于~启动|began|begin*|begun|start*|launch*|got under way|get under way|under way|underway|kick* off|commenc*|set in motion|opened in|from|since|between|dates? from|initiated',
    year: 2021,
    month: 11,
  },
  {
    on: ELECTION,
    about: ABOUT,
    unless: OF_CONGRESS,
    words:
      '收工|歇手|完成|(?<=[选办忙搞弄])完|结束|做完|收官|落幕|告终|完毕|到|至|截止|画上句号|收尾|end*|finish*|complet*|conclud*|wrapp* up|wound up|was over|were over|to|until|closed|done by|came to (an end|a close)|through|by',
    year: 2022,
    month: 7,
  },
];

const GRASSROOTS =
  '基层(党组织|党委|组织)?|最基层|支部|grass( )?roots( organi[sz]ations?| bod(y|ies)| level)?|primary level( party)?( organi[sz]ations?)?|branch(es)?|bottom';
const RECOMMENDING = '推荐单位(党组织|党委)?|recommending units?';
const ELECTORAL = '选举单位(党组织|党委)?|electoral units?';
const INSPECTION =
  '(组织)?考察(?!组|对象)|考察工作|inspection|inspected|examined|examination|vett(ing|ed)|were checked|were examined';
const VOTE =
  '会议选举|投票|正式选举|(?<=先)选举|选举(?=后|前|之后|之前|以后|结束|产生|大会)|大会选举|vote[ds]?|voting|the election|elected|elections(?= (come|came|take|took|were held))|ballot|congresses had voted';
const CREDENTIALS =
  '(delegates_? )?qualifications? (are|were|was|is|will be|to be|had been)+( to be)? (reviewed|examined|checked|verified)|资格审查|审查(代表)?资格|资格进行审查|credentials?( review| check| committee| examination)?|审查';
const CONGRESS =
  '大会(?=召开|开幕|闭幕|结束|开始|之前|前|后)|二十大(?=召开|开幕|闭幕|结束|开始|之前|前|后|开|之后|举行)|召开|开幕|闭幕|congress (opens|opened|convenes|convened|meets|met|began|begins|closes|closed|ends|ended|starts|started|is over|was over|itself)|congress (had|has) (closed|ended|opened|begun|met|convened)|opening of the congress|the congress|close of the congress|20th (national |party )?congress';

/** How long something took: from a month to a month, so by up to one less or more. */
export const durations: readonly DurationTopic[] = [
  {
    on: [ELECTION],
    about: ABOUT,
    words:
      '从~到(结束|完成|收官|收尾)|历经|ran for|over the course of|历时|前后|持续|用了|用时|耗时|为期|跨度|花了|长达|间隔|时间|一共|才|last*|took|take|taking|span*|stretch*|within|over (the )?(course|period)|for (about|some|nearly|almost|over|more|less|around|a|eight|nine)|duration|in (less|under|about|some|nearly|eight|nine|all)|from start to finish|length',
    months: [8, 9],
  },
];

/** What comes before what. */
export const orders: readonly OrderTopic[] = [
  {
    on: ['PRECEDES(ProcedureStep:primary-committee-selects,ProcedureStep:recommending-unit-selects)'],
    steps: [GRASSROOTS, RECOMMENDING, ELECTORAL],
  },
  {
    on: [
      'PRECEDES(ProcedureStage:selection,ProcedureStage:election)',
      'PRECEDES(ProcedureStage:inspection,ProcedureStage:selection)',
    ],
    steps: [INSPECTION, VOTE],
  },
  {
    on: ['PRECEDES(ProcedureStage:nomination,ProcedureStage:inspection)'],
    steps: [
      '推荐提名|推荐和提名|提名|nomination|nominated|recommendation',
      '组织考察|考察(?!组|对象)|inspection|examination|inspected|vetting',
    ],
  },
  {
    on: [
      'PERFORMS(Organization:delegate-credentials-committee,ProcedureStep:review-credentials)',
      'ProcedureStep:review-credentials',
    ],
    steps: [CREDENTIALS, CONGRESS],
  },
  {
    on: ['ProcedureStep:review-credentials'],
    steps: [
      '当选|选出|选举产生|名单公布|公布名单|elected|election|list (is|was|has been) published|publication of the list|published',
      CREDENTIALS,
    ],
  },
  {
    on: ['ProcedureStep:determine-preliminary-candidates', 'ProcedureStep:determine-prospective-candidates'],
    steps: [
      '推荐人选|recommended( candidates)?',
      '初步人选(?!考察)|preliminary( candidates?| nominees?| list)?',
      '预备人选|prospective( candidates?| nominees?)?',
      '当选|正式选举|elected|voted',
    ],
  },
  {
    on: ['ProcedureStep:allocate-quotas'],
    steps: ['分配~名额|名额分配|quotas? ~ (allocated|allotted)|allocat* ~ quotas?|quotas', '推荐提名|nomination'],
  },
];
