// What every editor of a field is: it shows a value, and says when the user has made another one.
#pragma once
#include "form/field.h"
#include <QWidget>
#include <array>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace foreframe::form {

class Editor : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows the value. A text that is being typed and equals it is left alone, with its caret.
    virtual void present(const Shown& shown) = 0;

signals:
    void edited(const QVariant& value); ///< by the user; invalid: nothing of its own any more
    /// What edited() would say if the field were left now; invalid: nothing is being typed.
    void typing(const QVariant& value);
    void done(); ///< the focus has left: the next edit is a step of its own
    void failed(const QString& sentence); ///< what was dropped or pasted can't be taken, and why
};

/// An editor in the usual frame: rest, hover, focus, inherited with its source, own with a way
/// back, mixed, wrong, refused.
class FramedEditor : public Editor {
    Q_OBJECT
public:
    void present(const Shown& shown) final;

    /// Clicked on the source of an inherited value, or on the way back.
    void override();
    void reset();

protected:
    explicit FramedEditor(QWidget* parent = nullptr);

    /// The control inside the frame; it gets the focus. `margins` are those around it.
    void setControl(QWidget* control, const QMargins& margins);
    virtual void presentValue(const Shown& shown) = 0;
    /// Without a frame at rest: what it shows is a title.
    void setQuiet() { m_quiet = true; }
    /// Words at the right where values differ: "3 values".
    virtual QString mixedNote(const Shown& shown) const;

    bool inherited() const { return m_inherited.has_value(); }

    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    std::array<QWidget*, 4> trailing() const; ///< what may stand behind the control

    QWidget* m_control = nullptr;
    QBoxLayout* m_layout;
    QLabel* m_note;
    QToolButton* m_source;
    QToolButton* m_reset;
    QLabel* m_sign;
    std::optional<Inherited> m_inherited;
    std::optional<Severity> m_finding;
    bool m_hovered = false;
    bool m_quiet = false;
};

} // namespace foreframe::form
