#include "library/preset_shelf.h"

#include "form/confirm.h"
#include "form/fold_button.h"
#include "form/preset_menu.h"
#include "form/save_preset.h"
#include "library/carry.h"
#include "library/shelf_row.h"
#include "presets/own_presets.h"
#include "session/said.h"
#include "theme/sign_button.h"
#include "theme/theme.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace foreframe::library {

namespace {

QString nameOf(const Preset& preset) {
    return qt(preset.name.in(language()));
}

bool matches(const Preset& preset, const QString& filter) {
    return filter.isEmpty() || nameOf(preset).contains(filter, Qt::CaseInsensitive) ||
           qt(preset.use.in(language())).contains(filter, Qt::CaseInsensitive) ||
           qt(preset.group.in(language())).contains(filter, Qt::CaseInsensitive);
}

std::vector<const Preset*> ofKind(std::string_view kind, const QString& filter) {
    std::vector<const Preset*> found;
    for (const Preset& preset : kind == preset_kind::own ? ownPresets().all() : presets())
        if (preset.kind == kind && matches(preset, filter))
            found.push_back(&preset);
    return found;
}

} // namespace

PresetShelf::PresetShelf(Session& session, QWidget* parent)
    : form::Part(parent),
      m_session(session),
      m_look{},
      m_problem(new QLabel) {
    m_look.sign = QStringLiteral("preset");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    std::vector<std::string_view> kinds{preset_kind::own};
    kinds.insert(kinds.end(), preset_kind::all.begin(), preset_kind::all.end());
    m_kinds.reserve(kinds.size()); // they are pointed at
    for (const std::string_view kind : kinds) {
        Kind& added = m_kinds.emplace_back(
            Kind{form::presetKindName(kind), new form::FoldButton, new QWidget, {}});
        added.head->setHeading();
        added.head->setObjectName(qt(kind));
        added.body->hide();
        auto* rows = new QVBoxLayout(added.body);
        rows->setContentsMargins(0, 0, 0, 4);
        rows->setSpacing(0);
        column->addWidget(added.head);
        column->addWidget(added.body);
        connect(added.head, &QAbstractButton::toggled, this, [this, &added](bool open) {
            if (open)
                fill(added);
            added.body->setVisible(open);
        });
    }
    m_problem->setFont(theme::font(theme::Type::Small));
    m_problem->setProperty("ink", QStringLiteral("error"));
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(12, 4, 12, 4);
    column->addWidget(m_problem);
    auto* save = new QPushButton(tr("Save as Preset…"));
    save->setProperty("link", true);
    theme::putSign(*save, QStringLiteral("plus"), &theme::Colours::accentText);
    save->setToolTip(tr("Keep what the current shot has, to put it on others"));
    connect(save, &QPushButton::clicked, this, [this] { form::savePreset(m_session, window()); });
    auto* end = new QVBoxLayout;
    end->setContentsMargins(12, 4, 12, 4);
    end->addWidget(save, 0, Qt::AlignLeft);
    column->addLayout(end);

    const auto possible = [this, save] { save->setEnabled(m_session.current() != nullptr); };
    connect(&session, &Session::selectionChanged, save, possible);
    connect(&ownPresets(), &OwnPresets::changed, this, &PresetShelf::refresh);
    possible();
    refresh();
}

void PresetShelf::setFilter(const QString& text) {
    m_filter = text;
    refresh();
}

int PresetShelf::shown() const {
    int count = 0;
    for (const Kind& kind : m_kinds)
        count += static_cast<int>(kind.presets.size());
    return count;
}

