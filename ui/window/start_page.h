// The first thing on screen where nothing is open: new, open, the sample, and what was open last.
#pragma once
#include <QWidget>

class QAction;
class QGridLayout;
class QLabel;

namespace foreframe {

class Actions;
class Document;

class StartPage : public QWidget {
    Q_OBJECT
public:
    StartPage(Document& document, const Actions& actions);

    /// Reads the recent files again.
    void refresh();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeSide(const Actions& actions);
    QWidget* makeRow(const QString& sign, QAction* action, const QString& text);
    QWidget* makeRecent();
    void placeCards();

    Document& m_document;
    QGridLayout* m_cards = nullptr;
    QLabel* m_nothing = nullptr;
    int m_columns = 0;
};

} // namespace foreframe
