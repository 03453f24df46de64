// The film as flat rows: a scene's header, its shots, the next scene's header; all of it, or what a
// filter finds. It follows the session by replaying what changed, so that selection and scroll
// position survive undo.
#pragma once
#include "diff/changes_in_place.h"
#include "models/film_filter.h"
#include "models/shot_card.h"
#include "session/session.h"
#include <QAbstractListModel>
#include <memory>
#include <optional>

namespace foreframe {

class TimelineModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< of the shot or scene
        SceneRole,             ///< true for a scene's header
    };

    /// What is to stand in a row.
    struct Target {
        Place place;
        bool header = false;
    };

    explicit TimelineModel(Session& session, QObject* parent = nullptr);
    ~TimelineModel() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// The name is being typed: it is part of what is saved, and Escape lets it go.
    void holdName(int row, const QString& name);

    Session& session() const { return m_session; }
    /// True while steps are replayed: rows and places don't agree yet.
    bool arranging() const { return m_arranging; }

    bool isScene(int row) const;
    const std::string& id(int row) const;
    /// Where the row stands among what is shown; for a header, the shot is 0.
    Place place(int row) const;
    Place placeInFilm(int row) const;
    /// From gaps between what is shown to gaps in the film.
    edit::Gap gapInFilm(Place shown) const;
    std::size_t sceneInFilm(std::size_t shown) const; ///< behind the last: the film's end

    /// Shows only the shots it finds, and the scenes they are in.
    void setFilter(const FilmFilter& filter);
    const FilmFilter& filter() const { return m_filter; }
    /// Cards and headers speak of no finding that is lighter than this.
    void setFloor(Severity floor) {
        if (std::exchange(m_floor, floor) != floor)
            forgetCards();
    }

    std::size_t sceneCount() const { return m_sceneRows.size(); }
    int shotsIn(std::size_t scene) const;
    int rowOfScene(std::size_t scene) const { return m_sceneRows[scene]; }
    int rowOf(Place place) const { return m_sceneRows[place.scene] + 1 + int(place.shot); }
    int rowOfShot(std::string_view id) const; ///< -1: none of that id
    int shotCount() const { return rowCount() - int(m_sceneRows.size()); }

    const Shared<Shot>& shot(int row) const;
    /// What the card says; made when first asked for and kept until something of it changes.
    const ShotCard& card(int row) const;
    const SceneCard& heading(int row) const;
    /// Another number whenever card() or heading() of the row says something else.
    quint64 revision(int row) const;

signals:
    /// Other rows are shown: another film, or what another filter finds.
    void rebuilt();
    /// The film was followed and all rows agree with it; `moved` where rows came, went or moved.
    void arranged(bool moved);

private:
    struct Row;
    struct RowStands;
    struct Renaming {
        QString label;
        Edit edit;
    };

    Renaming renamingOf(int row, const QString& name) const;
    void start();
    void rebuild(); ///< rows that stay keep their cards
    std::vector<Target> targets() const;
    void showSelected(); ///< even where the filter does not find it
    void follow(const Shared<Storyboard>& before, const Shared<Storyboard>& after);
    bool rearrange();                                ///< false: every row stays where it is
    bool replay(const std::vector<Target>& targets); ///< false: nothing to do
    void removeRun(std::size_t at, std::size_t count);
    void insertRun(std::size_t at, std::vector<std::unique_ptr<Row>> fresh);
    void moveRun(std::size_t at, std::size_t count, std::size_t to);
    void refresh(const std::vector<Target>& targets);
    void refresh(const ChangesInPlace& changes);
    void compareFindings();
    void forgetCards();
    void forget(Row& row);
    void announce(std::vector<int> rows);
    void indexRows();
    std::unique_ptr<Row> makeRow(const Target& target);
    CardSource source() const;

    Session& m_session;
    std::vector<std::unique_ptr<Row>> m_rows;
    std::vector<int> m_sceneRows;
    mutable std::unordered_map<std::string, int> m_shotRows; ///< once somebody asks
    Shared<Storyboard> m_value;
    Verdicts m_verdicts; ///< what the rows have taken from
    FilmFilter m_filter;
    std::unordered_set<std::string> m_kept; ///< shown though the filter does not find them
    mutable std::optional<Cast> m_cast;     ///< of m_value
    quint64 m_revision = 0;
    Severity m_floor = Severity::Advice;
    bool m_checked = true; ///< the findings are known
    bool m_arranging = false;
};

} // namespace foreframe
