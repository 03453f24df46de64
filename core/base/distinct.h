// A list in which everything stands once, in the order it came: a short one is looked through, a
// long one hashed, so that a list of any length is built in linear time.
#pragma once
#include <algorithm>
#include <span>
#include <unordered_set>
#include <vector>

namespace foreframe {

template <class T, class Hash = std::hash<T>>
class Distinct {
public:
    /// True where the value is new; it stands at the end of the list then.
    bool add(const T& value) {
        if (has(value))
            return false;
        m_list.push_back(value);
        if (m_list.size() == few)
            m_many.insert(m_list.begin(), m_list.end());
        else if (m_list.size() > few)
            m_many.insert(value);
        return true;
    }
    bool has(const T& value) const {
        return m_list.size() < few ? std::find(m_list.begin(), m_list.end(), value) != m_list.end()
                                   : m_many.contains(value);
    }

    const std::vector<T>& list() const { return m_list; }
    std::vector<T> take() { return std::move(m_list); }

private:
    static constexpr std::size_t few = 16;
    std::vector<T> m_list;
    std::unordered_set<T, Hash> m_many; ///< empty while the list is short
};

} // namespace foreframe
