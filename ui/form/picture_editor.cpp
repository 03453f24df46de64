#include "form/picture_editor.h"

#include "form/flow_layout.h"
#include "form/picture_tile.h"
#include "form/tab_order.h"
#include "profile/profile.h"
#include "theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace foreframe::form {

namespace {

constexpr int referenceSize = 52;
constexpr int tallest = 136; ///< an upright picture leaves room for the fields

/// The ratio the shot is planned in; 16:9 where it says nothing that makes sense.
double ratioOf(const Subject& subject) {
    const auto ratio =
        ratioValue(subject.shot && subject.shot->aspectRatio ? *subject.shot->aspectRatio
                                                             : subject.storyboard->aspectRatio);
    return ratio ? *ratio : 16.0 / 9;
}

} // namespace

PictureEditor::PictureEditor(PictureStyle style, Session& session)
    : m_style(std::move(style)),
      m_session(session),
      m_tile(new PictureTile(m_style.name)),
      m_note(new QLabel) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_tile->setWords(m_style.name);
    m_tile->setEmpty(m_style.wanted ? PictureTile::Empty::Wanted : PictureTile::Empty::Possible);
    m_tile->setMaxTileWidth(m_style.maxWidth);
    m_note->setFont(theme::font(theme::Type::Caption));
    m_note->setProperty("ink", QStringLiteral("text3"));
    m_note->setWordWrap(true);
    column->addWidget(m_tile);
    column->addWidget(m_note);
    setFocusProxy(m_tile);
    connect(m_tile, &PictureTile::taken, this, &Editor::edited);
    connect(m_tile, &PictureTile::removed, this, [this] { emit edited(QVariant()); });
    connect(m_tile, &PictureTile::failed, this, &Editor::failed);
    connect(m_tile, &PictureTile::left, this, &Editor::done);
    if (m_style.actions)
        m_tile->setExtraActions(
            [this](QMenu& menu) { m_style.actions(menu, m_session, m_subjects); });
}

void PictureEditor::present(const Shown& shown) {
    m_subjects = *shown.subjects;
    QStringList paths;
    for (const auto& [value, count] : shown.values)
        if (value.isValid())
            paths.append(value.toString());
    const double ratio = m_style.ratio > 0 ? m_style.ratio : ratioOf(m_subjects.first());
    m_tile->setRatio(ratio);
    const int widest = std::min(m_style.maxWidth, qRound(tallest * ratio));
    m_tile->setMaxTileWidth(widest); // the height follows it, whatever the column's width
    m_tile->setMaximumWidth(widest);
    m_tile->setPictures(shown.folder, paths);

    QStringList words;
    if (paths.size() == 1 && !shown.mixed()) {
        const auto fact = m_session.media().find(utf8(paths.front()));
        if (fact != m_session.media().end() && fact->second.width > 0)
            words.append(
                QStringLiteral("%1 × %2").arg(fact->second.width).arg(fact->second.height));
    }
    if (shown.mixed())
        words.append(tr("%1 different").arg(shown.values.size()));
    if (m_style.note)
        words.append(m_style.note(m_subjects));
    words.removeAll(QString());
    m_note->setText(words.join(QStringLiteral(" · ")));
    m_note->setVisible(!words.isEmpty());
}

PicturesEditor::PicturesEditor(QString name)
    : m_name(std::move(name)),
      m_flow(new FlowLayout(6, this)) {
    m_flow->setContentsMargins(0, 0, 0, 0);
}

void PicturesEditor::present(const Shown& shown) {
    m_paths = shown.value().toStringList();
    const int before = m_flow->count();
    while (m_flow->count() > m_paths.size() + 1) {
        QLayoutItem* item = m_flow->takeAt(m_flow->count() - 1);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    while (m_flow->count() < m_paths.size() + 1) {
        auto* tile = new PictureTile(m_name);
        const int index = m_flow->count();
        tile->setRatio(1);
        tile->setMaxTileWidth(referenceSize);
        tile->setMaximumSize(referenceSize, referenceSize);
        connect(tile, &PictureTile::taken, this, [this, index](const QString& path) {
            QStringList paths = m_paths;
            index < paths.size() ? paths.replace(index, path) : paths.append(path);
            emit edited(paths);
        });
        connect(tile, &PictureTile::removed, this, [this, index] {
            QStringList paths = m_paths;
            paths.removeAt(index);
            emit edited(paths);
        });
        connect(tile, &PictureTile::failed, this, &Editor::failed);
        connect(tile, &PictureTile::left, this, &Editor::done);
        m_flow->addWidget(tile);
        tile->show();
    }
    for (int i = 0; i < m_flow->count(); ++i)
        static_cast<PictureTile*>(m_flow->itemAt(i)->widget())
            ->setPictures(shown.folder,
                          i < m_paths.size() ? QStringList{m_paths[i]} : QStringList());
    setFocusProxy(m_flow->itemAt(0)->widget());
    if (m_flow->count() == before)
        return;
    tabAgain(this);
    updateGeometry();
}

MakeEditor picture(PictureStyle style) {
    return [style](Session& session) { return new PictureEditor(style, session); };
}
MakeEditor pictures(const QString& name) {
    return [name](Session&) { return new PicturesEditor(name); };
}

} // namespace foreframe::form
