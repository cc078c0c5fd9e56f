import type { LanguageWords } from './words.js';

export const en: LanguageWords = {
  about: 'about|around|roughly|approximately|some|circa|in the region of|or so|about one|around one|some one',
  nearly:
    'nearly|almost|close to|just under|just below|not quite|approaching|slightly under|slightly below|slightly less than|a little under|a little less than|a shade under|just short of|slightly fewer than|just shy of|very nearly',
  justOver:
    'just over|slightly more than|slightly over|slightly above|a little over|a little more than|a shade over|a touch over|just above|barely over|barely more than|marginally (more than|over|above)|a bit (more than|over)|somewhat (more than|over|above)',
  over: 'older than|more than|over|above|exceed*|upwards of|in excess of|greater than|higher than|better than|beyond|surpass*|top*|well over|clearly more than',
  atLeast: 'at least|no less than|no fewer than|not less than|a minimum of|not under|not below|no lower than|not fewer than',
  under: 'younger than|under|below|less than|fewer than|short of|lower than|well under|barely reach*|beneath',
  atMost:
    'at most|within|no more than|not more than|up to|a maximum of|not over|not above|no higher than|not exceed*|never exceed*|did not exceed|not even',
  exactly: 'exactly|precisely',
  orMore: 'or more|or above|or over|or higher|and above|and over|plus|or better|upwards',
  orLess: 'or less|or fewer|or below|or lower|or under|and below',
  orSo: 'or so|odd|or thereabouts|-odd',
  andMore: 'and more',
  percent: '%|per cent|percent|per-cent|pct',
  points: 'percentage points?|points?|pp|percent points?',
  years: 'years? old|years?|year old',
  age: 'age|aged|ages|old|older|years|year',
  times: 'times|fold|twice',
  otherUnits:
    'yuan|renminbi|rmb|dollars?|euros?|pounds?|cents?|kilomet(re|er)s?|km|met(re|er)s?|miles?|kilos?|kilograms?|kg|tonn?es?|hectares?|acres?|minutes?|hours?|seconds?|days?|weeks?|degrees',
  rise: 'rose|rise*|risen|(?<!(mak(e|es|ing)|made|tak(e|es)|took) )up(?! of| to)|increas*|climb*|grew|grow*|gain*|more than (at|the last|last|in the|the previous|before)|higher than|add*|jump*|went up|(?<!no )more ~ than (at|in|last|five years)|gone up|improv*|advanc*|larger than (at|last)',
  fall: 'fell|fall*|drop*|down|declin*|decreas*|lost|shrank|shrunk|fewer than (at|last)|fewer ~ than (at|in|last|five years)|lower than|slipp*|dipp*|reduc*|less than (at|last)',
  unchanged:
    'unchanged|the same as|same as (at|last|before)|no change|stood still|stagnat*|did not change|flat|remained at|neither (rose|up)',
  multiplied: 'doubled|tripled|trebled|quadrupled|halved',
  compared:
    'compar*|than (at|the|in|last|it|before|its|five|there)|than ~ (19th|last|previous|before|earlier)|from the (last|previous|19th|nineteenth)|since the (last|previous|19th)|since last|on the (last|previous)|versus',
  sum: 'together|among them|between them|among themselves|add|adding|you get|makes|combined|in total|total*|add* up|sum|plus|altogether|come to|comes to|add up|added|taken together|put together|either|jointly',
  further:
    '(a |yet )?further|another|(in addition to|besides|on top of|plus|apart from|over and above)( the| its| these)?|additional',
  except:
    'besides|apart from|other than|aside from|excluding|leaving aside|take away|minus|without counting|setting aside|subtract*|neither|not counting|except|once ~ are (taken|set)|beyond|leave out|leaving out|taken away|less(?= the)',
  lacking:
    "lack*|without|no|not|have no|has no|never|are not|were not|hold no|fell short of|did not (have|hold|join)|non|less than|lower than|below|short of|outside|had not|do not|does not|neither|leaves? out|excludes?|don't|didn't|not at",
  outside: 'leaves? out|excludes?|does not include|misses|cuts off|(do|did) not (hold|have|join|belong)|are outside|be left out',
  rest: 'rest|remain*|other|others|but no|not among|leaves?|left|no further|go no|went no|highest|only|at most',
  moreThanOther:
    'outnumber(s|ed|ing)?(?! by)|better represented than|more (common|frequent|widespread)|more than|more numerous than|exceed*|larger than|bigger than|ahead of|more ~ than|greater than|higher than',
  fewerThanOther: 'fewer ~ than|fewer than|less numerous than|smaller than|lower than|less than|outnumbered by',
  asMany:
    'as many(?! as (d|#)) ~ as|the same numbers? of|equal numbers? of|equally (many|numerous)|equal in number|on a par with|matched',
  respectively: 'respectively|in (that|this) order',
  total:
    'total*|in all|altogether|elected|return*|chosen|produc*|select*|picked|overall|whole|full|list*|will attend|sit|the number of|there (are|were)|strong|sent|send(s|ing)?|meets?|make up the|will have',
  all: 'all|every|each|without (any )?exceptions?|no exceptions?|everywhere|across the board|nationwide|throughout|any|invariably|universal*|in full|entire*|always|whole|whatever|none ~ without|no ~ (was|were) (left out|exempt*)|in each|wherever|no matter (which|where|what|who)|regardless of|up and down the country|one and all|to a man|across the country|as a matter of course',
  some: 'some|a number of|several|certain|a few|part of|a handful of|various|in places|one or another|some of|others',
  most: 'most|for the most part|by and large|in principle|a majority of|the majority|the bulk of|half(?! a dozen)|two thirds|largely|mostly|nearly all|almost all|not all|though not in all|not every|three quarters|(eight|nine) (in|out of) ten|many',
  few: '(apart|aside) from (a few|some|one|two|three)|(except|save|but) (for |in )?(a few|some|one or two|two or three)|with (a few|some) exceptions|only (a )?few|only some|only (in )?(a )?(handful|minority|half|part|one|two|three)|hardly any|very few|some ~ only|just (a )?(few|handful|some)|a minority|(?<!(no|without|without any) )exceptions?|scarcely any|only (in )?(a )?(few|some|certain|several)|few',
  none: 'no(?! (chance|way|doubt|matter|longer|further|hope|prospect|later|less|fewer|more|need|means))|none|not one|not a single|nobody|nowhere|no one|never|not any',
  forms:
    '(are|were|is|form|forms|formed|make up|makes up|made up|constitut*) (in )?(the|a|an) (clear |large |small |vast |overwhelming |bare |slim |tiny |distinct |great )?(majority|minority)(?! (group|people|nationalit|delegat|ethnic|member|ones))',
  ofSome: '(most|half|many|some|few|none|several|all|all but *|a (third|quarter|majority|minority)) of( the| these| those)?',
  notCounted:
    'are|were|is|was|of|in|from|at|and|or|have|has|had|who|this|out|more|fewer|than|on|with|for|to|across|all|also|as|by|among|up|down|always',
  peopleCounted: 'members|persons|places|seats|names|individuals|others|workers|farmers|minorities|percent|times',
  thingCounters: '',
  peopleCounters: '(people|persons|members)',
  qualifying:
    'with|from|who|whose|of|in(?! (all|total))|having|under|over|aged|holding|that|without|hold|have(?! been (elected|chosen|returned|selected))|are(?! (elected|chosen|to attend))|work|come',
  wholes:
    'seats|places|names|totals?|numbers|people|persons|slots|winners|members|those|these|ones|others|successful|elected|delegat*|represent*|deput*',
  seats: 'seats|places|slots',
  narrowing:
    '(from|in|employed (by|in|at)|working (for|in)|born in|based in|under|over|aged|whose)(?! (all|total|the (hall|delegation|party|list|countryside|line-?up)|this|number|office|seats|places|#))',
  predicate:
    '(have|has|had|who|whose|that)(?! (been|were|are) (elected|chosen|returned|selected))|having|with|won|received|gave|attended|said|spoke|took',
  saidOf:
    'are|were|is|was|have|has|had|been|be|who|that|joined|being|all|also|hold|holds|held|possess|received|earned|won|belongs? to|comes? from|drawn from|works? (on|in|at) the',
  negation:
    "not|never|no|nobody|none|nowhere|neither|nor|without|n't|don't|didn't|doesn't|wasn't|weren't|isn't|aren't|cannot|can't|couldn't|refus*|rather than|instead of|failed to|unnecessary|nothing|no one|hardly|free of|bypass*|skip*|dispens* with|exempt*|spared|excused|f(e|a)lls? short|incomplete|lacked|lacks",
  only: 'only|solely|(?<!(ground|reason|score|count|account) )alone|exclusively|merely|nothing but|nobody but|no one but',
  basis:
    'in proportion to|proportionate(ly)?|pro rata|according to (the )?(number|size|share|population)|based on (the )?(number|size|share|population)|on the basis of (the )?(number|size|share|population)',
  adverse:
    'request(ed|s)?|petition*|appealed|applied for|ask(ed|s) [a-z]* ~ to (raise|increase|change|allow|let|give|cut)*|br(oke|eaks?|eaking)|broken(?! down)|violat*|punish*|sacked|dismissed|expelled|complain(ed|s)|object(ed|s)|protest*|forged|faked|leaked|cancel*|postpon*|abandon*|withdrew|resign*|quarrel*|disput*|delay*|defied|stolen|lost|malfunction*|overturn*|annulled|in vain|scrapped|dropped out|replaced',
  purpose:
    'make sure|ensur*|so that|so as|to (prevent|avoid|keep|stop|guard|forestall)|lest|in order (to|that)|prevent*|guard against|in case',
  required:
    'must|required|requir*|had to|have to|has to|should|obliged|demand*|ordered|called for|insist*|asked|told to|was to|were to|is to|are to|stipulat*|supposed to|expected to',
  optional:
    "optional|voluntar*|need not|needn't|did not have to|does not have to|do not have to|free to|could choose|may choose|at will|if they (wished|liked|wanted)|not required|not obliged|was up to|recommended but|merely (advised|encouraged)|no need|not necessary|not asked|at their discretion|was left to",
  needless:
    "(did|does|do) not (have|need) to|(didn't|doesn't|don't) (have|need) to|need not|needn't|not (required|obliged|bound) to|optional|no need to|(were|was|are|is) free to",
  before: 'before|prior to|ahead of|in advance of|preced*|earlier than|until|no later than|come first',
  after: 'after|following|once|since|later than|subsequent to|only when|in the wake of|followed|as soon as|on the basis of',
  inOrder: '(order|sequence) (is|was|runs|ran|goes|of)|in (this|that|the following) order|in turn',
  firstThen:
    'first|second|third|then|next|finally|step by step|in turn|lastly|and only then|ultimately|from ~ to|up to|upward*|thence|subsequently|afterwards|level by level|later|last of all|last|only at the end|at the (very )?end',
  label:
    '(news |radio |tv |legal |lecture )+(items?|points?|notes?|memo(randum)?|textbook|broadcast|bulletin|minutes|slides?|pages?|p|pp|sections?|chapters?|dispatch|caption|headline|summary|abstract|fact|tip|update|breaking|flash|exam note|lesson|recap|thread|post|tweet|briefing|report|handout|transcript|clause|article|paragraph|para|no)',
  interrogative:
    'who|whom|when|where|(what|which) (share|percentage|proportion|number|body|organ|department)|how many( of)?( the)?(?! of)|what( kind of [a-z]*)?|which',
  noClaim:
    "(is|was|be) (not true|false|untrue|wrong|incorrect|a myth) (that|to)|not the case that|contrary to|rumou?rs?|rumou?red|supposedly|allegedly|some (claim|say|believe|think) that|critics (say|claim)|(would|could|might) have (been|had|made|won)|one (would|might|could|can|may|must) (hope|wish|think|expect|wonder|ask|suppose)|if (only|there were|they had|it had|it were)|were it|imagine|(i|we) (think|believe|hope|wish|find|doubt|suspect|feel|wonder|like|love|would|cannot|can only|fear|suppose|am|guess)|to my mind|in my (view|opinion|eyes|experience)|let us|let's|please|hopefully|if only|personally(?=,)|for my taste|who knows|one can only|may the|subscribe|click|it seems to me|frankly|sadly|i'd|what a(?= [a-z]*!)|how (boring|dull|nice|wonderful|interesting)|it would be (nice|good|better|fairer|wise)|ought to|my taste|my|one wonders|imho|read more|follow us|sign up|(?<!(how|that|which|who|whom) ~~)should (really )?be|deserves?|admirabl*|boring|dull|tedious|beautiful|wonderful|fascinating|impressive|disappoint*|uninspir*|surely|in our (view|opinion)|too (stiff|long|short|old|young|few|many|little|much|low|high|slow|complicated|opaque)",
  novelty:
    'for the first time|first time|unprecedented|never before|as always|record (number|high|low)|historic|more than ever|unlike (in |at )?(the )?(past|previous|earlier|before)',
  comparative:
    '(more|less) (often|frequently|likely|strictly|quickly|thoroughly|actively|keenly|eagerly) than|(stricter|faster|longer|slower|tougher|looser|keener|higher|lower) than (in|at|for|among|the (others|rest|average))|than (young|old|older|younger|other|male|female|rural|urban) ones?',
  demanded:
    'target (of|is|was)|(aim|aims|aimed|hope|hopes|hoped|plan|plans|planned) (for|at|to)|(set|sets|setting|has|lays? down|laid down|fixed|fixes) (a|an|the) (minimum|target|floor|goal|ceiling)|(a |the )minimum (share|proportion)|requir(e|es|ed|ing) (that|at least)|stipulat*|should (be|make up|account for)|(must|had to|has to|have to|ought to|needed to) (be|make up|account for|hold|form)|(was|were) to (be|make up|account for)|not (be )?(allowed to )?fall below',
  superlative:
    'youngest|oldest|largest (group|share|number|single)|biggest|smallest|most numerous|most common|highest|lowest|longest|shortest|eldest|fewest|the most (votes|seats)|dearest|cheapest|most of the (women|workers|farmers|minority|front|ethnic)|majority of the (women|workers|farmers|minority|front|ethnic)|largest',
};
