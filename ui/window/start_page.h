// The first thing on screen where nothing is open: new, open, import, the sample, what was not
// closed properly, what was open last, and templates to begin with.
#pragma once
#include <QHash>
#include <QWidget>

class QAction;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace foreframe {

class Actions;
class Document;
struct CrashedSession;

class StartPage : public QWidget {
    Q_OBJECT
public:
    StartPage(Document& document, const Actions& actions);

    /// It shares its place with the film, which may become small.
    QSize minimumSizeHint() const override { return {128, 160}; }

    /// Reads the recent files again.
    void refresh();
    /// Offers what earlier sessions could not save, a bar for each.
    void offer(const std::vector<CrashedSession>& sessions);
    /// Something of this file is offered still.
    bool offers(const QString& path) const;

signals:
    void restoreRequested(const QString& place);
    void discardRequested(const QString& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeSide(const Actions& actions);
    void placeSide();
    QWidget* makeRow(const QString& sign, QAction* action, const QString& text);
    QLayout* makeFooter(const Actions& actions);
    QWidget* makePage(const Actions& actions);
    void addTemplates(QAction* empty);
    void tellApart();
    void placeCards();

    Document& m_document;
    QWidget* m_side;
    QVBoxLayout* m_bars = nullptr;
    QGridLayout* m_recent = nullptr;
    QGridLayout* m_templates = nullptr;
    QHash<QString, QString> m_offered; ///< the file of each place
    QLabel* m_nothing = nullptr;
    QPushButton* m_all = nullptr; ///< shows every recent file
    int m_width = -1;             ///< that the cards are placed for
};

} // namespace foreframe
