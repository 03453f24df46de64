#include "form/form.h"

#include "form/field_row.h"
#include "form/fold_button.h"

#include <QSettings>
#include <QVBoxLayout>

namespace foreframe::form {

Form::Form(const std::vector<Row>& rows, Session& session, QWidget* parent)
    : Part(parent),
      m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 6);
    m_layout->setSpacing(0);
    for (const Row& row : rows) {
        auto* widget = new FieldRow(row, session);
        const QStringList paths = widget->paths();
        for (const QString& path : paths) {
            m_paths.append(path);
            m_home.push_back(static_cast<int>(m_rows.size()));
        }
        m_rows.push_back(widget);
        m_layout->addWidget(widget);
    }
}

void Form::setInset(int inset) {
    for (FieldRow* row : m_rows) {
        const QMargins margins = row->layout()->contentsMargins();
        row->layout()->setContentsMargins(inset, margins.top(), inset, margins.bottom());
    }
}

void Form::append(QWidget* widget) {
    m_layout->addWidget(widget);
}

void Form::foldDetails(WordsOf words, const QString& key) {
    m_foldWords = std::move(words);
    m_fold = new FoldButton;
    const auto first = std::find_if(m_rows.begin(), m_rows.end(),
                                    [](const FieldRow* row) { return row->isDetail(); });
    m_layout->insertWidget(static_cast<int>(first - m_rows.begin()), m_fold);
    connect(m_fold, &QAbstractButton::toggled, this, &Form::unfold);
    if (key.isEmpty())
        return;
    m_fold->setChecked(QSettings().value(key, false).toBool());
    connect(m_fold, &QAbstractButton::toggled, this,
            [key](bool unfolded) { QSettings().setValue(key, unfolded); });
}

void Form::unfold(bool unfolded) {
    for (FieldRow* row : m_rows)
        if (row->isDetail())
            row->setUnfolded(unfolded);
}

int Form::rowOf(const QString& field) const {
    const int at = closest(field, m_paths);
    return at < 0 ? -1 : m_home[static_cast<std::size_t>(at)];
}

void Form::present(const Subjects& subjects, const std::vector<Diagnostic>& findings) {
    std::vector<std::vector<const Diagnostic*>> perRow(m_rows.size());
    for (const Diagnostic& finding : findings)
        if (const int row = rowOf(qt(finding.field)); row >= 0)
            perRow[static_cast<std::size_t>(row)].push_back(&finding);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->present(subjects, perRow[i]);
    if (m_fold) {
        m_fold->setText(m_foldWords(subjects));
        m_fold->setAccessibleName(tr("Details: %1").arg(m_fold->text()));
        m_fold->update();
    }
}

bool Form::reveal(const QString& field) {
    const int row = rowOf(field);
    if (row < 0)
        return false;
    FieldRow& found = *m_rows[static_cast<std::size_t>(row)];
    if (m_fold && found.isDetail())
        m_fold->setChecked(true);
    found.reveal(field);
    return true;
}

} // namespace foreframe::form
