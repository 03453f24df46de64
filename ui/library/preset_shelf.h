// The presets: by kind and group, the user's own first; a click puts one on the selected shots.
#pragma once
#include "form/form.h"
#include "library/shelf.h"

class QLabel;
class QVBoxLayout;

namespace foreframe {

struct Preset;

namespace form {
class FoldButton;
}

namespace library {

class ShelfRow;

class PresetShelf : public form::Part {
    Q_OBJECT
public:
    explicit PresetShelf(Session& session, QWidget* parent = nullptr);

    void present(const form::Subjects&, const std::vector<Diagnostic>&) override {}
    bool reveal(const QString&) override { return false; }

    void setFilter(const QString& text);
    int shown() const; ///< that the filter leaves

private:
    struct Kind {
        QString name;
        form::FoldButton* head;
        QWidget* body;
        std::vector<const Preset*> presets; ///< that the filter leaves
        bool filled = false;
    };
    void refresh();
    void fill(Kind& kind);
    ShelfRow* row(const Preset& preset);
    void openMenu(ShelfRow& row, const QPoint& at);
    void remove(const QString& id);
    void tell(const QString& sentence);

    Session& m_session;
    Shelf m_look; ///< of the rows
    QString m_filter;
    std::vector<Kind> m_kinds;
    QLabel* m_problem; ///< a preset file that can't be used
};

} // namespace library
} // namespace foreframe
