#include "lexicon_tables_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// The values are those of english.hpp (stop).
// clang-format off
constexpr lexicon_row rows[] = {
    // the bones of a sentence
    {word_kind::stop, "by", "by"},
    {word_kind::stop, "to", "to"},
    {word_kind::stop, "from", "from"},
    {word_kind::stop, "of", "of"},
    {word_kind::stop, "in", "in"},
    {word_kind::stop, "at", "at"},
    {word_kind::stop, "with", "with"},
    {word_kind::stop, "preposition",
     "aged|attributable to|available for|available to|payable to|bound for|on|for|during|between|among|amongst|into|through|throughout|via|per|outside|inside|across|after|before|until|till|over the|as|as of|as at|"
     "following the|despite|upon|onto|towards|toward|off|out of|due to|owing to|thanks to|according to|in terms of|on top of|along|around the|"
     "because of|as a result of|based on|attributed to|in addition to|apart from|other than|besides|by way of|excluding|except|like|such as|"
     "on the basis of|from across|as well as the|within the|as part of|in all|with respect to|regarding|concerning|"
     "at the end of|by the end of|as of the end of|in the course of|over the course of|in line with|in keeping with|under the|in support of|on behalf of|in accordance with|relating to|related to|with regard to|aboard|beneath|behind the|beyond its|to and from|excl.|incl.|in relation to|in response to|in respect of|in favour of|in favor of|versus the|amid|amidst"},
    {word_kind::stop, "determiner", "the|a|an|its|their|our|his|her|my|your|these|those|such|each|every|any|all|both|several|many|few|certain|a total of|a record|record|the total of|"
     "total of|a combined|a cumulative|a combined total of|a grand total of|the remaining|another|"
     "an overall|a combined total|an all-time high|an all-time high of|a total|its total|a grand total|overall total of|some of the|most of the|a further total of|an aggregate|an aggregate of|sum total of|a cumulative total of|cumulative total of|a sum of|the sum of|an overall total of|a record high of|a record high|a new record of|a new high of|a record total of|a record-breaking|a historic high of|a new record|a whopping|an impressive|a historic|a staggering|a tally of|a revised|a mere|a meagre|a paltry|a hefty|a record of|a record level of|a new record high of|an all-time record of|a peak of|a high of|a low of|a record low of|an amount of|a figure of|a level of|an average of|an annual average of|a daily average of"},
    {word_kind::stop, "total", "the value of|the values of|value of|values of|the number of|the numbers of|number of|numbers of|the amount of|amount of|the total number of|total number of|"
     "the total value of|total value of|the total amount of|the level of|the overall value of|the aggregate value of|the quantity of"},
    {word_kind::stop, "pronoun", "that's|that\xe2\x80\x99s|it\xe2\x80\x99s|there's|there\xe2\x80\x99s|it|they|he|she|we|i|you|this is|that is|there|them|us|him|these are|those are|itself|themselves|who|nobody|it's|they're|we've|we're"},
    {word_kind::stop, "relative", "which|that|whose|whom|where|when|what|how|why|if|because|since the|so that|unless"},
    {word_kind::stop, "auxiliary",
     "is|are|was|were|be|been|being|has|have|had|having|do|does|did|can|might|may be|has been|have been|had been|was not|were not"},
    {word_kind::stop, "verb",
     "became|becomes|remained|remains|continued|continues|shows|showed|showing|shown|said|says|stated|noted|"
     "reflecting|reflects|reflected|boosting|boosted|bringing the total|compared|driven|led|leading|giving|allowing|enabling|helped by|supported by|based|"
     "using|used|needed|expects to see|experienced|experiencing|enjoyed|maintained|maintaining|"
     "needs|costing|ranges|ranged|ranging|"
     "went|goes|came|got|started|starting|stood|makes it|worked|working with|located in|situated|runs|running|lived|living|plays|"
     "accommodates|accommodating|processed in|benefited|benefiting|participated|participating|took part|taking part|travelled|traveled|fitted|"
     "equipped|designed|remaining|known|spans|spanning|spanned|stretches|stretching|"
     "set|sets|setting|put|puts|putting|took place|takes place|left|leaves|leaving|found|finds|finding|faced|faces|facing|turned|turning|sent|sends|sits|sat|lies|lay|draws on|helps|invest in|accommodated|suffered|suffers|suffering|performed|performing|achieving|fared|believes|hopes|thinks|means|meant|happened|occurred|occurring|resulted in|resulting in|results in|translated into|translating into|translates into|gave rise to|caused|causing|mirrored|mirroring|beats|breaks|breaking|broke|met with|kicked off|wrapped up|commenced|commences|commencing|began with|ensured|ensuring|emerged|emerging as|received by|noted that|estimates|estimating|calculates|calculated|tracked|tracking|counted|counting|counts|marked|marks|marking|signalled|signaled|signalling|indicated|indicates|indicating|suggests|showing that|helping|assists|sourced|sourcing|accrued|accruing|incurred|incurring|realised|realized|realising|realizing|booked|booking|offset|offsetting|recouped|absorbed|absorbing|fuelled|fueled|underpinned|buoyed|hampered|affected|impacted|attributed|"
     "controls|controlled|commands|commanded|fulfilled|fulfilling|fulfils|fulfills|met|meets|meeting|stayed|staying|arrived|arrives|passed through|used by|looking for|seeking"},
    // verbs that are never nouns: they end the subject before them
    {word_kind::stop, "verb",
     "seems|asks|appears|follows|considers|happens|remembers|requires|speaks|loses|determines|learns|understands|contains|allows|enters|obtains|decides|describes|"
     "explains|applies|occurs|involves|proves|accepts|chooses|fails|recognizes|exists|maintains|assumes|prevents|listens|realizes|enjoys|agrees|forgets|attends|observes|discovers|"
     "discusses|prepares|supposes|imagines|admits|denies|declares|destroys|extends|tends|encourages|avoids|performs|refers|insists|reveals|replaces|varies|eliminates|"
     "recommends|arises|demonstrates|threatens|publishes|identifies|emerges|introduces|argues|informs|proceeds|assures|derives|confronts|adopts|engages|assigns|possesses|"
     "defines|enables|protects|concludes|accomplishes|intends|illustrates|responds|opposes|disappears|succeeds|arranges|ignores|adjusts|prefers|defends|examines|relates|promotes|"
     "affords|submits|reminds|emphasizes|locates|solves|perceives|devotes|retains|conceives|retires|survives|interprets|authorizes|accompanies|implies|undertakes|asserts|"
     "overcomes|furnishes|pursues|alters|assembles|persuades|satisfies|complains|attaches|participates|organizes|deserves|differs|belongs|justifies|appreciates|"
     "investigates|composes|transforms|proclaims|warns|excludes|resists|compels|reacts|confirms|seizes|advises|discloses|translates|absorbs|insures|"
     "entertains|enforces|detects|distinguishes|induces|competes|resembles|acknowledges|arouses|distributes|entitles|analyzes|consults|undergoes|imposes|behaves|"
     "attains|governs|dominates|borrows|contemplates|appoints|withdraws|restricts|stimulates|greets|relieves|inspires|concedes|qualifies|departs|exerts|explores|cooperates|"
     "persists|invents|strives|precedes|owes|denotes|dismisses|celebrates|evaluates|corresponds|utilizes|prevails|administers|modifies|instructs|coincides|"
     "suspends|inquires|straightens|communicates|enacts|conveys|sustains|restores|contends|characterizes|descends|formulates|discourages|negotiates|"
     "isolates|hastens|originates|endures|symbolizes|necessitates|restrains|exaggerates|specifies|upholds|clarifies|obliges|convinces|minimizes|"
     "affirms|inherits|portrays|inspects|unites|depicts|classifies|reproduces|enlists|interferes|assesses|adapts|merges|"
     "revives|criticizes|deems|evokes|denounces|violates|terminates|postpones|confines|presumes|defies|commends|equips|"
     "comprehends|allots|reinforces|erupts|amends|resides|executes|regulates|incurs|educates|invades|supervises|penetrates|disagrees|"
     "tightens|perpetuates|renews|omits|dwells|relinquishes|summons|complies|pertains|speculates|notifies|retrieves|depends|provokes|withholds|collaborates|"
     "augments|enhances|culminates|conceals|accumulates|summarizes|expends|verifies|applauds|transmits|consumes|adheres|abolishes|inflicts|evolves|integrates|"
     "endorses|certifies|deduces|reappears|repays|rebuilds|ensures|disposes|prohibits|simplifies|underlies|"
     "oversaw|taught|stole|shook|outsold|overshot|undercut|comes|buys|sells|gets|writes|wants|flies|refines|extracts|unloads|caught|"
     "accumulating|relies|manipulates|populates|disrupts|enriches|impairs|ensues|embodies|confides"},
    {word_kind::stop, "verb",
     "seem|ask|appear|follow|consider|develop|happen|indicate|sit|remember|require|speak|determine|learn|understand|send|contain|enter|obtain|decide|describe|establish|"
     "explain|suggest|apply|occur|involve|prove|accept|choose|fail|recognize|exist|assume|prevent|listen|realize|enjoy|agree|announce|forget|attend|observe|discover|discuss|prepare|"
     "suppose|imagine|admit|deny|declare|destroy|extend|tend|encourage|avoid|perform|refer|insist|reveal|replace|vary|eliminate|recommend|arise|demonstrate|threaten|publish|"
     "identify|emerge|arrive|propose|introduce|argue|inform|proceed|assure|derive|confront|adopt|engage|assign|possess|define|protect|conclude|accomplish|intend|illustrate|"
     "respond|oppose|disappear|succeed|arrange|ignore|acquire|adjust|prefer|occupy|defend|examine|relate|promote|afford|submit|remind|emphasize|locate|solve|perceive|devote|"
     "approve|conceive|retire|survive|interpret|authorize|accompany|imply|undertake|assert|overcome|furnish|predict|pursue|alter|assemble|persuade|satisfy|complain|attach|"
     "organize|commit|deserve|differ|belong|justify|appreciate|investigate|compose|transform|proclaim|warn|exclude|resist|compel|react|confirm|seize|advise|"
     "disclose|translate|absorb|insure|entertain|await|enforce|detect|calculate|distinguish|induce|compete|resemble|acknowledge|arouse|distribute|entitle|analyze|consult|"
     "undergo|impose|behave|attain|govern|dominate|borrow|contemplate|appoint|withdraw|restrict|stimulate|connect|greet|relieve|inspire|concede|qualify|depart|"
     "exert|explore|cooperate|persist|invent|strive|precede|owe|denote|dismiss|celebrate|evaluate|correspond|utilize|prevail|administer|modify|instruct|coincide|"
     "suspend|inquire|straighten|communicate|enact|commence|convey|sustain|restore|contend|characterize|descend|formulate|discourage|negotiate|isolate|lend|"
     "hasten|originate|endure|symbolize|necessitate|restrain|exaggerate|fulfill|specify|uphold|clarify|oblige|convince|minimize|affirm|"
     "inherit|portray|inspect|unite|depict|classify|reproduce|enlist|interfere|assess|adapt|merge|revive|criticize|deem|evoke|"
     "denounce|violate|terminate|postpone|confine|presume|defy|commend|equip|comprehend|allot|reinforce|erupt|amend|"
     "reside|execute|regulate|incur|educate|invade|supervise|penetrate|disagree|tighten|perpetuate|renew|omit|relinquish|summon|comply|"
     "pertain|speculate|notify|retrieve|depend|provoke|foresee|withhold|collaborate|augment|enhance|culminate|conceal|accumulate|summarize|expend|verify|applaud|transmit|"
     "consume|adhere|abolish|inflict|evolve|integrate|endorse|certify|deduce|reappear|repay|rebuild|dispose|"
     "prohibit|simplify|underlie|manipulate|populate|disrupt|enrich|impair|ensue|embody|confide"},
    {word_kind::stop, "verb",
     "felt|drove|ran|flew|knew|wrote|fought|chose|threw|rode|hung|undertook|overcame|rang|shone|underwent|withdrew|"
     "blew|crept|spun|foresaw|rebuilt|withheld|overtook|withstood|underwrote|overran|outran|outdid|thought|spoke|gotten|told|let"},
    // verbs as they stand behind to and will, or behind a plural; nouns elsewhere
    {word_kind::stop, "infinitive",
     "incorporate|register|collect|allocate|renovate|recruit|manufacture|donate|inject|accommodate|account|achieve|add|allow|assist|attract|average|beat|become|believe|benefit|break|bring|"
     "build|buy|carry|cause|come|complete|continue|contribute|cost|count|cover|create|cross|deliver|earn|employ|"
     "enable|ensure|exceed|face|exit|expand|finance|fund|generate|get|give|go|handle|help|hire|hold|host|house|"
     "halve|improve|include|install|keep|launch|live|lose|maintain|make|manage|mark|move|need|offer|open|operate|"
     "participate|pay|play|post|produce|provide|raise|range|reach|receive|reflect|remain|report|retain|run|save|"
     "secure|see|sell|serve|shift|ship|show|sign|spend|stand|start|stay|store|suffer|support|take|train|travel|"
     "turn|visit|welcome|win|work|stabilize|stabilise|converge|return|hover|fluctuate|normalize|normalise"},
    {word_kind::joiner, "", "and|or|as well as|plus|together with|along with|&|and also"},
    {word_kind::stop, "clause", "while|whereas|whilst|but|however|although|though|yet"},
    {word_kind::adverb, "",
     "directly|indirectly|restated|just|only|also|further|sharply|slightly|significantly|substantially|considerably|markedly|modestly|marginally|strongly|steadily|rapidly|"
     "more or less|notably|mainly|mostly|primarily|largely|already|then|thus|therefore|still|again|even|meanwhile|concurrently|moreover|furthermore|altogether|"
     "collectively|similarly|likewise|together|additionally|subsequently|successfully|alone|visibly|abroad|on average|in total|in aggregate|as a whole|in particular|"
     "on the other hand|by comparison|in contrast|at the same time|in addition|in turn|so|too|ever|newly|well|once|currently|recently|respectively by|dramatically|"
     "drastically|consistently|nearly all|approximately all|for example|for instance|to date|thereby|hence|instead|almost flat|overall|a massive|very|really|out|here|"
     "thereafter|presently|eventually|lastly|firstly|secondly|finally|conversely|nevertheless|nonetheless|accordingly|"
     "consequently|interestingly|importantly|ultimately|initially|"
     "minus|twofold|threefold|fourfold|fivefold|sixfold|tenfold|manifold"},
};
// clang-format on

}  // namespace

std::span<lexicon_row const> english_sentence_rows() noexcept { return rows; }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
