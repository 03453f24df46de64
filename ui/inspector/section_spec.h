// What one section of the inspector holds: a table, not widgets.
#pragma once
#include "form/card_list.h"
#include "form/preset_menu.h"

namespace foreframe {

struct SectionSpec {
    QString id; ///< under which it is remembered whether it is open
    QString title;
    bool open = false; ///< at first
    enum class Of { Shots, Scenes } of = Of::Shots;
    std::vector<form::Row> rows = {};
    /// What its rows of detail say, or what they are about; absent: none are folded away.
    form::WordsOf details = {};
    std::optional<form::ListSpec> list = {}; ///< below the rows
    /// In a few words, beside the title: while folded, and while open.
    std::function<QString(const form::Subjects&)> folded = {};
    std::function<QString(const form::Subjects&)> unfolded = {};
    /// The presets that the section's head offers; absent: none.
    form::PresetWanted presets = {};

    QStringList paths() const;
};

/// A summary of what all of the shots say, or that they differ.
form::WordsOf sameOrMixed(QString (*words)(const form::Subject&));

/// Every section, from top to bottom.
std::vector<SectionSpec> inspectorSections();

// One file each, in sections/.
SectionSpec shotSection();
SectionSpec framesSection();
SectionSpec pictureSection();
SectionSpec cameraSection();
SectionSpec dialogueSection();
SectionSpec soundSection();
SectionSpec negativeSection();
SectionSpec referencesSection();
SectionSpec sceneSection();
SectionSpec takesSection();
SectionSpec notesSection();
SectionSpec overrideSection();
SectionSpec mutedSection();

} // namespace foreframe
