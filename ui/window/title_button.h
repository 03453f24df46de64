// What is open and how it is made, "The Long Light  Kling 2.6 · 16:9 · Professional · Sound on"; a
// click opens the settings.
#pragma once
#include <QAbstractButton>

namespace foreframe {

class TitleButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit TitleButton(QWidget* parent = nullptr);

    void set(const QString& title, const QString& settings);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_settings;
};

} // namespace foreframe
