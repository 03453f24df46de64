// A shelf of the library: the cast, the voices or the places, as data.
#pragma once
#include "form/form_dialog.h"
#include "library/library_use.h"
#include "session/library_gift.h"
#include <QIcon>

namespace foreframe::library {

/// What a row of the shelf says.
struct Item {
    QString id;
    QString name;
    QString second;       ///< below the name
    QString right;        ///< "4 shots"
    QString picture = {}; ///< media path
    QString sample = {};  ///< media path: played from the row, its wave instead of `second`
    bool voiced = false;  ///< a wave before the second line
    QIcon icon = {};      ///< instead of the shelf's sign
};

struct Shelf {
    QString key;       ///< "characters": how findings call its list
    QString prefix;    ///< "character:": how the prompt's trace calls an entry
    QString title;     ///< "Cast"
    QString add;       ///< "Add a character"
    QString newName;   ///< of an entry that has just been added
    QString edit;      ///< title of the editor
    QString emptyHint; ///< what the shelf is for, where it is empty
    QSize picture;     ///< of a row; empty: has a sign instead
    QString sign;
    std::function<std::vector<Item>(const Session&, const Uses&)> items;
    std::function<QString(const Session&)> count; ///< beside the title
    std::vector<form::Row> rows;                  ///< of the editor
    form::Subjects (*subjects)(const Session&, std::string_view);
    Storyboard (*rename)(const Storyboard&, std::string_view, const std::string&);
    Storyboard (*remove)(const Storyboard&, std::string_view);
    /// The new entry is the last one of its list.
    Storyboard (*append)(const Storyboard&, const std::string& name);
    /// What goes with it ("Two lines in 2B lose their voice."); empty: nobody uses it.
    QString (*loss)(const Use&);
    /// Who is given what is dropped on an entry; absent: nothing can be.
    std::function<Receivers(const std::string& id)> receivers = {};
    QString deleteVerb;   ///< "Delete the voice"
    QString deleteAsking; ///< "Delete the voice “%1”?"
};

Shelf castShelf();
Shelf voiceShelf();
Shelf placeShelf();

} // namespace foreframe::library
