// The findings as a list: errors first, then as the film goes.
#pragma once
#include "session/session.h"
#include <QAbstractListModel>
#include <optional>

namespace foreframe {

class ProblemsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        SlateRole = Qt::UserRole, ///< empty: about the storyboard
        WhyRole,
        RuleRole,
    };

    explicit ProblemsModel(Session& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// The finding of a row; valid until the model changes.
    const Diagnostic& at(int row) const { return *m_rows[std::size_t(row)].diagnostic; }
    const QString& slateAt(int row) const { return m_rows[std::size_t(row)].slate; }
    /// The row that says the same: its rule, shot and field; -1: none.
    int rowLike(const Diagnostic& diagnostic) const;

    /// Shows one severity, or all.
    void setFilter(std::optional<Severity> severity);
    std::optional<Severity> filter() const { return m_filter; }
    /// Shows nothing that is lighter than this.
    void setFloor(Severity floor);
    Severity floor() const { return m_floor; }

private:
    struct Row {
        const Diagnostic* diagnostic = nullptr;
        QString slate;
    };

    std::vector<Row> rowsOf(const Findings& findings) const;
    QString tip(const Diagnostic& finding) const;
    void refresh();
    void follow();
    /// True where the same problems are still the case, with other words at most: then the rows
    /// stand as they are and point at them.
    bool pointAt(const Findings& findings);
    void replace(std::vector<Row> rows);
    void take(std::size_t from, std::size_t to);
    void put(const std::vector<Row>& rows, std::size_t from, std::size_t to);

    Session& m_session;
    Findings m_findings; ///< keeps alive what the rows point at
    std::vector<Row> m_rows;
    std::optional<Severity> m_filter;
    Severity m_floor = Severity::Advice;
};

} // namespace foreframe
