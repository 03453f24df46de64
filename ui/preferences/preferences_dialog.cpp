#include "preferences/preferences_dialog.h"

#include "preferences/language.h"
#include "theme/motion.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace foreframe {

PreferencesDialog::PreferencesDialog(QWidget* parent)
    : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));

    auto* languages = new QComboBox;
    languages->setObjectName(QStringLiteral("language"));
    languages->addItem(tr("As the system"), QString());
    // Each in its own words: whoever can't read the others has to find it.
    languages->addItem(QStringLiteral("English"), QStringLiteral("en"));
    languages->addItem(QStringLiteral("简体中文"), QStringLiteral("zh"));
    languages->setCurrentIndex(languages->findData(preferences::chosenLanguage()));
    auto* later = new QLabel(tr("Foreframe speaks it from its next start on."));
    later->setFont(theme::font(theme::Type::Small));
    later->setProperty("ink", QStringLiteral("text2"));
    later->setWordWrap(true);
    auto* restart = new QPushButton(tr("Restart Now"));
    restart->setObjectName(QStringLiteral("restart"));
    restart->setAutoDefault(false);
    connect(restart, &QPushButton::clicked, this, [this] {
        accept(); // what is not saved is asked about in front of the film
        emit restartRequested();
    });
    for (QWidget* each : std::initializer_list<QWidget*>{later, restart})
        each->hide();
    connect(languages, &QComboBox::activated, this, [languages, later, restart] {
        preferences::chooseLanguage(languages->currentData().toString());
        later->show();
        restart->show();
    });

    auto* colours = new QComboBox;
    colours->setObjectName(QStringLiteral("colours"));
    colours->addItem(tr("As the system"), int(theme::Scheme::System));
    colours->addItem(tr("Light"), int(theme::Scheme::Light));
    colours->addItem(tr("Dark"), int(theme::Scheme::Dark));
    colours->setCurrentIndex(colours->findData(int(theme::scheme())));
    connect(colours, &QComboBox::activated, this, [colours] {
        const auto scheme = static_cast<theme::Scheme>(colours->currentData().toInt());
        theme::use(scheme);
        QSettings().setValue(QStringLiteral("scheme"), int(scheme));
    });

    auto* moves = new QCheckBox(tr("Camera moves are shown as they move"));
    moves->setObjectName(QStringLiteral("motion"));
    moves->setChecked(theme::motion());
    connect(moves, &QCheckBox::toggled, this, &theme::setMotion);

    auto* rows = new QFormLayout;
    rows->setHorizontalSpacing(16);
    rows->setVerticalSpacing(10);
    rows->addRow(tr("Language"), languages);
    rows->addRow({}, later);
    rows->addRow({}, restart);
    rows->addRow(tr("Colours"), colours);
    rows->addRow(tr("Motion"), moves);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    // The style's own sign is dark on dark, and no other button here has one.
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addLayout(rows);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(380);
}

} // namespace foreframe
