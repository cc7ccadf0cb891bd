#pragma once

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <new>
#include <span>
#include <type_traits>

namespace detdiffusion {

/// Numbers in a row that grows. Where a vector of millions has to be copied to grow, which is a
/// pause, the C library moves large pieces of memory without touching them; so little room is kept
/// behind the last one.
template <class Number> class GrowingArray {
    static_assert(std::is_trivially_copyable_v<Number>);

public:
    size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    size_t bytes() const { return m_capacity * sizeof(Number); }
    std::span<const Number> numbers() const { return { m_numbers.get(), m_size }; }
    Number operator[](size_t index) const { return m_numbers.get()[index]; }

    void append(Number number) { append(std::span<const Number>(&number, 1)); }
    void append(std::span<const Number> numbers)
    {
        if (m_size + numbers.size() > m_capacity)
            makeRoom(numbers.size() + m_size / kSpareShare + kSpare);
        std::copy(numbers.begin(), numbers.end(), m_numbers.get() + m_size);
        m_size += numbers.size();
    }
    /// Keeps the first ones.
    void cut(size_t size) { m_size = std::min(m_size, size); }
    /// For so many more.
    void makeRoom(size_t count)
    {
        if (m_size + count <= m_capacity)
            return;
        auto* larger =
            static_cast<Number*>(std::realloc(m_numbers.get(), (m_size + count) * sizeof(Number)));
        if (!larger)
            throw std::bad_alloc();
        static_cast<void>(m_numbers.release());
        m_numbers.reset(larger);
        m_capacity = m_size + count;
    }

private:
    static constexpr size_t kSpare = 16;
    static constexpr size_t kSpareShare = 16;
    struct Free {
        void operator()(Number* numbers) const { std::free(numbers); }
    };
    std::unique_ptr<Number, Free> m_numbers;
    size_t m_size = 0;
    size_t m_capacity = 0;
};

} // namespace detdiffusion
