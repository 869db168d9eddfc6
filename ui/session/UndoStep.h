// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>

#include <functional>
#include <utility>

namespace lodestone {

/// What a step of the undo stack is about; steps of one kind may merge.
enum class UndoKind { Selection = 1, SelectionSets, Legend, Coloring, Filter, Runs };

/// A state that was replaced by another one. Steps of the same kind, object and gesture that follow each other become one.
template <typename State> class UndoStep : public QUndoCommand {
public:
    /// @param gesture  0: never merges.  @param apply  makes a state the current one; called at once by QUndoStack::push()
    UndoStep(const QString& text, UndoKind kind, const void* object, int gesture, State before, State after,
             std::function<void(const State&)> apply)
        : QUndoCommand(text), m_kind(kind), m_object(object), m_gesture(gesture), m_before(std::move(before)),
          m_after(std::move(after)), m_apply(std::move(apply))
    {
    }

    int id() const override { return static_cast<int>(m_kind); }
    void undo() override { m_apply(m_before); }
    void redo() override { m_apply(m_after); }

    bool mergeWith(const QUndoCommand* command) override
    {
        const auto* next = static_cast<const UndoStep*>(command); // the same id
        if (m_gesture == 0 || next->m_gesture != m_gesture || next->m_object != m_object)
            return false;
        m_after = next->m_after;
        setText(next->text());
        setObsolete(m_before == m_after);
        return true;
    }

private:
    UndoKind m_kind;
    const void* m_object;
    int m_gesture;
    State m_before, m_after;
    std::function<void(const State&)> m_apply;
};

} // namespace lodestone
