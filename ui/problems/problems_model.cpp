#include "problems/problems_model.h"

#include "diff/changes_in_place.h"
#include "problems/fix_preview.h"
#include "theme/signs.h"

#include <algorithm>
#include <functional>
#include <unordered_set>

namespace foreframe {

namespace {

/// Two findings are the same problem, though its words may have changed.
bool sameProblem(const Diagnostic& a, const Diagnostic& b) {
    return a.rule == b.rule && a.severity == b.severity && a.shotId == b.shotId &&
           a.field == b.field;
}

/// The problems of a stretch of rows, to ask whether one is among them.
class Problems {
public:
    template <class Rows>
    Problems(const Rows& rows, std::size_t from, std::size_t to) {
        m_known.reserve(to - from);
        for (std::size_t i = from; i < to; ++i)
            m_known.insert(rows[i].diagnostic);
    }
    template <class Row>
    bool contain(const Row& row) const {
        return m_known.contains(row.diagnostic);
    }

private:
    struct Hash {
        std::size_t operator()(const Diagnostic* d) const {
            return std::hash<const void*>()(d->rule) ^ std::hash<std::string>()(d->shotId) * 31 ^
                   std::hash<std::string>()(d->field) * 961;
        }
    };
    struct Same {
        bool operator()(const Diagnostic* a, const Diagnostic* b) const {
            return sameProblem(*a, *b);
        }
    };
    std::unordered_set<const Diagnostic*, Hash, Same> m_known;
};

QString severityName(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return ProblemsModel::tr("Error");
    case Severity::Warning:
        return ProblemsModel::tr("Warning");
    case Severity::Advice:
        return ProblemsModel::tr("Advice");
    }
    return {};
}

} // namespace

ProblemsModel::ProblemsModel(Session& session, QObject* parent)
    : QAbstractListModel(parent),
      m_session(session) {
    connect(&session, &Session::findingsChanged, this, &ProblemsModel::follow);
    connect(&session, &Session::opened, this, &ProblemsModel::refresh);
    refresh();
}

int ProblemsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

/// What is wrong and why it matters, and what the first fix would change.
QString ProblemsModel::tip(const Diagnostic& finding) const {
    QString text = QStringLiteral("%1\n%2").arg(qt(finding.message), qt(finding.rule->why));
    if (finding.fixes.empty())
        return text;
    const Fix& fix = finding.fixes.front();
    return text + QStringLiteral("\n\n%1\n%2").arg(qt(fix.label), previewOf(fix, m_session));
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    const Diagnostic& finding = *row.diagnostic;
    switch (role) {
    case Qt::DisplayRole:
        return qt(finding.message);
    case Qt::ToolTipRole:
        return tip(finding);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2: %3")
            .arg(severityName(finding.severity), row.slate, qt(finding.message));
    case SlateRole:
        return row.slate;
    case WhyRole:
        return qt(finding.rule->why);
    case RuleRole:
        return qt(finding.rule->id);
    default:
        return {};
    }
}

int ProblemsModel::rowLike(const Diagnostic& diagnostic) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        return sameProblem(*row.diagnostic, diagnostic);
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void ProblemsModel::setFilter(std::optional<Severity> severity) {
    if (m_filter == severity)
        return;
    m_filter = severity;
    refresh();
}

void ProblemsModel::setFloor(Severity floor) {
    if (m_floor == floor)
        return;
    m_floor = floor;
    refresh();
}

std::vector<ProblemsModel::Row> ProblemsModel::rowsOf(const Findings& findings) const {
    std::vector<Row> rows;
    for (const Diagnostic* finding : findings.list())
        if (finding->severity <= m_floor && (!m_filter || finding->severity == *m_filter))
            rows.push_back({finding, {}});
    // They come in the order of the film: one walk over it gives every slate.
    const Storyboard& film = *findings.checked;
    std::size_t row = 0;
    while (row < rows.size() && rows[row].diagnostic->shotId.empty())
        ++row;
    for (std::size_t i = 0; i < film.scenes.size() && row < rows.size(); ++i)
        for (std::size_t j = 0; j < film.scenes[i]->shots.size() && row < rows.size(); ++j) {
            if (rows[row].diagnostic->shotId != film.scenes[i]->shots[j]->id)
                continue;
            const QString slate = qt(slateOf(film, {i, j}));
            for (;
                 row < rows.size() && rows[row].diagnostic->shotId == film.scenes[i]->shots[j]->id;
                 ++row)
                rows[row].slate = slate;
        }
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
        return a.diagnostic->severity < b.diagnostic->severity;
    });
    return rows;
}

