#include "dialogs/export_dialog.h"

#include "files/draft.h"
#include "files/last_folder.h"
#include "files/progress.h"
#include "files/questions.h"
#include "form/fit_height.h"
#include "form/progress_dialog.h"
#include "session/session.h"
#include "theme/signs.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>

namespace foreframe {

namespace {

constexpr std::size_t mostListed = 6;
constexpr int mostInTip = 40;

QString kindsKey() {
    return QStringLiteral("export/kinds");
}

QLabel* heading(const QString& text) {
    auto* label = new QLabel(text);
    label->setFont(theme::font(theme::Type::Small, 600));
    label->setContentsMargins(0, 8, 0, 0);
    return label;
}

QLabel* quietWords(const QString& ink) {
    auto* label = new QLabel;
    label->setFont(theme::font(theme::Type::Small));
    label->setProperty("ink", ink);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// Where prompts go: where they went last, beside the storyboard, or among the documents.
QString usualFolder(const Session& session) {
    if (const QString last = lastFolderOfFilm(FolderOf::Exports, session.folder()); !last.isEmpty())
        return last;
    if (!draft::isDraft(session.folder()) && !session.folder().isEmpty())
        return QDir(session.folder()).filePath(QStringLiteral("export"));
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(qt(filmFileName(session.storyboard())));
}

QString listed(const std::vector<std::string>& names) {
    QStringList list;
    for (std::size_t i = 0; i < names.size() && i < mostListed; ++i)
        list.append(qt(names[i]));
    QString text = list.join(QStringLiteral(", "));
    if (names.size() > mostListed)
        text += ExportDialog::tr(" and %1 more").arg(names.size() - mostListed);
    return text;
}

std::vector<std::string> fileNames(const ExportPlan& plan) {
    std::vector<std::string> names;
    for (const KindFiles& kind : plan.kinds)
        for (const OutFile& file : kind.files)
            names.push_back(file.name);
    return names;
}

} // namespace

ExportDialog::ExportDialog(Session& session, Questions& questions, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_questions(questions),
      m_previews(this, [this](const ExportPreview& preview) { showPreview(preview); }),
      m_writing(this, [this](const Result<ExportResult>& result) { showResult(result); }),
      m_pages(new QStackedWidget) {
    setAttribute(Qt::WA_DeleteOnClose);
    m_session.settle(); // a name that is being typed is exported too
    setWindowTitle(tr("Export"));
    m_pages->addWidget(makeChoices());
    m_pages->addWidget(makeResult());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    setFixedWidth(520);
    preview();
}

QWidget* ExportDialog::makeChoices() {
    m_choices = new QWidget;
    auto* column = new QVBoxLayout(m_choices);
    column->setContentsMargins(20, 12, 20, 8);
    column->setSpacing(6);

    column->addWidget(heading(tr("What to write")));
    const QStringList remembered =
        QSettings().value(kindsKey(), QStringList{QStringLiteral("prompts")}).toStringList();
    for (const Exporter* kind : exporters::all()) {
        auto* box = new QCheckBox(qt(kind->name));
        box->setObjectName(qt(kind->id));
        box->setChecked(remembered.contains(qt(kind->id)));
        auto* hint = quietWords(QStringLiteral("text3"));
        hint->setText(qt(kind->hint));
        hint->setContentsMargins(24, 0, 0, 2);
        box->setAccessibleDescription(hint->text());
        column->addWidget(box);
        column->addWidget(hint);
        m_kinds.push_back(box);
        connect(box, &QCheckBox::toggled, this, &ExportDialog::preview);
    }

    column->addWidget(heading(tr("Which shots")));
    const auto selected = m_session.selectedIds().size();
    m_all = new QRadioButton(tr("All %1").arg(shotCount(m_session.storyboard())));
    m_selected = new QRadioButton(selected == 1 ? tr("The selected one")
                                                : tr("The %1 selected").arg(selected));
    m_selected->setVisible(selected > 0);
    (selected > 1 ? m_selected : m_all)->setChecked(true);
    auto* shots = new QHBoxLayout;
    shots->setSpacing(16);
    shots->addWidget(m_all);
    shots->addWidget(m_selected);
    shots->addStretch();
    column->addLayout(shots);
    connect(m_all, &QRadioButton::toggled, this, &ExportDialog::preview);

    column->addWidget(heading(tr("Folder")));
    m_folder = new QLineEdit(QDir::toNativeSeparators(usualFolder(m_session)));
    m_folder->setObjectName(QStringLiteral("exportFolder"));
    m_folder->setAccessibleName(tr("Folder"));
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::preview);
    auto* browse = new QPushButton(tr("Choose…"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, [this] {
        m_questions.folder({tr("Export Into"), m_folder->text(), {}}, [this](const QString& path) {
            if (!path.isEmpty())
                m_folder->setText(QDir::toNativeSeparators(path));
        });
    });
    auto* folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(browse);
    column->addLayout(folder);

    m_summary = quietWords(QStringLiteral("text2"));
    m_summary->setObjectName(QStringLiteral("exportSummary"));
    m_heldBack = quietWords(QStringLiteral("error"));
    m_heldBack->setObjectName(QStringLiteral("exportHeldBack"));
    m_withErrors = new QCheckBox(tr("Write them all the same"));
    m_withErrors->setObjectName(QStringLiteral("withErrors"));
    connect(m_withErrors, &QCheckBox::toggled, this, &ExportDialog::preview);
    column->addSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_heldBack);
    column->addWidget(m_withErrors);
    column->addStretch();

    m_write = new QPushButton;
    m_write->setObjectName(QStringLiteral("write"));
    m_write->setProperty("filled", true);
    m_write->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::write);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 8, 20, 16);
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_write);

    // What a low screen has no room for scrolls; the buttons stay.
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_choices);
    auto* page = new QWidget;
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_scroll, 1);
    rows->addLayout(buttons);
    return page;
}

