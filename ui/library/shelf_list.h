// The entries of one shelf, to choose, rename, open and delete.
#pragma once
#include "form/form.h"
#include "library/shelf.h"
#include "session/library_item.h"

class QLabel;
class QVBoxLayout;

namespace foreframe::library {

class ShelfRow;

class ShelfList : public form::Part {
    Q_OBJECT
public:
    ShelfList(const Shelf& shelf, Session& session, QWidget* parent = nullptr);

    void present(const form::Subjects& subjects, const std::vector<Diagnostic>& findings) override;
    /// Opens the entry the field is in: "voices[3].sample", "character:ID.description".
    bool reveal(const QString& field) override;

    void setFilter(const QString& text);
    int shown() const { return static_cast<int>(m_rows.size()); } ///< that the filter leaves
    /// Adds an entry and begins to name it.
    void add();
    void open(const QString& id, const QString& field = {});
    void rename(const QString& id);
    /// Asks where something is lost by it.
    void remove(const QString& id);

private:
    void openMenu(const QString& id, const QPoint& at);
    LibraryItem item(const QString& id) const;
    /// Lets a row take what can be given to its entry.
    void letTake(ShelfRow& row);
    ShelfRow* row(const QString& id) const;

    const Shelf& m_shelf;
    Session& m_session;
    Uses m_uses;
    QString m_filter;
    QVBoxLayout* m_layout;
    QLabel* m_hint;
    std::vector<ShelfRow*> m_rows;
};

} // namespace foreframe::library