void ProblemsModel::refresh() {
    Findings findings = m_session.findings();
    replace(rowsOf(findings));
    m_findings = std::move(findings); // only now may the old ones go
}

void ProblemsModel::follow() {
    Findings findings = m_session.findings();
    if (pointAt(findings))
        m_findings = std::move(findings);
    else
        refresh();
}

bool ProblemsModel::pointAt(const Findings& findings) {
    constexpr std::size_t few = 16; // of more, it is quicker to list them all
    const auto changes = changesInPlace(*m_findings.checked, *findings.checked);
    if (!changes)
        return false;
    for (const Place place : changes->shots)
        if (slateOf(*m_findings.checked, place) != slateOf(*findings.checked, place))
            return false;

    std::vector<std::pair<const Diagnostics*, const Diagnostics*>> judgedAgain;
    const auto compare = [&judgedAgain](const Diagnostics& was, const Diagnostics& is) {
        judgedAgain.emplace_back(&was, &is);
        return std::equal(was.begin(), was.end(), is.begin(), is.end(), sameProblem);
    };
    const std::vector<std::string> shots = findings.shots.differing(m_findings.shots);
    if (shots.size() > few || !compare(m_findings.whole->diagnostics, findings.whole->diagnostics))
        return false;
    for (const std::string& shot : shots)
        if (!compare(m_findings.of(shot), findings.of(shot)))
            return false;

    const std::less<> less; // pointers into different lists
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        for (const auto& [was, is] : judgedAgain) {
            const Diagnostic* finding = m_rows[row].diagnostic;
            if (less(finding, was->data()) || !less(finding, was->data() + was->size()))
                continue;
            const Diagnostic* next = is->data() + (finding - was->data());
            m_rows[row].diagnostic = next;
            if (!(next->message == finding->message))
                emit dataChanged(index(int(row)), index(int(row)));
            break;
        }
    return true;
}

/// What is in both lists stays where it stands; rows go and come around it. Where the film has been
/// put into another order, all from there on are taken out and put in.
void ProblemsModel::replace(std::vector<Row> rows) {
    const auto same = [](const Row& a, const Row& b) {
        return sameProblem(*a.diagnostic, *b.diagnostic);
    };
    const std::size_t shorter = std::min(m_rows.size(), rows.size());
    std::size_t head = 0;
    while (head < shorter && same(m_rows[head], rows[head]))
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head &&
           same(m_rows[m_rows.size() - 1 - tail], rows[rows.size() - 1 - tail]))
        ++tail;

    const Problems before(m_rows, head, m_rows.size() - tail);
    const Problems after(rows, head, rows.size() - tail);
    const std::size_t end = rows.size() - tail;
    const auto endNow = [&] { return m_rows.size() - tail; };
    for (std::size_t at = head; at < end || at < endNow();) {
        if (at < end && at < endNow() && same(m_rows[at], rows[at])) {
            ++at;
            continue;
        }
        std::size_t gone = at;
        while (gone < endNow() && !after.contain(m_rows[gone]))
            ++gone;
        std::size_t come = at;
        while (gone == at && come < end && !before.contain(rows[come]))
            ++come;
        const bool reordered = gone == at && come == at;
        take(at, reordered ? endNow() : gone);
        put(rows, at, reordered ? end : come);
        at = reordered ? end : come;
    }
    m_rows = std::move(rows);
    // Words and slates may have changed anywhere; only what is on screen is asked again.
    if (!m_rows.empty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void ProblemsModel::take(std::size_t from, std::size_t to) {
    if (from >= to)
        return;
    beginRemoveRows({}, int(from), int(to) - 1);
    m_rows.erase(m_rows.begin() + std::ptrdiff_t(from), m_rows.begin() + std::ptrdiff_t(to));
    endRemoveRows();
}

void ProblemsModel::put(const std::vector<Row>& rows, std::size_t from, std::size_t to) {
    if (from >= to)
        return;
    beginInsertRows({}, int(from), int(to) - 1);
    m_rows.insert(m_rows.begin() + std::ptrdiff_t(from), rows.begin() + std::ptrdiff_t(from),
                  rows.begin() + std::ptrdiff_t(to));
    endInsertRows();
}

} // namespace foreframe
