// One of a few values, all in sight. Where entries differ, each value says how many have it.
#pragma once
#include "form/choice_editor.h"

class QHBoxLayout;

namespace foreframe::form {

class SegmentsEditor : public Editor {
    Q_OBJECT
public:
    explicit SegmentsEditor(ChoicesOf choices);
    void present(const Shown& shown) override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Segment;
    void choose(std::size_t index);

    ChoicesOf m_choices;
    Choices m_now;
    QHBoxLayout* m_layout;
    std::vector<Segment*> m_segments;
};

MakeEditor segments(ChoicesOf choices);
MakeEditor segments(const Choices& choices);

} // namespace foreframe::form
