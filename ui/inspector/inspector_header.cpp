#include "inspector/inspector_header.h"

#include "form/text_editor.h"
#include "models/film_words.h"
#include "theme/sign_button.h"
#include "theme/signs.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace foreframe {

namespace {

constexpr int headHeight = 44;

QColor statusColour(std::string_view status) {
    const auto& c = theme::colours();
    return status == status::ready       ? c.statusReady
           : status == status::generated ? c.statusGenerated
           : status == status::approved  ? c.statusApproved
                                         : c.statusDraft;
}

QString statusSign(std::string_view status) {
    return words::known(status::all, status) ? QStringLiteral("status-") + qt(status)
                                             : QStringLiteral("status-draft");
}

} // namespace

InspectorHeader::InspectorHeader(Session& session, QWidget* parent)
    : PanelHeader(tr("Inspector"), parent),
      m_session(session),
      m_status(new QLabel),
      m_slate(new QLabel),
      m_slates(new form::OneLine),
      m_title(new form::Form(
          {{.fields = {{.path = QStringLiteral("title"),
                        .name = tr("title"),
                        .binding = form::ofShot(&Shot::title),
                        .editor = form::text({.placeholder = tr("Title"), .heading = true})}}}},
          session)),
      m_previous(theme::signButton(QStringLiteral("chevronUp"), tr("Previous shot"), 28)),
      m_next(theme::signButton(QStringLiteral("chevronDown"), tr("Next shot"), 28)) {
    setFixedHeight(headHeight);
    auto* content = new QWidget;
    content->setFixedHeight(headHeight); // a dock asks what its head would like
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_slate->setFont(theme::font(theme::Type::Heading, 600));
    m_slates->setFont(theme::font(theme::Type::Heading));
    m_slates->setProperty("ink", QStringLiteral("text2"));
    m_title->layout()->setContentsMargins(0, 0, 0, 0);
    m_title->setInset(0);
    row->addWidget(m_status);
    row->addSpacing(2);
    row->addWidget(m_slate);
    row->addWidget(m_slates, 1);
    row->addSpacing(-4); // the field has room of its own
    row->addWidget(m_title, 1, Qt::AlignVCenter);
    setContent(content);
    addRight(m_previous);
    addRight(m_next);
    connect(m_previous, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(1); });
}

void InspectorHeader::present(const form::Subjects& shots) {
    const bool none = shots.empty();
    const bool one = !none && !shots.several();
    m_status->setVisible(one);
    m_title->setVisible(one);
    m_slates->setVisible(!one);
    m_previous->setVisible(!none);
    m_next->setVisible(!none);
    if (none) {
        m_slate->setText(tr("Inspector"));
        m_slates->clear();
        return;
    }
    const Storyboard& storyboard = *shots.first().storyboard;
    if (one) {
        const form::Subject& s = shots.first();
        theme::show(theme::sign(statusSign(s.shot->status), statusColour(s.shot->status), 16,
                                devicePixelRatioF()),
                    *m_status);
        m_status->setToolTip(words::statusName(s.shot->status));
        m_status->setAccessibleName(m_status->toolTip());
        m_slate->setText(qt(slateOf(storyboard, *s.place)));
        m_title->present(shots, {});
    } else {
        QStringList slates;
        for (const form::Subject& s : shots.list()) {
            if (slates.size() == 50)
                break;
            slates.append(qt(slateOf(storyboard, *s.place)));
        }
        m_slate->setText(tr("%1 shots").arg(shots.list().size()));
        m_slates->setText(slates.join(QStringLiteral(", ")));
    }
    m_previous->setEnabled(placeBefore(storyboard, *shots.list().front().place).has_value());
    m_next->setEnabled(placeAfter(storyboard, *shots.list().back().place).has_value());
}

void InspectorHeader::go(int step) {
    const auto& ids = m_session.selectedIds();
    if (ids.empty())
        return;
    const Storyboard& storyboard = m_session.storyboard();
    const auto from = findShot(storyboard, step < 0 ? ids.front() : ids.back());
    const auto to = !from      ? std::nullopt
                    : step < 0 ? placeBefore(storyboard, *from)
                               : placeAfter(storyboard, *from);
    if (to)
        m_session.select({qt(shotAt(storyboard, *to).id)});
}

} // namespace foreframe
