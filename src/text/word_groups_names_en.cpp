#include "word_group_tables.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// clang-format off
constexpr word_group_row rows[] = {
    {english_words::beside_names_having, "beside_names_having", "had|has|have"},
    {english_words::beside_names_thinking, "beside_names_thinking",
     "calculated|estimated|estimates|put|expects|expected|considers|considered|projected|found|assessed|"
     "reported|believes|forecasts|forecast|reckons|reckoned"},
    {english_words::beside_names_leaving, "beside_names_leaving",
     "leave|leaves|left|leaving|keep|keeps|kept|keeping|hold|holds|held|holding|maintain|maintains|"
     "maintained|maintaining|show|shows|showed|showing|retain|retained|put|puts|estimate|estimates|"
     "estimated|forecast|forecasts|predicts|predicted|projects|projected"},
    {english_words::beside_names_gaining, "beside_names_gaining",
     "earn|generat|collect|receiv|bring|brought|rais|los|lost|made|mak|gain|took in|tak|attract|yield|pa|"
     "sav|produc|creat|contribut|add"},
    {english_words::beside_names_abilities, "beside_names_abilities", "capacity|ability|room|potential|space"},
    {english_words::beside_names_deals, "beside_names_deals",
     "sale|sell-off|purchase|acquisition|disposal|privatisation|privatization|transfer|buyout|use|release|"
     "withdrawal"},
    {english_words::clause_heads, "clause_heads",
     "figure|figures|total|totals|level|levels|number|amount|result|results|outcome|record|rate|peak"},
    {english_words::clause_thoughts, "clause_thoughts",
     "estimate|estimates|Estimate|Estimates|consensus|expectations|forecast|forecasts|projection|"
     "projections"},
    {english_words::english_verbs_irregular, "english_verbs_irregular", "built|sold|held|bought|paid|made|lost|won|grown|let"},
    {english_words::english_verbs_comparatives, "english_verbs_comparatives",
     "larger|bigger|smaller|greater|stronger|weaker|dearer|cheaper|higher|lower|more|fewer|less|faster|"
     "slower|wider|narrower"},
    {english_words::english_verbs_places, "english_verbs_places", "around|near|under|Around|Near|Under"},
    {english_words::english_verbs_doubtful, "english_verbs_doubtful",
     "estimates|reports|records|posts|houses|covers|supports|offers|awards|features|links|counts|marks|"
     "draws|plays|starts|works|leases|hosts|makes|signs|trains|helps|finds|breaks|beats|turns|hits|issues|"
     "measures|lists|visits|stays|controls|commands"},
    {english_words::english_verbs_seeing, "english_verbs_seeing",
     "see|sees|saw|seen|seeing|witnessed|witness|witnessing|watched|experienced|helped|help|helping|made|"
     "make|let|had|expects to see"},
    {english_words::english_verbs_telling, "english_verbs_telling",
     "show|include|remain|account|generate|exceed|employ|reach|become|earn|provide|receive|attract|"
     "produce|bring|make|see|serve|continue"},
    {english_words::english_verbs_bare_nouns, "english_verbs_bare_nouns",
     "cut|cuts|drop|fall|rise|jump|climb|surge|slump|dip|plunge|slide|gain|rebound|jumps|climbs|drops|"
     "rises|falls of"},
    {english_words::english_verbs_owners, "english_verbs_owners", "its|their|his|her|our"},
    {english_words::english_words_frequencies, "english_words_frequencies",
     "annual|monthly|quarterly|weekly|daily|yearly|full-year|average annual|annual average|"
     "average monthly|average daily"},
    {english_words::english_words_comparisons, "english_words_comparisons", "average|rate|rates|change|basis|growth|terms"},
    {english_words::names_telling, "names_telling",
     "said|says|saying|say|told|stated|states|noted|notes|noting|warned|warns|explained|explains|believes|"
     "argued|argues|claimed|claims|recalled|thinks|reckons|reckoned|insisted|pointed|commented|stressed|"
     "observed|noted that|suggested|suggests|believed"},
    {english_words::names_also_telling, "names_also_telling",
     "added|adds|announced|announces|reported|reports|showed|shows|confirmed|revealed|disclosed|estimated|"
     "estimates|indicated|indicates|predicted|forecast|forecasts|expects|expected|hopes|hoped|declared|"
     "acknowledged|admitted|recommended|show|suggest|proposed"},
    {english_words::names_wants, "names_wants", "wants|want|wanted|wants to see|requires|demands|found"},
    {english_words::names_sources, "names_sources", "poll|survey|statement|bulletin|interview|census|Census"},
    {english_words::names_alone, "names_alone",
     "fastest|slowest|highest|lowest|largest|smallest|biggest|same|corresponding|comparable|data|Data|"
     "report|release|figures|forecast|poll|expectation|expectations"},
    {english_words::noun_phrase_kept_prepositions, "noun_phrase_kept_prepositions", "per|after|before|under|excluding|net of"},
    {english_words::noun_phrase_kept_objects, "noun_phrase_kept_objects",
     "tax|taxes|taxation|interest|depreciation|capita|share|employee|person|head|household|management|"
     "construction|available|room|visitor|tonne|unit|income|day|passenger"},
    {english_words::noun_phrase_gerunds, "noun_phrase_gerunds",
     "advertising|banking|borrowing|building|bunkering|catering|clothing|engineering|farming|financing|"
     "fishing|gaming|handling|housing|landing|lending|loading|logging|manufacturing|marketing|mining|"
     "outsourcing|parking|printing|processing|refining|shipbuilding|shipping|spending|trading|training|"
     "warehousing|retailing|recycling|dredging"},
    {english_words::noun_phrase_states, "noun_phrase_states", "work|employment|jobs"},
    {english_words::noun_phrase_intransitive, "noun_phrase_intransitive",
     "occurred|happened|participated|continued|remained|appeared|emerged|existed|resulted|contributed|"
     "amounted|benefited|responded|succeeded|failed|competed|belonged|stemmed|ended|arrived"},
    {english_words::noun_phrase_irregular, "noun_phrase_irregular",
     "sent|spent|paid|lent|bought|built|given|taken|drawn|grown|caught|won|sought|brought"},
    {english_words::noun_phrase_manners, "noun_phrase_manners",
     "jointly|separately|individually|directly|globally|nationally|locally|domestically|reportedly|"
     "actually|officially"},
    {english_words::noun_phrase_hearers, "noun_phrase_hearers",
     "parliament|Parliament|lawmakers|reporters|Congress|legislators|MPs|journalists|shareholders"},
    {english_words::noun_phrase_adjectives, "noun_phrase_adjectives",
     "consistent|equal|similar|equivalent|due|subject|lower|higher|comparable|compatible|associated|"
     "related|compliant|responsible|identical|close|linked|compared|line|inconsistent"},
    {english_words::noun_phrase_reasons, "noun_phrase_reasons", "after|before|despite|until|till|amid|amidst"},
    {english_words::noun_phrase_balances, "noun_phrase_balances", "deficit|surplus|gap|shortfall|profit|loss"},
    {english_words::noun_phrase_adjectives2, "noun_phrase_adjectives2",
     "highest|lowest|largest|biggest|smallest|strongest|weakest|most|best|worst|fastest|flat|steady|"
     "stable|strong|unchanged|constant|firm|weak|static|stuck|stagnant|high|low"},
    {english_words::openings_having, "openings_having", "having|being"},
    {english_words::openings_words, "openings_words",
     "Mr|Mrs|Ms|Madam|Madame|Sir|Speaker|Chairman|Deputy|Honourable|Hon|Members|Members,|President|Ladies|"
     "Gentlemen|Senators|Chair|Colleagues|Chairperson"},
    {english_words::purpose_giving, "purpose_giving",
     "alloc|provid|earmark|set aside|reserv|appropriat|commit|grant|award|giv|gave|return|disburs|channel|"
     "direct|devot|dedicat|donat|transfer|lend|lent|pledg|budget|assign|ringfenc|pump|inject|pour|put |"
     "putting|distribut|refund|request|approv|offer|make available|made|making|includ|contain|propos|"
     "announc|releas|sets a|setting a|programm|deliver|secur"},
    {english_words::purpose_used, "purpose_used", "spen|used|use|invest|need|requir|incur|paid|go|went|gone|kept|held"},
    {english_words::purpose_supplying, "purpose_supplying", "provid|suppl|fund|endow|present|support|back"},
    {english_words::purpose_meant, "purpose_meant", "aimed|intended|designated|needed|required|meant|targeted"},
    {english_words::subject_saying, "subject_saying", "said|says|reported|noted|showed|show|stated"},
    {english_words::subject_hearers, "subject_hearers",
     "reporters|parliament|lawmakers|journalists|investors|analysts|delegates|members|deputies|senators"},
    {english_words::subject_leading, "subject_leading", "after|before|despite|following|without"},
    {english_words::subject_told, "subject_told",
     "impact|effect|effects|influence|pressure|figure|figures|data|estimate|estimates|forecast|forecasts|"
     "report|focus|statistics|concerns|information"},
    {english_words::subject_quantities, "subject_quantities",
     "half|third|quarter|majority|rest|most|remainder|part|share|number|percent|one"},
    {english_words::things_words, "things_words",
     "net|gross|registered|register|deadweight|freight|passenger|revenue|tonne|ton|seat|available|vehicle|"
     "twenty-foot|dead|weight|man|person|standard|lane|track|route|revenue-"},
    {english_words::things_fillings, "things_fillings",
     "cut|axed|eliminated|shed|slashed|created|cutting|creating|shedding|adding|added|filled"},
    {english_words::things_few, "things_few", "services|works|campuses|buses"},
    {english_words::things_classes, "things_classes", "A|B|H|N"},
    {english_words::things_crews, "things_crews", "crew|staff|workforce|team"},
    {english_words::things_works, "things_works", "works|runs|remains|operates|serves|lives|keeps|handles|looks|mans"},
    {english_words::unlisted_words_modals, "unlisted_words_modals", "will|would|should|could|must|shall|may|might"},
    {english_words::unlisted_words_soons, "unlisted_words_soons", "soon|likely|never|always|often|later|finally"},
};
// clang-format on

}  // namespace

std::span<word_group_row const> names_words_en() noexcept { return rows; }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