QWidget* ExportDialog::makeResult() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(8);
    m_done = new QLabel;
    m_done->setObjectName(QStringLiteral("exportDone"));
    m_done->setFont(theme::font(theme::Type::Body, 600));
    m_done->setWordWrap(true);
    m_doneText = quietWords(QStringLiteral("text2"));
    auto* close = new QPushButton(tr("Close"));
    close->setProperty("filled", true);
    auto* folder = new QPushButton(tr("Show folder"));
    folder->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(folder, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(QDir::fromNativeSeparators(m_folder->text())));
    });
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(folder);
    buttons->addWidget(close);
    column->addWidget(m_done);
    column->addWidget(m_doneText);
    column->addStretch();
    column->addLayout(buttons);
    return page;
}

ExportRequest ExportDialog::request() const {
    ExportRequest request{m_session.value(),
                          {},
                          m_session.media(),
                          {},
                          {},
                          m_withErrors->isChecked(),
                          QDir::fromNativeSeparators(m_folder->text().trimmed())};
    if (m_session.findingsAreCurrent())
        request.findings = m_session.findings();
    for (std::size_t i = 0; i < m_kinds.size(); ++i)
        if (m_kinds[i]->isChecked())
            request.kinds.push_back(exporters::all()[i]);
    if (m_selected->isChecked())
        request.shotIds = m_session.selectedIds();
    return request;
}

void ExportDialog::preview() {
    m_write->setEnabled(false);
    m_previews.run([request = request()] { return previewExport(request); });
}

void ExportDialog::showPreview(const ExportPreview& preview) {
    m_plan = preview.plan;
    m_heldBack->setVisible(!preview.heldBack.empty());
    m_withErrors->setVisible(!preview.heldBack.empty() || m_withErrors->isChecked());
    QStringList lines;
    for (std::size_t i = 0; i < preview.heldBack.size() && i < mostListed; ++i)
        lines.append(
            QStringLiteral("%1  %2").arg(preview.heldBack[i].slate, preview.heldBack[i].reason));
    if (preview.heldBack.size() > mostListed)
        lines.append(tr("and %1 more").arg(preview.heldBack.size() - mostListed));
    m_heldBack->setText(
        (preview.heldBack.size() == 1
             ? tr("1 shot is held back, because it can't be generated as it stands:")
             : tr("%1 shots are held back, because they can't be generated as they "
                  "stand:")
                   .arg(preview.heldBack.size())) +
        QLatin1Char('\n') + lines.join(QLatin1Char('\n')));

    m_write->setText(tr("Export"));
    if (!m_plan) {
        m_summary->setText(qt(m_plan.error().what));
    } else if (!m_plan->blocked.empty()) {
        m_summary->setText(tr("In this folder are files of these names that were not exported from "
                              "here, or were changed since: %1. Choose another folder.")
                               .arg(listed(m_plan->blocked)));
    } else if (const auto names = fileNames(*m_plan); names.empty()) {
        m_summary->setText(tr("Nothing to write yet."));
    } else {
        QString text = tr("Will be written: %1.").arg(listed(names));
        if (!m_plan->stale.empty())
            text +=
                QLatin1Char('\n') + tr("Will be removed, as this export no longer makes them: %1.")
                                        .arg(listed(m_plan->stale));
        m_summary->setText(text);
        m_summary->setToolTip(names.size() > mostListed
                                  ? qt(names).mid(0, mostInTip).join(QLatin1Char('\n'))
                                  : QString());
        m_write->setText(names.size() == 1 ? tr("Write 1 file")
                                           : tr("Write %1 files").arg(names.size()));
        m_write->setEnabled(true);
    }
    if (const QString failed = std::exchange(m_failed, {}); !failed.isEmpty())
        m_summary->setText(failed + QLatin1Char('\n') + m_summary->text());
    layout()->activate();
    const int around = height() - m_scroll->height();
    form::fitHeight(*this, around + m_choices->layout()->heightForWidth(width()));
}

void ExportDialog::write() {
    remember();
    m_write->setEnabled(false);
    const auto count = fileNames(*m_plan).size();
    auto progress = std::make_shared<Progress>();
    progress->total = static_cast<int>(count);
    form::followProgress(this, tr("Writing %1 files").arg(count), progress);
    m_writing.run([plan = *m_plan, progress] {
        auto result = writeExport(plan, progress.get());
        progress->over = true;
        return result;
    });
}

void ExportDialog::showResult(const Result<ExportResult>& result) {
    if (!result) {
        m_failed = qt(result.error().what);
        preview(); // what stands in the folder now decides what can be tried again
        return;
    }
    m_done->setText(result->stopped ? tr("Stopped after %1 of %2 files")
                                          .arg(result->written.size())
                                          .arg(fileNames(*m_plan).size())
                    : result->written.size() == 1
                        ? tr("1 file written")
                        : tr("%1 files written").arg(result->written.size()));
    m_doneText->setText(tr("They are in %1.").arg(m_folder->text()));
    m_pages->setCurrentIndex(1);
}

void ExportDialog::remember() const {
    QStringList kinds;
    for (const QCheckBox* box : m_kinds)
        if (box->isChecked())
            kinds.append(box->objectName());
    QSettings().setValue(kindsKey(), kinds);
    rememberFolder(FolderOf::Exports, QDir::fromNativeSeparators(m_folder->text().trimmed()),
                   m_session.folder());
}

} // namespace foreframe
