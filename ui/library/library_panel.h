// The cast, the voices and the places of the storyboard, and presets, at the left of the window.
#pragma once
#include "form/section.h"
#include "library/shelf.h"

class QLineEdit;

namespace foreframe {

namespace library {
class PresetShelf;
class ShelfList;
} // namespace library

class LibraryPanel : public QWidget {
    Q_OBJECT
public:
    explicit LibraryPanel(Session& session, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {232, 600}; }
    QSize minimumSizeHint() const override { return {194, 120}; }

    /// Opens the entry that a field of the library is in.
    void reveal(const QString& field);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Part {
        library::Shelf shelf;
        form::Section* section = nullptr;
    };
    void present();
    void summarise();
    void filter(const QString& text);
    library::ShelfList* list(Part& part);
    library::PresetShelf* presets();

    Session& m_session;
    QLineEdit* m_search;
    std::vector<std::unique_ptr<Part>> m_parts;
    form::Section* m_presets;
};

} // namespace foreframe
