#include "core/training/item_report.h"

#include "core/training/append_file.h"

#include <nlohmann/json.hpp>

namespace detdiffusion {

namespace {

constexpr int64_t kMostLogged = 20;

std::filesystem::path fileOf(const RunSession& session)
{
    return session.folder().path() / "skipped.jsonl";
}

} // namespace

ItemReport::ItemReport(RunSession& session, double mostShare)
    : m_session(session)
    , m_mostShare(mostShare)
{
    if (session.isWriter())
        std::filesystem::remove(fileOf(session));
}

void ItemReport::add(const SkippedItem& item)
{
    m_session.countSkippedItems(++m_skipped);
    if (m_session.isWriter()) {
        const nlohmann::json line { { "image", item.image }, { "reason", item.reason } };
        using Strictness = nlohmann::json::error_handler_t; // names on disk need not be UTF-8
        appendToFile(fileOf(m_session), line.dump(-1, ' ', false, Strictness::replace) + "\n");
        if (m_skipped <= kMostLogged)
            m_session.folder().log("left out " + item.image + ": " + item.reason
                + (m_skipped == kMostLogged ? " (any more are in skipped.jsonl only)" : ""));
    }
    if (static_cast<double>(m_skipped) > m_mostShare * static_cast<double>(m_expected))
        throw TrainingError({ FailureCause::BadData,
            "at least " + std::to_string(m_skipped) + " of " + std::to_string(m_expected)
                + " pictures can't be used, the last one: " + item.image + ": " + item.reason
                + "; mend them (all are in " + fileOf(m_session).string()
                + ") or raise \"data.max_bad_share\"",
            item.image });
}

} // namespace detdiffusion
