#include "app/cli/label_report.h"

#include "app/cli/command_context.h"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace detdiffusion {

namespace {

nlohmann::json countJson(const PerceptionCount& count)
{
    return { { "easy", count.easy }, { "hard", count.hard }, { "hard_share", count.hardShare() } };
}

nlohmann::json countsJson(const std::map<std::string, PerceptionCount>& counts)
{
    auto json = nlohmann::json::object();
    for (const auto& [name, count] : counts)
        json[name] = countJson(count);
    return json;
}

void sayCount(CommandContext& context, const std::string& name, const PerceptionCount& count)
{
    char line[128];
    std::snprintf(line, sizeof line, "%-16.60s %7d easy %7d hard %6.1f %% hard", name.c_str(),
        count.easy, count.hard, 100.0 * count.hardShare());
    context.say(line);
}

/// Calls visit(a, b, agreement) for every pair of runs.
template <typename Visit> void forEachPair(const std::vector<LabelledRun>& runs, Visit visit)
{
    for (size_t a = 0; a < runs.size(); ++a)
        for (size_t b = a + 1; b < runs.size(); ++b)
            visit(runs[a], runs[b], compareLabels(runs[a].labels, runs[b].labels));
}

} // namespace

void sayShares(CommandContext& context, const PerceptionShares& shares)
{
    sayCount(context, "all", shares.all);
    for (const auto& [name, count] : shares.perSize)
        sayCount(context, name, count);
    for (const char* name : { "small", "medium", "large" })
        if (const auto found = shares.perArea.find(name); found != shares.perArea.end())
            sayCount(context, found->first, found->second);
    for (const auto& [name, count] : shares.perClass)
        sayCount(context, name, count);
}

nlohmann::json sharesJson(const PerceptionShares& shares)
{
    return { { "all", countJson(shares.all) }, { "per_size", countsJson(shares.perSize) },
        { "per_area", countsJson(shares.perArea) }, { "per_class", countsJson(shares.perClass) } };
}

void sayAgreements(CommandContext& context, const std::vector<LabelledRun>& runs)
{
    forEachPair(runs, [&](const auto& a, const auto& b, const LabelAgreement& agreement) {
        context.say(a.detector + " and " + b.detector + ":");
        char line[160];
        std::snprintf(line, sizeof line,
            "  both easy %d, only the first %d, only the second %d, both hard %d: %.1f %% the "
            "same, kappa %.2f",
            agreement.bothEasy, agreement.onlyFirstEasy, agreement.onlySecondEasy,
            agreement.bothHard, 100.0 * agreement.sameShare(), agreement.kappa());
        context.say(line);
    });
}

nlohmann::json agreementsJson(const std::vector<LabelledRun>& runs)
{
    auto json = nlohmann::json::array();
    forEachPair(runs, [&](const auto& a, const auto& b, const LabelAgreement& agreement) {
        json.push_back({ { "first", a.detector }, { "second", b.detector },
            { "both_easy", agreement.bothEasy }, { "only_first_easy", agreement.onlyFirstEasy },
            { "only_second_easy", agreement.onlySecondEasy }, { "both_hard", agreement.bothHard },
            { "same_share", agreement.sameShare() }, { "kappa", agreement.kappa() } });
    });
    return json;
}

} // namespace detdiffusion
