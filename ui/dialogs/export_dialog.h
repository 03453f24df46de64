// Writes prompt files, sheets and lists: says first what will be written and what is held back.
#pragma once
#include "background/latest.h"
#include "dialogs/export_request.h"
#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QScrollArea;
class QStackedWidget;

namespace foreframe {

class Questions;
class Session;

class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(Session& session, Questions& questions, QWidget* parent);

private:
    QWidget* makeChoices();
    QWidget* makeResult();
    ExportRequest request() const;
    void preview();
    void showPreview(const ExportPreview& preview);
    void write();
    void showResult(const Result<ExportResult>& result);
    void remember() const;

    Session& m_session;
    Questions& m_questions;
    Latest<ExportPreview> m_previews;
    Latest<Result<ExportResult>> m_writing;
    Result<ExportPlan> m_plan;
    std::vector<QCheckBox*> m_kinds; ///< as exporters::all()
    QRadioButton* m_all;
    QRadioButton* m_selected;
    QLineEdit* m_folder;
    QLabel* m_summary;
    QString m_failed; ///< why the last writing came to nothing, until it is said
    QLabel* m_heldBack;
    QCheckBox* m_withErrors;
    QPushButton* m_write;
    QWidget* m_choices;
    QScrollArea* m_scroll;
    QStackedWidget* m_pages;
    QLabel* m_done;
    QLabel* m_doneText;
};

} // namespace foreframe
