// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/EpochStats.h"

#include <array>
#include <compare>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace lodestone {

/// The figures of a training's epochs, in order. Copies share them, so that every snapshot holds all epochs before it for
/// the price of a few pointers. What was added never changes: a copy can be read while another thread adds to the original.
class EpochHistory {
public:
    using value_type = EpochStats;

    class const_iterator {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = EpochStats;
        using difference_type = std::ptrdiff_t;
        using pointer = const EpochStats*;
        using reference = const EpochStats&;

        const_iterator() = default;
        const_iterator(const EpochHistory& history, std::size_t place)
            : m_history(&history), m_place(static_cast<difference_type>(place))
        {
        }

        reference operator*() const { return (*m_history)[static_cast<std::size_t>(m_place)]; }
        pointer operator->() const { return &**this; }
        reference operator[](difference_type by) const { return *(*this + by); }
        const_iterator& operator+=(difference_type by) { return m_place += by, *this; }
        const_iterator& operator-=(difference_type by) { return *this += -by; }
        const_iterator& operator++() { return *this += 1; }
        const_iterator& operator--() { return *this -= 1; }
        const_iterator operator++(int) { return std::exchange(*this, *this + 1); }
        const_iterator operator--(int) { return std::exchange(*this, *this - 1); }
        friend const_iterator operator+(const_iterator it, difference_type by) { return it += by; }
        friend const_iterator operator+(difference_type by, const_iterator it) { return it += by; }
        friend const_iterator operator-(const_iterator it, difference_type by) { return it -= by; }
        friend difference_type operator-(const const_iterator& x, const const_iterator& y) { return x.m_place - y.m_place; }
        bool operator==(const const_iterator& other) const { return m_place == other.m_place; }
        std::strong_ordering operator<=>(const const_iterator& other) const { return m_place <=> other.m_place; }

    private:
        const EpochHistory* m_history = nullptr;
        difference_type m_place = 0;
    };

    EpochHistory() = default;
    EpochHistory(const std::vector<EpochStats>& epochs);
    EpochHistory(std::initializer_list<EpochStats> epochs) : EpochHistory(std::vector<EpochStats>(epochs)) { }
    EpochHistory(const EpochHistory& other) : m_chunks(other.m_chunks), m_size(other.m_size) { }
    EpochHistory(EpochHistory&& other) noexcept;
    EpochHistory& operator=(EpochHistory other) noexcept;
    ~EpochHistory() = default;

    void push_back(EpochStats stats);
    void clear() { *this = EpochHistory(); }
    /// The epochs up to this one.  @pre they rise
    EpochHistory upTo(int epoch) const;

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    const EpochStats& operator[](std::size_t place) const { return (*m_chunks[place / chunkSize])[place % chunkSize]; }
    const EpochStats& front() const { return (*this)[0]; }
    const EpochStats& back() const { return (*this)[m_size - 1]; }
    const_iterator begin() const { return {*this, 0}; }
    const_iterator end() const { return {*this, m_size}; }

private:
    static constexpr std::size_t chunkSize = 64;
    using Chunk = std::array<EpochStats, chunkSize>;

    std::vector<std::shared_ptr<Chunk>> m_chunks;
    std::size_t m_size = 0;
    bool m_ownsLast = false; ///< nobody else adds to the last chunk
};

} // namespace lodestone
