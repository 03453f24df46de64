#include "library/rights_reminder.h"

#include "form/editor.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

namespace foreframe::library {

namespace {

QString confirmedKey() {
    return QStringLiteral("voices/rightsConfirmed");
}

class RightsReminder : public form::Editor {
    Q_DECLARE_TR_FUNCTIONS(RightsReminder)
public:
    RightsReminder() {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 2, 0, 2);
        auto* words = new QLabel(tr("Use only voices that are yours, or that you may use."));
        words->setFont(theme::font(theme::Type::Small));
        words->setProperty("ink", QStringLiteral("text2"));
        words->setWordWrap(true);
        auto* known = new QPushButton(tr("Understood"));
        known->setProperty("link", true);
        known->setAutoDefault(false);
        row->addWidget(words, 1);
        row->addWidget(known);
        connect(known, &QPushButton::clicked, this, [this] {
            QSettings().setValue(confirmedKey(), true);
            hide();
        });
    }

    void present(const form::Shown& shown) override {
        setVisible(!shown.subjects->first().voice->sample.empty() &&
                   !QSettings().value(confirmedKey()).toBool());
    }
};

} // namespace

form::MakeEditor rightsReminder() {
    return [](Session&) { return new RightsReminder; };
}

} // namespace foreframe::library
