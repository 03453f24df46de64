// An immutable value that is cheap to copy: copies point at one T, and nobody can change it.
#pragma once
#include <memory>
#include <utility>

namespace foreframe {

template <class T>
class Shared {
public:
    Shared()
        : Shared(T{}) {}
    Shared(T value)
        : m_value(std::make_shared<const T>(std::move(value))) {} // implicit: it is the value

    const T& operator*() const { return *m_value; }
    const T* operator->() const { return m_value.get(); }

    /// True where both are the very same object: the quick test for "nothing changed here".
    bool same(const Shared& other) const { return m_value == other.m_value; }
    bool operator==(const Shared& other) const { return same(other) || *m_value == *other.m_value; }

    /// A copy with a change: `shot.with([](Shot& s) { s.duration = 10; })`.
    template <class Change>
    Shared with(Change change) const {
        T copy = *m_value;
        change(copy);
        return Shared(std::move(copy));
    }

private:
    std::shared_ptr<const T> m_value;
};

} // namespace foreframe