void PresetShelf::refresh() {
    for (Kind& kind : m_kinds) {
        kind.presets = ofKind(utf8(kind.head->objectName()), m_filter);
        kind.filled = false;
        kind.head->setText(QStringLiteral("%1  %2").arg(kind.name).arg(kind.presets.size()));
        kind.head->setAccessibleName(kind.name);
        kind.head->setVisible(!kind.presets.empty());
        // What is searched for is in sight at once.
        kind.head->setChecked(!kind.presets.empty() &&
                              (kind.head->isChecked() || !m_filter.isEmpty()));
        if (kind.head->isChecked())
            fill(kind);
    }
    const QStringList& problems = ownPresets().problems();
    m_problem->setText(problems.join(QLatin1Char('\n')));
    m_problem->setVisible(!problems.isEmpty());
}

void PresetShelf::fill(Kind& kind) {
    if (kind.filled)
        return;
    kind.filled = true;
    auto* rows = static_cast<QVBoxLayout*>(kind.body->layout());
    while (QLayoutItem* item = rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that has just been clicked
        delete item;
    }
    const PresetText* group = nullptr;
    for (const Preset* preset : kind.presets) {
        if (!preset->group.en.empty() && (!group || *group != preset->group)) {
            group = &preset->group;
            auto* caption = new QLabel(qt(group->in(language())));
            caption->setFont(theme::font(theme::Type::Caption, 600));
            caption->setProperty("ink", QStringLiteral("text3"));
            caption->setContentsMargins(14, 8, 12, 2);
            rows->addWidget(caption);
        }
        ShelfRow* added = row(*preset);
        rows->addWidget(added);
        added->show(); // now, not when the layout comes round to it
    }
}

ShelfRow* PresetShelf::row(const Preset& preset) {
    auto* row = new ShelfRow(m_look);
    const QString use = qt(preset.use.in(language()));
    row->present({.id = qt(preset.id),
                  .name = nameOf(preset),
                  .second = use,
                  .right = {},
                  .icon = form::presetIcon(preset)},
                 {});
    const auto chosen = [row] { return findPreset(utf8(row->id())); };
    connect(row, &ShelfRow::opened, this, [this, chosen] {
        if (const Preset* found = chosen())
            form::putOnSelected(m_session, *found);
    });
    connect(row, &ShelfRow::carryWanted, this, [this, row] {
        carry(*row, {libraryKind::preset, row->id()}, m_session);
    });
    connect(row, &ShelfRow::menuWanted, this,
            [this, row](const QPoint& at) { openMenu(*row, at); });
    if (preset.kind == preset_kind::own) {
        connect(row, &ShelfRow::deleteWanted, this, [this, row] { remove(row->id()); });
        connect(row, &ShelfRow::renamed, this, [this, row](const QString& name) {
            if (const auto renamed = ownPresets().rename(utf8(row->id()), name); !renamed)
                tell(qt(renamed.error().what));
        });
    } else {
        row->setFixedName();
    }
    return row;
}

void PresetShelf::openMenu(ShelfRow& row, const QPoint& at) {
    const Preset* preset = findPreset(utf8(row.id()));
    if (!preset)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Put on Selected Shots"), this,
                    [this, preset = *preset] { form::putOnSelected(m_session, preset); })
        ->setEnabled(!m_session.selectedIds().empty());
    if (preset->kind == preset_kind::own) {
        menu->addSeparator();
        menu->addAction(tr("Rename"), &row, &ShelfRow::beginRename);
        menu->addAction(tr("Delete…"), this, [this, id = row.id()] { remove(id); });
    }
    menu->popup(at);
}

void PresetShelf::remove(const QString& id) {
    const Preset* preset = findPreset(utf8(id));
    if (!preset)
        return;
    form::confirm(this,
                  {.headline = tr("Delete the preset “%1”?").arg(nameOf(*preset)),
                   .sentence = tr("Shots that were given it stay as they are. It can't be brought "
                                  "back."),
                   .verb = tr("Delete the preset")},
                  [this, entry = utf8(id)] {
                      if (const auto removed = ownPresets().remove(entry); !removed)
                          tell(qt(removed.error().what));
                  });
}

void PresetShelf::tell(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->show();
}

} // namespace foreframe::library
