// What a camera sees while it makes a move, as a small picture that moves.
#pragma once
#include <QColor>
#include <QRectF>

class QPainter;

namespace foreframe::form {

/// Where things stand in the picture at one moment; lengths in picture heights.
struct MoveMoment {
    double subject = 1;    ///< size of who is filmed
    double background = 1; ///< and of what is behind
    QPointF subjectAt;     ///< from the middle
    QPointF backgroundAt;
    double roll = 0;  ///< degrees
    double focus = 1; ///< 1: the subject is sharp, 0: the background
};

/// True for moves that can be shown; words of one's own and no move can't.
bool canShowMove(const QString& move);

/// `time` from 0 (start) to 1 (end of the move).
MoveMoment momentOf(const QString& move, double time);

void paintMove(QPainter& painter, const QRectF& picture, const MoveMoment& moment,
               const QColor& ink, const QColor& quiet);

} // namespace foreframe::form
