#include "word_group_tables.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// clang-format off
constexpr word_group_row rows[] = {
    {english_words::beside_extremes, "beside_extremes",
     "high|low|peak|record|level|maximum|minimum|highest|best|average|total|figure"},
    {english_words::counted_makings, "counted_makings",
     "exports|imports|sales|deliveries|shipments|orders|registrations|production|output|purchases"},
    {english_words::counted_relations, "counted_relations", "ratio of |index of |proportion of |score of |density of "},
    {english_words::counted_jobs, "counted_jobs", "cut|shed|lost|added|axed"},
    {english_words::counted_workers, "counted_workers", "workers|jobs|employees|staff|posts|positions"},
    {english_words::counted_totals, "counted_totals", "traffic|numbers|total|totals|tally|volumes|volume"},
    {english_words::counted_goods, "counted_goods", "argo|reight|mail|oods|ankers|oney|trade|ales|value"},
    {english_words::elided_irregular, "elided_irregular", "built|sold|made|won|held|let|sent|lost|kept"},
    {english_words::elided_ends, "elided_ends", "close|end|finish|settle|stand|reach|trade"},
    {english_words::frames_having, "frames_having", "had|has|have|having"},
    {english_words::listed_parting, "listed_parting", "include|includes|included|including|comprise|comprises|comprised"},
    {english_words::listed_outcomes, "listed_outcomes",
     "highlights|Highlights|achievements|Achievements|results|Results|accomplishments|findings|milestones|"
     "figures|successes|facts|statistics|indicators|outcomes|points"},
    {english_words::named_paid, "named_paid", "investment|spending|revenue|funding|profit|loss"},
    {english_words::named_places, "named_places", "abroad|overseas|online|locally"},
    {english_words::named_nouns, "named_nouns",
     "sales|shipments|deliveries|exports|imports|orders|bookings|registrations|arrivals|landings|"
     "circulation|catch|harvest|crop|stock|stocks|inventory|consumption|departures|enrolments|admissions|"
     "downloads|movements|deployments|cargo|traffic|throughput|volume|volumes|freight|ridership|tonnage"},
    {english_words::named_sold, "named_sold", "sold|bought|leased|acquired|purchased|auctioned|rented"},
    {english_words::parallel_periods, "parallel_periods", "for|during|on"},
    {english_words::parallel_always, "parallel_always", "figure|number|count|tally|amount"},
    {english_words::parts_sets, "parts_sets",
     "grants|loans|contracts|projects|permits|deals|agreements|awards|licences|licenses|orders|"
     "applications|purchases|transactions|acquisitions"},
    {english_words::parts_rates, "parts_rates",
     "rate|margin|ratio|yield|occupancy|inflation|employment|growth|reading|deficit"},
    {english_words::parts_gained, "parts_gained", "added|adding|add|adds|gained|gaining"},
    {english_words::parts_counted, "parts_counted", "jobs|positions|posts|workers|employees|people"},
    {english_words::special_less, "special_less", "short|below|less|fewer|under|lower|behind"},
    {english_words::subject_generic, "subject_generic",
     "figure|total|number|amount|level|latter|former|result|growth|increase|decrease|rise|trend|rate"},
    {english_words::units_heads, "units_heads",
     "figure|figures|total|level|amount|result|record|peak|high|low|number|sum|tally|gap|gauge|latter|"
     "estimate|forecast"},
    {english_words::units_links, "units_links", " of | in | at | by | from | to | across | on | for "},
    {english_words::units_employments, "units_employments", "employed|unemployed|jobless|working|out"},
    {english_words::units_movements, "units_movements",
     "arrivals|departures|landings|take-offs|takeoffs|boardings|births|deaths|calls|entries|exits|"
     "admissions|marriages|divorces|starts|openings|closures|disembarkations"},
    {english_words::units_traffic, "units_traffic",
     "ASK|ASKs|ASM|ASMs|RPK|RPKs|RPM|RPMs|RTK|RTKs|FTK|FTKs|ATK|ATKs|CTK|CTKs|TEU|TEUs|FEU|FEUs"},
    {english_words::whole_sums, "whole_sums",
     "sum|total|figure|amount|package|This|Total|number|proceeds|tally|count|balance"},
    {english_words::whole_plans, "whole_plans",
     "plan|programme|program|scheme|strategy|masterplan|proposal|plans|packages|programmes|programs|"
     "roadmap|initiative|portfolio|project|agreement|deal|development|investment"},
    {english_words::whole_holds, "whole_holds", "took|takes|taking|captured|commanded|commands|held|holds"},
    {english_words::whole_done, "whole_done", "fulfilled|executed|implemented|realised|realized|accomplished|met"},
};
// clang-format on

}  // namespace

std::span<word_group_row const> parts_words_en() noexcept { return rows; }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
