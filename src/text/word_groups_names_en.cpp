#include "word_group_tables.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// clang-format off
constexpr word_group_row rows[] = {
    // had the lowest birth rate, 8 per thousand
    {english_words::finite_forms_of_have, "finite_forms_of_have", "had|has|have"},
    // calculated the needs to be 5 tonnes
    {english_words::estimate_to_be_verbs, "estimate_to_be_verbs",
     "calculated|estimated|estimates|put|expects|expected|considers|considered|projected|found|assessed|"
     "reported|believes|forecasts|forecast|reckons|reckoned|anticipates|anticipated"},
    // left the deposit rate unchanged at 4%, put the damage at $3 million
    {english_words::leave_at_verbs, "leave_at_verbs",
     "leave|leaves|left|leaving|keep|keeps|kept|keeping|hold|holds|held|holding|maintain|maintains|"
     "maintained|maintaining|show|shows|showed|showing|retain|retained|put|puts|estimate|estimates|"
     "estimated|forecast|forecasts|predicts|predicted|projects|projected|valued|values|appraised|assessed"},
    // earned $8 billion in tolls, lost $9 million in additional sales
    {english_words::gain_verb_stems, "gain_verb_stems",
     "earn|generat|collect|receiv|bring|brought|rais|los|lost|made|mak|gain|took in|tak|attract|yield|pa|"
     "sav|produc|creat|contribut|add"},
    // the capacity to supply up to 1,161 MW
    {english_words::ability_nouns, "ability_nouns", "capacity|ability|room|potential|space"},
    // the sale of 15% of the port, the use of $2 million of the reserve
    {english_words::disposal_nouns, "disposal_nouns",
     "sale|sell-off|purchase|acquisition|disposal|privatisation|privatization|transfer|buyout|use|release|"
     "withdrawal"},
    // the figure of, the total of: they name nothing
    {english_words::generic_figure_nouns, "generic_figure_nouns",
     "figure|figures|total|totals|level|levels|number|amount|result|results|outcome|record|rate|peak"},
    // the consensus estimate of, market expectations of
    {english_words::market_expectation_nouns, "market_expectation_nouns",
     "estimate|estimates|Estimate|Estimates|consensus|expectations|forecast|forecasts|projection|"
     "projections"},
    // Irregular participles that may stand before their noun: sold units, held shares.
    {english_words::attributive_participles, "attributive_participles",
     "built|sold|held|bought|paid|made|lost|won|grown|let"},
    // Before a noun they compare nothing: higher education.
    {english_words::comparative_adjectives, "comparative_adjectives",
     "larger|bigger|smaller|greater|stronger|weaker|dearer|cheaper|higher|lower|more|fewer|less|faster|"
     "slower|wider|narrower"},
    // Hedges before an amount: around 40%, but around the port.
    {english_words::hedging_prepositions, "hedging_prepositions", "around|near|under|Around|Near|Under"},
    // Plurals that are verbs only before an object: reports a rise.
    {english_words::noun_or_verb_plurals, "noun_or_verb_plurals",
     "estimates|reports|records|posts|houses|covers|supports|offers|awards|features|links|counts|marks|"
     "draws|plays|starts|works|leases|hosts|makes|signs|trains|helps|finds|breaks|beats|turns|hits|issues|"
     "measures|lists|visits|stays|controls|commands|purchases"},
    // Behind them stand a noun and a bare verb: saw arrivals fall by 5%, helped exports rise.
    {english_words::perception_verbs, "perception_verbs",
     "see|sees|saw|seen|seeing|witnessed|witness|witnessing|watched|experienced|helped|help|helping|made|"
     "make|let|had|expects to see"},
    // Never nouns behind a plural and what belongs to it: figures for the period show.
    {english_words::plural_subject_verbs, "plural_subject_verbs",
     "show|include|remain|account|generate|exceed|employ|reach|become|earn|provide|receive|attract|"
     "produce|bring|make|see|serve|continue"},
    // Nouns of change that are verbs before an amount: builders cut 300 jobs, exports jump 5%.
    {english_words::change_noun_verbs, "change_noun_verbs",
     "cut|cuts|drop|fall|rise|jump|climb|surge|slump|dip|plunge|slide|gain|rebound|jumps|climbs|drops|"
     "rises|falls of"},
    // the firm cut its costs
    {english_words::possessive_determiners, "possessive_determiners", "its|their|his|her|our"},
    // Before a noun they name the period of what happens once in it: the annual catch.
    {english_words::period_adjectives, "period_adjectives",
     "annual|monthly|quarterly|weekly|daily|yearly|full-year|average annual|annual average|"
     "average monthly|average daily"},
    // Behind such an adjective they compare: annual growth, quarterly change.
    {english_words::comparison_nouns, "comparison_nouns", "average|rate|rates|change|basis|growth|terms"},
    // Somebody tells by them what a figure is: the minister said.
    {english_words::reporting_verbs, "reporting_verbs",
     "said|says|saying|say|told|stated|states|noted|notes|noting|warned|warns|explained|explains|believes|"
     "argued|argues|claimed|claims|recalled|thinks|reckons|reckoned|insisted|pointed|commented|stressed|"
     "observed|noted that|suggested|suggests|believed"},
    // They tell where a clause follows, and have an object of their own elsewhere: data showed that.
    {english_words::clause_reporting_verbs, "clause_reporting_verbs",
     "added|adds|announced|announces|reported|reports|showed|shows|confirmed|revealed|disclosed|estimated|"
     "estimates|indicated|indicates|predicted|forecast|forecasts|expects|expected|hopes|hoped|declared|"
     "acknowledged|admitted|recommended|show|suggest|proposed"},
    // wants 15% of: somebody who names nothing
    {english_words::demand_verbs, "demand_verbs", "wants|want|wanted|wants to see|requires|demands|found"},
    // Who tells a figure: a poll, a survey.
    {english_words::source_nouns, "source_nouns", "poll|survey|statement|bulletin|interview|census|Census"},
    // Alone they tell how high a figure is or who tells it, and not of what: the fastest, data.
    {english_words::nameless_heads, "nameless_heads",
     "fastest|slowest|highest|lowest|largest|smallest|biggest|same|corresponding|comparable|data|Data|"
     "report|release|figures|forecast|poll|expectation|expectations|Most|most|Many|many|Close"},
    // Inside a name, before the words of the next group: profit before tax, income per capita.
    {english_words::compound_name_prepositions, "compound_name_prepositions",
     "per|after|before|under|excluding|net of"},
    // profit before tax, income per capita, assets under management
    {english_words::compound_name_objects, "compound_name_objects",
     "tax|taxes|taxation|interest|depreciation|capita|share|employee|person|head|household|management|"
     "construction|available|room|visitor|tonne|unit|income|day|passenger"},
    // Nouns on -ing, which may stand before a preposition as subjects do: shipping, banking.
    {english_words::gerund_nouns, "gerund_nouns",
     "advertising|banking|borrowing|building|bunkering|catering|clothing|engineering|farming|financing|"
     "fishing|gaming|handling|housing|landing|lending|loading|logging|manufacturing|marketing|mining|"
     "outsourcing|parking|printing|processing|refining|shipbuilding|shipping|spending|trading|training|"
     "warehousing|retailing|recycling|dredging"},
    // the number of people in work
    {english_words::in_work_nouns, "in_work_nouns", "work|employment|jobs"},
    // No clause is reduced to them: accidents happened at the port.
    {english_words::intransitive_participles, "intransitive_participles",
     "occurred|happened|participated|continued|remained|appeared|emerged|existed|resulted|contributed|"
     "amounted|benefited|responded|succeeded|failed|competed|belonged|stemmed|ended|arrived"},
    // money sent home by workers, sums spent by tourists
    {english_words::irregular_participles, "irregular_participles",
     "sent|spent|paid|lent|bought|built|given|taken|drawn|grown|caught|won|sought|brought"},
    // Behind a name they are no part of it: both airports jointly.
    {english_words::manner_adverbs, "manner_adverbs",
     "jointly|separately|individually|directly|globally|nationally|locally|domestically|reportedly|"
     "actually|officially"},
    // presented the budget to parliament
    {english_words::presentation_addressees, "presentation_addressees",
     "parliament|Parliament|lawmakers|reporters|Congress|legislators|MPs|journalists|shareholders"},
    // consistent with a deficit of: the preposition belongs to the adjective
    {english_words::prepositional_adjectives, "prepositional_adjectives",
     "consistent|equal|similar|equivalent|due|subject|lower|higher|comparable|compatible|associated|"
     "related|compliant|responsible|identical|close|linked|compared|line|inconsistent"},
    // a week earlier after arrivals of: a name begins behind them
    {english_words::reason_prepositions, "reason_prepositions", "after|before|despite|until|till|amid|amidst"},
    // blame for the latest budget gap of: an amount of its own
    {english_words::budget_gap_nouns, "budget_gap_nouns", "deficit|surplus|gap|shortfall|profit|loss"},
    // were the highest with 5, was flat at 5: they name nothing
    {english_words::predicate_adjectives, "predicate_adjectives",
     "highest|lowest|largest|biggest|smallest|strongest|weakest|most|best|worst|fastest|flat|steady|"
     "stable|strong|unchanged|constant|firm|weak|static|stuck|stagnant|high|low"},
    // Having fallen 3%, exports.
    {english_words::auxiliary_participles, "auxiliary_participles", "having|being"},
    // Revenue, Mr. Speaker, Sir, rose.
    {english_words::forms_of_address, "forms_of_address",
     "Mr|Mrs|Ms|Madam|Madame|Sir|Speaker|Chairman|Deputy|Honourable|Hon|Members|Members,|President|Ladies|"
     "Gentlemen|Senators|Chair|Colleagues|Chairperson"},
    // Beginnings of the verbs by which an amount gets a purpose: earmarked for schools.
    {english_words::allocation_verb_stems, "allocation_verb_stems",
     "alloc|provid|earmark|set aside|reserv|appropriat|commit|grant|award|giv|gave|return|disburs|channel|"
     "direct|devot|dedicat|donat|transfer|lend|lent|pledg|budget|assign|ringfenc|pump|inject|pour|put |"
     "putting|distribut|refund|request|approv|offer|make available|made|making|includ|contain|propos|"
     "announc|releas|sets a|setting a|programm|deliver|secur"},
    // What is done with an amount that is the subject: $5 million was spent on roads.
    {english_words::use_verb_stems, "use_verb_stems",
     "spen|used|use|invest|need|requir|incur|paid|go|went|gone|kept|held"},
    // provided the port with $14 million
    {english_words::supply_verb_stems, "supply_verb_stems", "provid|suppl|fund|endow|present|support|back"},
    // $4 million aimed at modernising clinics
    {english_words::designation_participles, "designation_participles",
     "aimed|intended|designated|needed|required|meant|targeted"},
    // Imports, the bureau said, rose.
    {english_words::parenthetical_reporting_verbs, "parenthetical_reporting_verbs",
     "said|says|reported|noted|showed|show|stated"},
    // told reporters exports fell
    {english_words::told_addressees, "told_addressees",
     "reporters|parliament|lawmakers|journalists|investors|analysts|delegates|members|deputies|senators"},
    // prices were flat after rising
    {english_words::participle_prepositions, "participle_prepositions", "after|before|despite|following|without"},
    // would have little effect on inflation, which fell: what the effect is on
    {english_words::effect_and_data_nouns, "effect_and_data_nouns",
     "impact|effect|effects|influence|pressure|figure|figures|data|estimate|estimates|forecast|forecasts|"
     "report|focus|statistics|concerns|information"},
    // half of these goods: the rest of the phrase is not left out
    {english_words::partitive_nouns, "partitive_nouns",
     "half|third|quarter|majority|rest|most|remainder|part|share|number|percent|one"},
    // They make another unit of the one behind them: net registered tonnes, passenger kilometres.
    {english_words::unit_modifiers, "unit_modifiers",
     "net|gross|registered|register|deadweight|freight|passenger|revenue|tonne|ton|seat|available|vehicle|"
     "twenty-foot|dead|weight|man|person|standard|lane|track|route|revenue-|nautical"},
    // Behind them positions are posts: cut 12 positions.
    {english_words::post_change_verbs, "post_change_verbs",
     "cut|axed|eliminated|shed|slashed|created|cutting|creating|shedding|adding|added|filled"},
    // 2.4 billion A shares
    {english_words::share_classes, "share_classes", "A|B|H|N"},
    // a crew of 24
    {english_words::crew_nouns, "crew_nouns", "crew|staff|workforce|team"},
    // Behind the number of a crew: a crew of 24 works.
    {english_words::crew_verbs, "crew_verbs", "works|runs|remains|operates|serves|lives|keeps|handles|looks|mans"},
    // will issue a figure
    {english_words::modal_verbs, "modal_verbs", "will|would|should|could|must|shall|may|might"},
    // Behind a modal verb, and no verb themselves: will soon.
    {english_words::modal_adverbs, "modal_adverbs", "soon|likely|never|always|often|later|finally"},
    // the annual rate: without its time a lone rate says less
    {english_words::frequency_adjectives, "frequency_adjectives", "annual|monthly|quarterly|weekly|daily|yearly"},
    // left the deposit rate unchanged at 4%
    {english_words::unchanged_adjectives, "unchanged_adjectives", "unchanged|steady|stable|constant|flat"},
    // reserves covered 4 months of imports
    {english_words::import_cover_verbs, "import_cover_verbs", "cover|covers|covered|covering"},
    // Verbs of change behind `to` and `will` that are something else elsewhere: would shrink by 5%.
    {english_words::falling_base_verbs, "falling_base_verbs",
     "contract|shrink|slip|tumble|narrow|ease|slide|sink|weaken|slump|plummet|reduce|dip|plunge|shed|halve|"
     "slow|decelerate|soften|shorten|lose"},
    // will widen to 4%
    {english_words::rising_base_verbs, "rising_base_verbs",
     "lift|surge|strengthen|soar|widen|expand|double|climb|swell|recover|rebound|improve|triple|treble|"
     "quadruple|accelerate|quicken"},
    // data released on Tuesday showed exports fell
    {english_words::data_reporting_verbs, "data_reporting_verbs", "showed|noted|stated|indicated"},
    // showed in a statement: no object
    {english_words::announcement_nouns, "announcement_nouns", "statement|report|release|poll"},
    // a poll showed 41% of
    {english_words::finding_verbs, "finding_verbs", "showed|shows|show|revealed|indicated"},
    // In terms of farms, it fell.
    {english_words::topic_phrases, "topic_phrases",
     "In terms of|Regarding|Concerning|With regard to|With respect to|In respect of"},
    // causing the gap to shrink 3%: the subject stands between them and `to`
    {english_words::causation_words, "causation_words",
     "for|causing|caused|causes|leading|led|helping|helped|allowing|allowed|prompting|pushing"},
    // Nouns that a preposition of their own completes, also with a capital: investment in plant.
    {english_words::nouns_with_in, "nouns_with_in",
     "investment|investments|trade|participation|employment|holdings|holding|stake"},
    // spending on roads
    {english_words::nouns_with_on, "nouns_with_on",
     "spending|expenditure|expenditures|outlays|tax|taxes|duty|duties|tariff|tariffs|return|interest|earnings"},
    // demand for steel
    {english_words::nouns_with_for, "nouns_with_for", "prices|price|demand|charge|charges|orders"},
    // income from tourism
    {english_words::nouns_with_from, "nouns_with_from", "income|revenue|revenues|receipts|earnings|proceeds|takings"},
    // imports from Norland
    {english_words::nouns_with_origin, "nouns_with_origin",
     "imports|arrivals|visitors|tourists|shipments|remittances|purchases|deliveries|inflows"},
    // access to water
    {english_words::nouns_with_to, "nouns_with_to", "access"},
    // the gap between imports and exports
    {english_words::nouns_with_between, "nouns_with_between",
     "gap|difference|spread|differential|divide|ratio|disparity|distance|margin"},
    // Verbs of the present tense as they stand behind a plural: the surplus shrinks to $2 billion.
    {english_words::falling_present_verbs, "falling_present_verbs",
     "contract|shrink|slip|tumble|narrow|ease|slide|sink|slow|slump|plummet|dip|plunge|halve|decline|drop|"
     "decrease"},
    // exports jump to $2 billion
    {english_words::rising_present_verbs, "rising_present_verbs",
     "surge|swell|double|triple|treble|rebound|balloon|jump|soar|climb|rise|gain|advance"},
    // They only say where something is: shares trade at $9.
    {english_words::position_verbs, "position_verbs", "trade|hover|move|swing|head|settle|drift|shift|hold|own|use|draw|occupy|span|host|fund|consume|emit|burn|store|treat|supply"},
    // $5 million went to schools
    {english_words::amount_going_verbs, "amount_going_verbs", "goes|went|going|go"},
    // $5 million for schools
    {english_words::purpose_prepositions, "purpose_prepositions", "for|on|towards|toward|into|as"},
    // The annual increase in fares: a rate of inflation.
    {english_words::price_nouns, "price_nouns", "rents|Rents|fares|CPI"},
    // forecasts growth of 7%: growth, not who forecasts it
    {english_words::growth_forecast_stems, "growth_forecast_stems", "forecast|expect|predict|project|anticipat"},
    // Beginnings of those of leave_at_verbs that guess: put the damage at $3 million.
    {english_words::estimated_at_stems, "estimated_at_stems", "put|estim|forec|pr"},
    // traffic across the two airports
    {english_words::place_prepositions, "place_prepositions", "across|among|through|between"},
    // prices rose, particularly those of fuel: they lead to no name
    {english_words::singling_adverbs, "singling_adverbs",
     "particularly|especially|notably|mainly|chiefly|primarily|including|like"},
    // the two countries: known already, and not counted anew
    {english_words::known_determiners, "known_determiners", "the|these|The|These|those|Those|both"},
    // told the agency last week exports fell
    {english_words::telling_verbs, "telling_verbs", "told|said|announced|informed"},
    // They describe the noun behind them: ending stocks, the saving rate.
    {english_words::describing_gerunds, "describing_gerunds",
     "ending|opening|closing|saving|lending|borrowing|operating|outstanding|remaining|existing|running|living|"
     "working|leading|building|housing|training|funding|financing|purchasing|producing|exporting|importing|"
     "manufacturing|processing|growing|planting|participating|selling|spending|hiring|boarding|meeting"},
    // an aggregate capacity, an average daily volume
    {english_words::summing_adjectives, "summing_adjectives",
     "aggregate|consolidated|combined|average|cumulative"},
    // strong momentum reaching 4 GW: they praise, and name nothing
    {english_words::praising_nouns, "praising_nouns", "momentum|milestone|milestones|feat|feats"},
    {english_words::praising_adjectives, "praising_adjectives",
     "strong|historic|major|key|significant|new|important|great|remarkable|robust|continued|good|renewed|solid|record"},
    // the company bought: who acts, and no amount
    {english_words::acting_nouns, "acting_nouns",
     "company|group|bank|board|authority|council|government|ministry|department|agency|corporation|airline|firm|"
     "operator|university|state|country|city|province|county|district|commission|committee|institute|"
     "organisation|organization|administration|association|foundation|partnership|"
     "consortium|team|management|directors|nation|town|island|we|companies|banks|firms|governments|partners"},
    // people on short-time work: which people is told behind them
    {english_words::words_for_people, "words_for_people",
     "people|persons|individuals|men|women|children|households|families|residents|adults|employees|workers"},
    // the index for new orders, expectations for inflation, prices for fruit
    {english_words::nouns_asking_for, "nouns_asking_for",
     "index|indices|target|targets|expectations|expectation|projection|projections|forecast|forecasts|estimate|"
     "price|prices|rate|rates|outlook|demand|tender|tenders|subindex|sub-index|gauge"},
    // Member numbers grew to 118,300: what they count.
    {english_words::numbered_nouns, "numbered_nouns",
     "members|clients|pupils|volunteers|donors|delegates|participants|learners|graduates|apprentices|trainees|"
     "borrowers|exhibitors|investors|shareholders|tenants|readers|drivers|cyclists|pensioners|voters|teachers|nurses|"
     "doctors|officers|farmers|policyholders|depositors|claimants|offenders|prisoners|children|refugees|migrants|"
     "applicants|candidates|firms|companies|ships|vessels|trains|animals|cattle|sheep|staff"},
};
// clang-format on

}  // namespace

std::span<word_group_row const> names_words_en() noexcept { return rows; }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
