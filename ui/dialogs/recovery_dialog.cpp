#include "dialogs/recovery_dialog.h"

#include "form/one_line.h"
#include "models/moments.h"
#include "theme/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace foreframe {

namespace {

constexpr int textWidth = 300;

/// "film.foreframe in Lighthouse": where it lies in full is in the tooltip.
QString placeOf(const CrashedSession& session) {
    if (session.path.isEmpty())
        return RecoveryDialog::tr("Never saved");
    const QFileInfo file(session.path);
    return RecoveryDialog::tr("%1 in %2", "file, its folder")
        .arg(file.fileName(), file.dir().dirName());
}

QLabel* label(QLabel* made, const QFont& font, const char* ink) {
    made->setFont(font);
    made->setProperty("ink", QLatin1String(ink));
    made->setTextFormat(Qt::PlainText);
    return made;
}

} // namespace

QString titleOf(const CrashedSession& session) {
    if (!session.title.isEmpty())
        return session.title;
    return session.path.isEmpty() ? RecoveryDialog::tr("Untitled")
                                  : QFileInfo(session.path).completeBaseName();
}

QSize RecoveryDialog::pictureSize() {
    return {128, 72};
}

RecoveryDialog::RecoveryDialog(const std::vector<CrashedSession>& sessions, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("recovery"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Unsaved Work"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addWidget(label(new QLabel(tr("Foreframe ended before this was saved")),
                            theme::font(theme::Type::Heading, 600), "text"));
    column->addWidget(label(new QLabel(tr("Restored, it opens as it was. Your files are not "
                                          "touched until you save.")),
                            theme::font(theme::Type::Small), "text2"));
    for (const CrashedSession& session : sessions)
        column->addWidget(makeRow(session));
    if (sessions.size() == 1) // of several, none is meant more than the others
        findChild<QPushButton*>(QStringLiteral("restore"))->setProperty("filled", true);
    auto* later = new QPushButton(tr("Decide Later"));
    later->setObjectName(QStringLiteral("later"));
    later->setAutoDefault(false);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(later, 0, Qt::AlignRight);
    later->setFocus(); // Space must never press what throws away
}

QWidget* RecoveryDialog::makeRow(const CrashedSession& session) {
    auto* row = new QWidget;
    row->setAccessibleName(titleOf(session));
    auto* picture = new QLabel;
    picture->setFixedSize(pictureSize());
    picture->setAlignment(Qt::AlignCenter);
    picture->setAutoFillBackground(true);
    QPalette palette = picture->palette();
    palette.setColor(QPalette::Window, theme::colours().slot);
    picture->setPalette(palette);
    if (!session.picture.isNull())
        picture->setPixmap(QPixmap::fromImage(session.picture));

    auto* text = new QVBoxLayout;
    text->setSpacing(2);
    text->addStretch();
    auto* title = new form::OneLine(titleOf(session));
    title->setMinimumWidth(textWidth);
    text->addWidget(label(title, theme::font(theme::Type::Body, 600), "text"));
    text->addWidget(label(
        new QLabel(
            tr("Changed %1 · %2 shots").arg(words::moment(session.changed)).arg(session.shots)),
        theme::font(theme::Type::Small), "text2"));
    auto* place = new QLabel;
    label(place, theme::font(theme::Type::Small), "text3");
    place->setText(place->fontMetrics().elidedText(placeOf(session), Qt::ElideMiddle, textWidth));
    place->setToolTip(QDir::toNativeSeparators(session.path));
    text->addWidget(place);
    text->addStretch();

    auto* discard = new QPushButton(tr("Discard"));
    discard->setObjectName(QStringLiteral("discard"));
    discard->setAutoDefault(false);
    discard->setToolTip(tr("Moves it to the trash"));
    auto* restore = new QPushButton(tr("Restore"));
    restore->setObjectName(QStringLiteral("restore"));
    restore->setAutoDefault(false);
    connect(discard, &QPushButton::clicked, this, [this, row, place = session.place] {
        emit discardRequested(place);
        row->hide();
        if (--m_rows == 0)
            accept();
    });
    connect(restore, &QPushButton::clicked, this, [this, place = session.place] {
        accept();
        emit restoreRequested(place);
    });

    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(picture);
    line->addLayout(text, 1);
    line->addWidget(discard);
    line->addWidget(restore);
    ++m_rows;
    return row;
}

} // namespace foreframe
