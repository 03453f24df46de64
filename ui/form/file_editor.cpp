#include "form/file_editor.h"

#include "files/media_import.h"
#include "form/media_choice.h"
#include "theme/signs.h"
#include "theme/theme.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QToolButton>

namespace foreframe::form {

namespace {

constexpr int beside = 36; ///< the sign and the margins of the name

bool carriesFile(const QMimeData& data) {
    return data.hasUrls() && !data.urls().isEmpty() && data.urls().constFirst().isLocalFile();
}

} // namespace

FileEditor::FileEditor(FileStyle style, Session& session)
    : m_style(std::move(style)),
      m_session(session),
      m_name(new QToolButton),
      m_remove(new QToolButton) {
    auto* room = new QWidget;
    auto* row = new QHBoxLayout(room);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (QToolButton* button : {m_name, m_remove}) {
        button->setProperty("inField", true);
        button->setIconSize({14, 14});
        button->setFixedHeight(22);
    }
    m_name->setIcon(theme::icon(m_style.kind == MediaKind::Video ? QStringLiteral("film")
                                                                 : QStringLiteral("sound")));
    m_name->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_remove->setIcon(theme::icon(QStringLiteral("close"), &theme::Colours::text3));
    m_remove->setToolTip(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove %1").arg(m_style.name));
    row->addWidget(m_name, 1);
    row->addWidget(m_remove);
    room->setFocusProxy(m_name);
    m_name->installEventFilter(this);
    setControl(room, {3, 3, 3, 3});
    setAcceptDrops(true);
    connect(m_name, &QToolButton::clicked, this, &FileEditor::choose);
    connect(m_remove, &QToolButton::clicked, this, [this] { emit edited(QVariant()); });
}

void FileEditor::presentValue(const Shown& shown) {
    m_path = shown.value().toString();
    m_words = shown.mixed() ? tr("Mixed")
              : m_path.isEmpty()
                  ? (m_style.placeholder.isEmpty() ? tr("Choose a file…") : m_style.placeholder)
                  : m_path.section(QLatin1Char('/'), -1);
    const auto fact = m_session.media().find(utf8(m_path));
    if (fact != m_session.media().end() && fact->second.seconds > 0)
        m_words += QStringLiteral("   ") + tr("%1 s").arg(qt(number(fact->second.seconds)));
    showName();
    m_name->setToolTip(m_path);
    m_name->setAccessibleName(m_style.name + QStringLiteral(": ") + m_words);
    m_remove->setVisible(!m_path.isEmpty() || shown.mixed());
}

void FileEditor::showName() {
    const int room = std::max(40, m_name->width() - beside);
    m_name->setText(QLatin1Char(' ') + // keeps away from the sign
                    m_name->fontMetrics().elidedText(m_words, Qt::ElideMiddle, room));
}

bool FileEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_name && event->type() == QEvent::Resize)
        showName();
    if (watched == m_name && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete && !m_path.isEmpty()) {
        emit edited(QVariant());
        return true;
    }
    return FramedEditor::eventFilter(watched, event);
}

void FileEditor::choose() {
    chooseMedia(this,
                {m_style.kind == MediaKind::Video ? FolderOf::Clips : FolderOf::Sounds,
                 m_session.folder(), m_style.name},
                [this](const QStringList& files) { take(files.front()); });
}

void FileEditor::take(const QString& file) {
    const auto path = importFile(m_session.folder(), file);
    if (path)
        emit edited(*path);
    else
        emit failed(qt(path.error().what));
}

void FileEditor::dragEnterEvent(QDragEnterEvent* event) {
    if (carriesFile(*event->mimeData()))
        event->acceptProposedAction();
}

void FileEditor::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    take(event->mimeData()->urls().constFirst().toLocalFile());
}

MakeEditor file(FileStyle style) {
    return [style](Session& session) { return new FileEditor(style, session); };
}

} // namespace foreframe::form
