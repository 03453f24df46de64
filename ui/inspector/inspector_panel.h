// Every field of the selected shots, full height at the right of the window.
#pragma once
#include "form/section.h"
#include "inspector/section_spec.h"

class QScrollArea;
class QStackedLayout;

namespace foreframe {

class InspectorHeader;

class InspectorPanel : public QWidget {
    Q_OBJECT
public:
    explicit InspectorPanel(Session& session, QWidget* parent = nullptr);
    ~InspectorPanel() override;

    QSize sizeHint() const override { return {328, 800}; }
    /// The same for every shot: the board must not move when another is selected.
    QSize minimumSizeHint() const override { return {298, 200}; }

    /// Opens the field's section and focuses it. Fields of the storyboard as a whole open its
    /// settings; those of the library are the library's.
    void reveal(const QString& shotId, const QString& field);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void present();
    /// Messages that come and go leave the field in use, else the one under the pointer, in its
    /// place: what can't be scrolled away is left blank until other shots are chosen.
    void presentSteadily();
    void shiftBack(int moved);
    void settle();
    void offerPresets(form::Section& section, const SectionSpec& spec);
    void focus(form::Section& section, const QString& field);

    struct Part {
        SectionSpec spec;
        form::Section* section;
    };
    Session& m_session;
    QStackedLayout* m_pages;
    InspectorHeader* m_header;
    QScrollArea* m_scroll;
    std::vector<Part> m_parts;
};

} // namespace foreframe
