#include "models/moments.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace foreframe::words {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Moments)
};

} // namespace

QString day(const QDate& date) {
    const QDate today = QDate::currentDate();
    if (date == today)
        return Say::tr("today");
    if (date == today.addDays(-1))
        return Say::tr("yesterday");
    return QLocale().toString(date, date.year() == today.year()
                                        ? Say::tr("d MMMM", "a date of this year")
                                        : Say::tr("d MMMM yyyy", "a date"));
}

QString moment(const QDateTime& time, Clock clock) {
    const QDateTime local = time.toLocalTime();
    return Say::tr("%1 %2", "day, time")
        .arg(day(local.date()),
             local.toString(clock == Clock::Minutes ? QStringLiteral("HH:mm")
                                                    : QStringLiteral("HH:mm:ss")));
}

} // namespace foreframe::words
