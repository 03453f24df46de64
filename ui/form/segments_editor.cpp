#include "form/segments_editor.h"

#include "theme/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace foreframe::form {

namespace {

constexpr int rowHeight = 28;
constexpr int iconSide = 14;

} // namespace

/// One value of the row.
class SegmentsEditor::Segment : public QAbstractButton {
public:
    explicit Segment(QWidget* parent)
        : QAbstractButton(parent) {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setFont(theme::font(theme::Type::Small, 500));
    }

    void setCount(int count) {
        if (std::exchange(m_count, count) != count)
            update();
    }

    QSize sizeHint() const override {
        return {fontMetrics().horizontalAdvance(label()) + (icon().isNull() ? 12 : 18 + iconSide),
                rowHeight};
    }
    QSize minimumSizeHint() const override { return {icon().isNull() ? 28 : 36, rowHeight}; }

protected:
    void nextCheckState() override {} // what is checked follows the value

    void paintEvent(QPaintEvent*) override {
        const auto& c = theme::colours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool lit = isChecked() || m_count > 0;
        if (hasFocus() || lit) {
            painter.setPen(QPen(hasFocus() ? c.accent : c.lineStrong, hasFocus() ? 2 : 1));
            painter.setBrush(isChecked() ? QBrush(theme::isDark() ? c.raised : c.field) : QBrush());
            painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
        }
        painter.setPen(lit ? c.text : underMouse() ? c.text : c.text2);
        QRect room = rect().adjusted(5, 0, -5, 0);
        const int taken = icon().isNull() ? 0 : iconSide + 5;
        // With a count behind them the words are smaller rather than cut.
        const bool tight = fontMetrics().horizontalAdvance(label()) > room.width() - taken;
        painter.setFont(tight && m_count > 0 ? theme::font(theme::Type::Caption) : font());
        const QFontMetrics metrics = painter.fontMetrics();
        const QString text = metrics.elidedText(label(), Qt::ElideRight, room.width() - taken);
        const int used = metrics.horizontalAdvance(text) + taken;
        room.setLeft(room.left() + (room.width() - used) / 2);
        if (!icon().isNull()) {
            icon().paint(&painter,
                         QRect(room.left(), (height() - iconSide) / 2, iconSide, iconSide));
            room.setLeft(room.left() + taken);
        }
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, text);
        setToolTip(text == label() ? QString() : label());
    }

private:
    QString label() const {
        return m_count > 0 ? QStringLiteral("%1 ×%2").arg(text()).arg(m_count) : text();
    }

    int m_count = 0; ///< how many have it, where not all do
};

SegmentsEditor::SegmentsEditor(ChoicesOf choices)
    : m_choices(std::move(choices)),
      m_layout(new QHBoxLayout(this)) {
    setFixedHeight(rowHeight);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void SegmentsEditor::present(const Shown& shown) {
    m_now = m_choices(*shown.subjects);
    setEnabled(shown.refusal.isEmpty());
    for (const auto& [value, count] : shown.values)
        if (std::none_of(m_now.begin(), m_now.end(),
                         [&, v = value](const Choice& c) { return c.value == v; }))
            m_now.push_back({value, value.isValid() ? value.toString() : tr("None")});
    while (m_segments.size() > m_now.size()) {
        delete m_segments.back();
        m_segments.pop_back();
    }
    while (m_segments.size() < m_now.size()) {
        auto* segment = new Segment(this);
        const std::size_t index = m_segments.size();
        segment->installEventFilter(this);
        connect(segment, &QAbstractButton::clicked, this, [this, index] { choose(index); });
        m_layout->addWidget(segment, 1);
        segment->show();
        m_segments.push_back(segment);
    }
    const QVariant value = shown.effective();
    for (std::size_t i = 0; i < m_now.size(); ++i) {
        Segment& segment = *m_segments[i];
        int count = 0;
        for (const auto& [each, having] : shown.values)
            if (each == m_now[i].value)
                count = having;
        if (segment.text() != m_now[i].text || segment.icon().isNull() != m_now[i].icon.isNull())
            segment.setIcon(m_now[i].icon); // it belongs to the words
        segment.setText(m_now[i].text);
        segment.setAccessibleName(accessibleName() + QStringLiteral(": ") + m_now[i].text);
        segment.setChecked(!shown.mixed() && m_now[i].value == value);
        segment.setCount(shown.mixed() ? count : 0);
    }
    // One stop for Tab: the value that holds.
    const auto lit = std::find_if(m_segments.begin(), m_segments.end(),
                                  [](const Segment* s) { return s->isChecked(); });
    QWidget* stop = lit == m_segments.end() ? m_segments.front() : *lit;
    for (Segment* segment : m_segments)
        segment->setFocusPolicy(segment == stop ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(stop);
}

void SegmentsEditor::choose(std::size_t index) {
    if (!m_segments[index]->isChecked())
        emit edited(m_now[index].value);
}

bool SegmentsEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut)
        emit done();
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
        const auto at = std::find(m_segments.begin(), m_segments.end(), watched);
        if (step != 0 && at != m_segments.end()) {
            const auto index = (at - m_segments.begin()) + step;
            if (index >= 0 && index < static_cast<std::ptrdiff_t>(m_segments.size())) {
                m_segments[static_cast<std::size_t>(index)]->setFocus();
                choose(static_cast<std::size_t>(index));
            }
            return true;
        }
    }
    return Editor::eventFilter(watched, event);
}

void SegmentsEditor::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colours().pressed);
    painter.drawRoundedRect(rect(), 5, 5);
}

MakeEditor segments(ChoicesOf choices) {
    return [choices](Session&) { return new SegmentsEditor(choices); };
}
MakeEditor segments(const Choices& choices) {
    return segments([choices](const Subjects&) { return choices; });
}

} // namespace foreframe::form
