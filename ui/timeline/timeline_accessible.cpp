#include "timeline/timeline_accessible.h"

#include "timeline/timeline_view.h"

#include <QAccessibleWidget>
#include <QHash>

namespace foreframe {

namespace {

/// A shot's card or a scene's header.
class CardAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    CardAccessible(TimelineView& view, const QModelIndex& index)
        : m_view(&view),
          m_index(index) {}

    bool isValid() const override { return m_view && m_index.isValid(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_view->window()->windowHandle(); }
    QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name && isValid()
                   ? m_index.data(Qt::AccessibleTextRole).toString()
                   : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override {
        if (!isValid())
            return {};
        const QRect rect = m_view->visualRect(m_index);
        return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }

    QAccessible::Role role() const override {
        return isScene() ? QAccessible::Heading : QAccessible::ListItem;
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const QRect shown = m_view->visualRect(m_index);
        state.invisible = shown.isEmpty();
        state.offscreen = !m_view->viewport()->rect().intersects(shown);
        state.selectable = !isScene();
        state.multiSelectable = !isScene();
        state.focusable = !isScene();
        state.selected = m_view->selectionModel()->isSelected(m_index);
        state.focused = m_view->hasFocus() && m_view->currentIndex() == m_index;
        state.editable = true;
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override {
        return isScene() ? QStringList() : QStringList{pressAction()};
    }
    void doAction(const QString& action) override {
        if (action != pressAction() || !isValid() || isScene())
            return;
        const QString id = m_index.data(TimelineModel::IdRole).toString();
        m_view->session().select({id}, id);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

    int row() const { return m_index.row(); }

private:
    bool isScene() const { return m_index.data(TimelineModel::SceneRole).toBool(); }

    QPointer<TimelineView> m_view;
    QPersistentModelIndex m_index;
};

class TimelineAccessible : public QAccessibleWidget {
public:
    explicit TimelineAccessible(TimelineView& view)
        : QAccessibleWidget(&view, QAccessible::List, view.accessibleName()) {}
    ~TimelineAccessible() override { forget(); }

    int childCount() const override { return view().film().rowCount(); }

    QAccessibleInterface* child(int row) const override {
        if (row < 0 || row >= childCount())
            return nullptr;
        const QPersistentModelIndex index = view().film().index(row);
        if (const auto known = m_cards.constFind(index); known != m_cards.constEnd())
            return QAccessible::accessibleInterface(*known);
        if (m_cards.size() > maxCards)
            forget();
        auto* card = new CardAccessible(view(), index);
        m_cards.insert(index, QAccessible::registerAccessibleInterface(card));
        return card;
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        const auto* card = dynamic_cast<const CardAccessible*>(child);
        return card ? card->row() : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        const QModelIndex index = view().indexAt(view().viewport()->mapFromGlobal(QPoint(x, y)));
        return index.isValid() ? child(index.row()) : nullptr;
    }
    QAccessibleInterface* focusChild() const override {
        const QModelIndex current = view().currentIndex();
        return current.isValid() ? child(current.row()) : nullptr;
    }

private:
    static constexpr qsizetype maxCards = 2000;

    TimelineView& view() const { return *static_cast<TimelineView*>(widget()); }
    void forget() const {
        for (const QAccessible::Id id : std::as_const(m_cards))
            QAccessible::deleteAccessibleInterface(id);
        m_cards.clear();
    }

    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_cards;
};

QAccessibleInterface* describe(const QString&, QObject* object) {
    auto* view = qobject_cast<TimelineView*>(object);
    return view ? new TimelineAccessible(*view) : nullptr;
}

} // namespace

void describeTimelinesToScreenReaders() {
    static const bool once = [] {
        QAccessible::installFactory(describe);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace foreframe
