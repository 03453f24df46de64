#include "form/section.h"

#include "form/tab_order.h"
#include "theme/sign_button.h"
#include "theme/signs.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

namespace foreframe::form {

namespace {

constexpr int headerHeight = 30;

QString keyOf(const QString& id) {
    return QStringLiteral("sections/") + id;
}

} // namespace

class SectionHeader : public QAbstractButton {
public:
    SectionHeader(const QString& title, QWidget* parent)
        : QAbstractButton(parent) {
        setText(title);
        setFixedHeight(headerHeight);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 8, 0);
        row->addStretch();
    }
    void setState(bool open, const QString& summary) {
        if (open == m_open && summary == m_summary && !accessibleName().isEmpty())
            return;
        m_open = open;
        m_summary = summary;
        setAccessibleName(text());
        const QString state = open ? QObject::tr("open") : QObject::tr("folded");
        setAccessibleDescription(summary.isEmpty() ? state
                                                   : state + QStringLiteral(", ") + summary);
        update();
    }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        const int key = event->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || (key == Qt::Key_Left && m_open) ||
            (key == Qt::Key_Right && !m_open))
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent*) override {
        const auto& c = theme::colours();
        QPainter painter(this);
        painter.fillRect(0, 0, width(), 1, c.line);
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(c.accent, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 4, 4);
        }
        painter.drawPixmap(
            10, 8,
            theme::sign(m_open ? QStringLiteral("chevronDown") : QStringLiteral("chevronRight"),
                        underMouse() ? c.text : c.text2, 16, devicePixelRatioF()));
        const QFont title = theme::font(theme::Type::Body, 600);
        const int from = 30;
        painter.setFont(title);
        painter.setPen(c.text);
        painter.drawText(QRect(from, 0, width(), height()), Qt::AlignVCenter, text());
        const int x = from + QFontMetrics(title).horizontalAdvance(text()) + 12;
        const QFont small = theme::font(theme::Type::Small);
        const int right = childrenRect().isEmpty() ? width() - 12 : firstButton() - 6;
        painter.setFont(small);
        painter.setPen(c.text3);
        const QString shown =
            QFontMetrics(small).elidedText(m_summary, Qt::ElideRight, std::max(0, right - x));
        painter.drawText(QRect(x, 0, right - x, height()), Qt::AlignVCenter, shown);
        setToolTip(shown == m_summary ? QString() : m_summary);
    }

private:
    int firstButton() const {
        int left = width() - 6;
        for (const QToolButton* button : findChildren<QToolButton*>())
            left = std::min(left, button->x());
        return left;
    }

    bool m_open = false;
    QString m_summary;
};

Section::Section(const QString& id, const QString& title, bool open, QStringList paths,
                 MakePart make, QWidget* parent)
    : QWidget(parent),
      m_id(id),
      m_paths(std::move(paths)),
      m_make(std::move(make)),
      m_header(new SectionHeader(title, this)),
      m_layout(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("section:") + id);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_header);
    m_open = QSettings().value(keyOf(id), open).toBool();
    connect(m_header, &QAbstractButton::clicked, this, [this] { setOpen(!m_open); });
    m_header->setState(m_open, {});
}

QToolButton* Section::addButton(const QString& icon, const QString& name) {
    QToolButton* button = theme::signButton(icon, name);
    button->setFocusPolicy(Qt::StrongFocus); // or a click would focus the heading
    static_cast<QHBoxLayout*>(m_header->layout())->addWidget(button);
    return button;
}

void Section::setSummary(const QString& whenFolded, const QString& whenOpen) {
    m_whenFolded = whenFolded;
    m_whenOpen = whenOpen;
    m_header->setState(m_open, m_open ? m_whenOpen : m_whenFolded);
}

void Section::setOpen(bool open) {
    if (open == m_open)
        return;
    m_open = open;
    QSettings().setValue(keyOf(m_id), open);
    m_header->setState(m_open, m_open ? m_whenOpen : m_whenFolded);
    if (m_open && !m_subjects.empty())
        present(m_subjects, m_findings);
    if (m_part)
        m_part->setVisible(m_open);
}

void Section::build() {
    m_part = m_make();
    m_layout->addWidget(m_part);
    m_part->show(); // now, not when the layout comes round to it: a field may want the focus
    tabAgain(this);
}

void Section::present(const Subjects& subjects, const std::vector<Diagnostic>& findings) {
    m_subjects = subjects;
    m_findings = findings;
    if (!m_open)
        return;
    if (!m_part)
        build();
    m_part->present(subjects, findings);
}

bool Section::reveal(const QString& field) {
    if (closest(field, m_paths) < 0)
        return false;
    setOpen(true);
    return m_part && m_part->reveal(field);
}

} // namespace foreframe::form
