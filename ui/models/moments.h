// When something was done, as people say it: "today 14:03", "12 November".
#pragma once
#include <QString>

class QDate;
class QDateTime;

namespace foreframe::words {

QString day(const QDate& date); ///< with its year where it is another one than this

enum class Clock { Minutes, Seconds };
QString moment(const QDateTime& time, Clock clock = Clock::Minutes);

} // namespace foreframe::words
